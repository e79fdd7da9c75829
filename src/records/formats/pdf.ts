import { beginning, type Converted, Unreadable } from './converted.ts';
import { type Piece, writeOutline } from './outline.ts';
import { columnsOf, textEdges } from './pdf-columns.ts';
import { type Line, linesOf, type Segment } from './pdf-lines.ts';
import { partMasthead } from './pdf-masthead.ts';
import { type Broken, breakLines, type InColumn, type Placed, prosePieces } from './pdf-paragraphs.ts';
import { tablesOf } from './pdf-tables.ts';
import { type PdfOptions, readPdfPages } from './pdf-text.ts';
import { withoutRunningHeads } from './running-heads.ts';

const textOf = (line: Line) => line.segments.map(({ text }) => text).join(' ');

/** A line of some of the segments of another. */
const lineOf = (segments: Segment[], line: Placed): Placed => ({
  ...line,
  segments,
  x: Math.min(...segments.map(({ x }) => x)),
  right: Math.max(...segments.map(({ right }) => right)),
  text: segments.map(({ text }) => text).join(' '),
});

function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** The size in which most letters of the document stand. */
function bodySize(lines: readonly Placed[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

type Read = { broken: Broken[] } | { rows: string[][] };

/** One page: its prose, line by line, and its tables, in reading order. */
function readPage(lines: readonly Placed[], body: number, gap: number): Read[] {
  const read: Read[] = [];
  let prose: InColumn[] = [];
  const flush = () => {
    if (prose.length > 0) read.push({ broken: breakLines(prose, body, gap) });
    prose = [];
  };
  for (const column of columnsOf(lines)) {
    const text = textEdges(column);
    for (const stretch of tablesOf(column.lines, column.right - column.left)) {
      if (!stretch.rows)
        prose.push(...stretch.lines.map((line) => ({ line: { ...line, text: textOf(line) }, column, text })));
      else {
        flush();
        read.push({ rows: stretch.rows });
      }
    }
  }
  flush();
  return read;
}

/** The usual distance from one line to the next, in whole points. */
function usualGap(pages: readonly (readonly Placed[])[], body: number): number {
  const gaps = pages.flatMap((lines) => lines.slice(1).map((line, i) => Math.round(line.y - (lines[i]?.y ?? 0))));
  return usual(gaps.filter((gap) => gap > body * 0.9));
}

function toPieces(read: readonly Read[]): { pieces: Piece[]; mended: number; tables: number } {
  const pieces: Piece[] = [];
  let [mended, tables, broken]: [number, number, Broken[]] = [0, 0, []];
  const flush = () => {
    const prose = prosePieces(broken);
    pieces.push(...prose.pieces);
    mended += prose.mended;
    broken = [];
  };
  for (const stretch of read) {
    // A paragraph may go on in the next column or on the next page.
    if ('broken' in stretch) broken.push(...stretch.broken);
    else {
      flush();
      pieces.push({ kind: 'rows', rows: stretch.rows });
      tables += 1;
    }
  }
  flush();
  return { pieces, mended, tables };
}

const quoted = (words: readonly string[]) =>
  words
    .slice(0, 5)
    .map((text) => `"${beginning(text)}"`)
    .join(', ');

/**
 * Reads a PDF: its lines in reading order, made into paragraphs; headings, numbered paragraphs, table rows. Running heads
 * and page numbers are left out, words parted at line ends made whole.
 *
 * Throws Unreadable for a file that is locked or damaged, and for one whose pages are pictures.
 *
 * @example (await readPdf(bytes, { characterMaps })).text // '1. The Working Group held its seventh meeting …\n'
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<Converted> {
  const pages = await readPdfPages(bytes, options);
  const placed = pages.map((page) => linesOf(page).map((line): Placed => ({ ...line, text: textOf(line) })));
  const empty = placed.filter((lines) => lines.length === 0).length;
  if (empty === placed.length) {
    throw new Unreadable('its pages are pictures without text (a scan); have the words recognised (OCR) first');
  }
  const { pages: kept, heads } = withoutRunningHeads(placed);
  const body = bodySize(kept.flat());
  const parted = kept.flatMap((lines, i) => (i === 0 ? partMasthead(lines, lineOf) : [lines]));
  const gap = usualGap(kept, body);
  const { pieces, mended, tables } = toPieces(parted.flatMap((lines) => readPage(lines, body, gap)));
  const notes: string[] = [];
  if (heads.length > 0) notes.push(`running heads were left out: ${quoted(heads)}`);
  if (mended > 0) notes.push(`words parted at line ends were made whole: ${mended}`);
  if (tables > 0)
    notes.push(`tables read from where their cells stand on the page: ${tables}; compare their rows with the file`);
  if (empty > 0)
    notes.push(
      `${empty} of ${placed.length} pages are pictures without text and are missing; have their words recognised (OCR)`,
    );
  return { text: writeOutline(pieces), notes };
}
