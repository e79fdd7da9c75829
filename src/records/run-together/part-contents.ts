import { LANGUAGES } from '../languages/languages.ts';
import { plain } from '../text.ts';
import { cutAt } from './cut-at.ts';
import { findHeadings } from './marks.ts';

/** The dots that lead from a title to its page, and the numbers of paragraphs and page behind them: "........ 1-2 3". */
const LEADER =
  /(?:(?:\.\s?){5,}|\.{3,}\s*(?=\d)|(?:…\s?){2,})(?:\d{1,3}(?:[-–]\d{1,3})?(?![\d./–-]|[.)] ?\p{Lu})\s*){0,2}/gu;

/** From so many on, a text has a list of contents whose lines may have run together. */
const FEWEST_LEADERS = 3;

/** The number of a decision or resolution that opens an entry, behind the page of the one before: "3 4/1. Possible mechanisms". */
const NUMBERED = /(?<=[\d.…]\s)(?=\d{1,3}\/(?:\d{1,3}\.?|\p{Lu}{2,3}\.\d{1,2}) \p{Lu})/gu;

/** A line with a page, or with the number of a chapter: its columns were lost. */
const COLUMN = /^\s*(?:\d{1,3}(?:[-–]\d{1,3})?|[IVXL]{1,6}\.|[A-Z]\.)\s*$/u;

const WHITE = /\s*\n\s*/gu;

/** So far before the first entry stands the heading "Contents". */
const NEAR = 300;

const countLeaders = (text: string): number => [...text.matchAll(LEADER)].length;

/** The entries of a line, each of its own. */
function partLine(line: string): string {
  const ends = [...line.matchAll(LEADER)].map(({ index, 0: found }) => index + found.length);
  const last = ends.at(-1) ?? 0;
  const starts = [...line.matchAll(NUMBERED)].flatMap(({ index }) => (index < last ? [index] : []));
  return ends.length < 2 ? line : cutAt(line, [...ends, ...starts]);
}

function partParagraph(paragraph: string): string {
  if (countLeaders(paragraph) < FEWEST_LEADERS) return paragraph;
  const isBroken = paragraph.split('\n').some((line) => COLUMN.test(line));
  if (isBroken) return partLine(paragraph.trim().replace(WHITE, ' '));
  return paragraph.split('\n').map(partLine).join('\n');
}

/** The heading of the contents on a line of its own, where it ran together with the title before it. */
function partHeading(text: string): string {
  const first = text.search(LEADER);
  const from = Math.max(0, first - NEAR);
  const before = text.slice(from, first);
  const [heading] = LANGUAGES.flatMap((language) =>
    findHeadings(before, plain(before), language, [language.headings.contents]).slice(-1),
  );
  if (!heading || /\n\s*$/u.test(before.slice(0, heading.start))) return text;
  return `${text.slice(0, from + heading.start).trimEnd()}\n\n${before.slice(heading.start, heading.end)}\n\n${text.slice(from + heading.end).trimStart()}`;
}

/**
 * Parts the entries of tables of contents that ran together on one line, each behind the dots that lead to its page. Undefined for a
 * text that has none. Only white space changes.
 *
 * @example partContents('A. Resolutions ........ 3 9/1. Mechanism ........ 3 9/2. Firearms ........ 17')?.split('\n\n').length // 3
 */
export function partContents(text: string): string | undefined {
  const parted = text
    .split(/(\n\s*\n)/u)
    .map(partParagraph)
    .join('');
  return parted === text ? undefined : partHeading(parted);
}
