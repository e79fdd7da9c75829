import { distance } from 'fastest-levenshtein';
import { differ, lettersOf } from '../../search/fuzzy.ts';

const SHORTEST = 4;

/** How many letters may differ in a word of this length. */
const allowance = (length: number): number => (length < SHORTEST ? 0 : length < 7 ? 1 : length < 11 ? 2 : 3);

const letters = (word: string) => [...word].sort().join('');

/** Edits between two words, two letters changed round counting as one: `itme` is one from `item`. */
export function edits(a: string, b: string): number {
  const count = distance(a, b);
  return count === 2 && a.length === b.length && letters(a) === letters(b) ? 1 : count;
}

/** Known words with the rank of their list, and by length, so that a look-up compares only those that can be near. */
export type Vocabulary = { known: Map<string, number>; byLength: Map<number, string[]> };

/** Gathers words in order of preference: of two equally near, the earlier list wins. */
export function buildVocabulary(...lists: Iterable<string>[]): Vocabulary {
  const known = new Map<string, number>();
  const byLength = new Map<number, string[]>();
  for (const [rank, list] of lists.entries())
    for (const word of list) {
      if (known.has(word)) continue;
      known.set(word, rank);
      if (word.length < SHORTEST || /\d/.test(word)) continue;
      const bucket = byLength.get(word.length);
      if (bucket) bucket.push(word);
      else byLength.set(word.length, [word]);
    }
  return { known, byLength };
}

/** Of four letters the first one is what tells words apart: "kelp" is no "help". */
const isOther = (word: string, candidate: string): boolean =>
  word.length === SHORTEST &&
  candidate.length === SHORTEST &&
  candidate[0] !== word[0] &&
  letters(candidate) !== letters(word);

const letterSets = new WeakMap<readonly string[], Int32Array>();

/** The sets of letters of some words. */
function lettersIn(words: readonly string[]): Int32Array {
  const sets = letterSets.get(words) ?? Int32Array.from(words, lettersOf);
  letterSets.set(words, sets);
  return sets;
}

/** The nearest known word, or undefined when none is near enough: `nearest(v, 'tecnique')` is `technique`. */
export function nearest(vocabulary: Vocabulary, word: string): string | undefined {
  const most = allowance(word.length);
  if (most === 0 || /\d|\p{Script=Han}/u.test(word)) return undefined;
  let best: string | undefined;
  let bestCost = most + 1;
  const own = lettersOf(word);
  for (let size = word.length - most; size <= word.length + most; size++) {
    const bucket = vocabulary.byLength.get(size) ?? [];
    const all = lettersIn(bucket);
    for (const [at, candidate] of bucket.entries()) {
      // Where more letters differ than that, so do the words.
      if (differ(own, all[at] as number) >= bestCost) continue;
      const count = edits(word, candidate);
      // The first letter is seldom wrong; between equals the preferred list decides.
      const cost = count + (candidate[0] === word[0] ? 0 : 0.5) + (vocabulary.known.get(candidate) ?? 0) / 1000;
      if (count > most || cost >= bestCost || isOther(word, candidate)) continue;
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}
