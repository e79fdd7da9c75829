import type { AnswerLanguage } from '../../model.ts';
import type { Context } from '../asked.ts';
import { asksOutcome } from '../outcome-asked.ts';
import type { Again } from './number-again.ts';

/** How a question goes on with another matter, which is all that it says: "And on the LDCs?" */
const GOES_ON: Record<AnswerLanguage, RegExp> = {
  en: /^(?:and|what|how)(?: about)? (?:on|about|regarding|concerning) (?<matter>[^?]{2,80})\??$/iu,
  fr: /^et (?:sur|concernant|à propos d[eu]|au sujet d[eu]) (?<matter>[^?]{2,80})\??$/iu,
  es: /^¿?y (?:sobre|acerca de|respecto de|en cuanto a) (?<matter>[^?]{2,80})\??$/iu,
  ru: /^(?:а|и) (?:по|о|об|относительно|насчет) (?<matter>[^?]{2,80})\??$/iu,
  ar: /^(?:و ?ماذا |و)(?:بشأن|عن|حول|فيما يتعلق ب) ?(?<matter>[^?؟]{2,80})[?؟]?$/iu,
  zh: /^(?:那么?|还有)?(?:关于|就|对)(?<matter>[^?？]{1,40}?)(?:呢)?[?？]?$/iu,
};

/** Where a question names its matter, which stands at the end of it or right behind the word before it. */
const MATTER: Record<AnswerLanguage, RegExp> = {
  en: /(?<= (?:on|about|regarding|concerning) )[^?]+(?=\??$)/iu,
  fr: /(?<= (?:sur|concernant|à propos d[eu]|au sujet d[eu]) )[^?]+?(?= ?\??$)/iu,
  es: /(?<= (?:sobre|acerca de|respecto de|en cuanto a) )[^?]+(?=\??$)/iu,
  ru: /(?<= (?:по|о|об|относительно|насчет) )[^?]+(?=\??$)/iu,
  ar: /(?<= (?:بشأن|عن|حول) )[^?؟]+(?=[?؟]?$)/iu,
  zh: /(?<=关于|就|对).+?(?=得出|作出|做出|商定|决定|有)/iu,
};

/**
 * The question before with another matter: "What did SBI 42 conclude on national adaptation plans?", "and on the LDCs?" What was asked of
 * the first is asked of the other, and a sentence that only holds its name is no answer. Undefined where no outcome was asked for.
 *
 * @example matterAgain of 'And on the LDCs?' // { text: 'What did SBI 42 conclude on the LDCs?', isSure: true }
 */
export function matterAgain(
  { typed, language }: { typed: string; language: AnswerLanguage },
  before: Pick<Context, 'numbered'> | undefined,
): Again | undefined {
  const old = before?.numbered;
  if (old?.language !== language || !asksOutcome({ typed: old.typed, language })) return undefined;
  const matter = GOES_ON[language].exec(typed.trim())?.groups?.matter?.trim();
  const isNamed = MATTER[language].test(old.typed.trim());
  return matter && isNamed
    ? { text: old.typed.trim().replace(MATTER[language], () => matter), isSure: true }
    : undefined;
}
