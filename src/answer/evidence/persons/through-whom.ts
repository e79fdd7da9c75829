import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';

/** Questions of the body or the person through whom something goes, in plain letters. */
const ASKED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:through|via) (?:whom|which (?:body|organ|council))\b/u,
  fr: /\bpar (?:l['’] ?(?:intermediaire|entremise)|le (?:biais|truchement)) de (?:qui|quel)/u,
  es: /\bpor (?:conducto|intermedio|medio) de (?:quien|que|cual)/u,
  ru: /(?<!\p{L})(?:через|при посредстве|через посредство) (?:кого|чье|как)/u,
  ar: /(?:عن طريق|بواسطه|من خلال) (?:من|اي)(?!\p{L})/u,
  zh: /通过(?:谁|哪)/u,
};

/** How texts say it. */
const SAID: Record<Language, RegExp> = {
  en: /\b(?:through|via)\b/u,
  fr: /\bpar (?:l['’] ?(?:intermediaire|entremise)|le (?:biais|truchement))/u,
  es: /\bpor (?:conducto|intermedio|medio) del?\b/u,
  ru: /(?<!\p{L})(?:через|посредств\p{L}+)(?!\p{L})/u,
  ar: /عن طريق|بواسطه|من خلال/u,
  zh: /通过/u,
};

/**
 * Whether a text tells through whom something goes, where a question asks that.
 *
 * @example tellsThroughWhom({ typed: 'Through whom does it report?', language: 'en' }, 'It reports to the Assembly', 'en') // false
 */
export const tellsThroughWhom = (
  { typed, language }: Pick<Asked, 'typed' | 'language'>,
  text: string,
  code: Language,
): boolean => !ASKED[language].test(plain(typed)) || SAID[code].test(plain(text));
