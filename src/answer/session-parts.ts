import type { AnswerLanguage } from '../model.ts';
import { plain } from '../records/text.ts';
import type { Asked } from './asked.ts';

/** The parts of a session, by their numbers: how documents and people write them, in plain letters. */
const PARTS: Record<AnswerLanguage, readonly RegExp[]> = {
  ar: ['الاول', 'الثاني', 'الثالث', 'الرابع'].map((word) => new RegExp(`جزء ${word}`, 'u')),
  en: ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th'].map((word) => new RegExp(`\\b(?:${word}) part\\b`, 'u')),
  es: ['primera|1a', 'segunda|2a', 'tercera|3a', 'cuarta|4a'].map((word) => new RegExp(`\\b(?:${word}) parte\\b`, 'u')),
  fr: ['premiere|1re', '(?:deuxiem|second)e|2e', 'troisieme|3e', 'quatrieme|4e'].map(
    (word) => new RegExp(`\\b(?:${word}) partie\\b`, 'u'),
  ),
  ru: ['перв', 'втор', 'трет', 'четверт'].map((word) => new RegExp(`${word}\\p{L}+ част`, 'u')),
  zh: ['一', '二', '三', '四'].map((sign) => new RegExp(`第${sign}(?:部分|期)`, 'u')),
};

/**
 * The number of the part of a session that a text names; undefined where it names none, or several.
 *
 * @example partIn('the second part of its forty-eighth session', 'en') // 2
 */
export function partIn(text: string, language: AnswerLanguage): number | undefined {
  const words = plain(text);
  const [part, ...parts] = PARTS[language].flatMap((form, at) => (form.test(words) ? [at + 1] : []));
  return parts.length === 0 ? part : undefined;
}

/**
 * A text in plain letters without the parts that it numbers, so that the ordinals left count something else.
 *
 * @example withoutParts('the first part of the closing meeting', 'en') // 'the  of the closing meeting'
 */
export const withoutParts = (text: string, language: AnswerLanguage): string =>
  PARTS[language].reduce((left, form) => left.replaceAll(new RegExp(form, 'gu'), ''), plain(text));

/** The number of the part of a session that a question names: "the second part of SBSTA 48", "SBSTA 48.2". */
export function partAsked({ typed, language, ordinals }: Asked): number | undefined {
  const named = partIn(typed, language);
  if (named !== undefined) return named;
  const [, session, part] = /(?<![\d.])(\d{1,3})\.(\d)(?![\d.])/u.exec(typed) ?? [];
  return part !== undefined && ordinals.some(({ value }) => value === Number(session)) ? Number(part) : undefined;
}

/** Whether a text names that part of the session, in words or as "SBSTA 48.2". */
export const namesPart = (
  text: string,
  part: number,
  { ordinals }: Pick<Asked, 'ordinals'>,
  code: AnswerLanguage,
): boolean =>
  partIn(text, code) === part ||
  ordinals.some(({ value }) => new RegExp(`(?<![\\d.])${value}\\.${part}(?![\\d.])`).test(text));
