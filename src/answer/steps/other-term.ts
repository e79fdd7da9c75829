import { findSession } from '../../knowledge/sessions.ts';
import { type YearlySession, yearlySession } from '../../records/languages/yearly-sessions.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { notInRecords, type Reply } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';

/** The number in its year of a session that is called by its place in it. */
export const NTH: Partial<Record<YearlySession['term'], number>> = {
  'first regular': 1,
  'second regular': 2,
  'third regular': 3,
};

/**
 * "When was the first regular session 2025 held?": the days of the annual session, the only one of that year that is known, are no
 * answer.
 *
 * @example sayOtherTerm(reply on the annual session, asked for the first session of 2025, world, say).answer.status // 'not-in-records'
 */
export function sayOtherTerm(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  const term = findSession(world.knowledge.sessions, focus?.session)?.term;
  if (answer.status !== 'answered' || answer.kind !== 'sessions' || term === undefined) return reply;
  const named = yearlySession(plain(asked.typed), asked.language)?.term;
  const numbers = asked.ordinals.map(({ value }) => value);
  const first = asked.cues.has('first') ? [1] : [];
  const isOther = named === undefined ? [...numbers, ...first].some((number) => number !== NTH[term]) : named !== term;
  return isOther ? notInRecords(asked, world, say, 'sessions', { lead: say.notInRecords }) : reply;
}
