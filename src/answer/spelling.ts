import { distance } from 'fastest-levenshtein';
import type { Token } from './tokens.ts';

const SHORTEST = 4;

/** How many letters may differ in a word of this length. */
const allowance = (length: number): number => (length < SHORTEST ? 0 : length < 7 ? 1 : length < 11 ? 2 : 3);

const letters = (word: string) => [...word].sort().join('');

/** Edits between two words, two letters changed round counting as one: `itme` is one from `item`. */
export function edits(a: string, b: string): number {
  const count = distance(a, b);
  return count === 2 && a.length === b.length && letters(a) === letters(b) ? 1 : count;
}

/** Words by length, so that a look-up compares only those that can be near. */
export type Vocabulary = { known: Set<string>; byLength: Map<number, string[]> };

/** Gathers words in order of preference: of two equally near, the earlier list wins. */
export function buildVocabulary(...lists: Iterable<string>[]): Vocabulary {
  const known = new Set<string>();
  const byLength = new Map<number, string[]>();
  for (const list of lists)
    for (const word of list) {
      if (known.has(word)) continue;
      known.add(word);
      if (word.length < SHORTEST || /\d/.test(word)) continue;
      const bucket = byLength.get(word.length);
      if (bucket) bucket.push(word);
      else byLength.set(word.length, [word]);
    }
  return { known, byLength };
}

/** The nearest known word, or undefined when none is near enough: `nearest(v, 'tecnique')` is `technique`. */
export function nearest(vocabulary: Vocabulary, word: string): string | undefined {
  const most = allowance(word.length);
  if (most === 0 || /\d/.test(word)) return undefined;
  let best: string | undefined;
  let bestCost = most + 1;
  for (const size of [0, -1, 1, -2, 2, -3, 3]) {
    if (Math.abs(size) > most) continue;
    for (const candidate of vocabulary.byLength.get(word.length + size) ?? []) {
      const cost = edits(word, candidate) + (candidate[0] === word[0] ? 0 : 0.5);
      if (cost >= bestCost || cost > most) continue;
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}

/**
 * Corrects words that nobody knows to the nearest known one. A word with a capital inside a sentence is taken for a
 * name and left alone.
 */
export function correctWords(tokens: Token[], vocabulary: Vocabulary): Token[] {
  return tokens.map((token, index) => {
    if (vocabulary.known.has(token.word) || (token.capital && index > 0)) return token;
    const word = nearest(vocabulary, token.word);
    return word ? { ...token, word } : token;
  });
}
