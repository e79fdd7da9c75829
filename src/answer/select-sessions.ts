import { ordinalOf, type Session } from '../knowledge/sessions.ts';
import { firstDay, hasDays, lastDay, overlap } from '../knowledge/when.ts';
import type { BodyId, SessionRef, When } from '../model.ts';
import type { Asked } from './asked.ts';
import { positionOf } from './question.ts';
import { type TimeMention, weekdayOf } from './slots/times.ts';
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

/** The sessions that fit, in order, with those among which they were chosen. */
export type Selection = { bodies: BodyId[]; pool: Session[]; sessions: Session[]; limits: Limit[] };

const keyOf = (bodies: BodyId[]) => [...bodies].sort().join('+');

/** Sessions of a body: its own and the periods it shared. With several bodies: the periods that they shared. */
export function sessionsOf(world: World, bodies: BodyId[]): Session[] {
  const { sessions } = world.knowledge;
  if (bodies.length > 1) return sessions.filter((session) => bodies.every((body) => session.bodies.includes(body)));
  return sessions.filter((session) => bodies.some((body) => session.bodies.includes(body)));
}

/** Whether a session fits a date as far as the question gives it. */
function fits(session: Session, time: TimeMention): boolean {
  if (!session.dates) return false;
  if (time.when) return overlap(session.dates, time.when);
  if (!hasDays(session.dates)) return false;
  if (time.month === undefined) return false;
  const days = daysOf(session.dates);
  return days.some(
    (day) => Number(day.slice(5, 7)) === time.month && (time.day === undefined || Number(day.slice(8)) === time.day),
  );
}

/** Every day of an interval of days, ISO. */
export function daysOf(when: When): string[] {
  const days: string[] = [];
  const end = Date.parse(lastDay(when));
  for (let time = Date.parse(firstDay(when)); time <= end && days.length < 400; time += 86_400_000)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days;
}

const limitOf = (time: TimeMention): Limit | undefined => {
  if (time.impossible) return { by: 'impossible' };
  if (time.when) return { by: 'when', when: time.when };
  if (time.month !== undefined && time.day !== undefined) return { by: 'day', month: time.month, day: time.day };
  return time.month !== undefined ? { by: 'month', month: time.month } : undefined;
};

/** Chooses the sessions that a question is about. `today` is a day, ISO. */
export function selectSessions(asked: Asked, world: World, bodies: BodyId[]): Selection {
  const pool = sessionsOf(world, bodies).filter((session) => session.dates || session.number !== undefined);
  const own = pool.filter((session) => keyOf(session.bodies) === keyOf(bodies));
  const selection = (sessions: Session[], ...limits: (Limit | undefined)[]): Selection => ({
    bodies,
    pool,
    sessions,
    limits: limits.filter((limit) => limit !== undefined),
  });
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
      return last >= start && first <= end;
    });
    const limits = anchor.rest.length > 0 ? [limit, ...anchor.rest.map(limitOf)] : [limit];
    const kept = found.filter((session) => anchor.rest.every((time) => fits(session, time)));
    if (asked.amount && (anchor.relation === 'before' || anchor.relation === 'after'))
      return selection(
        anchor.relation === 'before' ? kept.slice(-asked.amount) : kept.slice(0, asked.amount),
        ...limits,
      );
    if (cues.has('first') && !anchor.immediate) return selection(kept.slice(0, 1), ...limits);
    if (cues.has('last') || (anchor.immediate && anchor.relation === 'before'))
      return selection(kept.slice(-1), ...limits);
    if (anchor.immediate) return selection(kept.slice(0, 1), ...limits);
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
  const timely = inTime(pool);
  if (asked.amount && (cues.has('first') || cues.has('last'))) {
    const ordered =
      times.length > 0
        ? timely
        : cues.has('first')
          ? own
          : pool.filter((session) => session.dates && lastDay(session.dates) < today);
    return selection(cues.has('first') ? ordered.slice(0, asked.amount) : ordered.slice(-asked.amount), ...limits);
  }
  if (cues.has('first')) {
    const ordered = times.length > 0 ? timely : own;
    const known = ordered.filter((session) => times.length > 0 || ordinalOf(session) === 1);
    return selection(known.slice(0, 1), ...(times.length > 0 ? limits : [{ by: 'number', number: 1 } as Limit]));
  }
  if (cues.has('next') && times.length === 0) {
    const coming = pool.filter((session) => session.dates && at(session) > today);
    return selection(coming.slice(0, 1), { by: 'next', when: today });
  }
  if (cues.has('last')) {
    const past = timely.filter((session) => session.dates && lastDay(session.dates) < today);
    return selection(past.slice(-1), ...(times.length > 0 ? limits : [{ by: 'last', when: today } as Limit]));
  }
  return selection(timely, ...limits);
}

type Relation = 'before' | 'after' | 'since' | 'until' | 'between';
type Anchor = {
  relation: Relation;
  times: TimeMention[];
  rest: TimeMention[];
  ordinal?: number;
  session?: SessionRef;
  immediate: boolean;
};

