import type { Claim, ItemClaim } from '../model.ts';
import { bringsAgenda } from './adopted-list.ts';
import { readMarker } from './markers.ts';
import { claimAt, type Passage, type Reading } from './reading.ts';
import type { Span } from './text.ts';

type Entry = { number: string; title: Span; start: number };

/** Where an entry can begin: after a colon, a full stop, a comma or a semicolon. */
const BEGINS = /[.:;,。：；，؛،]\s*(?=[\p{L}\d(])/gu;

/** A title is never longer. */
const LONGEST = 400;

/**
 * An agenda that stands within a sentence: "adopted the agenda as follows: 1. Opening of the session. 2. Organizational
 * matters: (a) Adoption of the agenda; (b) Organization of work." Only lists that count from 1 without a hole are read,
 * and only one in a document.
 */
export function readAgendaInText(reading: Reading): (Claim & { item: ItemClaim })[] {
  const lists = reading.passages.flatMap((passage) => {
    if (passage.paragraph.part === 'head') return [];
    const entries = entriesIn(passage);
    return entries.length > 1 ? [{ passage, entries }] : [];
  });
  const [only, ...others] = lists;
  if (!only || others.length > 0) return [];
  return only.entries.map(({ number, title, start }) => {
    const content = { item: { number, title: only.passage.paragraph.text.slice(title.start, title.end) } };
    return claimAt(only.passage, content, { start, end: title.end }) as Claim & { item: ItemClaim };
  });
}

function entriesIn({ plain, paragraph: { text } }: Passage): Entry[] {
  const colon = [...plain.matchAll(/: ?(?=1(?:[.)]| ?-))/g)].find(({ index }) =>
    bringsAgenda(plain.slice(0, index + 1)),
  );
  if (!colon) return [];
  const starts: { number: string; start: number; after: number }[] = [];
  let [item, letter] = [0, 0];
  for (const match of text.slice(colon.index).matchAll(BEGINS)) {
    const start = colon.index + match.index + match[0].length;
    const opening = readMarker(text.slice(start));
    if (!opening) continue;
    const { marker, length } = opening;
    if (marker === String(item + 1)) [item, letter] = [item + 1, 0];
    else if (item > 0 && marker === String.fromCharCode(97 + letter)) letter += 1;
    else continue;
    starts.push({ number: /\d/.test(marker) ? marker : `${item} ${marker}`, start, after: start + length });
  }
  const entries = starts.map(({ number, start, after }, i): Entry => {
    const next = starts[i + 1]?.start;
    const stop = next ?? endOfSentence(text, after);
    const title = text.slice(after, stop).replace(/[\s.:;,。：；，؛،]+$/, '');
    return { number, start, title: { start: after, end: after + title.length } };
  });
  const isTitle = ({ title }: Entry) =>
    title.end > title.start &&
    title.end - title.start < LONGEST &&
    !/[.。؟?!]\s*\p{Lu}/u.test(text.slice(title.start, title.end));
  return entries.every(isTitle) ? entries : [];
}

function endOfSentence(text: string, from: number): number {
  const end = /[.。](?:\s|$)/.exec(text.slice(from))?.index;
  return end === undefined ? text.length : from + end;
}
