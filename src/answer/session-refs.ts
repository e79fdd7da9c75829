import type { Session } from '../knowledge/sessions.ts';
import type { BodyId, SessionRef, When } from '../model.ts';
import { shiftDay } from '../records/calendar.ts';
import { firstDay, hasDays, lastDay, overlap } from '../records/when.ts';
import type { Asked } from './asked.ts';
import type { TimeMention } from './slots/times.ts';
import type { World } from './world.ts';

/** A session by its number. */
export type NumberedSession = { body: BodyId; number: number };

export const keyOf = (bodies: BodyId[]) => (bodies.length > 1 ? bodies.toSorted().join('+') : (bodies[0] ?? ''));

/** Sessions of a body: its own and the periods it shared. With several bodies: the periods that they shared. */
export function sessionsOf(world: World, bodies: BodyId[]): Session[] {
  const { sessions } = world.knowledge;
  if (bodies.length > 1) return sessions.filter((session) => bodies.every((body) => session.bodies.includes(body)));
  return sessions.filter((session) => bodies.some((body) => session.bodies.includes(body)));
}

/** Whether a session fits a date as far as the question gives it. */
export function fits(session: Pick<Session, 'dates'>, time: TimeMention): boolean {
  if (!session.dates) return false;
  if (time.when) return overlap(session.dates, time.when);
  if (!hasDays(session.dates)) return false;
  if (time.month === undefined) return false;
  const days = daysOf(session.dates);
  return days.some(
    (day) => Number(day.slice(5, 7)) === time.month && (time.day === undefined || Number(day.slice(8)) === time.day),
  );
}

/** The session of a body that a question names by the only number in it. */
export function sessionNumbered(
  { bodyIds, ordinals }: Pick<Asked, 'bodyIds' | 'ordinals'>,
  { knowledge: { sessions } }: World,
): Session | undefined {
  const [ordinal, ...others] = ordinals;
  if (!ordinal || others.length > 0) return undefined;
  return sessions.find(
    ({ number, bodies }) => number === ordinal.value && bodies.some((body) => bodyIds.includes(body)),
  );
}

/**
 * The session of the only body and the only number of a question, whether or not it is known.
 *
 * @example onlySession(asked of 'When was SBI 48?') // { body: 'fccc-sbi', number: 48 }
 */
export function onlySession({ bodyIds, ordinals }: Pick<Asked, 'bodyIds' | 'ordinals'>): NumberedSession | undefined {
  const [body, ...bodies] = bodyIds;
  const [number, ...numbers] = ordinals;
  return body && number && bodies.length + numbers.length === 0 ? { body, number: number.value } : undefined;
}

/** Every day of an interval of days, ISO. */
export function daysOf(when: When): string[] {
  const days: string[] = [];
  const end = lastDay(when);
  for (let day = firstDay(when); day <= end && days.length < 400; day = shiftDay(day, 1)) days.push(day);
  return days;
}

/** Whether a session is the one that a reference names. */
export function refMatches(session: Session, ref: SessionRef | undefined): boolean {
  if (!ref || keyOf(session.bodies) !== keyOf([ref.body].flat())) return false;
  if (ref.number !== undefined && session.number !== undefined) return ref.number === session.number;
  return ref.dates !== undefined && ref.dates === session.dates;
}

/** How a session is named in a conversation that goes on. */
export const refOf = (session: Session): SessionRef => ({
  body: session.bodies.length === 1 ? (session.bodies[0] ?? '') : session.bodies,
  ...(session.number !== undefined ? { number: session.number } : {}),
  ...(session.dates ? { dates: session.dates } : {}),
});
