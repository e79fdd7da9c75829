import { findSession } from '../knowledge/sessions.ts';
import { plain } from '../records/text.ts';
import type { Asked } from './asked.ts';
import type { Cue } from './lexicon.ts';
import { onlySession } from './session-refs.ts';
import type { World } from './world.ts';

/** What a question says that asks of a session no more than whether, when or where it met. */
const OF_MEETING: Cue[] = ['meet', 'session', 'past', 'when', 'where', 'ignore', 'follow', 'this', 'year', 'month'];

/** Words that stand before a place, in plain letters. */
const BEFORE_PLACE = /^(?:in|at|a|au|aux|en|la|le|l|the|в|во|на|في|ب|在|于)$/u;

/**
 * Whether a question asks no more of one session than whether it was held at a time or in a place: the records tell when and where it was,
 * and what else a sentence says of that year or city is no answer.
 *
 * @example asksWhetherHeld(asked of 'Was SBI 42 held in 2016?', world) // true, where it is known to have met in 2015
 */
export function asksWhetherHeld(asked: Asked, { knowledge }: World): boolean {
  const { cues, leftover, times } = asked;
  const session = onlySession(asked);
  if (asked.items.length + asked.symbols.length + asked.decisions.length > 0) return false;
  if ([...cues].some((cue) => !OF_MEETING.includes(cue))) return false;
  if (!session || findSession(knowledge.sessions, session)?.dates === undefined) return false;
  return leftover.length === 0 ? times.length > 0 : !cues.has('when') && !cues.has('where') && isPlace(asked);
}

/** Whether all that is left over stands as a place does: "in Geneva", "à Saint-Pétersbourg". */
const isPlace = ({ tokens, leftover }: Asked): boolean =>
  tokens.every(({ word }, at) => {
    if (!leftover.includes(word)) return true;
    const before = tokens[at - 1]?.word ?? '';
    return BEFORE_PLACE.test(plain(before)) || leftover.includes(before);
  });
