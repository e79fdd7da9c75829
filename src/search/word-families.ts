import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../model.ts';
import { analyse } from './analysis.ts';
import { keyOf } from './question-terms.ts';

/** One verb a line, after its language: the forms and nouns that its stemmer does not bring together. */
const FILE = join(import.meta.dirname, 'word-families.txt');

type Families = ReadonlyMap<string, readonly string[]>;

/** By language: each is read when a verb of it is first met. */
const families = new Map<string, Families>();
let lines: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The other terms of a verb in its own language: "elige" and "elección" are of "elegir", which no ending tells.
 *
 * @example familyOf('es:elig') // ['es:eleg', 'es:eleccion', …]
 */
export function familyOf(key: string): readonly string[] {
  const language = key.slice(0, key.indexOf(':'));
  const own = families.get(language) ?? familiesOf(language);
  families.set(language, own);
  return own.get(key) ?? [];
}

function familiesOf(language: string): Families {
  lines ??= readLines();
  const found = new Map<string, readonly string[]>();
  for (const forms of lines.get(language) ?? []) {
    const keys = [...new Set(analyse(forms, language as Language).map((term) => keyOf(term, language as Language)))];
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), ...keys.filter((other) => other !== key)]);
  }
  return found;
}

/** The forms of each verb, by language. */
function readLines(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of readFileSync(FILE, 'utf8').split('\n').filter(Boolean)) {
    const [language = '', forms = ''] = line.split(' | ');
    const own = found.get(language) ?? [];
    own.push(forms);
    found.set(language, own);
  }
  return found;
}
