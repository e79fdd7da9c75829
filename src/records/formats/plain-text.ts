import { endsSponsors, opensResolution } from '../draft-lines.ts';
import { readFrontMatter } from '../front-matter.ts';
import { endsInDocuments } from '../line-joins.ts';
import { isOfficeLine } from '../lines-alone.ts';
import { partContents } from '../run-together/part-contents.ts';
import { partHead } from '../run-together/part-head.ts';
import { partProgramme } from '../run-together/part-programme.ts';
import { beginning, type Converted } from './converted.ts';
import { partGluedDecisions } from './glued-decisions.ts';
import { gluedLanguages } from './glued-languages.ts';
import { partGluedSessions } from './glued-sessions.ts';
import { type BrokenLine, endsInPage, joinLines, withoutLeader } from './join-lines.ts';
import { withoutMenus } from './menus.ts';
import { joinNumbers } from './numbers-alone.ts';
import { MARKED } from './outline.ts';
import { withoutPageLines } from './page-lines.ts';
import { partLanguages } from './part-languages.ts';
import { withoutRunningHeads } from './running-heads.ts';
import { readSpacedDocuments } from './spaced-documents.ts';
import { readSpacedTimetables } from './spaced-timetable.ts';
import { splitOneLine } from './split-one-line.ts';
import { goesOnInCell, opensTimetableRow } from './timetable-lines.ts';
import { partLines } from './whole-lines.ts';
import { partColumns } from './wide-gaps.ts';

/** Lines longer than this were not broken by hand. */
const LONGEST_BROKEN = 160;
/** How many lines must plainly go on in the next one before a text counts as broken. */
const FEWEST_GOING_ON = 5;
const SHARE_GOING_ON = 0.15;

/** Markup, table rows and rules keep their lines. */
const KEEPS_LINES = /^(?:\s*(?:#{2,6}|#\s|>|\||<|(?:-{3,}|_{3,}|\*{3,})\s*$)|.*\t.*\t)/;

const PARTED = 'lines at its head ran together; they were parted where symbol, session, days and title show';

const CONTENTS = 'the entries of a table of contents ran together; they were parted';
const PROGRAMME = 'the rows of a programme ran together; they were parted';
const MENUS = 'the links of a site, in one line with strokes between them, were left out';
const LANGUAGES = 'two languages stood in each line; they were parted, one after the other, and the first is read';
const COLUMNS = 'lines at its head stood in two columns; they were parted';
const PAGES = 'what stood at the foot and the head of its pages was left out';
const TIMETABLES = 'the columns of a timetable were kept by spaces; it was read row by row';
const DOCUMENTS = 'the columns of a list of documents were kept by spaces; it was read document by document';
const NUMBERS = 'numbers stood on lines of their own; they were put before their paragraphs';

/** How long the words of a line are: dots that lead to the number of a page fill it at will. */
const lengthOf = (line: string): number => line.replace(/[.…]{5,}/gu, '').length;

const isShort = (line: string) => line.length > 0 && lengthOf(line) <= LONGEST_BROKEN;

/** Whether lines were broken to fit a page: many end inside a sentence that the next one goes on with. */
function isBroken(lines: readonly string[]): boolean {
  let goingOn = 0;
  const filled = lines.filter((line) => line.trim() !== '' && !/^\t\t/.test(line));
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line = '', next = ''] = [lines[i]?.trim(), lines[i + 1]?.trim()];
    if (isShort(line) && !/[.:;!?。；：؟]$/u.test(line) && /^[\p{Ll}\p{Lo}]/u.test(next) && !MARKED.test(next))
      goingOn += 1;
  }
  return (
    goingOn >= FEWEST_GOING_ON &&
    goingOn > filled.length * SHARE_GOING_ON &&
    filled.every((line) => lengthOf(line) <= LONGEST_BROKEN)
  );
}

/** The length to which lines were filled: nine in ten are no longer. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

const indentOf = (line: string) => /^\s*/.exec(line)?.[0].length ?? 0;

/** Small words: no title ends with one, nor goes on with one on a line of its own. */
const SMALL = 'of|the|and|for|on|in|to|de|des|du|la|le|les|et|au|aux|sur|del|los|las|el|en|y|и|о|об|по|на|в|с|к';
const ENDS_SMALL = new RegExp(`(?:^|\\s)(?:${SMALL})$`, 'iu');
const OPENS_SMALL = new RegExp(`^(?:${SMALL})\\s`, 'iu');

/** "Opening dates of forthcoming regular sessions of the", "General Assembly …": a title that was set in the middle of the page. */
const goesOn = (text: string, next: string): boolean =>
  ENDS_SMALL.test(text) || (OPENS_SMALL.test(next) && /[\p{L})]$/u.test(text));

