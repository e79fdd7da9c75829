import { ordinalOf, type Session } from '../knowledge/sessions.ts';
import type { BodyId, When } from '../model.ts';
import { firstDay, lastDay } from '../records/when.ts';
import type { Asked } from './asked.ts';
import { positionOf } from './reading/question.ts';
import { anchorEdges, anchorOf } from './session-anchors.ts';
import { fits, keyOf, sessionsOf } from './session-refs.ts';
import type { TimeMention } from './slots/times.ts';
import type { World } from './world.ts';

/** What a question limits sessions to, for the words of the answer. */
export type Limit =
  | { by: 'when'; when: When }
  | { by: 'month'; month: number }
  | { by: 'day'; month: number; day: number }
  | { by: 'impossible' }
  | { by: 'number'; number: number }
  | { by: 'before' | 'after' | 'since' | 'until'; when: When }
  | { by: 'between'; when: When }
  | { by: 'place'; place: string }
  | { by: 'next' | 'last'; when: When };

/**
 * The sessions that fit, in order, with those among which they were chosen. `passed`: cancelled ones that stand nearer than
 * the one found, where the next, first or last one is asked for. `moved`: the sessions were planned for the time asked for
 * and are now at another.
 */
export type Selection = {
  bodies: BodyId[];
  pool: Session[];
  sessions: Session[];
  limits: Limit[];
  passed?: Session[];
  moved?: true;
};

const limitOf = (time: TimeMention): Limit | undefined => {
  if (time.impossible) return { by: 'impossible' };
  if (time.when) return { by: 'when', when: time.when };
  if (time.month !== undefined && time.day !== undefined) return { by: 'day', month: time.month, day: time.day };
  return time.month !== undefined ? { by: 'month', month: time.month } : undefined;
};

