import { overlap } from '../records/when.ts';
import type { Asked } from './asked.ts';
import { answered, type Reply } from './compose.ts';
import type { Cue } from './lexicon.ts';
import type { Phrases } from './phrases/fr.ts';
import type { World } from './world.ts';

/** With these, two times are the ends of one period. */
const ENDS: Cue[] = ['before', 'after', 'since', 'until', 'between'];

/**
 * "Where were the meetings of October 2017 and May 2019?": where only some of the times that are named have a meeting, a note says of
 * the others that the records hold none.
 */
export function sayUntoldTimes(reply: Reply, asked: Asked, _world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  const times = [...new Set(asked.times.flatMap(({ when }) => when ?? []))];
  const isPeriod = ENDS.some((cue) => asked.cues.has(cue));
  if (answer.status !== 'answered' || answer.kind !== 'sessions' || times.length < 2 || isPeriod) return reply;
  const untold = times.filter((when) => !answer.dates.some((date) => overlap(date, when)));
  if (untold.length === 0 || untold.length === times.length) return reply;
  const notes = untold.map((when) => say.noMeetingPeriod(say.on(when)));
  return answered(asked, answer.kind, { ...answer, notes: [...answer.notes, ...notes] }, focus);
}
