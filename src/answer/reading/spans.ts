import type { LanguageData } from '../../records/languages/language.ts';

/** What figures say together in a question, in English words; `start` and `end` are offsets into the text. */
export type Span = { start: number; end: number; said: string };

const either = (words: string[]) => words.filter((word) => word !== '').join('|');

/**
 * Years and days from one to another, and years with their word, which dates of documents do not have.
 *
 * @example spansIn('с 2010 по 2013 год', ru.dates)[0]?.said // 'between 2010 and 2013'
 * @example spansIn('в 2013 году', ru.dates)[0]?.said // '2013'
 */
export function spansIn(text: string, { open, range, yearWords = [] }: LanguageData['dates']): Span[] {
  if (yearWords.length === 0) return [];
  const word = `(?:[ -]?(?:${either(yearWords)})(?![\\p{L}])\\.?)?`;
  const between = (digits: string) =>
    new RegExp(
      `(?<!\\p{L})(?:${either(open)}) (${digits})${word} (?:${either(range)}) (${digits})(?!\\d)${word}`,
      'giu',
    );
  const year = new RegExp(`(?<![\\p{L}\\p{N}/.])((?:19|20)\\d\\d)(?!\\d)${word}`, 'giu');
  const found = [
    ...[...text.matchAll(between('(?:19|20)\\d\\d'))].map((match) =>
      spanOf(match, `between ${match[1]} and ${match[2]}`),
    ),
    ...[...text.matchAll(between('\\d{1,2}'))].map((match) => spanOf(match, `from ${match[1]} to ${match[2]}`)),
    ...[...text.matchAll(year)].map((match) => spanOf(match, match[1] ?? '')),
  ];
  return found.filter(
    (span, at) => !found.slice(0, at).some((other) => span.start < other.end && other.start < span.end),
  );
}

const spanOf = (match: RegExpExecArray, said: string): Span => ({
  start: match.index,
  end: match.index + match[0].length,
  said,
});
