import type { Line, Segment } from './pdf-lines.ts';

/** So many lines at the top of the first page may be of its masthead. */
const REACH = 16;
/** Lines that begin at one place differ by less, in points. */
const SAME = 3;
/** The block with the day of issue stands beside the name of the body in so many lines at least. */
const FEWEST_BESIDE = 2;

/** The year of a day, and none in a symbol. */
const YEAR = /(?<![\d/])(?:19|20)\d\d(?![\d/])/u;

type Sides = { left: Segment[]; right: Segment[] };

const sidesOf = ({ segments }: Line, at: number): Sides => ({
  left: segments.filter(({ x }) => x < at - SAME),
  right: segments.filter(({ x }) => x >= at - SAME),
});

const isBeside = ({ left, right }: Sides) => left.length > 0 && right.length > 0;

/** The stretch of lines that begins at the place `at` on the right, from the first to the last. */
function stretchAt(lines: readonly Line[], at: number): { from: number; to: number } | undefined {
  const starts = lines.map(({ segments }) => segments.some(({ x }) => Math.abs(x - at) <= SAME));
  const [from, to] = [starts.indexOf(true), starts.lastIndexOf(true)];
  const within = lines.slice(from, to + 1).map((line) => sidesOf(line, at));
  const isBlock =
    within.filter(isBeside).length >= FEWEST_BESIDE &&
    within.every(({ left, right }) => right.length > 0 && left.every((segment) => segment.right < at)) &&
    within.some(({ right }) => right.some(({ text }) => YEAR.test(text)));
  return from >= 0 && isBlock ? { from, to } : undefined;
}

/** The last line of a name that goes on below the block, in letters of the same size. */
function endOfName(page: readonly Line[], to: number, at: number): number {
  let end = to;
  for (let next = page[end + 1]; next; next = page[end + 1]) {
    const above = page[end];
    const isClose = above !== undefined && next.y - above.y < next.size * CLOSE;
    const size = page.slice(0, end + 1).findLast((line) => sidesOf(line, at).left.length > 0)?.segments[0]?.size ?? 0;
    if (!isClose || next.right >= at || Math.abs((next.segments[0]?.size ?? 0) - size) > SAME_SIZE) break;
    end += 1;
  }
  return end;
}

/** Lines of one name are as close, as a multiple of the size of their letters, and their sizes differ by less, in points. */
const CLOSE = 1.6;
const SAME_SIZE = 0.6;

/**
 * The lines of a first page with the name of the body set before the block that stands beside it: "Executive Board of the", "United
 * Nations Development Programme, …" on the left, "Distr.: General", "21 May 2025", "Original: English" on the right (DP/FPA/2025/4).
 * `make` makes a line of segments. What begins there anew is said. Gives the masthead and the rest of the page, which may have columns
 * of its own.
 */
export function partMasthead<L extends Line & { opens?: true }>(
  page: readonly L[],
  make: (segments: Segment[], line: L) => L,
): L[][] {
  const top = page.slice(0, REACH);
  const [left, right] = [Math.min(...page.map(({ x }) => x)), Math.max(...page.map((line) => line.right))];
  const middle = (left + right) / 2;
  const starts = top.flatMap(({ segments }) => (segments.some(({ rtl }) => rtl) ? [] : segments.slice(1)));
  for (const { x } of starts) {
    const found = x > middle ? stretchAt(top, x) : undefined;
    if (!found) continue;
    const end = endOfName(page, found.to, x) + 1;
    const block = page.slice(found.from, end).map((line) => ({ line, ...sidesOf(line, x) }));
    const side = (name: 'left' | 'right') =>
      block.flatMap((one) => (one[name].length > 0 ? [make(one[name], one.line)] : []));
    const anew = (lines: readonly L[]) => lines.map((line): L => ({ ...line, opens: true }));
    const head = [...page.slice(0, found.from), ...side('left'), ...anew(side('right'))];
    return [head, [...anew(page.slice(end, end + 1)), ...page.slice(end + 1)]];
  }
  return [[...page]];
}