/** "avant 2009", "after its third meeting", "entre 2008 et 2010", "celle qui a suivi 2008", "la précédente". */
function anchorOf(asked: Asked, times: TimeMention[]): Anchor | undefined {
  const { cues, ordinals } = asked;
  if (times.some(({ range }) => range)) return undefined;
  const relation: Relation | undefined = cues.has('between')
    ? 'between'
    : cues.has('before') || cues.has('previous')
      ? 'before'
      : cues.has('after') || cues.has('following')
        ? 'after'
        : cues.has('since')
          ? 'since'
          : cues.has('until')
            ? 'until'
            : undefined;
  if (!relation) return undefined;
  const words: string[] = {
    before: ['before', 'previous'],
    after: ['after', 'following'],
    since: ['since'],
    until: ['until'],
    between: ['between'],
  }[relation];
  const at = Math.max(...words.map((cue) => positionOf(asked, cue)));
  const plural = cues.has('sessions');
  const tight = cues.has('previous') || cues.has('following') || cues.has('that');
  const beside =
    asked.matches.some((match) => match.cue === 'session' && at - match.to <= 1 && at >= match.to) &&
    asked.ordinals.some(({ from }) => from > at);
  const immediate = (tight || beside) && !plural && relation !== 'between';
  const nextTimes = times.filter((time) => time.from > at);
  const anchored = nextTimes.length > 0 ? nextTimes : times;
  const ordinal = ordinals.find(({ from }) => from > at) ?? ordinals.at(-1);
  if (relation === 'between')
    return anchored.length > 1 ? { relation, times: anchored, rest: [], immediate: false } : undefined;
  const first = anchored[0];
  // "la réunion de 2012 avant …": what stands before the relation limits, what follows it anchors.
  const rest = times.filter((time) => time !== first && time.from < at);
  if (ordinal && ordinal.from > at && (!first || ordinal.from < first.from || first.from < at))
    return { relation, times: [], rest: first && first.from < at ? rest : [], ordinal: ordinal.value, immediate };
  if (first?.relative && cues.has('next')) return undefined;
  if (first) return { relation, times: [first], rest, immediate };
  if (ordinal) return { relation, times: [], rest: [], ordinal: ordinal.value, immediate };
  if (asked.focus?.session) return { relation, times: [], rest: [], session: asked.focus.session, immediate: !plural };
  return undefined;
}

function anchorEdges(
  anchor: Anchor,
  asked: Asked,
  own: Session[],
  pool: Session[],
  world: World,
): { start: string; end: string } | undefined {
  if (anchor.relation === 'between') {
    const days = anchor.times
      .slice(0, 2)
      .flatMap((time) => (time.when ? [time.when] : []))
      .sort();
    const [from, to] = days;
    return from && to ? { start: firstDay(from), end: lastDay(to) } : undefined;
  }
  const session = anchor.ordinal
    ? anchorPool(asked, own, world).find((entry) => ordinalOf(entry) === anchor.ordinal)
    : anchor.session
      ? pool.find((entry) => refMatches(entry, anchor.session))
      : undefined;
  if (session?.dates) return { start: firstDay(session.dates), end: lastDay(session.dates) };
  const [time] = anchor.times;
  if (!time) return undefined;
  // "celle d'octobre 2012", "the 2007 one": the session of that time is meant, not the period.
  const meant = anchor.immediate ? pool.filter((entry) => fits(entry, time)) : [];
  const dates = meant.length === 1 ? meant[0]?.dates : (time.when ?? yearlessPeriod(time, asked));
  return dates ? { start: firstDay(dates), end: lastDay(dates) } : undefined;
}

/** Among whose sessions the anchor's number counts: "before the Conference's third session" counts the Conference's. */
function anchorPool(asked: Asked, own: Session[], world: World): Session[] {
  const ordinal = asked.ordinals.at(-1);
  const near = asked.bodies.find(
    ({ from, to }) => ordinal && (Math.abs(from - ordinal.to) <= 3 || Math.abs(ordinal.from - to) <= 1),
  );
  const others = near ? sessionsOf(world, [near.body]).filter((session) => session.bodies.length === 1) : [];
  return others.length > 0 ? others : own;
}

/** A month without a year before or after which something is sought: the latest such month that is past. */
function yearlessPeriod(time: TimeMention, asked: Asked): When | undefined {
  if (time.month === undefined) return undefined;
  const year = Number(asked.today.slice(0, 4));
  const month = String(time.month).padStart(2, '0');
  const day = time.day === undefined ? '' : `-${String(time.day).padStart(2, '0')}`;
  return [year, year - 1]
    .map((candidate) => `${candidate}-${month}${day}`)
    .find((candidate) => firstDay(candidate) <= asked.today);
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

/** Days of a session that fall on a day of the week. */
export const weekdaysOf = (when: When, weekday: number): string[] =>
  daysOf(when).filter((day) => weekdayOf(day) === weekday);
