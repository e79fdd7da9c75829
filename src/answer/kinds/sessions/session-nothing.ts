import { ordinalOf, type Session } from '../../../knowledge/sessions.ts';
import { firstDay } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { bodyName, notInRecords, type Reply } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { typedAt } from '../../reading/as-typed.ts';
import type { Limit, Selection } from '../../select-sessions.ts';
import { refOf } from '../../session-refs.ts';
import type { World } from '../../world.ts';
import { workDays } from '../programmes/work-days.ts';
import { evidenceOf } from './session-evidence.ts';
import { type SessionText, sessionText } from './session-text.ts';
import { isSpokenOf } from './spoken-of.ts';

/** Says that no session fits, and which are nearest; or what a document says of its days that nothing was read from. */
export function nothing(asked: Asked, world: World, say: Phrases, selection: Selection, body: string): Reply {
  const days = workDays(asked, world, say);
  if (days) return days;
  const text = sessionText(asked, world, say);
  const name =
    selection.bodies.length > 1
      ? say.list(selection.bodies.map((id) => bodyName(world, id, asked.language)))
      : bodyName(world, body, asked.language);
  const noun = say.session(
    selection.pool.find((session) => session.bodies.length === 1)?.designation ?? selection.pool[0]?.designation,
  );
  const [limit] = selection.limits;
  const today = say.dates(asked.today, false);
  const number = selection.limits.find((entry) => entry.by === 'number');
  const known =
    number && selection.pool.find((session) => session.bodies.length === 1 && ordinalOf(session) === number.number);
  const passed = selection.passed ?? [];
  const off = passed.map((session) => `${text.sentence(session)} `).join('');
  const limits = limitText(
    selection.limits.filter((entry) => entry.by !== 'number'),
    say,
  );
  // Without a limit, no session at all would be denied, although others are held.
  const open = known ? selection.limits.filter((entry) => entry.by !== 'number') : selection.limits;
  const highest = Math.max(0, ...selection.pool.map((session) => ordinalOf(session) ?? 0));
  const called = asked.bodies.map((mention) => typedAt(asked, [mention]).join(' '));
  const isSpoken = isSpokenOf(open, selection.bodies, world, called, highest);
  // "The ninth session", of nobody: that the body which is usually meant has none says nothing of the others.
  const isOfNobody =
    number !== undefined && !known && asked.bodyIds.length === 0 && !asked.genericGroup && !asked.followUp;
  const near = (isOfNobody ? [] : nearest(selection)).filter((session) => !selection.passed?.includes(session));
  const lead =
    limit?.by === 'impossible'
      ? say.impossible
      : isSpoken || isOfNobody
        ? say.notInRecords
        : limit?.by === 'next'
          ? say.noNext(noun, name, today)
          : limit?.by === 'last'
            ? say.noPast(noun, name, today)
            : number && !known
              ? say.noNumber(number.number, noun, name)
              : limits === '' && selection.pool.length > 0
                ? say.notInRecords
                : say.noSession(noun, name, limits);
  const shown = known ? [known] : near;
  const lines = known
    ? [text.sentence(known)]
    : near.length > 0
      ? [say.nearest(say.list(near.map((session) => nameOf(session, body, text, say))), near.length)]
      : [];
  return notInRecords(
    asked,
    world,
    say,
    'sessions',
    {
      lead: `${off}${lead}`,
      lines,
      sources: [...passed, ...shown].flatMap(evidenceOf),
      notes: [
        ...passed.flatMap((session) => text.notes(session)),
        ...(!known && near.some(({ bodies, cancelled }) => bodies.length > 1 && !cancelled) ? [say.jointNote] : []),
      ],
    },
    known ? { session: refOf(known) } : undefined,
  );
}

/** A session among the nearest: by its number and dates, or its dates alone; joint, planned or cancelled where it is. */
function nameOf(session: Session, body: string, text: SessionText, say: Phrases): string {
  const told = ordinalOf(session) ? say.nameWithDates(text.name(session), text.dates(session)) : text.on(session);
  return `${told}${text.mark(session, body)}`;
}

/** The sessions just before and just after what was asked for, by number or time; else the last ones. */
function nearest(selection: Selection): Session[] {
  const dated = selection.pool.filter((session) => session.dates);
  const number = selection.limits.find((entry) => entry.by === 'number');
  if (number) {
    const numbered = dated.filter((session) => session.bodies.length === 1 && ordinalOf(session) !== undefined);
    const below = numbered.filter((session) => (ordinalOf(session) ?? 0) < number.number).slice(-1);
    return [...below, ...numbered.filter((session) => (ordinalOf(session) ?? 0) > number.number).slice(0, 1)];
  }
  const limit = selection.limits.find((entry) => 'when' in entry);
  if (!limit || !('when' in limit)) return dated.slice(-2);
  const start = firstDay(limit.when);
  const before = dated.filter((session) => firstDay(session.dates ?? '') < start).slice(-1);
  const after = dated.filter((session) => firstDay(session.dates ?? '') >= start).slice(0, 1);
  return [...before, ...after];
}

export function limitText(limits: Limit[], say: Phrases): string {
  const times = limits.flatMap((limit) => (limit.by === 'when' ? [say.on(wholePeriod(limit.when))] : []));
  const at = times.length > 0 ? say.limitWhen(say.list(times)) : '';
  const others = limits
    .map((limit) => {
      const edge = (when: string) =>
        when.endsWith('-12-31') || when.endsWith('-01-01') ? when.slice(0, 4) : say.dates(when, false);
      if (limit.by === 'month') return say.limitMonth(limit.month);
      if (limit.by === 'day') return say.limitDay(limit.month, limit.day);
      if (limit.by === 'before') return say.limitBefore(edge(limit.when));
      if (limit.by === 'after') return say.limitAfter(edge(limit.when));
      if (limit.by === 'since') return say.limitSince(edge(limit.when));
      if (limit.by === 'until') return say.limitUntil(edge(limit.when));
      if (limit.by === 'between') {
        const [start = '', end = ''] = limit.when.split('/');
        return say.limitBetween(edge(start), edge(end));
      }
      return '';
    })
    .join('');
  return at + others;
}

/** A year given by its first and last day is said as a year: a "last year" counted from today. */
const wholePeriod = (when: string) => (/^(\d{4})-01-01\/\1-12-31$/.test(when) ? when.slice(0, 4) : when);
