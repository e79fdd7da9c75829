import { mayHaveDate } from '../../records/dates.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { type Alignment, align } from './align.ts';
import type { EventWords } from './event-words.ts';
import { type Item, itemsOf } from './items.ts';
import { endsName, isSaidOf, standingOf } from './names.ts';
import type { EventQuestion } from './question.ts';
import { adverbial, opening, placeBehind, placeLength, wayToDate } from './surroundings.ts';

/** What a sentence says of an event: its date, whether of a plan only. A question for a place alone has no date. */
export type Said = { when?: string; ahead: boolean };

/**
 * What a sentence says of the event of a question, once for each time it says it; empty where it does not surely.
 *
 * Of "the outcomes of the World Summit for Social Development, held at Copenhagen from 6 to 12 March 1995" it is
 * `1995-03-06/1995-03-12` for that summit, and nothing for any other.
 */
export function bind(text: string, question: EventQuestion, words: EventWords): Said[] {
  if (question.asksWhen && !mayHaveDate(text, languageOf(words.code))) return [];
  const items = itemsOf(text, words);
  const isSaid = (pattern: RegExp, to = items.length) =>
    items.slice(0, to).some(({ kind, word }) => kind === 'word' && pattern.test(word));
  const wasToHave = items.some(({ word }, at) => word === 'to' && items[at + 1]?.word === 'have');
  if (isSaid(words.unsure) || wasToHave) return [];
  const found: Said[] = [];
  const add = (date: number | undefined, place: boolean, to: number) => {
    const when = date === undefined ? undefined : items[date]?.when;
    if (question.asksWhere && !place) return;
    if (question.asksWhen && (when === undefined || isListed(items, date ?? 0, words))) return;
    // What is said behind the event and its date is said of something else.
    const ahead = isSaid(words.ahead, Math.max(to, date ?? 0));
    found.push({ ahead, ...(question.asksWhen && when !== undefined ? { when } : {}) });
  };
  for (let from = 0; from < items.length; from++) {
    if (question.paper) add(dateOfPaper(items, from, question.paper, words), false, from);
    const named = question.thing ? align(items, from, question.content, words) : undefined;
    if (named) holding(items, named, words, add);
    if (question.held || question.asksWhere) continue;
    for (const order of orders(question.content, words)) {
      const done = align(items, from, order, words);
      if (done && (!question.copula || done.auxiliary)) add(dateOfDeed(items, done, words), false, done.to);
    }
  }
  return found;
}

/** Something that is held: its verb and date before it, in it or behind it, nothing else between. */
function holding(
  items: Item[],
  named: Alignment,
  words: EventWords,
  add: (date: number | undefined, place: boolean, to: number) => void,
): void {
  const begins = opening(items, named.from, words);
  const standing = begins ? 'subject' : standingOf(items, named.from, words);
  if (!standing) return;
  const way = wayToDate(items, named.to, words);
  // "scheduled for 5 June, was held on 9 September" is about two days.
  if (way.planned && items.filter(({ kind }) => kind === 'date').length > 1) return;
  const heldBefore = named.held || begins?.held;
  if (!heldBefore && !(way.held && isSaidOf(items, named.to, standing, words))) return;
  if (begins?.date !== undefined && !heldBefore && !isWholeVerb(items, named.to, words)) return;
  const place = named.place || begins?.place || placeBehind(items, named.to, words);
  const dates = [begins?.date, named.date, way.date].filter((date) => date !== undefined);
  // A verb before the name needs the name to end here: "se celebró la Cumbre Mundial" is not "la Cumbre Mundial sobre …".
  if (heldBefore && !way.held && way.date === undefined && !endsName(items, named.to, words, false)) return;
  if (dates.length < 2) add(dates[0], place, named.to + 2);
}

/**
 * Whether a name is the subject of the verb of holding behind it, and the verb whole: neither "the retreat held in Glion was
 * recalled" nor "the retreat was held to be useful".
 */
function isWholeVerb(items: Item[], from: number, words: EventWords): boolean {
  const { kind, word: first = '' } = items[from] ?? {};
  if (kind !== 'word' || words.relatives.has(first) || words.participle.test(first)) return false;
  const verb = items.findIndex((item, at) => at >= from && item.kind === 'word' && words.held.test(item.word));
  const last = words.held.test(items[verb + 1]?.word ?? '') ? verb + 1 : verb;
  const next = items[last + 1];
  return next?.kind !== 'word' || [words.places, words.apart, words.small].some((set) => set.has(next.word));
}

/** What somebody did: its date opens the sentence, stands behind "on", or is that of the meeting at which it was done. */
function dateOfDeed(items: Item[], done: Alignment, words: EventWords): number | undefined {
  if (done.held || items.filter(({ kind }) => kind === 'date').length !== 1) return undefined;
  const place = words.places.has(items[done.to]?.word ?? '') ? placeLength(items, done.to + 1, words) : 0;
  const to = place > 0 ? done.to + 1 + place : done.to;
  const next = items[to];
  const dateNext = next && words.on.has(next.word) && next.kind === 'word' ? to + 1 : to;
  const behind = items[dateNext];
  const begins = opening(items, done.from, words);
  if (begins && !begins.held && behind?.kind === 'date') {
    const opens = words.bareDates || dateNext > to || words.on.has(behind.word);
    // "adopted the agenda of the meeting on 3 May": it may be the day of the meeting.
    return opens && !words.gatherings.test(items[done.to - 1]?.word ?? '') && !words.of.has(behind.word)
      ? dateNext
      : undefined;
  }
  if (!endsName(items, done.to, words, true)) return undefined;
  if (begins && !begins.held) return begins.date ?? done.date;
  const aside = adverbial(items, 0, words);
  if (!aside) return undefined;
  const between = items.slice(aside.to, done.from);
  return aside.to <= done.from && between.every(({ kind, word }) => kind === 'word' && words.small.has(word))
    ? aside.date
    : undefined;
}

/** "Resolution 41/128 of 4 December 1986". */
function dateOfPaper(items: Item[], from: number, paper: Item[], words: EventWords): number | undefined {
  const named = align(items, from, paper, words);
  if (!named || named.held || named.auxiliary || named.date !== undefined) return undefined;
  const at = items[named.to]?.kind === 'comma' ? named.to + 1 : named.to;
  const next = items[at];
  if (next?.kind === 'date') return words.of.has(next.word) ? at : undefined;
  return next && words.of.has(next.word) && items[at + 1]?.kind === 'date' ? at + 1 : undefined;
}

/** The words in their order; a verb that stands first in the question may stand anywhere in the sentence. */
function orders(content: Item[], words: EventWords): Item[][] {
  if (words.code === 'en') return [content];
  const length = words.secondOfVerb?.test(content[1]?.word ?? '') ? 2 : 1;
  const rest = content.slice(length);
  return [
    content,
    ...rest.map((_, at) => [...rest.slice(0, at + 1), ...content.slice(0, length), ...rest.slice(at + 1)]),
  ];
}

/** Whether another date goes with this one, so that it is not clear which is asked. */
function isListed(items: Item[], date: number, words: EventWords): boolean {
  const passes = ({ kind, word }: Item) =>
    kind === 'comma' || (kind === 'word' && (words.small.has(word) || words.and.has(word) || words.apart.has(word)));
  const neighbour = (step: number) => {
    let at = date + step;
    while (items[at] && passes(items[at] as Item)) at += step;
    // "in 2010 and 2014": the second year has no preposition of its own.
    return items[at]?.kind === 'date' || /^\d+$/.test(items[at]?.word ?? '');
  };
  return neighbour(1) || neighbour(-1);
}
