import type { World } from '../answer/world.ts';
import type { Session } from '../knowledge/sessions.ts';
import type { Reminder, ReminderDay, Subscription, Told, Turn, When } from '../model.ts';
import { shiftDay } from '../records/calendar.ts';
import { tellLostDay } from './lost-day.ts';
import { dayIn, endOfDay } from './moment.ts';
import { endOfLast } from './over.ts';
import { cancelledDay, tellDay } from './reminder-day.ts';
import { isRestDay } from './rest-day.ts';
import { nextTurn, turnAt } from './schedule.ts';
import { keyParts, type SessionDay, sessionDays } from './session-days.ts';

/** What is due at one turn. */
export type Due = {
  /** Undefined when nothing is due. */
  reminder: Reminder | undefined;
  /** What is to be kept once the reminder is posted. */
  told: Told;
  /**
   * Until when posting makes sense, in milliseconds since 1970. Of what is today: six hours, or until the last half-day
   * ends at its seat; else until the turn's day ends where the subscription is. Never before the turn.
   */
  expires: number;
};

const WEEK = 7;
const LATE = 6 * 3_600_000;

/** By code units, so that no locale changes it. */
const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);

const follows = ({ bodies }: Subscription, those: string[]): boolean => those.some((body) => bodies.includes(body));

/**
 * What a subscription is told at a turn, by what it was told before: the days that are due, and those told earlier of
 * which something has changed. The same turn with the same records gives the same.
 *
 * @example dueAt(world, subscription, turn, {}).reminder?.days.map(({ why, date }) => `${why} ${date}`)
 * // ['day 2007-10-03']
 */
export function dueAt(world: Pick<World, 'knowledge'>, subscription: Subscription, turn: Turn, told: Told): Due {
  const { knowledge } = world;
  const { language, zone, detail } = subscription;
  const kept = withoutPast(told, turn);
  const telling = { knowledge, language, at: turn.at };
  const { byKey, bySession } = sessionDays(knowledge);
  const regular = regularDays(world, subscription, turn);
  const due = new Set(regular.map(({ held }) => held.key));
  const found = regular.flatMap(({ why, held }) => {
    const one = tellDay(held, why, kept[held.key], telling);
    return one ? [{ key: held.key, ...one }] : [];
  });
  for (const [key, before] of Object.entries(kept)) {
    if (due.has(key) || !follows(subscription, keyParts(key).bodies)) continue;
    const held = byKey.get(key);
    const one = held ? tellDay(held, 'change', before, telling) : tellLostDay(key, before, telling);
    if (one?.differs) found.push({ key, ...one });
  }
  found.sort((a, b) => inOrder(a.day.date, b.day.date) || inOrder(a.key, b.key));
  const days: ReminderDay[] = [];
  const after: Told = { ...kept };
  const cancelled = new Set<Session>();
  for (const one of found) {
    after[one.key] = one.kept;
    const off = one.day.cancelled === 'session' ? one.session : undefined;
    // A session that is cancelled is told once, not day by day.
    if (!off || !cancelled.has(off)) days.push(one.day);
    if (!off) continue;
    cancelled.add(off);
    for (const { key } of bySession.get(off) ?? []) after[key] = cancelledDay('session', one.day.session);
  }
  const reminder = days.length > 0 ? { language, zone, detail, days } : undefined;
  return { reminder, told: reminder ? withoutPast(after, turn) : kept, expires: expiryOf(days, subscription, turn) };
}

/** The days that are due by the calendar: a week ahead all days of a session of which the hours are known. */
function regularDays(
  { knowledge }: Pick<World, 'knowledge'>,
  subscription: Subscription,
  { day, part }: Turn,
): { why: ReminderDay['why']; held: SessionDay }[] {
  const { ahead } = subscription;
  const { byDate, byOpening } = sessionDays(knowledge);
  const on = (why: 'day' | 'eve', date: When) =>
    ahead.includes(why) ? (byDate.get(date) ?? []).map((held) => ({ why, held })) : [];
  const opening = () =>
    (byOpening.get(shiftDay(day, WEEK)) ?? []).flatMap((days) => {
      const withHours = days.filter(({ halves }) => halves.length > 0);
      return (withHours.length > 0 ? withHours : days.slice(0, 1)).map((held) => ({ why: 'week' as const, held }));
    });
  const all =
    part === 'evening'
      ? on('eve', shiftDay(day, 1))
      : [...on('day', day), ...(ahead.includes('week') ? opening() : [])];
  return all.filter(({ held }) => follows(subscription, held.session.bodies) && !isRestDay(held));
}

/** Without the days before the one before the turn: west of a seat, a day begins when it is nearly over there. */
const withoutPast = (told: Told, { day }: Turn): Told =>
  Object.fromEntries(Object.entries(told).filter(([key]) => keyParts(key).date >= shiftDay(day, -1)));

function expiryOf(days: ReminderDay[], { zone }: Subscription, { at, day }: Turn): number {
  const today = days.filter(({ why }) => why === 'day');
  const ends = today.map(({ halves, date, zone: seat }) => endOfLast(halves, date, seat));
  const until = today.length > 0 ? Math.min(at + LATE, Math.max(...ends)) : (endOfDay(day, zone) ?? at);
  return Math.max(at, until);
}

/**
 * The next turns after an instant (ms) at which something will be due, as far as the records go, each with its
 * reminder; at most `limit`. Nothing while the subscription is paused.
 *
 * @example upcoming(world, subscription, Date.parse('2007-09-01'), {}, 1)[0]?.turn.day // '2007-09-26'
 */
export function upcoming(
  world: Pick<World, 'knowledge'>,
  subscription: Subscription,
  after: number,
  told: Told,
  limit: number,
): { turn: Turn; reminder: Reminder; expires: number }[] {
  const next = nextTurn(subscription, after);
  if (!next) return [];
  // What has changed since the last reminder is told at the very next turn, whatever day that is.
  const turns = new Map([[`${next.day} ${next.part}`, next]]);
  for (const { day, part } of candidates(world, subscription, dayIn(subscription.zone, after))) {
    const turn = turnAt(subscription, day, part);
    if (turn && turn.at > after) turns.set(`${day} ${part}`, turn);
  }
  const found: ReturnType<typeof upcoming> = [];
  let known = told;
  for (const turn of [...turns.values()].sort((a, b) => a.at - b.at)) {
    if (found.length >= limit) break;
    const { reminder, told: afterwards, expires } = dueAt(world, subscription, turn, known);
    known = afterwards;
    if (reminder) found.push({ turn, reminder, expires });
  }
  return found;
}

/** The parts of days on which a session makes something due, from a day on. */
function candidates({ knowledge }: Pick<World, 'knowledge'>, subscription: Subscription, from: When) {
  const { ahead } = subscription;
  return [...sessionDays(knowledge).bySession]
    .filter(([session]) => follows(subscription, session.bodies))
    .flatMap(([, days]) =>
      days.flatMap(({ date, nth: [place] }): Pick<Turn, 'day' | 'part'>[] => [
        ...(ahead.includes('day') ? [{ day: date, part: 'morning' as const }] : []),
        ...(ahead.includes('eve') ? [{ day: shiftDay(date, -1), part: 'evening' as const }] : []),
        ...(ahead.includes('week') && place === 1 ? [{ day: shiftDay(date, -WEEK), part: 'morning' as const }] : []),
      ]),
    )
    .filter(({ day }) => day >= shiftDay(from, -1));
}
