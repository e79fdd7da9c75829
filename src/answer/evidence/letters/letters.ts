import type { Language } from '../../../model.ts';
import { analyse, content, fold, stem } from '../../../search/analysis.ts';
import { COLUMNS } from '../../../search/field-terms.ts';
import { keptFor } from '../../kept.ts';
import { dataLines } from '../data/data-lines.ts';

/** What letters stand for, by the language of a text: the letters that it uses, and the stems of its name in full. */
export type Spelled = ReadonlyMap<Language, { letters: readonly string[]; name: readonly string[] }>;

/** The stems are read when they are first asked for: of most things nobody asks. */
class Form {
  readonly #written: readonly [language: Language, letters: readonly string[], name: string];
  #stems: readonly string[] | undefined;
  #name: readonly string[] | undefined;

  constructor(...written: readonly [language: Language, letters: readonly string[], name: string]) {
    this.#written = written;
  }

  get letters(): readonly string[] {
    const [language, letters] = this.#written;
    this.#stems ??= letters.map((one) => stem(one, language));
    return this.#stems;
  }

  get name(): readonly string[] {
    const [language, , name] = this.#written;
    this.#name ??= [...new Set(analyse(name, language))];
    return this.#name;
  }
}

/** A thing as one language calls it: its letters, folded, its name, as it is written and folded, and what it is called beside that, folded. */
export type Written = {
  language: Language;
  letters: readonly string[];
  name: string;
  folded: string;
  called: readonly string[];
};

let lines: readonly (readonly Written[])[] | undefined;

/**
 * The things of the list, one a line, with all that they are called in each language: its letters, and its name:
 * `NPT = Treaty on …`. What people call it for short stands behind that: `WIM = Warsaw International Mechanism for …; Warsaw
 * International Mechanism`.
 */
function listed(): readonly (readonly Written[])[] {
  lines ??= dataLines('letters.txt').map((line) => {
    const columns = line.split('|').map((column) => column.split('=').map((part) => part.trim()));
    return COLUMNS.map((language, at) => {
      const [short = '', names = ''] = columns[at] ?? [];
      const letters = short.split(',').map((one) => fold(one.trim()));
      const [name = '', ...called] = names.split(/;\s*/u);
      return { language, letters: letters.filter(Boolean), name, folded: fold(name), called: called.map(fold) };
    });
  });
  return lines;
}

const inLanguage = (line: readonly Written[], language: Language): Written | undefined =>
  line.find((one) => one.language === language);

const foldedIn = (line: readonly Written[], language: Language): string => inLanguage(line, language)?.folded ?? '';

let known: ReadonlyMap<Language, ReadonlyMap<string, readonly Spelled[]>> | undefined;

function read(): ReadonlyMap<Language, ReadonlyMap<string, readonly Spelled[]>> {
  const found = new Map(COLUMNS.map((language) => [language, new Map<string, Spelled[]>()]));
  for (const line of listed()) {
    const spelled: Spelled = new Map(
      line.map(({ language, letters, name }) => [language, new Form(language, letters, name)]),
    );
    // "10YFP" is cut into its number and its letters.
    for (const { language, letters } of line)
      for (const one of letters.map((all) => all.replace(/^\d+/u, '')))
        found.get(language)?.set(one, [...(found.get(language)?.get(one) ?? []), spelled]);
  }
  return found;
}

/**
 * What letters, folded, stand for in a language, where that is known; several things, where they stand for several.
 *
 * @example spelledOut('tnp', 'fr')[0]?.get('en')?.letters // ['npt']
 */
export function spelledOut(letters: string, language: Language): readonly Spelled[] {
  known ??= read();
  return known.get(language)?.get(letters) ?? (language === 'en' ? [] : (known.get('en')?.get(letters) ?? []));
}

/** A name that a question gives in full: its words, and the letters that texts of a language have in its place. */
export type Shortened = { words: ReadonlySet<string>; letters: ReadonlyMap<Language, readonly string[]> };

/** The names of the list in six languages, and some questions. */
const MOST_NAMES = 8000;

/** What goes on from a question may read it again. */
const MOST_QUESTIONS = 16;

/** Shorter names are words like others; in Chinese, shorter than five characters. */
const SHORTEST_NAME = 12;
const SHORTEST_HAN = 5;

/** A name of fewer words must stand as it is; one of so many may have other endings. */
const FEWEST_WORDS = 3;

const stemsOf = keptFor(MOST_NAMES, (text: string, language: Language) =>
  content(text, language).map((word) => stem(word, language)),
);

/** Whether words stand side by side in a line of words, in their order. */
const isInside = (name: readonly string[], line: string): boolean =>
  name.length >= FEWEST_WORDS && line.includes(` ${name.join(' ')} `);

/**
 * The names in a question for which letters stand: "Paris Committee on Capacity-building", where a text says "the PCCB".
 *
 * @example shortenedIn('the review of the Paris Committee on Capacity-building', 'en')[0]?.letters.get('en') // ['pccb']
 */
export const shortenedIn = keptFor(MOST_QUESTIONS, (text: string, language: Language): readonly Shortened[] => {
  const folded = fold(text);
  const asked = ` ${stemsOf(text, language).join(' ')} `;
  const isMeant = (name: string): boolean => {
    if (language === 'zh') return name.length >= SHORTEST_HAN && folded.includes(name);
    if (name.length < SHORTEST_NAME) return false;
    return (name.includes(' ') && folded.includes(name)) || isInside(stemsOf(name, language), asked);
  };
  return listed().flatMap((line) => {
    const own = inLanguage(line, language);
    const name = [own?.folded ?? '', ...(own?.called ?? [])].find(isMeant);
    if (name === undefined) return [];
    const letters = line.map(({ language: of, letters: own }): [Language, string[]] => [
      of,
      own.flatMap((one) => [...new Set([one, stem(one, of)])]),
    ]);
    return [{ words: new Set(analyse(name, language).concat(content(name, language))), letters: new Map(letters) }];
  });
});

/**
 * What a thing is called in a language that has a name in another, where the list has both; nothing else.
 *
 * @example namesIn('Paris Agreement', 'en', 'es') // ['Acuerdo de París']
 */
export function namesIn(name: string, of: Language, language: Language): string[] {
  const asked = fold(name.trim());
  return listed().flatMap((line) => (foldedIn(line, of) === asked ? (inLanguage(line, language)?.name ?? '') : []));
}

/**
 * What people call a thing in a language that has a name in another, beside that name: its letters, and those of English.
 *
 * @example nicknamesOf('United Nations Convention against Corruption', 'en', 'fr') // ['cnucc', 'uncac']
 */
export function nicknamesOf(name: string, of: Language, language: Language): string[] {
  const asked = fold(name.trim());
  const found = listed().filter((line) => foldedIn(line, of) === asked);
  return found.flatMap((line) =>
    [...new Set<Language>([language, 'en'])].flatMap((one) => inLanguage(line, one)?.letters ?? []),
  );
}

/**
 * The things of the list that a text names, by their letters in a language or by their names in full.
 *
 * @example writtenIn('Où va le FEM ?', 'fr')[0]?.find(({ language }) => language === 'en')?.name // 'Global Environment Facility'
 */
export function writtenIn(text: string, language: Language): (readonly Written[])[] {
  const capitals = new Set((text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []).map((letters) => fold(letters)));
  const folded = fold(text);
  return listed().filter((line) => {
    const own = inLanguage(line, language);
    const name = own?.folded ?? '';
    return own?.letters.some((one) => capitals.has(one)) || (name.length >= SHORTEST_NAME && folded.includes(name));
  });
}
