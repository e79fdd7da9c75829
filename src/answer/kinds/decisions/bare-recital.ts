import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';

/** Words with which a text recalls decisions, in plain letters. */
const RECALLS: Record<Language, RegExp> = {
  en: /\b(?:also|further|and|recalling|reaffirming|noting|reiterating|having|in mind|bearing|its|the|decisions?|resolutions?)\b/gu,
  fr: /(?<!\p{L})(?:rappelant|egalement|aussi|en outre|reaffirmant|notant|et|ses|les|la|sa|decisions?|resolutions?)(?!\p{L})/gu,
  es: /(?<!\p{L})(?:recordando|tambien|asimismo|reafirmando|y|sus|las|la|su|decision(?:es)?|resolucion(?:es)?)(?!\p{L})/gu,
  ru: /(?<!\p{L})(?:ссылаясь|напоминая|также|на|свои|свое|и|решени\p{L}+|резолюци\p{L}+)(?!\p{L})/gu,
  ar: /(?<!\p{L})و?(?:اذ|تشير|يشير|تذكر|يذكر|ايضا|الي|مقررات\p{L}*|المقررات|مقرر\p{L}*|المقرر|قرارات\p{L}*|القرار\p{L}*)(?!\p{L})/gu,
  zh: /还|并|又|回顾|重申|铭记|其|关于|第|号|和|以及|决定|决议/gu,
};

/** The numbers of decisions: `1/CP.24`, `3/CMP.15`. */
const NUMBERS = /[\p{L}\d]*\d[\p{L}\d]*\/[\p{L}\d./-]+/gu;

/**
 * Whether a text only recalls decisions by their numbers: what they decide, it does not say.
 *
 * @example isBareRecital('Recalling decisions 1/CP.23 and 1/CP.24,', 'en') // true
 */
export function isBareRecital(text: string, language: Language): boolean {
  const words = plain(text);
  const left = words.replace(NUMBERS, ' ').replace(RECALLS[language], ' ');
  return words.search(NUMBERS) >= 0 && !/[\p{L}\d]/u.test(left);
}
