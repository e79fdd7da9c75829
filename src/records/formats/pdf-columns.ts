import type { Line, Segment } from './pdf-lines.ts';

/** A column of lines in reading order, with its edges. */
export type Column = { lines: Line[]; left: number; right: number };

const FEWEST_LINES = 6;
/** Part of a column that its lines fill on average; the cells of a table fill less. */
const FILLED = 0.6;
const FEWEST_LETTERS = 15;
const MOST_CROSSING = 0.3;

const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);

function edges(lines: readonly Line[]): { left: number; right: number } {
  return { left: Math.min(...lines.map(({ x }) => x)), right: Math.max(...lines.map(({ right }) => right)) };
}

const lineOf = (segments: Segment[]): Line => {
  const size = segments[0]?.size ?? 0;
  const y = segments[0]?.y ?? 0;
  return {
    segments,
    size,
    y,
    x: Math.min(...segments.map(({ x }) => x)),
    right: Math.max(...segments.map(({ right }) => right)),
  };
};

type Halves = { before: Line[]; after: Line[]; crossing: number };

function halvesAt(lines: readonly Line[], at: number): Halves {
  const halves: Halves = { before: [], after: [], crossing: 0 };
  for (const { segments } of lines) {
    if (segments.some(({ x, right }) => x < at && right > at)) halves.crossing += 1;
    else {
      const [before, after] = [segments.filter(({ x }) => x < at), segments.filter(({ x }) => x >= at)];
      if (before.length > 0) halves.before.push(lineOf(before));
      if (after.length > 0) halves.after.push(lineOf(after));
    }
  }
  return halves;
}

const isFilled = (lines: readonly Line[]) => {
  const { left, right } = edges(lines);
  const letters = mean(lines.map(({ segments }) => segments.map(({ text }) => text).join(' ').length));
  return letters > FEWEST_LETTERS && mean(lines.map((line) => line.right - line.x)) > (right - left) * FILLED;
};

/** Where the gap between two columns of prose lies; undefined on a page with one column. */
function gutterOf(lines: readonly Line[]): number | undefined {
  const { left, right } = edges(lines);
  const starts = new Set(
    lines.flatMap(({ segments }) =>
      segments
        .slice(1)
        .concat(segments)
        .map(({ x }) => Math.round(x)),
    ),
  );
  let best: { at: number; crossing: number } | undefined;
  for (const start of starts) {
    const at = start - 2;
    if (at < left + (right - left) * 0.3 || at > left + (right - left) * 0.7) continue;
    const { before, after, crossing } = halvesAt(lines, at);
    if (before.length < FEWEST_LINES || after.length < FEWEST_LINES || crossing > lines.length * MOST_CROSSING)
      continue;
    if (!isFilled(before) || !isFilled(after)) continue;
    if (!best || crossing < best.crossing) best = { at, crossing };
  }
  return best?.at;
}

/** A gap between lines, as a multiple of the usual one, at which columns may end. */
const BAND_GAP = 1.5;

/** Lines between two gaps that go through the whole page, or one line that runs over both columns. */
function chunksOf(lines: readonly Line[], gutter: number): { lines: Line[]; crossing: boolean }[] {
  const gaps = lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? 0));
  const apart = gaps.filter((gap) => gap > 3).sort((a, b) => a - b);
  const usual = apart[Math.floor(apart.length / 2)] ?? 0;
  const chunks: { lines: Line[]; crossing: boolean }[] = [];
  for (const [i, line] of lines.entries()) {
    const crossing = line.segments.some(({ x, right }) => x < gutter && right > gutter);
    const far = (gaps[i - 1] ?? 0) > Math.max(usual, line.size) * BAND_GAP;
    const last = chunks.at(-1);
    if (last && !far && !crossing && !last.crossing) last.lines.push(line);
    else chunks.push({ lines: [line], crossing });
  }
  return chunks;
}

/** Whether a chunk stands in columns: what there is on either side fills its column. One line alone is a title. */
function inColumns(lines: readonly Line[], gutter: number, width: number): boolean {
  if (lines.length < 2) return false;
  const { before, after } = halvesAt(lines, gutter);
  const sides = [before, after].filter((side) => side.length > 0);
  return sides.every((side) => mean(side.map(({ x, right }) => right - x)) > width * FILLED);
}

