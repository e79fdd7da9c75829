import { isNumber, stem } from './analysis.ts';
import type { SearchIndex } from './index.ts';
import { keyOf } from './question-terms.ts';

/**
 * Whether some passage holds a word, in the language of that passage: `knows(index, 'interpretation')` is true for the
 * three first documents. The word is folded, as `words` gives it.
 */
export function knows({ passages, vocabularies }: SearchIndex, word: string): boolean {
  if (isNumber(word)) return passages.store.postings(word) !== undefined;
  return [...vocabularies.keys()].some(
    (language) => passages.store.postings(keyOf(stem(word, language), language)) !== undefined,
  );
}

/** In how many passages the commonest of some terms stands; 0 when none is held. */
export function occurrences({ passages }: SearchIndex, keys: readonly string[]): number {
  return Math.max(0, ...keys.map((key) => passages.store.postings(key)?.size ?? 0));
}
