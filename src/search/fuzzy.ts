import { distance } from 'fastest-levenshtein';
import type { Language } from '../model.ts';
import { isNumber } from './analysis.ts';

/** The terms of an index in a form in which near ones are found fast. */
export type Vocabulary = { terms: string[]; letters: Uint32Array; lengths: Uint8Array };

/** A term near a misspelt one, and how many letters differ. */
export type Near = { term: string; distance: number };

/** Shorter words have too many neighbours to guess. */
const shortest = 4;
/** Letters that may differ, as a share of the word's length. */
const tolerance = 0.25;

export type Vocabularies = ReadonlyMap<Language, Vocabulary>;

/** Sorts the terms of an index (`fr:reunion`) by language, to be sought by `nearTerms`. Numbers have no language. */
export function buildVocabularies(keys: Iterable<string>): Vocabularies {
  const terms = new Map<Language, string[]>();
  for (const key of keys) {
    if (isNumber(key)) continue;
    const language = key.slice(0, 2) as Language;
    const known = terms.get(language);
    if (known === undefined) terms.set(language, [key.slice(3)]);
    else known.push(key.slice(3));
  }
  return new Map([...terms].map(([language, known]) => [language, buildVocabulary(known)]));
}

function buildVocabulary(terms: string[]): Vocabulary {
  return {
    terms,
    letters: Uint32Array.from(terms, lettersOf),
    lengths: Uint8Array.from(terms, (term) => term.length),
  };
}

/**
 * The terms that differ from a misspelt one in at most a quarter of its letters, the nearest first, `most` of them.
 * For words of four letters and more; for numbers never, since another number is another thing.
 *
 * Most terms are ruled out by their length and by the set of their letters, which one edit changes by one letter at
 * most on either side; what is left, a few in a hundred, is measured. `reunoin` finds `reunion` at distance 2.
 */
export function nearTerms(vocabulary: Vocabulary, misspelt: string, most: number): Near[] {
  const { terms, letters, lengths } = vocabulary;
  if (misspelt.length < shortest || isNumber(misspelt)) return [];
  const allowed = Math.round(misspelt.length * tolerance);
  const wanted = lettersOf(misspelt);
  const found: Near[] = [];
  for (let i = 0; i < terms.length; i++) {
    const length = lengths[i] as number;
    if (length < misspelt.length - allowed || length > misspelt.length + allowed) continue;
    const mask = letters[i] as number;
    if (ones(wanted & ~mask) > allowed || ones(mask & ~wanted) > allowed) continue;
    const term = terms[i] as string;
    const differing = distance(misspelt, term);
    if (differing <= allowed) found.push({ term, distance: differing });
  }
  return found.sort((a, b) => a.distance - b.distance || (a.term < b.term ? -1 : 1)).slice(0, most);
}

/** The set of a term's letters, one bit for each of 32 classes. */
function lettersOf(term: string): number {
  let mask = 0;
  for (let i = 0; i < term.length; i++) mask |= 1 << (term.charCodeAt(i) & 31);
  return mask >>> 0;
}

/** Number of bits set in a 32-bit number. */
function ones(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
