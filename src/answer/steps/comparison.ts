import type { Asked } from '../asked.ts';

type Comparison = (value: number) => boolean;

const COMPARISONS: Record<string, (value: number, count: number) => boolean> = {
  morethan: (value, count) => value > count,
  lessthan: (value, count) => value < count,
  atleast: (value, count) => value >= count,
  atmost: (value, count) => value <= count,
};

/** What "more than two" asks of a number, when the question holds one count and one such word beside it. */
export function comparison({ counts, matches, tokens }: Asked): Comparison | undefined {
  const [count] = counts;
  const match = matches.find(({ cue, to }) => cue in COMPARISONS && tokens[to] !== undefined);
  const compares = match && COMPARISONS[match.cue];
  return count !== undefined && counts.length === 1 && compares ? (value) => compares(value, count) : undefined;
}

/** Whether days are compared, as in "meetings of more than two days". */
export const comparesDays = (asked: Asked): boolean => comparison(asked) !== undefined && asked.cues.has('days');