/**
 * Sets the lines of a page in reading order: one column after the other, where two stand side by side; a line over both
 * parts what is above it from what is below. The right column comes first where the words run from right to left.
 */
export function columnsOf(lines: readonly Line[]): Column[] {
  if (lines.length === 0) return [];
  const gutter = gutterOf(lines);
  const page = edges(lines);
  if (gutter === undefined) return [{ lines: [...lines], ...page }];
  const rtl = lines.filter(({ segments }) => segments.some((segment) => segment.rtl)).length * 2 > lines.length;
  const columns: Column[] = [];
  let band: Line[] = [];
  const flush = () => {
    const { before, after } = halvesAt(band, gutter);
    const sides = [before, after].filter((side) => side.length > 0).map((side) => ({ lines: side, ...edges(side) }));
    columns.push(...(rtl ? sides.reverse() : sides));
    band = [];
  };
  for (const chunk of chunksOf(lines, gutter)) {
    if (!chunk.crossing && inColumns(chunk.lines, gutter, (page.right - page.left) / 2)) band.push(...chunk.lines);
    else {
      flush();
      columns.push({ lines: chunk.lines, ...page });
    }
  }
  flush();
  return columns;
}

/** So many lines that end at one place show where the text ends, and so large a part of all lines. */
const FEWEST_EVEN = 4;
const EVEN = 0.2;

/** The place that most of the numbers share, within a point, where enough do. */
function shared(numbers: readonly number[]): number | undefined {
  const near = (at: number) => numbers.filter((other) => Math.abs(other - at) <= 1).length;
  const [best] = [...new Set(numbers.map(Math.round))]
    .map((at) => ({ at, count: near(at) }))
    .sort((a, b) => b.count - a.count);
  return best && best.count >= Math.max(FEWEST_EVEN, numbers.length * EVEN) ? best.at : undefined;
}

/** Lines that are set even differ by less, in points. */
const OVER = 2;

/** What begins left of the text, such as the agenda item in a masthead, is set in lines of so large a part of its width at least. */
const NARROW = 0.75;

/** The edges of the text in a column, and the one at which lines end that begin left of it. */
export type TextEdges = { left: number; right: number; outer: number };

/**
 * The edges between which the text of a column stands: where its lines are set even, those edges, and not those of a masthead or a
 * table above it that is wider. A line that is full up to there was broken by the page and not ended on purpose.
 *
 * @example textEdges({ lines, left: 57, right: 546 }) // { left: 123, right: 488, outer: 342 }, of the first page of E/HLS/2025/1
 */
export function textEdges({ lines, left, right }: Column): TextEdges {
  const rtl = lines.filter(({ segments }) => segments.some((segment) => segment.rtl)).length * 2 > lines.length;
  const even = {
    left: shared(lines.map(({ x }) => x)) ?? left,
    right: shared(lines.map((line) => line.right)) ?? right,
  };
  if (rtl) return { left: even.left, right, outer: right };
  const width = (even.right - even.left) * NARROW;
  const outside = lines.filter((line) => line.x < even.left - OVER && line.right < even.left + width);
  return {
    ...even,
    outer: Math.max(...outside.flatMap((line) => [line.right, line.x + width]), outside.length > 0 ? 0 : even.right),
  };
}

/**
 * Where the lines end beside which a line stands: those of the text, or of what begins left of it. What goes on beyond the text, or
 * begins in the half where its lines end, is of a masthead, whose lines end where they like.
 */
export function edgesOf(line: Line, column: Omit<Column, 'lines'>, text: TextEdges): { left: number; right: number } {
  const middle = (column.left + column.right) / 2;
  const left = line.x < text.left - OVER || line.right < middle ? column.left : text.left;
  if (line.right > text.right + OVER || line.x > middle) return { left, right: column.right };
  const isOutside = line.x < text.left - OVER && line.right <= text.outer;
  return { left, right: isOutside ? text.outer : text.right };
}
