import type { LanguageData } from './languages/language.ts';
import type { Span } from './text.ts';

/** "deuxième et troisième sessions": the numbers, the noun as printed in plain letters, and where it stands. */
export type SessionPhrase = Span & { numbers: number[]; noun: string };

type Table = { words: Map<string, number>; phrase: RegExp };

const tables = new Map<LanguageData, Table>();

function tableOf(language: LanguageData): Table {
  const known = tables.get(language);
  if (known) return known;
  const words = new Map(language.ordinals.flatMap((forms, i) => forms.map((form): [string, number] => [form, i + 1])));
  const forms = [...words.keys()].sort((a, b) => b.length - a.length).join('|');
  const one = `(?:${forms}|\\d{1,3} ?(?:${language.ordinalSuffixes.join('|')}))`;
  const link = '(?:, |,? et |,? and )';
  const source = `(?<![\\w-])(?<list>${one}(?:${link}(?:la |the )?${one}){0,5}) (?<noun>${language.sessionNouns.source})(?![a-z])`;
  const table = { words, phrase: new RegExp(source, 'g') };
  tables.set(language, table);
  return table;
}

/**
 * The number that an ordinal stands for, in words or digits; undefined for any other word.
 *
 * @example readOrdinal('septieme', fr) // 7
 */
export function readOrdinal(word: string, language: LanguageData): number | undefined {
  const digits = /^\d{1,3}/.exec(word)?.[0];
  return digits ? Number(digits) : tableOf(language).words.get(word);
}

/** The document's word for a session, in the singular and with its accents. */
export function designationOf(noun: string): string {
  return noun.replace(/s$/, '').replace('reunion', 'réunion');
}

/** Numbered sessions and meetings in plain text: `sa septieme reunion`, `its 21st session`. */
export function findOrdinals(text: string, span: Span, language: LanguageData): SessionPhrase[] {
  const { phrase } = tableOf(language);
  return [...text.slice(span.start, span.end).matchAll(phrase)].flatMap((match) => {
    const list = match.groups?.list ?? '';
    const numbers = list
      .split(/,? et |,? and |, /)
      .map((word) => readOrdinal(word.replace(/^(?:la|the) /, ''), language));
    const start = span.start + match.index;
    const noun = designationOf(match.groups?.noun ?? '');
    return numbers.every((number) => number !== undefined)
      ? [{ numbers, noun, start, end: start + match[0].length }]
      : [];
  });
}
