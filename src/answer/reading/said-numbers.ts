import type { AnswerLanguage } from '../../model.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { plain } from '../../records/text.ts';

const wordsIn = (language: AnswerLanguage): Map<string, number> =>
  new Map(languageOf(language).cardinals.map((word, index) => [plain(word), index + 1]));

/** A number in figures or words, as a part of a pattern in plain letters; the longest words first. */
export const numberPattern = (language: AnswerLanguage): string =>
  ['\\d{1,2}', ...[...wordsIn(language).keys()].sort((a, b) => b.length - a.length)].join('|');

/**
 * What such a number is.
 *
 * @example numberSaid('trois', 'fr') // 3
 */
export const numberSaid = (text: string, language: AnswerLanguage): number =>
  /^\d/.test(text) ? Number(text) : (wordsIn(language).get(text) ?? 1);
