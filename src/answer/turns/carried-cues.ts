import type { Cue, CueMatch } from '../lexicon.ts';

/** Words by which a question goes on to what comes next, or before. */
export const STEPS: Partial<Record<Cue, 1 | -1>> = { following: 1, next: 1, previous: -1 };

/** Words of a question that goes on, which ask nothing. */
export const ASKS_NOTHING: ReadonlySet<Cue> = new Set(['follow', 'ignore', 'that', 'topic']);

/** Behind the last word of any question. */
const NOWHERE = 99;

/**
 * What a question asks, as its own words say it; and what is carried over from the question before, which stands at no place of this
 * one: "when" of "When was SBI 45?" in "et la suivante ?"
 */
export const carriedCues = (matches: readonly CueMatch[], cues: readonly Cue[]): CueMatch[] => [
  ...matches.filter(({ cue }) => cues.includes(cue)),
  ...cues
    .filter((cue) => !matches.some((match) => match.cue === cue))
    .map((cue) => ({ cue, from: NOWHERE, to: NOWHERE })),
];
