import MiniSearch from 'minisearch';

/** How often a term stands in each passage, by the passage's number. */
export type Postings = ReadonlyMap<number, number>;

/** What a store holds, as plain data that another thread can be handed. */
export type KeptStore = ReturnType<Store['kept']>;

type Entry = { id: number; terms: string[] };

/**
 * MiniSearch as the store of terms. Texts come analysed and numbered from 0 in the order in which they are added; the
 * scoring is our own (score.ts), for which the postings are read through members that MiniSearch's typings declare
 * `protected`. Its own search makes an object for every passage that any word of the question touches, which takes
 * about 35 times as long at 100,000 passages.
 */
export class Store extends MiniSearch<Entry> {
  constructor() {
    super({
      fields: ['terms'],
      extractField: (entry, field) => entry[field as keyof Entry],
      // The terms are handed through as they are: cutting them out of one text would keep that text in memory.
      stringifyField: (terms) => terms as string,
      tokenize: (terms) => terms as unknown as string[],
      processTerm: (term) => term,
    });
  }

  /** Where a term stands; undefined when the store does not know it. */
  postings(term: string): Postings | undefined {
    return this._index.get(term)?.get(0);
  }

  /** Number of different terms in each text, by its number. */
  lengths(): Float64Array {
    return Float64Array.from({ length: this._documentCount }, (_, number) => this._fieldLength.get(number)?.[0] ?? 0);
  }

  /** What a store that is complete holds: enough to search it, not to add to it. */
  kept() {
    return { tree: this._index._tree, count: this._documentCount };
  }

  /** The store that was kept. */
  static from({ tree, count }: KeptStore): Store {
    const store = new Store();
    store._index._tree = tree;
    store._documentCount = count;
    return store;
  }

  /** Every term that the store knows. */
  known(): Iterable<string> {
    return this._index.keys();
  }
}
