import type { EntryLine } from './contents-lines.ts';
import { readMarker } from './markers.ts';
import { normalise } from './markup.ts';
import { squeeze } from './squeeze.ts';
import { columnOfItems } from './timetable-heads.ts';

/** A run of lines that belong together, before it is known in which part of the document it stands. */
export type Block = {
  start: number;
  end: number;
  text: string;
  heading: boolean;
  /** A row of a table. */
  row: boolean;
  /** A row that is the head of a timetable: days or hours, and items. */
  timetable?: true;
  /** A list entry that a bullet introduces. */
  bullet: boolean;
  /** The printed number or letter of a list entry or numbered paragraph: `4`, `a`. */
  marker?: string;
  /** The asterisks of a footnote. */
  note?: string;
  /** An entry of an agenda whose numbers have no full stop. */
  listed?: true;
  /** Words are left out before it, and a mark such as `[...]` says so. */
  gap?: true;
};

/** One line of a file, as it is read before lines are joined. */
export type Line = Block & { blank: boolean; rule: boolean; entry?: EntryLine };

/** Lines longer than this are not broken by hand: in such a block each line is a paragraph. */
export const BROKEN_LINE = 200;

/** The head of a document, with its contents, ends before this place. */
export const LONGEST_HEAD = 5000;

/** Reads the line between two places of a file. */
export function readLine(original: string, start: number, end: number): Line {
  const raw = original.slice(start, end);
  const blank = raw.trim() === '';
  const rule = /^\s{0,3}(?:-{3,}|_{3,}|\*{3,})\s*$/.test(raw) || /^\s*\|[\s|:-]*$/.test(raw);
  const lead = /^[\s\ufeff]{0,40}(#{2,6} *|# +|[-•] +)?/.exec(raw);
  const mark = lead?.[1] ?? '';
  const text = blank || rule ? '' : normalise(original, start + (lead?.[0].length ?? 0), end).text;
  const bold = /^\s*\*\*(?!\s)[^*]{1,200}\*\*\s*$/.test(raw.slice(0, 300)) && raw.length < 300;
  const tabs = raw.split('\t').length - 1;
  const row = /^\s*\|/.test(raw) || (tabs >= 2 && !/^\s*\(?(?:[a-z0-9]{1,4}|\p{L})[.)]\t/iu.test(raw));
  const line: Line = {
    start: start + (lead?.[0].length ?? 0),
    end,
    text,
    heading: mark.startsWith('#') || bold,
    row,
    bullet: mark !== '' && !mark.startsWith('#'),
    blank,
    rule,
  };
  if (row && columnOfItems(raw.split(/[\t|]/).filter((cell) => cell.trim() !== '')) !== undefined)
    line.timetable = true;
  const marker = row ? undefined : readMarker(squeeze(text.slice(0, 20)).text)?.marker;
  if (marker) line.marker = marker;
  const note = /^(\*{1,4})\s?\S/.exec(text)?.[1];
  if (note && !bold) line.note = note;
  return line;
}
