import type { Answer } from '../../model.ts';
import type { Context } from '../asked.ts';
import type { Cue } from '../lexicon.ts';
import type { Question } from '../reading/question.ts';

/** Words with which a question goes on, and which ask nothing. */
const GOES_ON: ReadonlySet<Cue> = new Set(['follow', 'that', 'ignore', 'about', 'past']);

/**
 * Whether a question asks of another thing what was asked before, which is when, and a sentence without a day was found: "When was the
 * event on Fukushima?", "and that on the nuclear-weapon-free zone?" What else is said of the zone is no answer.
 */
export const lacksDayAsked = (
  { matches }: Pick<Question, 'matches'>,
  before: Context | undefined,
  { status, kind, dates }: Answer,
): boolean =>
  status === 'answered' &&
  kind === 'passage' &&
  dates.length === 0 &&
  before?.cues.includes('when') === true &&
  matches.some(({ cue }) => cue === 'that' || cue === 'follow') &&
  matches.every(({ cue }) => GOES_ON.has(cue));
