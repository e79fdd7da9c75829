import { distance } from 'fastest-levenshtein';
import { isNumber } from './analysis.ts';

/** How much a piece tells: little when every symbol holds it. */
export type Weigh = (piece: string) => number;

/** The last two pieces, year and number, say which document it is. */
const tail = 2;
const tailFactor = 2;
/** What a piece of the symbol costs that was not typed, unless it stands before all that was. */
const skipped = 0.5;
/** Words less alike than this are different words. */
const leastLikeness = 0.5;
/** Letters in another order are one slip, though two letters differ. */
const swapped = 0.8;
/** What the next number is worth, so that 2007/5 is suggested before 2007/2 for 2007/6. */
const nextNumber = 0.2;

/**
 * How much of the typed pieces agrees with a symbol's in the same order, 0 to 1, each counted by its weight. Pieces of
 * the symbol before the first typed one are free, since people leave them out.
 *
 * `COTC/COP/WG.2/2007/3` agrees with `CTOC/COP/WG.2/2007/3` by more than .9, with `CTOC/COP/WG.2/2007/2` by about .6.
 */
export function agreement(symbol: readonly string[], typed: readonly string[], weigh: Weigh): number {
  const weights = typed.map((piece, i) => weigh(piece) * (i >= typed.length - tail ? tailFactor : 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let before = symbol.map(() => 0).concat(0);
  typed.forEach((piece, i) => {
    const row = [0];
    symbol.forEach((other, j) => {
      const together = (before[j] as number) + (weights[i] as number) * likeness(piece, other);
      const without = (row[j] as number) - skipped * weigh(other);
      row.push(Math.max(together, without, before[j + 1] as number));
    });
    before = row;
  });
  return Math.max(0, before.at(-1) as number) / all;
}

function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (isNumber(a) !== isNumber(b)) return 0;
  if (isNumber(a)) return nextNumber / Math.max(1, Math.abs(Number(a) - Number(b)));
  if (sorted(a) === sorted(b)) return swapped;
  const alike = 1 - distance(a, b) / Math.max(a.length, b.length);
  return alike < leastLikeness ? 0 : alike;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
