import type { Session } from '../../knowledge/sessions.ts';
import { firstDay, hasDays, isDay, lastDay, within } from '../../records/when.ts';
import type { Asked } from '../asked.ts';
import { sessionNumbered } from '../session-refs.ts';
import { yearlessDay } from '../slots/times.ts';
import type { World } from '../world.ts';

type Time = Asked['times'][number];

/**
 * A question in which the days that it gives without a year are those of the session that it names by number: "SBI 57 on
 * Saturday 12 November" is in 2022, whatever other sessions had such a day.
 *
 * @example withSessionYear('What happens at SBI 57 on 12 November?').times[0]?.when // '2022-11-12', where that session is known
 */
export function withSessionYear(asked: Asked, world: World): Asked {
  const session = asked.times.some(isYearless) ? sessionNumbered(asked, world) : undefined;
  const dates = session?.dates;
  if (dates === undefined || !hasDays(dates)) return asked;
  return { ...asked, times: asked.times.map((time) => (isYearless(time) ? dated(time, dates) : time)) };
}

const isYearless = (time: Time): boolean => yearlessDay(time) !== undefined && time.endDay === undefined;

/** The day within the session, or else in the year in which it began. */
function dated(time: Time, dates: NonNullable<Session['dates']>): Time {
  const years = new Set([firstDay(dates), lastDay(dates)].map((day) => day.slice(0, 4)));
  const days = [...years].map((year) => `${year}-${yearlessDay(time)}`).filter(isDay);
  const when = days.find((day) => within(day, dates)) ?? days[0];
  return when === undefined ? time : { ...time, when };
}
