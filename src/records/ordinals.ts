import type { LanguageData } from './languages/language.ts';
import type { Span } from './text.ts';

/** "deuxième et troisième sessions": the numbers, the noun as printed in plain letters, and where it stands. */
export type SessionPhrase = Span & { numbers: number[]; noun: string };

type Table = { words: Map<string, number>; one: RegExp; phrase: RegExp };

const tables = new Map<LanguageData, Table>();

function tableOf(language: LanguageData): Table {
  const known = tables.get(language);
  if (known) return known;
  const words = new Map(language.ordinals.flatMap((forms, i) => forms.map((form): [string, number] => [form, i + 1])));
  const forms = [...words.keys()].sort((a, b) => b.length - a.length).join('|');
  const one = `(?:${forms}|\\d{1,3} ?(?:${language.ordinalSuffixes.join('|')}))`;
  const link = language.ordinalLink ?? '(?:, |,? et |,? and )(?:la |the )?';
  const source = (language.sessionPhrase ?? '(?<![\\w-])<list> <noun>(?![a-z])')
    .replace('<list>', `(?<list>${one}(?:(?:${link})${one}){0,5})`)
    .replace('<noun>', `(?<noun>${language.sessionNouns.source})`);
  const table = { words, one: new RegExp(one, 'g'), phrase: new RegExp(source, 'gu') };
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
  const { one, phrase } = tableOf(language);
  return [...text.slice(span.start, span.end).matchAll(phrase)].flatMap((match) => {
    const list = match.groups?.list ?? '';
    const numbers = [...list.matchAll(one)].map(([word]) => readOrdinal(word, language));
    const start = span.start + match.index;
    const printed = match.groups?.noun ?? '';
    const noun = language.designations?.find(([form]) => form.test(printed))?.[1] ?? designationOf(printed);
    return numbers.every((number) => number !== undefined)
      ? [{ numbers, noun, start, end: start + match[0].length }]
      : [];
  });
}
