import type { AnswerLanguage } from '../../../model.ts';
import { content } from '../../../search/analysis.ts';

/** Languages whose questions name things in English, in the same letters. */
const LATIN: ReadonlySet<AnswerLanguage> = new Set(['fr', 'es']);

/**
 * Whether a word is a little word of English within a name: "for", in « l'atelier sur l'Action for Climate Empowerment »
 * (FCCC/SBI/2018/22). It says no more there than it does in English.
 *
 * @example isLittleInName('for', "l'atelier sur l'Action for Climate Empowerment", 'fr') // true
 */
export const isLittleInName = (word: string, typed: string, language: AnswerLanguage): boolean =>
  LATIN.has(language) &&
  /^[a-z]+$/u.test(word) &&
  content(word, 'en').length === 0 &&
  new RegExp(`(?<!\\p{L})\\p{Lu}[\\p{L}-]+ (?:[a-z]{1,4} )?${word} (?:[a-z]{1,4} )?\\p{Lu}`, 'u').test(typed);
