import { findSession } from '../../knowledge/sessions.ts';
import { isDay, overlap } from '../../records/when.ts';
import type { Asked } from '../asked.ts';
import { namedBodies } from '../slots/bodies.ts';
import { agree } from '../topic.ts';
import type { World } from '../world.ts';

/**
 * "What time does the Security Council meet on 13 May 2015 on small arms?": on the one meeting of a body that day, what its agenda
 * is about asks nothing more. Words that stand in no agenda of it stay.
 *
 * @example withOwnSubject(asked('at what time does the Council meet on 13 May 2015 on small arms'), world).leftover // []
 */
export function withOwnSubject(asked: Asked, world: World): Asked {
  const { leftover, times, cues } = asked;
  const ids = namedBodies(asked.bodies);
  const [day, ...days] = times.flatMap(({ when }) => (when && isDay(when) ? [when] : []));
  if (leftover.length === 0 || !cues.has('hour') || ids.length !== 1 || !day || days.length > 0) return asked;
  const { sessions, records } = world.knowledge;
  const [session, ...others] = sessions.filter(
    ({ bodies, dates }) => bodies.some((body) => ids.includes(body)) && dates !== undefined && overlap(dates, day),
  );
  if (!session || others.length > 0) return asked;
  const isOwn = records.some(
    ({ document, paragraphs }) =>
      document.kind.includes('agenda') &&
      findSession(sessions, document.session) === session &&
      agree(leftover, paragraphs.map(({ text }) => text).join('\n'), asked, world, document.language).missing.length ===
        0,
  );
  return isOwn ? { ...asked, leftover: [] } : asked;
}
