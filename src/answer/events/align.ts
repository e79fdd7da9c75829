import type { EventWords } from './event-words.ts';
import { type Item, isSame } from './items.ts';
import { adverbial, placeLength } from './surroundings.ts';

/** Where the words of a question stand in a sentence, in their order and without other words between them. */
export type Alignment = {
  from: number;
  to: number;
  /** A verb of holding stands between them: "a seminar was organized in Glion for the secretariats". */
  held: boolean;
  /** An auxiliary stands between them: "the agenda was adopted". */
  auxiliary: boolean;
  place: boolean;
  /** The date between them: "the Council, at its meeting on 3 May 2013, endorsed". */
  date?: number;
};

/** Aligns the words of a question with the items of a sentence from one of them on. */
export function align(items: Item[], from: number, asked: Item[], words: EventWords): Alignment | undefined {
  const found: Alignment = { from, to: from, held: false, auxiliary: false, place: false };
  let at = from;
  for (const [number, word] of asked.entries()) {
    if (number > 0) {
      const next = overGap(items, at, word, words, found);
      if (next === undefined) return undefined;
      at = next;
    }
    const item = items[at];
    if (!item || !isSame(word, item, words, at > 0)) return undefined;
    at++;
  }
  return { ...found, to: at };
}

/** The next item that can be the word, over what may stand between; what was passed is noted. */
function overGap(items: Item[], from: number, word: Item, words: EventWords, found: Alignment): number | undefined {
  let held = false;
  let auxiliary = false;
  for (let at = from; at < items.length; at++) {
    const item = items[at] as Item;
    if (isSame(word, item, words, true)) return at;
    const aside = found.date === undefined ? adverbial(items, item.kind === 'comma' ? at + 1 : at, words) : undefined;
    if (aside && !held) {
      found.date = aside.date;
      at = aside.to - 1;
    } else if (item.kind === 'date') {
      if (!held || found.date !== undefined) return undefined;
      found.date = at;
    } else if (item.kind === 'comma') {
      if (!held) return undefined;
    } else if (item.kind !== 'word') return undefined;
    else if (words.auxiliaries.has(item.word) && !words.small.has(item.word)) {
      found.auxiliary = true;
      auxiliary = true;
    } else if (words.auxiliaries.has(item.word)) auxiliary = true;
    else if (words.held.test(item.word) && auxiliary) {
      held = true;
      found.held = true;
    } else if (!words.small.has(item.word)) return undefined;
    if (held && words.places.has(item.word)) {
      const length = placeLength(items, at + 1, words);
      if (length > 0) found.place = true;
      // The name of a place ends with its comma: "à Glion, en Suisse, pour".
      at += length;
    }
  }
  return undefined;
}
