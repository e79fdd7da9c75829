import type { Cue } from './lexicon.ts';

/** Cues of questions that ask one detail, a day, a place, somebody, a number or a reason, and not what is said or decided on a matter. */
export const DETAILS_ASKED: readonly Cue[] = ['when', 'where', 'hour', 'who', 'person', 'howmany', 'why', 'deadline'];
