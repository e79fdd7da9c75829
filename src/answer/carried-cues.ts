import type { Cue, CueMatch } from './lexicon.ts';

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
