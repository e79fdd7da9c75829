import { columnOfItems } from '../timetable-heads.ts';
import type { Line, Segment } from './pdf-lines.ts';
import { goesOnInCell, isItemCell } from './timetable-lines.ts';

/** Lines in a row: with the rows of the table that they make, or without where they are prose. */
export type Stretch = { lines: Line[]; rows?: string[][] };

/** How far the left edges of the cells of a column may lie apart, in points. */
const ALIGNED = 6;
const FEWEST_LINES = 3;
const FEWEST_WITH_CELLS = 2;
/** A gap between lines that parts rows, as a multiple of the smallest gap. */
const ROW_GAP = 1.15;
/** No row is this many lines of text away from the one above. */
const FAR = 4;
/** A line of one piece that fills more of the column than this is prose. */
const PROSE = 0.55;
/** No paragraph is set in this far under its number; a cell is. */
const HANGING = 0.2;

const MASTHEAD = /^(?:Distr\b|Original\b|Оригинал|Язык|原文|分发|Distribución|التوزيع|الأصل)/u;

const edgeOf = (segment: Segment) => (segment.rtl ? -segment.right : segment.x);
const endOf = (segment: Segment) => (segment.rtl ? -segment.x : segment.right);

/** Places at which cells of several lines begin, in reading order, with nothing that runs across them. */
function columnsOf(lines: readonly Line[]): number[] {
  const segments = lines.flatMap((line) => line.segments);
  const groups: number[][] = [];
  for (const start of segments.map(edgeOf).sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && start - (group.at(-1) ?? 0) <= ALIGNED) group.push(start);
    else groups.push([start]);
  }
  const starts = groups.filter((group) => group.length > 1).map((group) => group[0] ?? 0);
  return starts.filter(
    (start) => !segments.some((segment) => edgeOf(segment) < start - ALIGNED && endOf(segment) > start),
  );
}

const columnAt = (segment: Segment, columns: readonly number[]) =>
  Math.max(
    0,
    columns.findLastIndex((column) => edgeOf(segment) >= column - 1),
  );

function cellsOf(line: Line, columns: readonly number[]): string[] {
  const cells = columns.map(() => '');
  for (const segment of line.segments) {
    const at = columnAt(segment, columns);
    cells[at] = cells[at] ? `${cells[at]} ${segment.text}` : segment.text;
  }
  return cells;
}

/** Whether a line only carries on the cells above it, where the gaps between lines do not tell. */
function carriesOn(cells: readonly string[], above: readonly string[]): boolean {
  const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [at]));
  return filled.length === 1 && filled[0] === cells.length - 1 && above.at(-1) !== '';
}

function rowsOf(lines: readonly Line[], columns: readonly number[]): string[][] {
  const gaps = lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? 0));
  const apart = gaps.filter((gap) => gap > (lines[0]?.size ?? 0) * 0.9);
  const smallest = Math.min(...apart);
  // Lines of one cell stand closer than rows; where all gaps are alike, that cannot be told.
  const rowGap = apart.some((gap) => gap > smallest * ROW_GAP) ? smallest * ROW_GAP : undefined;
  const rows: string[][] = [];
  lines.forEach((line, i) => {
    const cells = cellsOf(line, columns);
    const above = rows.at(-1);
    const isNear = rowGap === undefined ? above && carriesOn(cells, above) : (gaps[i - 1] ?? 0) < rowGap;
    const opensItem = cells.some((cell, at) => isItemCell(cell) && above?.[at]);
    const same = isNear && !opensItem;
    if (!above || !same) rows.push(cells);
    else
      cells.forEach((cell, at) => {
        if (cell !== '') above[at] = above[at] ? `${above[at]} ${cell}` : cell;
      });
  });
  return rows;
}

/** Dots that lead from a title to the number of its page, which stands in the last cell. */
const LEADER = /\s*(?:[.·…]\s?){2,}$/u;
const PAGE = /^(?:\p{Nd}{1,4}|[ivxl]{1,6})$/u;

/** A row of contents without the dots and the page to which they lead. */
function withoutLeaderCell(cells: string[]): string[] {
  const at = cells.findLastIndex((cell) => LEADER.test(cell));
  const behind = cells.slice(at + 1).filter((cell) => cell !== '');
  if (at < 0 || !behind.every((cell) => PAGE.test(cell))) return cells;
  return cells.map((cell, i) => (i < at ? cell : i === at ? cell.replace(LEADER, '') : ''));
}

/** The pieces of a masthead in two columns: each a line of its own, the left column first. */
function mastheadLines(lines: readonly Line[], columns: readonly number[]): Line[] {
  const pieces = lines.flatMap(({ segments }) => segments);
  return columns.flatMap((_, column) =>
    pieces
      .filter((segment) => columnAt(segment, columns) === column)
      .map((segment) => ({
        segments: [segment],
        x: segment.x,
        right: segment.right,
        y: segment.y,
        size: segment.size,
      })),
  );
}

/** "6." and, a tab away, "Role of Governments in ensuring …": the entries of a list, which go on below as prose does. */
const isList = (lines: readonly Line[], columns: readonly number[]): boolean =>
  columns.length === 2 && lines.every((line) => MARKER.test(cellsOf(line, columns)[0] ?? ''));