function breakLines(lines: readonly string[]): BrokenLine[] {
  const width = widthOf(lines.filter((line) => line.trim() !== ''));
  return lines.flatMap((line, i): BrokenLine[] => {
    const text = line.trim();
    if (text === '') return [];
    const [before = '', next = ''] = [lines[i - 1], lines[i + 1]];
    const kept = KEEPS_LINES.test(line);
    const [word = ''] = next.trim().split(/(?<=[\s\p{Script=Han}/-])/u, 1);
    const indented = indentOf(line) > indentOf(before) && /[.:;!?。；：؟]\s*$/u.test(before);
    return [
      {
        text: kept ? line.trimEnd() : text,
        opens:
          before.trim() === '' ||
          kept ||
          KEEPS_LINES.test(before) ||
          indented ||
          /^[-•*]\s/.test(text) ||
          opensResolution(text) ||
          (opensTimetableRow(text) && !ENDS_SMALL.test(before.trim())),
        // Where the next word had found room, the line was ended on purpose.
        ends:
          kept ||
          next.trim() === '' ||
          endsSponsors(text) ||
          opensResolution(text) ||
          isOfficeLine(text) ||
          (MARKED.test(text) && endsInDocuments(text, next.trim())) ||
          endsInPage(text) ||
          (!goesOn(text, next.trim()) &&
            !goesOnInCell(text, next) &&
            line.trimEnd().length + word.trim().length + 1 < width * 0.85),
      },
    ];
  });
}

function rejoin(text: string): { text: string; notes: string[] } {
  const pages = text
    .split('\f')
    .map((page) => page.split('\n').map((line, y, { length }) => ({ text: line, y: y < length / 2 ? y : y - length })));
  const filled = pages.map((page) => page.filter((line) => line.text.trim() !== ''));
  const heads = pages.length > 1 ? withoutRunningHeads(filled) : undefined;
  const kept = new Set((heads?.pages ?? filled).flat());
  const lines = pages.flatMap((page) =>
    page.filter((line) => line.text.trim() === '' || kept.has(line)).map((line) => line.text),
  );
  const { paragraphs, mended } = joinLines(breakLines(lines));
  const notes = ['its lines were broken to fit a page; they were joined into paragraphs'];
  if (mended > 0) notes.push(`words parted at line ends were made whole: ${mended}`);
  if (heads?.heads.length)
    notes.push(
      `running heads were left out: ${heads.heads
        .slice(0, 5)
        .map((words) => `"${beginning(words)}"`)
        .join(', ')}`,
    );
  const written = paragraphs.map((paragraph, i) => {
    const row = KEEPS_LINES.test(paragraph) && KEEPS_LINES.test(paragraphs[i + 1] ?? '');
    return `${withoutLeader(paragraph)}${row ? '\n' : '\n\n'}`;
  });
  return { text: `${written.join('').trimEnd()}\n`, notes };
}

/**
 * Reads plain text or Markdown. A text that is fit to be kept stays as it is, byte for byte. One whose lines were broken
 * to fit a page becomes paragraphs again, and a whole document on one line is parted where its numbers and headings show.
 * Lines that somebody has written above the text (`source: …`, `language: …`, `---`) stay as they are.
 *
 * @example readPlainText('1. One paragraph on one line.\n').text // '1. One paragraph on one line.\n'
 */
export function readPlainText(text: string): Converted {
  const even = text.replace(/\r\n?/g, '\n');
  const written = even.slice(0, readFrontMatter(even)?.end ?? 0);
  const printed = even.slice(written.length);
  const menus = withoutMenus(printed);
  const languages = partLanguages(menus ?? printed);
  const above = languages && written === '' ? `language: ${languages.language}\n---\n` : written;
  const copied = languages?.text ?? menus ?? printed;
  const pages = withoutPageLines(copied);
  const timetables = readSpacedTimetables(pages ?? copied);
  const documents = readSpacedDocuments(timetables ?? pages ?? copied);
  const whole = documents ?? timetables ?? pages ?? copied;
  const columns = partColumns(whole);
  const numbered = joinNumbers(columns ?? whole);
  const unglued = partGluedSessions(numbered ?? columns ?? whole);
  const listed = partGluedDecisions(unglued ?? numbered ?? columns ?? whole);
  const rows = partProgramme(listed ?? unglued ?? numbered ?? columns ?? whole);
  const below = rows ?? listed ?? unglued ?? numbered ?? columns ?? whole;
  const contents = partContents(below);
  const parted = partHead(contents ?? below);
  const headed = parted ?? contents ?? below;
  const lines = partLines(headed) ?? headed;
  const changed = splitOneLine(lines) ?? (isBroken(lines.split(/[\n\f]/)) ? rejoin(lines) : undefined);
  const read = changed ?? { text: lines, notes: [] };
  const notes = [
    ...(menus !== undefined ? [MENUS] : []),
    ...(languages ? [LANGUAGES] : []),
    ...(pages !== undefined ? [PAGES] : []),
    ...(timetables ? [TIMETABLES] : []),
    ...(documents ? [DOCUMENTS] : []),
    ...(columns ? [COLUMNS] : []),
    ...(numbered ? [NUMBERS] : []),
    ...(contents || listed ? [CONTENTS] : []),
    ...(rows ? [PROGRAMME] : []),
    ...(parted || unglued ? [PARTED] : []),
    ...read.notes,
    ...gluedLanguages(read.text),
  ];
  return { text: lines !== printed || changed ? above + read.text : text, notes };
}
