import type { LanguageData } from './languages/language.ts';
import type { Span } from './text.ts';

/**
 * "deuxième et troisième sessions": the numbers, the document's word for a session, and where it stands. `together` for
 * "fifty-second to fifty-fifth session", one event that has several numbers.
 */
export type SessionPhrase = Span & { numbers: number[]; noun: string; together: boolean };

type Table = { words: Map<string, number>; phrase: RegExp; noun: RegExp; one: RegExp; range: RegExp };

const tables = new Map<LanguageData, Table>();

function tableOf(language: LanguageData): Table {
  const known = tables.get(language);
  if (known) return known;
  const { articles, and, through } = language.links;
  const words = new Map(language.ordinals.flatMap((forms, i) => forms.map((form): [string, number] => [form, i + 1])));
  const forms = [...words.keys()].sort((a, b) => b.length - a.length).join('|');
  const one = `(?:${forms}|\\d{1,3} ?(?:${language.ordinalSuffixes.join('|')}))`;
  const range = `(?: (?:${through}) | ?-{1,2} ?)`;
  const { ordinalLink: link = `(?:, |,? ${and} |${range})(?:${articles})?` } = language;
  const phrase = (language.sessionPhrase ?? '(?<![\\p{L}\\d_-])<list>(?: \\([^()]{1,40}\\))? <noun>(?!\\p{L})')
    .replaceAll('<list>', `(?<list>${one}(?:(?:${link})${one}){0,5})`)
    .replaceAll('<noun>', `(?<noun>${language.sessionNouns.source})`);
  const table = {
    words,
    phrase: new RegExp(phrase, 'gu'),
    noun: new RegExp(language.sessionNouns.source, 'u'),
    one: new RegExp(`${one}(?=${language.ordinalLink ?? ',| |-'}|$)`, 'g'),
    range: new RegExp(`^${range}(?:${articles})?$`),
  };
  tables.set(language, table);
  return table;
}

/**
 * The number that an ordinal stands for, in words or digits; undefined for any other word.
 *
 * @example readOrdinal('septieme', fr) // 7
 */
export function readOrdinal(word: string, language: LanguageData): number | undefined {
  const digits = /^\d{1,5}/.exec(word)?.[0];
  return digits ? Number(digits) : tableOf(language).words.get(word);
}

/** The document's word for a session, in the singular and with its accents. */
export function designationOf(noun: string, language: LanguageData): string {
  return language.designations.find(([form]) => form.test(noun))?.[1] ?? noun;
}

/** Numbers of a list: "second and third" are two, "fifty-second to fifty-fifth" are four; none when it runs backwards. */
function readList(list: string, language: LanguageData): { numbers: number[]; together: boolean } {
  const { one, range } = tableOf(language);
  const numbers: number[] = [];
  let together = false;
  let end = 0;
  for (const match of list.matchAll(one)) {
    const number = readOrdinal(match[0], language);
    const from = numbers.at(-1);
    if (number === undefined) return { numbers: [], together };
    if (from !== undefined && range.test(list.slice(end, match.index))) {
      if (number <= from || number - from > LONGEST_RANGE) return { numbers: [], together };
      together = true;
      for (let next = from + 1; next < number; next++) numbers.push(next);
    }
    numbers.push(number);
    end = match.index + match[0].length;
  }
  return { numbers, together };
}

const LONGEST_RANGE = 9;

/** Numbered sessions and meetings in plain text: `sa septieme reunion`, `its 21st session`; no half-day sittings. */
export const findOrdinals = (text: string, span: Span, language: LanguageData): SessionPhrase[] =>
  findNumbered(text, span, language).filter(({ start, end }) => !language.sitting?.test(text.slice(start, end)));

/** The same with what looks like a sitting: the "107th meeting of the CIPM" is none, as the title of its document. */
export function findNumbered(text: string, span: Span, language: LanguageData): SessionPhrase[] {
  const { phrase, noun: word } = tableOf(language);
  const within = text.slice(span.start, span.end);
  // Few texts have the word for a session, and the expression with all ordinals is long.
  if (!word.test(within)) return [];
  return [...within.matchAll(phrase)].flatMap((match) => {
    const { numbers, together } = readList(match.groups?.list ?? '', language);
    const start = span.start + match.index;
    const noun = designationOf(match.groups?.noun ?? '', language);
    return numbers.length > 0 ? [{ numbers, noun, together, start, end: start + match[0].length }] : [];
  });
}