const MARKER = /^\(?(?:\p{Nd}{1,3}|[ivx]{1,5}|\p{L})[.)]$/u;

/** A head may stand over two columns, the number of the item and its title (A/CONF.230/2025/3). */
const isTimetableHead = (line: Line | undefined): boolean =>
  columnOfItems(line?.segments.map(({ text }) => text) ?? []) !== undefined;

/** The columns of lines, where each line of several pieces has cells in more than one. */
function clearColumns(lines: readonly Line[]): number[] | undefined {
  const columns = columnsOf(lines);
  const several = lines.filter(({ segments }) => segments.length > 1);
  const clear = several.every((line) => cellsOf(line, columns).filter((cell) => cell !== '').length > 1);
  return clear && columns.length > 1 ? columns : undefined;
}

function stretchOf(lines: Line[]): Stretch {
  const several = lines.filter(({ segments }) => segments.length > 1);
  if (several.length < FEWEST_WITH_CELLS || lines.length < FEWEST_LINES) return { lines };
  const columns = clearColumns(lines) ?? (isTimetableHead(lines[0]) ? clearColumns(lines.slice(1)) : undefined);
  if (!columns || isList(several, columns)) return { lines };
  if (several.some(({ segments }) => segments.some(({ text }) => MASTHEAD.test(text)))) {
    return { lines: mastheadLines(lines, columns) };
  }
  return { lines, rows: rowsOf(lines, columns).map(withoutLeaderCell) };
}

/** So many lines below the first one a narrow cell ends. */
const NARROW = 2;

/**
 * Lines in which a day or hours are whole that were set in two lines: "Tuesday" over "10 June", "10 a.m.–" over "1 p.m.", in the narrow
 * first columns of a timetable, beside which other items may begin (E/ICEF/2025/11, DP/2025/L.2).
 */
function withWholeCells(lines: readonly Line[]): Line[] {
  const taken = new Set<Segment>();
  const whole = lines.map((line, i) => {
    if (line.segments.length === 1) return line;
    const below = lines.slice(i + 1, i + 1 + NARROW).flatMap(({ segments }) => segments);
    const segments = line.segments.map((segment) => {
      const end = below.find(
        (other) => Math.abs(edgeOf(other) - edgeOf(segment)) <= ALIGNED && goesOnInCell(segment.text, other.text),
      );
      if (end) taken.add(end);
      return end ? { ...segment, text: `${segment.text} ${end.text}` } : segment;
    });
    return { ...line, segments };
  });
  return whole.flatMap((line, i) => {
    const segments = line.segments.filter((_, at) => !taken.has(lines[i]?.segments[at] as Segment));
    const [first] = segments;
    if (segments.length === line.segments.length) return [line];
    return first ? [{ ...line, segments, x: Math.min(...segments.map(({ x }) => x)) }] : [];
  });
}

/** Whether a line begins right under a cell of the last row that has several, far from the margin. */
function isInCell(line: Line, rows: readonly Line[] | undefined, width: number): boolean {
  const row = rows?.findLast(({ segments }) => segments.length > 1);
  const [start] = line.segments.map(edgeOf);
  if (!rows || !row || start === undefined) return false;
  const left = Math.min(...rows.flatMap(({ segments }) => segments.map(edgeOf)));
  const isUnder = row.segments.slice(1).some((segment) => Math.abs(edgeOf(segment) - start) <= ALIGNED);
  return isUnder && start - left > width * HANGING;
}

/** Parts the lines of a column, which is `width` points wide, into tables and what is none. */
export function tablesOf(lines: readonly Line[], width: number): Stretch[] {
  const groups: Line[][] = [];
  let open = false;
  for (const line of withWholeCells(lines)) {
    const last = groups.at(-1)?.at(-1);
    const prose =
      line.segments.length === 1 && line.right - line.x > width * PROSE && !isInCell(line, groups.at(-1), width);
    const near = last !== undefined && line.y - last.y < line.size * FAR;
    if (prose || !open || !near) groups.push([]);
    groups.at(-1)?.push(line);
    open = !prose;
  }
  return merged(groups.flatMap(trimmed).map(stretchOf));
}

/** Short lines before the first line of several pieces, and after the last row, are no rows. */
function trimmed(lines: Line[]): Line[][] {
  const first = lines.findIndex(({ segments }) => segments.length > 1);
  const last = lines.findLastIndex(({ segments }) => segments.length > 1);
  if (first < 0) return [lines];
  let end = last + 1;
  const starts = columnsOf(lines.slice(first, end));
  // A cell of the last row may go on below it, if not at the margin.
  while (end < lines.length && lines[end]?.segments.every((segment) => columnAt(segment, starts) > 0)) end += 1;
  return [lines.slice(0, first), lines.slice(first, end), lines.slice(end)].filter((part) => part.length > 0);
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last && !last.rows && !stretch.rows) last.lines.push(...stretch.lines);
    else result.push({ ...stretch, lines: [...stretch.lines] });
  }
  return result;
}
