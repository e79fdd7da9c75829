import type { SearchIndex } from './index.ts';
import type { Scorer } from './score.ts';
import { type KeptStore, Store } from './store.ts';

/** An index as plain data that another thread can be handed. */
export type CarriedIndex = Omit<SearchIndex, 'passages'> & { passages: Omit<Scorer, 'store'> & { store: KeptStore } };

/** Makes an index ready to be handed over. */
export const packIndex = (index: SearchIndex): CarriedIndex => ({
  ...index,
  passages: { ...index.passages, store: index.passages.store.kept() },
});

/** The index that was handed over: much faster than to build it. */
export const unpackIndex = (carried: CarriedIndex): SearchIndex => ({
  ...carried,
  passages: { ...carried.passages, store: Store.from(carried.passages.store) },
});
