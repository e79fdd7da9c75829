import { asText, raised } from './markup-out.ts';
import type { Page, Run } from './pdf-text.ts';

/** Words of a line without a wide gap between them; places in points, `y` growing downwards. */
export type Segment = { text: string; x: number; right: number; y: number; size: number; rtl: boolean };

/** Segments at one height, in the order in which they are read. */
export type Line = { segments: Segment[]; x: number; right: number; y: number; size: number };

/** Parts of the size of the letters: what still is the same line, what is raised, what is a space, what a wide gap. */
const SAME_LINE = 0.5;
const RAISED = 0.15;
const SMALLER = 0.9;
const SPACE = 0.15;
const WIDE = 0.95;

const isRtl = (text: string) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
const isLtr = (text: string) => /\p{L}/u.test(text) && !isRtl(text);

/** Arabic letters in the shapes that they have within a word, as plain letters. */
const plainLetters = (text: string) =>
  text.replace(/[\ufb50-\ufdff\ufe70-\ufeff]+/g, (shapes) => shapes.normalize('NFKC'));

const MIRROR: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
};

/** Runs in the order in which a right-to-left line is read: from the right, but words of other scripts from the left. */
function fromTheRight(runs: readonly Run[]): Run[] {
  const sorted = runs
    .toSorted((a, b) => b.x - a.x)
    .map((run) =>
      /^[^\p{L}\p{N}]+$/u.test(run.text)
        ? { ...run, text: run.text.replace(/./gu, (sign) => MIRROR[sign] ?? sign) }
        : run,
    );
  for (let from = 0; from < sorted.length; from++) {
    if (!isLtr(sorted[from]?.text ?? '')) continue;
    let to = from;
    for (let i = from; i < sorted.length && !isRtl(sorted[i]?.text ?? ''); i++)
      if (isLtr(sorted[i]?.text ?? '')) to = i;
    if (to > from) sorted.splice(from, to - from + 1, ...sorted.slice(from, to + 1).reverse());
    from = to;
  }
  return sorted;
}

function join(runs: readonly Run[], size: number, y: number): Segment | undefined {
  const rtl = runs.some((run) => isRtl(run.text));
  const ordered = rtl ? fromTheRight(runs) : runs.toSorted((a, b) => a.x - b.x);
  let text = '';
  let last: Run | undefined;
  for (const run of ordered) {
    const gap = last ? Math.max(run.x - last.right, last.x - run.right) : 0;
    if (gap > size * SPACE && !/\s$/.test(text)) text += ' ';
    const written = asText(plainLetters(run.text));
    const above = run.size < size * SMALLER && y - run.y > size * RAISED;
    text += above ? raised(written, text) : written;
    last = run;
  }
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '') return undefined;
  const printed = runs.filter((run) => run.text.trim() !== '');
  const x = Math.min(...printed.map((run) => run.x));
  return { text: words, x, right: Math.max(...printed.map((run) => run.right)), y, size, rtl };
}

/** The size that most letters of some runs have. */
function mainSize(runs: readonly Run[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  return [...letters].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function toLine(runs: Run[]): Line | undefined {
  const size = mainSize(runs);
  const y = runs.filter((run) => run.size === size).at(-1)?.y ?? 0;
  const groups: Run[][] = [];
  let edge = Number.NEGATIVE_INFINITY;
  for (const run of runs.filter(({ text }) => text.trim() !== '').sort((a, b) => a.x - b.x)) {
    if (run.x - edge > size * WIDE) groups.push([]);
    groups.at(-1)?.push(run);
    edge = Math.max(edge, run.right);
  }
  const segments = groups.flatMap((group) => join(group, size, y) ?? []);
  const [first] = segments;
  if (!first) return undefined;
  const rtl = segments.filter((segment) => segment.rtl).length * 2 >= segments.length;
  if (rtl) segments.reverse();
  return {
    segments,
    x: first.x,
    right: Math.max(...segments.map(({ right }) => right)),
    y,
    size,
    ...(rtl && { x: Math.min(...segments.map(({ x }) => x)) }),
  };
}

/**
 * Gathers the runs of a page into lines, from the top. Spaces are put where there is room for one; a raised figure is
 * set in brackets; right-to-left words come in the order in which they are read.
 */
export function linesOf({ runs }: Page): Line[] {
  const rows: { y: number; size: number; runs: Run[] }[] = [];
  // Small runs last, so that a raised one finds its line.
  for (const run of runs.toSorted((a, b) => b.size - a.size || a.y - b.y)) {
    const row = rows.find(({ y, size }) => Math.abs(y - run.y) < size * SAME_LINE);
    if (row) row.runs.push(run);
    else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  return rows.flatMap((row) => toLine(row.runs) ?? []).sort((a, b) => a.y - b.y);
}
