import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../model.ts';
import { analyse, fold } from './analysis.ts';
import { countries } from './countries.ts';
import { buildVocabularies, type Vocabulary } from './fuzzy.ts';
import { withoutSingles } from './han.ts';
import { type Glossary, keyOf } from './question-terms.ts';
import { familyOf } from './word-families.ts';

/** One thing a line: its words in English, French, Spanish, Russian, Arabic and Chinese, divided by `|` and by commas. */
const FILE = join(import.meta.dirname, 'field-terms.txt');
/** The languages of the columns of this and other lists. */
export const COLUMNS: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

type Thing = Readonly<Record<Language, readonly string[]>>;

/** The lines of the file: read when a question is first asked of records in another language. */
let things: readonly Thing[] | undefined;

/** The names of countries, which are things of the field, too. */
let lands: readonly Thing[] | undefined;

function readThings(): readonly Thing[] {
  lands ??= countries(COLUMNS);
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  const words = lines.map((line) => {
    const columns = line.split('|').map((column) => column.split(',').map((word) => word.trim()));
    const [en = [], fr = [], es = [], ru = [], ar = [], zh = []] = columns;
    return { en, fr, es, ru, ar, zh };
  });
  return [...words, ...lands];
}

/** The terms of a word: its stem, or the pairs of its characters. */
const keysOf = (words: readonly string[], language: Language): string[] =>
  words.flatMap((word) => withoutSingles(analyse(word, language))).map((term) => keyOf(term, language));

/**
 * A glossary, and beside it the forms of verbs, and the vocabulary of the field, of which only the languages of the records are
 * of use. Each language of questions is prepared when it is first met.
 *
 * @example withFieldTerms(new Map(), ['fr']).get('en:desertif') // Set { 'fr:desertif' }
 */
export function withFieldTerms(own: Glossary, held: readonly Language[]): Glossary {
  const byLanguage = new Map<Language, ReadonlyMap<string, readonly Thing[]>>();
  const found = new Map<string, ReadonlySet<string>>();
  const ofField = (key: string): string[] => {
    const language = COLUMNS.find((code) => key.startsWith(`${code}:`));
    const others = held.filter((other) => other !== language);
    if (!language || others.length === 0) return [];
    const terms = byLanguage.get(language) ?? termsOf(language);
    byLanguage.set(language, terms);
    return (terms.get(key) ?? []).flatMap((thing) => others.flatMap((other) => keysOf(thing[other], other)));
  };
  const read = (key: string): ReadonlySet<string> | undefined => {
    const family = familyOf(key);
    const keys = [...family, ...[key, ...family].flatMap((form) => [...(own.get(form) ?? []), ...ofField(form)])];
    return keys.length > 0 ? new Set(keys) : undefined;
  };
  const keysFor = (key: string): ReadonlySet<string> | undefined => {
    const known = found.get(key) ?? read(key);
    // Words that stand for nothing are without number, and are not kept.
    if (known) found.set(key, known);
    return known;
  };
  return { get: keysFor, has: (key) => keysFor(key) !== undefined };
}

/** The things that a term of a language may stand for. */
function termsOf(language: Language): ReadonlyMap<string, readonly Thing[]> {
  things ??= readThings();
  const terms = new Map<string, Thing[]>();
  const all = termsIn(language);
  for (const [at, thing] of things.entries())
    for (const key of new Set(all[at])) {
      const held = terms.get(key);
      if (held) held.push(thing);
      else terms.set(key, [thing]);
    }
  return terms;
}

const worded = new Map<Language, ReadonlySet<string>>();

/** Whether the vocabulary of the field has a word, as it stands: then it is no typing error of another, as `género` of `enero`. */
export function isOfField(word: string, language: Language): boolean {
  things ??= readThings();
  const known = worded.get(language) ?? new Set(things.flatMap((thing) => thing[language].map(fold)));
  worded.set(language, known);
  return known.has(fold(word));
}

const spelled = new Map<Language, Vocabulary | undefined>();

/** The stems of the words of the field in a language, to be sought by `nearTerms`. */
export function fieldVocabulary(language: Language): Vocabulary | undefined {
  if (!spelled.has(language)) spelled.set(language, buildVocabularies(new Set(termsIn(language).flat())).get(language));
  return spelled.get(language);
}

/** The terms of all things in a language, made once for all that asks for them. */
const termed = new Map<Language, readonly (readonly string[])[]>();

function termsIn(language: Language): readonly (readonly string[])[] {
  things ??= readThings();
  const terms = termed.get(language) ?? things.map((thing) => keysOf(thing[language], language));
  termed.set(language, terms);
  return terms;
}

const named = new Map<Language, ReadonlySet<string>>();

/** Whether a stem is, in its language, the name of a country. */
export function isCountry(term: string, language: Language): boolean {
  lands ??= countries(COLUMNS);
  const known = named.get(language) ?? new Set(lands.flatMap((land) => keysOf(land[language], language)));
  named.set(language, known);
  return known.has(keyOf(term, language));
}
