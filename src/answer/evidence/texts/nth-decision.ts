import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';

/** How questions count decisions and resolutions by their order, in plain letters. */
const NTH: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:first|second|third|fourth|fifth|last|final|\d{1,2}(?:st|nd|rd|th)) (?:decision|resolution)s?\b|\b(?:decision|resolution)s?\b.*\b(?:adopted|taken|passed) (?:first|last)\b/u,
  fr: /\b(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|derniere?|\d{1,2}e(?:me)?|1re) (?:decision|resolution)s?\b|\b(?:decision|resolution)s?\b.*\b(?:adoptee?s?|prises?) en (?:premier|dernier)\b/u,
  es: /\b(?:primera?|segunda|tercera?|cuarta|ultima) (?:decision|resolucion)\b/u,
  ru: /(?:перв|втор|трет|четверт|последн)\p{L}+ (?:решени|резолюци)/u,
  ar: /(?:اول|ثاني|ثالث|اخر) (?:مقرر|قرار)|(?:المقرر|القرار) (?:الاول|الثاني|الثالث|الاخير)/u,
  zh: /第[一二三四五\d](?:项|个|份)(?:决定|决议)|最后一?(?:项|个|份)(?:决定|决议)/u,
};

/**
 * Whether a question counts decisions by their order: which was the first, no sentence says that has the word for it.
 *
 * @example asksNthDecision('What is the first decision of CMP 14?') //=> true
 */
export const asksNthDecision = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  NTH[language].test(plain(typed));
