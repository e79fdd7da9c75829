import { normalise } from './markup.ts';
import type { Passage } from './reading.ts';

/** A part of a paragraph that is one entry of an agenda, with where it begins in it. */
export type Entry = Pick<Passage, 'plain' | 'symbols'> & { text: string; start: number };

/** What a title begins with: a letter, or "48th CIML Meeting", "2021 accounts". */
const TITLE = '["«“(]?(?:[\\p{Lu}\\p{Lo}]|\\d{1,4}\\p{L}* \\p{L})';

/** "4.1. Guidelines" under item 4, as FAO numbers sub-items (CL 127/1). */
const PART = new RegExp(`^((\\d{1,2})\\.\\d{1,2})\\.? +(?=${TITLE})`, 'u');

/**
 * The number with which a sub-item of an item begins, and how long it is with the space behind it.
 *
 * @example readPart('4.1. Guidelines', '4') // { marker: '4.1', length: 5 }
 */
export function readPart(text: string, item: string): { marker: string; length: number } | undefined {
  const match = PART.exec(text);
  return match?.[1] && match[2] === item ? { marker: match[1], length: match[0].length } : undefined;
}

const RUN_ON = new RegExp(`(?<= )(?:(\\d{1,2})\\.(\\d{1,2})\\.? +(?=${TITLE})|(\\d{1,2}) (?=\\p{Lu}))`, 'gu');
const NUMBER = /^(\d{1,2})(?:\.(\d{1,2}))?[. ]/u;

/**
 * Where further entries begin in the paragraph of one, as where the lines of a list ran together: "8.3 Revision 8.4 Staff", "10 Finance 10.1
 * Accounts". They count on, and after a sub-item the next item counts only where its own first sub-item follows.
 */
function startsIn(text: string, item: string, next: string, inSymbol: (at: number) => boolean): number[] {
  const opening = NUMBER.exec(text);
  let [number, part] = [Number(opening?.[1] ?? item), Number(opening?.[2] ?? 0)];
  if (!opening || (part > 0 && opening[1] !== item)) return [];
  const starts: number[] = [];
  for (const { index, 1: of, 2: sub, 3: bare } of text.matchAll(RUN_ON)) {
    if (inSymbol(index)) continue;
    if (Number(of) === number && Number(sub) === part + 1) part += 1;
    else if (part > 0 && Number(bare) === number + 1 && next.startsWith(`${bare}.1`)) [number, part] = [number + 1, 0];
    else continue;
    starts.push(index);
  }
  return starts;
}

/** Where the first cell of a row ends that has words: the others hold documents and remarks. */
function endOfCell(raw: string, text: string): number {
  const cells = raw.split('\t').map((cell) => normalise(cell, 0, cell.length).text.trim());
  const cell = cells.find((words) => /\p{L}/u.test(words)) ?? '';
  const at = text.indexOf(cell);
  return cell === '' || at < 0 ? text.length : at + cell.length;
}

/** From so many rows with cells behind the title on, an agenda is a table. */
const FEWEST_ROWS = 3;

/** Whether an agenda is a table that has cells behind the titles. */
export const isTable = (passages: readonly Passage[], original: string): boolean =>
  passages.filter(
    ({ paragraph: { part, start, end } }) => part === 'agenda' && /\t.*\t/u.test(original.slice(start, end)),
  ).length >= FEWEST_ROWS;

/**
 * The entries of an agenda that stand in one paragraph; `raw` where it is a row of a table.
 *
 * @example entriesIn(passage('10 Finance 10.1 Accounts'), '9', '', undefined).map(({ text }) => text) // ['10 Finance', '10.1 Accounts']
 */
export function entriesIn(
  { paragraph: { text }, plain, symbols }: Passage,
  item: string,
  next: string,
  raw?: string,
): Entry[] {
  const end = raw === undefined ? text.length : endOfCell(raw, text);
  const inSymbol = (at: number) => symbols.some((one) => one.start <= at && at < one.end);
  const starts = [0, ...startsIn(text.slice(0, end), item, next, inSymbol)];
  return starts.map((start, i) => {
    const to = starts[i + 1] ?? end;
    const own = symbols
      .filter((one) => one.start >= start && one.end <= to)
      .map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
    return { text: text.slice(start, to), plain: plain.slice(start, to), symbols: own, start };
  });
}
