import type { DocumentRecord, Language, Paragraph } from '../../model.ts';
import type { LanguageData } from '../../records/languages/language.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { plain } from '../../records/text.ts';
import { holdsNumber } from '../evidence/asked/numbers.ts';
import { holds, termsIn } from '../evidence/fit.ts';
import type { SoughtWord } from '../evidence/words/sought.ts';
import type { Deed } from './deed-words.ts';
import { type Operative, operativeOf } from './operative.ts';

/** Words before the name of a body for which a decision is said to do something to the body itself, and words that every thing may have. */
const HEADS =
  /^(?:terms?|mandates?|duration|periods?|work|new|mandats?|duree|nouve\p{L}+|duracion|periodo|nuev[oa]s?|срок\p{L}*|мандат\p{L}*|полномочи\p{L}*|нов\p{L}{2,3})$/u;

/** Whether all of the name of that to which a paragraph does something stands in the words of a question: "a process under the Fund" is no Fund. */
export function isDoneTo(
  { name }: Operative,
  words: Iterable<SoughtWord>,
  { language }: Pick<DocumentRecord['document'], 'language'>,
): boolean {
  const all = [...words];
  const own = name.filter((part) => !HEADS.test(part));
  return own.length > 0 && own.every((part) => isOneOf(part, all, language));
}

/**
 * Whether a word of a text is one of those that are sought, in any form.
 *
 * @example isOneOf('networks', words of 'Which decision established the network?', 'en') // true
 */
export const isOneOf = (word: string, sought: Iterable<SoughtWord>, language: Language): boolean =>
  [...sought].some((one) => holds(one, termsIn(word, language), language));

/** Whether a text gives a number, in figures or in words. */
export const saysNumber = (text: string, value: number, language: LanguageData): boolean =>
  holdsNumber(text, { value, isOrdinal: false, times: 1 }, language) ||
  plain(text)
    .split(/[^\p{L}]+/u)
    .includes(plain(language.cardinals[value - 1] ?? '-'));

/** Whether a paragraph that begins with one of some deeds does it to what is asked about, as long or as often as is asked. */
export function doesIt(
  { text }: Paragraph,
  { document }: DocumentRecord,
  deeds: readonly Deed[],
  words: Iterable<SoughtWord>,
  numbers: readonly number[],
): boolean {
  const operative = operativeOf(text, document.language);
  if (!operative || !deeds.includes(operative.deed)) return true;
  return (
    isDoneTo(operative, words, document) &&
    numbers.every((number) => saysNumber(text, number, languageOf(document.language)))
  );
}
