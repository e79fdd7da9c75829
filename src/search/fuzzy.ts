import { distance } from 'fastest-levenshtein';
import type { Language } from '../model.ts';
import { isNumber } from './analysis.ts';

/**
 * The terms of one language, the shortest first, in a form in which near ones are found fast: where those of each
 * length begin, and which letters and pairs of letters each has.
 */
export type Vocabulary = { terms: string[]; starts: number[]; letters: Int32Array; pairs: Int32Array };

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

function buildVocabulary(known: readonly string[]): Vocabulary {
  const terms = known.toSorted((a, b) => a.length - b.length);
  const starts: number[] = [];
  terms.forEach((term, i) => {
    while (starts.length <= term.length) starts.push(i);
  });
  return {
    terms,
    starts: [...starts, terms.length],
    letters: Int32Array.from(terms, lettersOf),
    pairs: Int32Array.from(terms, pairsOf),
  };
}

/**
 * The terms that differ from a misspelt one in at most a quarter of its letters, the nearest first, `most` of them.
 * For words of four letters and more; for numbers never, since another number is another thing.
 *
 * Most terms are ruled out by their length, by the set of their letters, of which one edit changes one on either side,
 * and by that of their pairs of letters, of which it changes two; what is left, a few in a hundred, is measured.
 * `reunoin` finds `reunion` at distance 2.
 */
export function nearTerms(vocabulary: Vocabulary, misspelt: string, most: number): Near[] {
  const { terms, starts, letters, pairs } = vocabulary;
  if (misspelt.length < shortest || isNumber(misspelt)) return [];
  const allowed = Math.round(misspelt.length * tolerance);
  const from = starts[misspelt.length - allowed] ?? terms.length;
  const to = starts[misspelt.length + allowed + 1] ?? terms.length;
  const wantedLetters = lettersOf(misspelt);
  const wantedPairs = pairsOf(misspelt);
  const found: Near[] = [];
  for (let i = from; i < to; i++) {
    if (differ(wantedLetters, letters[i] as number) > allowed) continue;
    if (differ(wantedPairs, pairs[i] as number) > 2 * allowed) continue;
    const term = terms[i] as string;
    const differing = distance(misspelt, term);
    if (differing <= allowed) found.push({ term, distance: differing });
  }
  return found.sort((a, b) => a.distance - b.distance || (a.term < b.term ? -1 : 1)).slice(0, most);
}

/** The set of a term's letters, one bit for each of 32 classes. */
export function lettersOf(term: string): number {
  let mask = 0;
  for (let i = 0; i < term.length; i++) mask |= 1 << (term.charCodeAt(i) & 31);
  return mask;
}

/** The set of a term's pairs of letters, one bit for each of 32 classes. */
function pairsOf(term: string): number {
  let mask = 0;
  for (let i = 1; i < term.length; i++) mask |= 1 << ((term.charCodeAt(i - 1) * 5 + term.charCodeAt(i)) & 31);
  return mask;
}

/** How many members of a set the other one lacks, at most, either way round; no more than the edits between two terms. */
export function differ(a: number, b: number): number {
  return Math.max(ones(a & ~b), ones(b & ~a));
}

/** Number of bits set in a 32-bit number. */
function ones(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
