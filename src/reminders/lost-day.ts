import { evidenceOf } from '../answer/kinds/sessions/session-evidence.ts';
import { daysOf, keyOf } from '../answer/session-refs.ts';
import { bodyOf } from '../knowledge/knowledge.ts';
import { findSession, type Session } from '../knowledge/sessions.ts';
import type { ReminderDay, ToldDay, When } from '../model.ts';
import { hasDays, overlap } from '../records/when.ts';
import { editionOf } from './editions.ts';
import { endOfLast } from './over.ts';
import { bodiesOf, cancelledDay, type DayTold, sessionOf, type Telling } from './reminder-day.ts';
import { keyParts, sessionDays } from './session-days.ts';

/**
 * A day that was told and is no day of its session any more: the session was moved or shortened, or the records do not
 * hold it. Undefined when the day is over, was told as cancelled, or is a day on which one of the bodies meets all the
 * same, such as a period that turned out to be shared.
 */
export function tellLostDay(key: string, before: ToldDay, telling: Telling): DayTold | undefined {
  const { knowledge, at } = telling;
  const { bodies, date } = keyParts(key);
  const known = bodies.every((body) => knowledge.bodies.some(({ id }) => id === body));
  const meets = sessionDays(knowledge)
    .byDate.get(date)
    ?.some(({ session }) => session.bodies.some((body) => bodies.includes(body)));
  if (!known || meets || before.cancelled) return undefined;
  const { zone } = bodyOf(knowledge, bodies[0] ?? '');
  if (endOfLast(before.halves, date, zone) <= at) return undefined;
  const now = sessionNow(bodies, date, before, telling);
  const session = now?.dates ? sessionOf(now, now.dates) : (before.session ?? { dates: date });
  const cancelled = now?.cancelled ? 'session' : 'day';
  const day: ReminderDay = {
    why: 'change',
    date,
    ...bodiesOf(bodies, telling),
    zone,
    session,
    nth: placeOf(date, before.session?.dates ?? date),
    cancelled,
    programme: 'none',
    halves: [],
    gone: before.halves.filter((half) => !half.cancelled).map(({ start, end }) => ({ start, end })),
    documents: [],
    sources: now ? evidenceOf(now) : [],
  };
  return { day, session: now, kept: cancelledDay(cancelled, session), differs: true };
}

/**
 * The session of a lost day as the records hold it now: by what it was told with, by a document that gives these days
 * for it, or by a document that was told for it.
 */
function sessionNow(
  bodies: string[],
  date: When,
  { session, documents }: ToldDay,
  telling: Telling,
): Session | undefined {
  const { sessions, records } = telling.knowledge;
  const same = sessions.filter((one) => keyOf(one.bodies) === keyOf(bodies));
  const told = Object.keys(documents);
  return (
    findSession(same, { ...session, body: bodies }) ??
    same.find(({ evidence }) =>
      evidence.some(({ value }) => value.dates && hasDays(value.dates) && overlap(value.dates, date)),
    ) ??
    records
      .filter(({ id, document }) => told.includes(document.symbol ? editionOf(document.symbol).work : id))
      .map(({ document }) => findSession(same, document.session))
      .find((found) => found !== undefined)
  );
}

function placeOf(date: When, dates: When): [number, number] {
  const days = daysOf(dates);
  return [days.indexOf(date) + 1 || 1, days.length];
}
