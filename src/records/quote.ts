import type { Paragraph } from '../model.ts';
import { type Normalised, normalise } from './markup.ts';

/**
 * The words of a paragraph between two places of its normalised text, as they can be quoted: they stand in the file
 * word for word once tags are taken out and white space is one space. Where other markup cuts them (`**`, a link's
 * brackets), the run that holds the place `around` is given, or else the longest.
 *
 * @example exactQuote('les 1<sup>er</sup> et 2 octobre', paragraph, 0, 20) // 'les 1er et 2 octobre'
 */
export function exactQuote(original: string, paragraph: Paragraph, from: number, to: number, around = -1): string {
  return quoteOf(normalise(original, paragraph.start, paragraph.end), from, to, around);
}

/** The same as `exactQuote`, of a paragraph whose normalised text is at hand. */
export function quoteOf(
  { text, breaks }: Pick<Normalised, 'text' | 'breaks'>,
  from: number,
  to: number,
  around: number,
) {
  let best = '';
  let start = from;
  for (let i = from + 1; i <= to; i++) {
    if (i < to && !breaks.has(i)) continue;
    const run = text.slice(start, i).replace(LEFT_OPEN, '').trim();
    if (around >= start && around < i) return run;
    if (run.length > best.length) best = run;
    start = i;
  }
  return best;
}

/** What closes or opens something on the other side of markup: "(", before a link, and ") " after it. */
const LEFT_OPEN = /^[\s)\],;]+|[\s([]+$/gu;
