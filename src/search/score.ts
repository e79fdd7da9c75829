import type { Postings, Store } from './store.ts';

// BM25+, its optimum is flat: these gave the best mean reciprocal rank over eight question sets (.860).
const saturation = 0.6;
const lengthShare = 0.7;
const floor = 0.5;

/** The texts of a store, ready to be scored. `totals` and `touched` are scratch space, all zero between two calls. */
export type Scorer = { store: Store; penalties: Float64Array; totals: Float64Array; touched: Int32Array };

/** A term of a question and what it weighs apart from its rarity: less than 1 when it is a guess. */
export type WeighedKey = { key: string; weight: number };

/** A term to score: where it stands and what it weighs. */
export type ScoredTerm = { postings: Postings; weight: number };

/** Prepares a store that is complete. */
export function buildScorer(store: Store): Scorer {
  const lengths = store.lengths();
  return {
    store,
    penalties: penaltiesFor(lengths),
    totals: new Float64Array(lengths.length),
    touched: new Int32Array(lengths.length),
  };
}

/** What each text's length, in different terms, takes from every term in it: more than average counts less. */
export function penaltiesFor(lengths: Float64Array): Float64Array {
  const average = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / lengths.length);
  return lengths.map((length) => saturation * (1 - lengthShare + (lengthShare * length) / average));
}

/** How much a term tells that stands in `count` of `all` texts. */
export function rarity(count: number, all: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5));
}

/** What one term adds to the score of a text that holds it `frequency` times. */
export function gain(weight: number, frequency: number, penalty: number): number {
  return weight * (floor + (frequency * (saturation + 1)) / (frequency + penalty));
}

/** No text gains more from a term. */
export function bound(weight: number): number {
  return weight * (floor + saturation + 1);
}

/** Those of the terms that stand in the texts, with the weight that their rarity there gives them. */
export function scoredTerms({ store }: Scorer, keys: readonly WeighedKey[]): ScoredTerm[] {
  return keys.flatMap(({ key, weight }) => {
    const postings = store.postings(key);
    return postings === undefined ? [] : [{ postings, weight: weight * rarity(postings.size, store.documentCount) }];
  });
}
