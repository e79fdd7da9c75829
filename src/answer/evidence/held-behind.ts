import type { AnswerLanguage, Language } from '../../model.ts';
import { plain, unpointed } from '../../records/text.ts';
import { eventWordsOf } from '../events/words/words.ts';
import { holds, termsIn } from './fit.ts';
import type { SoughtWord } from './sought.ts';

/** "Decides to hold", right before the day on which: what is held stands behind that. */
const TO_HOLD: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /\bto (?:hold|convene|organi[sz]e),?(?: on)?(?: \w+day,?)?\s*$/u,
  fr: /\b(?:de|a) (?:tenir|convoquer|organiser),?(?: (?:le|du|les))?(?: \p{L}+di,?)?\s*$/u,
  es: /(?<!\p{L})(?:celebrar|convocar|organizar),?(?: (?:el|del|los))?(?: \p{L}+,?)?\s*$/u,
  ru: /(?<!\p{L})(?:провести|созвать|организовать),?(?: с| в \p{L}+,?)?\s*$/u,
};
/** Where it is held, between its day and itself. */
const PLACE = /^[\s,]*(?:(?:in|at|à|en|в|au|aux) \p{Lu}[\p{L}’'‑-]*(?:,? \p{Lu}[\p{L}’'‑-]*)*,?)?/u;
/** Little words before what is held. */
const LITTLE = /^(?:an?|the|one|une?|l[ae]s?|el|los|de|d|un)$/u;
/** What goes on behind the word for a gathering, and says not which it is: "un atelier sur les cordages". */
const OF_WHAT = /^(?:d(?:u|es|el)|sur|pour|avec|entre|sobre|para|con|.{1,3})$/u;
/** So many words of its name stand before what it is: "a high-level meeting". */
const MOST_BEFORE = 5;

/**
 * Whether a sentence decides that something is to be held on its day, and what is asked about is that: "decides to convene, on 13 September
 * 2023 in New York, an organizational session of the preparatory committee". The words up to the first that means a gathering must all be
 * those of the question, and its other words stand behind: a session of a committee is no conference.
 *
 * @example isHeldBehind('Decides to hold on ', ' in Oslo a workshop on ropes;', words of 'the workshop on ropes', 'en') // true
 */
export function isHeldBehind(
  before: string,
  after: string,
  sought: readonly SoughtWord[],
  language: Language,
): boolean {
  if (!TO_HOLD[language]?.test(unpointed(before))) return false;
  const rest = after.replace(PLACE, '');
  const words = [...rest.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => plain(word)).filter((word) => !LITTLE.test(word));
  const at = words.findIndex((word) => eventWordsOf(language)?.gatherings.test(word));
  if (at < 0 || at > MOST_BEFORE) return false;
  const isSought = (word: string) => sought.some((one) => holds(one, termsIn(word, language), language));
  const terms = termsIn(rest, language);
  const telling = sought.filter(({ weight, ofBody }) => weight > 1 && !ofBody);
  // "Une session d'organisation": French and Spanish say behind it which it is.
  const next = words[at + 1];
  const isBehind = (language === 'fr' || language === 'es') && next !== undefined && !OF_WHAT.test(next);
  return (
    words.slice(0, at + (isBehind ? 2 : 1)).every(isSought) && telling.every((word) => holds(word, terms, language))
  );
}
