import { LANGUAGES } from './languages/languages.ts';
import { squeeze } from './squeeze.ts';
import { plain } from './text.ts';

/** A line of a table of contents: it opens an entry, goes on with one, or ends it by its page number. */
export type EntryLine = 'opens' | 'goes on' | 'ends' | 'whole';

const OPENS = /^\s*(?:[IVXL]{1,6}|[A-Z])\.\s/;

/** The columns of paragraph and page numbers, set off by tabs, leaders or wide spaces. */
const PAGE = /(?:\t|\.{3,}|…|\s{3,})\s*\d{1,4}\s*$/;

/** Lines of contents are not longer. */
const LONGEST = 300;

/**
 * What a line under the heading "Contents" is to its entry. An entry can take several lines, of which the last gives the
 * page; only the first begins with a numeral or a capital (report FCCC/SBI/2015/10).
 *
 * @example readEntryLine('\t\tA.\tAdoption of the agenda\t\t3–5\t5') // 'whole'
 */
export function readEntryLine(raw: string): EntryLine | undefined {
  if (raw.length > LONGEST) return undefined;
  const ends = PAGE.test(raw);
  if (OPENS.test(raw)) return ends ? 'whole' : 'opens';
  return ends ? 'ends' : 'goes on';
}

/** Whether a line is the heading of a table of contents. */
export function isContents(line: string): boolean {
  if (line.length > 60) return false;
  const text = plain(squeeze(line).text);
  return LANGUAGES.some(({ headings }) => headings.contents.test(text));
}
