import type { EventWords } from './event-words.ts';
import type { Item } from './items.ts';

/** What stands between an event and its date: where the date is, and whether it was said to be held, and where. */
export type Way = { date?: number; held: boolean; place: boolean; planned?: boolean };

/** Words that say nothing between an event and its date: articles and the prepositions of times and places. */
const isLink = ({ word }: Item, words: EventWords) =>
  words.places.has(word) ||
  words.on.has(word) ||
  words.relatives.has(word) ||
  words.auxiliaries.has(word) ||
  words.yearWords.has(word) ||
  (words.small.has(word) && !words.belongs.has(word) && !words.and.has(word));

const isProper = (item: Item | undefined) => item?.kind === 'word' && item.capital && !item.month;

/** How many items from here on are the name of a place, its preposition already read; 0 for none. */
export function placeLength(items: Item[], at: number, words: EventWords): number {
  const article = items[at]?.kind === 'word' && words.small.has(items[at]?.word ?? '') ? 1 : 0;
  let to = at + article;
  if (words.capitals) {
    // A comma belongs to the name where another name follows: "Glion, Switzerland".
    while (isProper(items[to])) {
      to++;
      if (items[to]?.kind === 'comma' && isProper(items[to + 1])) to++;
    }
  } else {
    const isName = (item: Item | undefined) =>
      item?.kind === 'word' &&
      !item.month &&
      !isLink(item, words) &&
      !words.gatherings.test(item.word) &&
      !words.papers.test(item.word) &&
      !words.held.test(item.word);
    while (to - at - article < 2 && isName(items[to])) to++;
    // "مونتيري، المكسيك،": the country, between commas.
    const country = items[to]?.kind === 'comma' && isName(items[to + 1]) && items[to + 2]?.kind !== 'word';
    if (to > at + article && country) to += 2;
  }
  return to === at + article ? 0 : to - at;
}

/** Goes on from behind an event to its date, over words that cannot be about anything else. */
export function wayToDate(items: Item[], from: number, words: EventWords): Way {
  const way: Way = { held: false, place: false };
  for (let at = from; at < items.length; at++) {
    const item = items[at] as Item;
    // "And on 3 May", written together, is said of something else.
    if (item.kind === 'date') return words.glued && item.word.startsWith('و') ? way : { ...way, date: at };
    if (item.word === '(' && items[at + 2]?.word === ')' && items[at + 1]?.capital) at += 2;
    if (item.kind === 'comma') continue;
    if (item.kind !== 'word') return way;
    if (words.held.test(item.word)) way.held = true;
    else if (words.planned.test(item.word)) {
      way.held = true;
      way.planned = true;
      // "scheduled for 5 June".
      if (words.belongs.has(items[at + 1]?.word ?? '')) at++;
    } else if (words.entitled.test(item.word) && items[at + 1]?.kind === 'quote') {
      const close = items.findIndex(({ kind }, index) => kind === 'quote' && index > at + 1);
      if (close < 0) return way;
      at = close;
    } else if (!isLink(item, words)) return way;
    if (words.places.has(item.word)) {
      const length = placeLength(items, at + 1, words);
      if (length > 0) way.place = true;
      at += length;
    }
  }
  return way;
}

/** Whether a place is named behind a verb of holding, before or after the date. */
export function placeBehind(items: Item[], from: number, words: EventWords): boolean {
  const way = wayToDate(items, from, words);
  if (way.place || way.date === undefined) return way.place;
  return wayToDate(items, way.date + 1, words).place;
}

/** "From 3 May 2003": what begins then need not have been done on that day. */
const opensPeriod = ({ when, word }: Item, words: EventWords) =>
  !when.includes('/') && (words.belongs.has(word) || words.apart.has(word));

/** The first word of a sentence without the "and" that is written together with it: وفي. */
const withoutAnd = (item: Item): Item => ({ ...item, word: item.word.replace(/^[وف](?=\p{L}{2})/u, '') });

/** What a sentence begins with, up to an event: a date and a verb of holding at most; undefined where there is more. */
export function opening(items: Item[], to: number, words: EventWords): Way | undefined {
  const way: Way = { held: false, place: false };
  for (let at = 0; at < to; at++) {
    const item = at === 0 && words.glued ? withoutAnd(items[at] as Item) : (items[at] as Item);
    if (item.kind === 'date') {
      if (way.date !== undefined || opensPeriod(item, words)) return undefined;
      way.date = at;
    } else if (item.kind === 'word') {
      if (words.held.test(item.word)) way.held = true;
      else if (!isLink(item, words) && !(at === to - 1 && words.small.has(item.word))) return undefined;
      if (words.places.has(item.word) && (way.held || words.capitals)) {
        const length = placeLength(items.slice(0, to), at + 1, words);
        if (length > 0) way.place = true;
        at += length;
      }
    } else if (item.kind !== 'comma') return undefined;
  }
  return way;
}

const LONGEST_NAME = 7;
const LONGEST_SUBJECT = 4;

/**
 * "At its coordination and management meeting held on 18 November 2014,": where it ends, and its date. A paper's date,
 * or one after or before the meeting, is none.
 */
export function adverbial(items: Item[], from: number, words: EventWords): { date: number; to: number } | undefined {
  if (!words.at.has(items[from]?.word ?? '')) return undefined;
  const isWord = (item: Item | undefined): item is Item => item?.kind === 'word';
  let at = from + 1;
  while (isWord(items[at]) && !words.gatherings.test(items[at]?.word ?? '')) {
    const { word } = items[at] as Item;
    const opens = at === from + 1 || /^(?:cours|course)$/.test(items[at - 1]?.word ?? '');
    if (words.papers.test(word) || words.apart.has(word) || words.held.test(word)) return undefined;
    if ((words.belongs.has(word) && !opens) || at - from > LONGEST_NAME) return undefined;
    at++;
  }
  if (!isWord(items[at])) return undefined;
  let subject = 0;
  let comma = false;
  for (at++; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.kind === 'date') {
      const apart = comma || words.and.has(items[at - 1]?.word ?? '');
      return subject > LONGEST_SUBJECT || apart ? undefined : { date: at, to: after(items, at) };
    }
    if (item.kind === 'comma') comma = true;
    else if (!isWord(item) || words.papers.test(item.word) || words.apart.has(item.word)) return undefined;
    else if (words.held.test(item.word)) {
      const { date } = wayToDate(items, at + 1, words);
      return date === undefined ? undefined : { date, to: after(items, date) };
    } else if (!words.small.has(item.word)) subject++;
  }
  return undefined;
}

const after = (items: Item[], date: number) => (items[date + 1]?.kind === 'comma' ? date + 2 : date + 1);