/** Chooses the sessions that a question is about. `today` is a day, ISO. */
export function selectSessions(asked: Asked, world: World, bodies: BodyId[]): Selection {
  const all = sessionsOf(world, bodies).filter((session) => session.dates || session.number !== undefined);
  const pool = asked.cues.has('numbered') ? all.filter((session) => ordinalOf(session) !== undefined) : all;
  const own = pool.filter((session) => keyOf(session.bodies) === keyOf(bodies));
  const selection = (sessions: Session[], ...limits: (Limit | undefined)[]): Selection => ({
    bodies,
    pool,
    sessions,
    limits: limits.filter((limit) => limit !== undefined),
  });
  /** The first sessions that stand, with the cancelled ones before them. */
  const firstOf = (list: Session[], count: number, ...given: (Limit | undefined)[]): Selection => {
    const sessions = list.filter(stands).slice(0, count);
    const end = sessions[0] ? list.indexOf(sessions[0]) : list.length;
    return withPassed(selection(sessions, ...given), list.slice(0, end));
  };
  /** The last sessions that stand; cancelled ones are only told where none does. */
  const lastOf = (list: Session[], count: number, ...given: (Limit | undefined)[]): Selection => {
    const sessions = list.filter(stands).slice(-count);
    return withPassed(selection(sessions, ...given), sessions.length > 0 ? [] : list);
  };
  const { cues, ordinals, today } = asked;
  const times = asked.times.filter((time) => time.when || time.month !== undefined || time.impossible);
  const byNumber = (value: number) => own.filter((session) => ordinalOf(session) === value);
  const anchor = anchorOf(asked, times);

  if (times.some((time) => time.impossible)) return selection([], { by: 'impossible' });
  const at = (session: Session) => (session.dates ? firstDay(session.dates) : '9999');

  if (anchor) {
    const edges = anchorEdges(anchor, asked, own, pool, world);
    if (!edges)
      return selection(
        [],
        anchor.ordinal ? { by: 'number', number: anchor.ordinal } : anchor.times[0] && limitOf(anchor.times[0]),
      );
    const { start, end } = edges;
    // "entre la réunion de 2010 et celle de 2012": strictly between the two.
    const [startEnd, endStart] = [sessionAt(pool, start)?.end ?? start, sessionAt(pool, end)?.start ?? end];
    const limit: Limit =
      anchor.relation === 'between'
        ? { by: 'between', when: `${start}/${end}` }
        : { by: anchor.relation, when: anchor.relation === 'after' || anchor.relation === 'until' ? end : start };
    const found = pool.filter((session) => {
      if (!session.dates) return false;
      const [first, last] = [firstDay(session.dates), lastDay(session.dates)];
      if (anchor.relation === 'before') return last < start;
      if (anchor.relation === 'after') return first > end;
      if (anchor.relation === 'since') return last >= start;
      if (anchor.relation === 'until') return first <= end;
      if (asked.cues.has('that')) return first > startEnd && last < endStart;
      return last >= start && first <= end;
    });
    const limits = anchor.rest.length > 0 ? [limit, ...anchor.rest.map(limitOf)] : [limit];
    const kept = found.filter((session) => anchor.rest.every((time) => fits(session, time)));
    if (asked.amount && (anchor.relation === 'before' || anchor.relation === 'after'))
      return (anchor.relation === 'before' ? lastOf : firstOf)(kept, asked.amount, ...limits);
    if (cues.has('first') && !anchor.immediate) return firstOf(kept, 1, ...limits);
    if (cues.has('last') || (anchor.immediate && anchor.relation === 'before')) return lastOf(kept, 1, ...limits);
    if (anchor.immediate) return firstOf(kept, 1, ...limits);
    return selection(kept, ...limits);
  }

  const inTime = (list: Session[]) => list.filter((session) => times.every((time) => fits(session, time)));
  const limits = times.map(limitOf);
  const numbers = ordinals.filter(
    ({ value, from }) => !(value === 1 && cues.has('first') && positionOf(asked, 'first') === from),
  );
  if (numbers.length > 0) {
    const wanted = numbers.flatMap(({ value }) => byNumber(value));
    const limitNumbers: Limit[] = numbers.map(({ value }) => ({ by: 'number', number: value }));
    return selection(inTime(wanted), ...limitNumbers, ...limits);
  }
  if (times.length > 1 && !cues.has('next')) {
    const either = pool.filter((session) => times.some((time) => fits(session, time)));
    return selection(either, ...limits);
  }
  const inside = inTime(pool);
  // "Another meeting this week?" asks for one that has not begun.
  const later = cues.has('further') && !isStill(asked) && times.some(({ relative }) => relative);
  const timely = later ? inside.filter((session) => at(session) > today) : inside;
  if (asked.amount && (cues.has('first') || cues.has('last'))) {
    const ordered =
      times.length > 0
        ? timely
        : cues.has('first')
          ? own
          : pool.filter((session) => session.dates && lastDay(session.dates) < today);
    return (cues.has('first') ? firstOf : lastOf)(ordered, asked.amount, ...limits);
  }
  if (cues.has('first')) {
    const ordered = times.length > 0 ? timely : own;
    const known = ordered.filter((session) => times.length > 0 || ordinalOf(session) === 1);
    if (times.length > 0) return firstOf(known, 1, ...limits);
    return selection(known.slice(0, 1), { by: 'number', number: 1 });
  }
  if (cues.has('next') && times.length > 0 && times.every((time) => !time.when)) {
    const coming = timely.filter((session) => at(session) > today);
    return firstOf(coming, 1, { by: 'next', when: today }, ...limits);
  }
  if (cues.has('next') && times.length === 0) {
    const coming = pool.filter((session) => session.dates && at(session) > today);
    return firstOf(coming, 1, { by: 'next', when: today });
  }
  if (cues.has('penultimate')) {
    const past = timely.filter((session) => stands(session) && session.dates && lastDay(session.dates) < today);
    return selection(past.slice(-2, -1), ...limits);
  }
  if (cues.has('previous') && times.length === 0) {
    const past = pool.filter((session) => session.dates && lastDay(session.dates) < today);
    const limit: Limit = { by: 'last', when: today };
    return cues.has('sessions') ? selection(past, limit) : lastOf(past, 1, limit);
  }
  if (cues.has('last')) {
    const past = timely.filter((session) => session.dates && lastDay(session.dates) < today);
    return lastOf(past, 1, ...(times.length > 0 ? limits : [{ by: 'last', when: today } as Limit]));
  }
  // Days for which a session was planned before it was moved lead to it where nothing else is in them.
  const moved = pool.filter(({ movedFrom = [] }) =>
    movedFrom.some((dates) => times.every((time) => fits({ dates }, time))),
  );
  if (timely.length > 0 || times.length === 0 || moved.length === 0) return selection(timely, ...limits);
  return { ...selection(moved, ...limits), moved: true };
}

/** "La Conférence siège encore vendredi ?": the verb makes the word behind it "still", and no other session is meant. */
const isStill = ({ matches }: Asked): boolean =>
  matches.some(
    ({ cue, from }) => cue === 'further' && matches.some((match) => match.cue === 'meet' && match.to === from),
  );

const stands = ({ cancelled }: Session): boolean => !cancelled;

const withPassed = (selection: Selection, before: Session[]): Selection => {
  const passed = before.filter(({ cancelled }) => cancelled);
  return passed.length > 0 ? { ...selection, passed } : selection;
};

/** First and last day of the session in the year of a day. */
function sessionAt(pool: Session[], day: string): { start: string; end: string } | undefined {
  const found = pool.find((session) => session.dates?.startsWith(day.slice(0, 4)));
  return found?.dates ? { start: firstDay(found.dates), end: lastDay(found.dates) } : undefined;
}
