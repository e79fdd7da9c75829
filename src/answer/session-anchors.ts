import { ordinalOf, type Session } from '../knowledge/sessions.ts';
import type { SessionRef, When } from '../model.ts';
import { shiftDay } from '../records/calendar.ts';
import { firstDay, lastDay } from '../records/when.ts';
import type { Asked } from './asked.ts';
import { positionOf } from './reading/question.ts';
import { fits, refMatches, sessionsOf } from './session-refs.ts';
import type { TimeMention } from './slots/times.ts';
import type { World } from './world.ts';

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
export function anchorOf(asked: Asked, times: TimeMention[]): Anchor | undefined {
  const { cues, ordinals } = asked;
  if (times.some(({ range }) => range)) return undefined;
  const bounded = bothBounds(asked, times);
  if (bounded) return bounded;
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

/** "après 2009 et avant 2013", "since 2008 and up to 2010": the days between the two bounds. */
function bothBounds(asked: Asked, times: TimeMention[]): Anchor | undefined {
  // "The meetings that came after 2009 and before 2014": beside another bound, what comes after is no next one.
  const low = (['after', 'since', 'following'] as const).find((cue) => asked.cues.has(cue));
  const high = (['before', 'until', 'previous'] as const).find((cue) => asked.cues.has(cue));
  if (!low || !high) return undefined;
  const timeAfter = (cue: string) =>
    times.filter(({ when, from }) => when && from > positionOf(asked, cue)).sort((a, b) => a.from - b.from)[0]?.when;
  const [from, to] = [timeAfter(low), timeAfter(high)];
  if (!from || !to || from === to) return undefined;
  const start = low !== 'since' ? shiftDay(lastDay(from), 1) : firstDay(from);
  const end = high !== 'until' ? shiftDay(firstDay(to), -1) : lastDay(to);
  const mention = (when: string): TimeMention => ({ from: 0, to: 0, when });
  return start > end
    ? undefined
    : { relation: 'between', times: [mention(start), mention(end)], rest: [], immediate: false };
}

export function anchorEdges(
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
  const noun = asked.tokens[ordinal?.to ?? -1]?.word ?? '';
  if (!near && noun.startsWith('session') && own.every(({ designation }) => designation !== 'session'))
    return world.knowledge.sessions.filter(({ designation }) => designation === 'session');
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
