import { findSession } from '../../knowledge/sessions.ts';
import type { Asked } from '../asked.ts';
import { answered, notInRecords, passageSource, type Reply } from '../compose.ts';
import { wasHeld } from '../kinds/sessions/session-text.ts';
import type { Phrases } from '../phrases/fr.ts';
import { sessionsOf } from '../session-refs.ts';
import type { World } from '../world.ts';
import { unlistedSessions } from './unlisted-sessions.ts';

/**
 * Where sessions are counted, or the last of them is told, and documents name others of the body: a note says so. Where a document
 * tells the days of another one that was held, that is shown, and none is told for the last.
 *
 * @example 'How many sessions of the SBSTA were there?' //=> '… The documents name other sessions, of which I found no days.'
 */
export function sayUnlisted(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  const { cues, ordinals, times, bodyIds } = asked;
  if (answer.status !== 'answered' || answer.kind !== 'sessions' || ordinals.length > 0) return reply;
  const [body, ...more] = bodyIds;
  const isLast =
    cues.has('last') || (cues.has('when') && times.length === 0 && !cues.has('next') && !cues.has('first'));
  if (!body || more.length > 0 || !(cues.has('howmany') || isLast)) return reply;
  const dated = sessionsOf(world, [body]).filter(({ dates }) => dates !== undefined);
  const unlisted = unlistedSessions(body, dated, world);
  const held = unlisted.flatMap((one) => ('quote' in one ? [one] : []));
  if (held.length > 0)
    return notInRecords(
      asked,
      world,
      say,
      'sessions',
      {
        lead: say.notInRecords,
        lines: [
          ...held.slice(0, 2).map(({ quote }) => say.quoted(quote)),
          ...(answer.lines.length > 0 ? answer.lines : [answer.lead]),
        ],
        sources: [
          ...held.slice(0, 2).map(({ record, key, quote }) => passageSource(record, key, quote)),
          ...answer.sources,
        ],
      },
      focus,
    );
  const told = focus?.session?.number ?? 0;
  const isOther = cues.has('howmany') || unlisted.some((one) => 'number' in one && one.number > told);
  const session = findSession(world.knowledge.sessions, focus?.session);
  // One that was only planned is not the last, where a later one has a number.
  if (cues.has('last') && isOther && session && !wasHeld(session))
    return notInRecords(
      asked,
      world,
      say,
      'sessions',
      { lead: say.notInRecords, lines: [answer.lead], notes: [say.otherSessions], sources: answer.sources },
      focus,
    );
  if (unlisted.length === 0 || !isOther || !(cues.has('howmany') || cues.has('last'))) return reply;
  return answered(asked, answer.kind, { ...answer, notes: [...answer.notes, say.otherSessions] }, focus);
}
