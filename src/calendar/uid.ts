import { partOfDay } from '../answer/kinds/programmes/half-days.ts';
import { keyOf } from '../answer/session-refs.ts';
import { firstDay, lengthInDays } from '../records/when.ts';
import type { Dated } from './dated.ts';
import type { Planned } from './planned.ts';

/**
 * The name of a half-day among all events: its bodies, its session by number (by first day where none is printed), the
 * day counted from the first, and the part of the day. So it stays when an hour, an item or the days of a numbered
 * session change, and calendars replace what they have.
 *
 * @example halfDayUid(session, planned) //=> 'ctoc-cop-wg-2.7.2.afternoon@rapporteur'
 */
export function halfDayUid(session: Dated, { half, place }: Planned): string {
  const first = firstDay(session.dates);
  const day = half.date < first ? half.date : lengthInDays(`${first}/${half.date}`);
  return `${sessionKey(session)}.${day}.${partOfDay(half.start)}${place > 1 ? `-${place}` : ''}${WORLD}`;
}

/** The name of a whole session among all events: `ctoc-cop-wg-2.7.days@rapporteur`. */
export const sessionUid = (session: Dated): string => `${sessionKey(session)}.days${WORLD}`;

const WORLD = '@rapporteur';

const sessionKey = ({ bodies, number, dates }: Dated): string => `${keyOf(bodies)}.${number ?? firstDay(dates)}`;
