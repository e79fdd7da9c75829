import { bound, gain, type ScoredTerm, type Scorer } from './score.ts';

/** A text by its number, and its score. */
export type Scored = { number: number; score: number };

/** What counts beside a text's own words. */
export type Context = {
  /** Added to the score of a text that holds a word of the question; never negative. */
  bonus: (number: number) => number;
  /** The texts whose bonus is at least this much, which is more than nothing. */
  favoured: (atLeast: number) => number[];
  /** Whether a text may be found at all. */
  accept: (number: number) => boolean;
};

/** Sums of floating numbers may differ by this much with their order. */
const rounding = 1e-9;

/**
 * The `most` best texts, best first, equal ones in the order of their numbers: the same as when every text is scored.
 *
 * Rare terms come first. As soon as the terms that are left cannot lift a new text among the best, they are looked up
 * only for those texts that can still get there. So time grows with the postings of the rare terms, not with the
 * number of texts.
 */
export function bestTexts(scorer: Scorer, terms: readonly ScoredTerm[], most: number, context: Context): Scored[] {
  const rarestFirst = [...terms].sort((a, b) => b.weight - a.weight);
  let count = 0;
  let next = 0;
  for (; next < rarestFirst.length; next++) {
    const extra = next === 0 ? undefined : lateComers(scorer, rarestFirst.slice(next), count, most, context);
    if (extra !== undefined) {
      for (const number of extra) scorer.touched[count++] = number;
      break;
    }
    count = addPostings(scorer, rarestFirst[next] as ScoredTerm, count, context);
  }
  for (; next < rarestFirst.length; next++) {
    count = dropHopeless(scorer, rarestFirst.slice(next), count, most, context);
    lookUp(scorer, rarestFirst[next] as ScoredTerm, count);
  }
  const best = select(scorer, count, most, context);
  for (let i = 0; i < count; i++) scorer.totals[scorer.touched[i] as number] = 0;
  return best;
}

/** Adds one term to the totals of all texts that hold it; gives the new number of touched texts. */
function addPostings(scorer: Scorer, { postings, weight }: ScoredTerm, count: number, context: Context): number {
  const { totals, touched, penalties } = scorer;
  let reached = count;
  for (const [number, frequency] of postings) {
    if (!context.accept(number)) continue;
    if (totals[number] === 0) touched[reached++] = number;
    totals[number] = (totals[number] as number) + gain(weight, frequency, penalties[number] as number);
  }
  return reached;
}

/**
 * The texts, touched by no term so far, that the terms left and their bonus can still lift among the best; undefined
 * while that may be any text, or so many that reading the postings is cheaper.
 */
function lateComers(scorer: Scorer, left: ScoredTerm[], count: number, most: number, context: Context) {
  const missing = threshold(scorer, count, most, context) - highest(left) - rounding;
  if (missing <= 0) return undefined;
  const favoured = context.favoured(missing);
  if (favoured.length > left.reduce((sum, { postings }) => sum + postings.size, 0)) return undefined;
  return favoured.filter((number) => scorer.totals[number] === 0 && context.accept(number));
}

/** Forgets the texts that all the terms left cannot lift among the best; gives the number of texts kept. */
function dropHopeless(scorer: Scorer, left: ScoredTerm[], count: number, most: number, context: Context): number {
  const { totals, touched } = scorer;
  const needed = threshold(scorer, count, most, context) - highest(left) - rounding;
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const number = touched[i] as number;
    if ((totals[number] as number) + context.bonus(number) >= needed) touched[kept++] = number;
    else totals[number] = 0;
  }
  return kept;
}

/** Adds one term to the totals of the first `count` touched texts. */
function lookUp(scorer: Scorer, { postings, weight }: ScoredTerm, count: number): void {
  const { totals, touched, penalties } = scorer;
  for (let i = 0; i < count; i++) {
    const number = touched[i] as number;
    const frequency = postings.get(number);
    if (frequency !== undefined) {
      totals[number] = (totals[number] as number) + gain(weight, frequency, penalties[number] as number);
    }
  }
}

/** No text gains more from these terms together. */
function highest(terms: readonly ScoredTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + bound(weight), 0);
}

/** The score that a text needs to be among the best so far. */
function threshold(scorer: Scorer, count: number, most: number, context: Context): number {
  return select(scorer, count, most, context)[most - 1]?.score ?? Number.NEGATIVE_INFINITY;
}

/** The best of the first `count` touched texts, best first. */
function select({ totals, touched }: Scorer, count: number, most: number, context: Context): Scored[] {
  const best: Scored[] = [];
  for (let i = 0; i < count; i++) {
    const number = touched[i] as number;
    const own = totals[number] as number;
    if (own === 0) continue;
    const score = own + context.bonus(number);
    const last = best[most - 1];
    if (last !== undefined && !isBetter(score, number, last)) continue;
    let place = best.length;
    while (place > 0 && isBetter(score, number, best[place - 1] as Scored)) place--;
    best.splice(place, 0, { number, score });
    if (best.length > most) best.pop();
  }
  return best;
}

function isBetter(score: number, number: number, other: Scored): boolean {
  const difference = score - other.score;
  return Math.abs(difference) > rounding ? difference > 0 : number < other.number;
}
