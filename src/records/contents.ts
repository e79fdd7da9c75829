import { isContents } from './contents-lines.ts';
import { ADOPTED_AGENDA } from './languages/adopted-agenda.ts';
import { itemNumber } from './markers.ts';
import type { Passage, Reading } from './reading.ts';
import { plain, type Span } from './text.ts';

/** An item of the agenda as the contents of a report give it: the section about it, and where its title stands. */
export type ContentsItem = {
  number: string;
  title: string;
  passage: Passage;
  span: Span;
  /** The number is that of the item, and the letter that of the section under it. */
  byLetter: boolean;
};

/** `whole`: every section that could be about an item has its number, and none is left out. */
export type Contents = { items: ContentsItem[]; whole: boolean };

const NUMERAL = /^\s*(?:[IVXL]{1,6}|[A-Z])\.\s+/;

/** What follows a title without the number of its item: columns of numbers behind tabs, leaders or wide spaces. */
const COLUMNS = /\t|\.{3,}|…| {3,}/;

/** The entries under the heading "Contents", as far as the head of the document goes. */
export function entriesOf({ passages }: Reading): Passage[] {
  const head = passages.filter(({ paragraph }) => paragraph.part === 'head');
  const start = head.findIndex(({ paragraph }) => isContents(paragraph.text));
  return start < 0 ? [] : head.slice(start + 1).filter(({ paragraph }) => NUMERAL.test(paragraph.text));
}

/**
 * The items of the agenda that the contents of a report name: "II. Organizational matters (Agenda item 2)", and under
 * them "A. Adoption of the agenda" (report FCCC/SBI/2015/10). A section without the number of an item ends the item
 * before it, and so does a second section about the same one. They end where the first section comes again: the text
 * of the report begins there (report FCCC/SBSTA/2022/10).
 */
export function readContents(reading: Reading, original: string): Contents {
  const { item: bracket } = ADOPTED_AGENDA[reading.language.code];
  const items: ContentsItem[] = [];
  let item = '';
  let letter = 0;
  let sections = 0;
  let whole = true;
  for (const passage of entriesOf(reading)) {
    const { paragraph } = passage;
    const raw = original.slice(paragraph.start, paragraph.end).replace(/\s*\n\s*/g, ' ');
    const marker = NUMERAL.exec(raw)?.[0] ?? '';
    const numbered = bracket.exec(plain(raw));
    const isNext = marker.trim() === `${String.fromCharCode(65 + letter)}.`;
    if (roman(marker) === sections + 1) sections += 1;
    if (!numbered && !(item !== '' && isNext)) {
      // The numerals of annexes begin anew.
      if (roman(marker) === sections) whole = false;
      item = '';
      continue;
    }
    const rest = raw.slice(marker.length);
    const columns = COLUMNS.exec(rest)?.index;
    const end = numbered ? numbered.index - marker.length : columns;
    const title =
      end === undefined
        ? ''
        : rest
            .slice(0, end)
            .replace(/\s+/g, ' ')
            .trim()
            .replace(/ ?\*+$/, '');
    const start = paragraph.text.indexOf(title, 1);
    if (numbered) {
      item = itemNumber(numbered.groups?.item ?? '');
      letter = 0;
    } else letter += 1;
    if (title === '' || start < 0 || item === '') continue;
    const number = numbered ? item : `${item} ${String.fromCharCode(96 + letter)}`;
    if (sections > 1 && roman(marker) === 1 && items.some((first) => first.number === number && first.title === title))
      break;
    const span = { start, end: start + title.length };
    items.push({ number, title, passage, span, byLetter: numbered === null });
  }
  const top = items.filter(({ byLetter }) => !byLetter);
  return {
    items: items.filter(({ number }, i) => items.findIndex((other) => other.number === number) === i),
    whole: whole && top.every(({ number }, i) => number === String(i + 1)),
  };
}

const DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

/** What a numeral such as `XIV. ` counts; 0 for any other marker. */
function roman(marker: string): number {
  const values = [...marker.replace(/[.\s]/g, '')].map((digit) => DIGITS[digit] ?? Number.NaN);
  const sum = values.reduce((total, value, i) => total + (value < (values[i + 1] ?? 0) ? -value : value), 0);
  return Number.isNaN(sum) ? 0 : sum;
}
