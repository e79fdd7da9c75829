import type { AnswerLanguage } from '../../model.ts';

const COMMAS: Partial<Record<AnswerLanguage, string>> = { ar: '، ' };
const SEMICOLONS: Partial<Record<AnswerLanguage, string>> = { ar: '؛ ', en: '; ', es: '; ', ru: '; ', zh: '；' };

const COLONS: Partial<Record<AnswerLanguage, string>> = { ar: ': ', en: ': ', es: ': ', ru: ': ', zh: '：' };

/** Between a subject and what is said of it. */
export const colon = (language: AnswerLanguage): string => COLONS[language] ?? ' : ';

/** Between parts of a line: Arabic turns its comma round. */
export const comma = (language: AnswerLanguage): string => COMMAS[language] ?? ', ';

/** Between parts of a line that have commas themselves. */
export const semicolon = (language: AnswerLanguage): string => SEMICOLONS[language] ?? ' ; ';
