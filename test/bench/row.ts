/** One line of the printed table: what was measured, and the goal where there is one. */
export type Row = { bench: string; what: string; value: string; goal?: string; met?: boolean };

/** Times of both ways to do the same, in milliseconds. */
export type Pair = { ours: number; plain: number };

/** The time that a share of all times does not exceed: `quantile(times, 0.5)` is the median. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** A row on a ratio that may be at most `goal`. */
export function ratioRow(bench: string, what: string, ours: number, plain: number, goal: number): Row {
  const ratio = ours / plain;
  const value = `${ratio.toFixed(4)}×  (${ours.toFixed(2)} / ${plain.toFixed(2)})`;
  return { bench, what, value, goal: `≤ ${Number(goal.toFixed(3))}×`, met: ratio <= goal };
}

/** Milliseconds that a function takes. */
export function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Times taken of each question: the least counts, for both, since the machine does other things too. */
const repeats = 3;

/** The least disturbed of several times each, in turn. */
export function alternate(ours: () => unknown, plain: () => unknown): Pair {
  const pairs = Array.from({ length: repeats }, () => ({ plain: time(plain), ours: time(ours) }));
  return { ours: Math.min(...pairs.map((pair) => pair.ours)), plain: Math.min(...pairs.map((pair) => pair.plain)) };
}
