import type { Agenda } from '../../../knowledge/agendas.ts';
import { halfDays } from '../../../knowledge/half-days.ts';
import type { Session } from '../../../knowledge/sessions.ts';
import { shiftDay, weekdayOf } from '../../../records/calendar.ts';
import { firstDay, hasDays, isDay, lastDay, overlap } from '../../../records/when.ts';
import { type Asked, withoutCue } from '../../asked.ts';
import { bodiesAsked } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import { daysOf } from '../../session-refs.ts';
import type { World } from '../../world.ts';
import { chooseAgenda } from '../agendas/agenda-choice.ts';
import { partOfDay } from './half-days.ts';

const RECENT = 60 * 86_400_000;

/** The single days that a question means: dates, "tomorrow", "Thursday" of the programme that is held. */
export function daysMeant(asked: Asked, world: World): string[] {
  const days = asked.times.flatMap((time) => {
    if (time.when) return isDay(time.when) ? [time.when] : [];
    const within = asked.times.flatMap((other) => (other !== time && other.when ? [other.when] : []));
    const candidates = programmeDays(asked, world).filter((day) => within.every((when) => overlap(day, when)));
    if (time.month !== undefined && time.day !== undefined)
      return candidates.filter((day) => Number(day.slice(5, 7)) === time.month && Number(day.slice(8)) === time.day);
    if (time.weekday !== undefined && time.month === undefined) {
      const matching = candidates.filter((day) => weekdayOf(day) === time.weekday);
      const coming = matching.find((day) => day >= asked.today);
      // Soon after a session, "on Thursday" means the Thursday to come; long after, the one in the records.
      const past = matching.at(-1);
      const recent = past !== undefined && Date.parse(asked.today) - Date.parse(past) < RECENT;
      if (!coming && recent) {
        let day = asked.today;
        while (weekdayOf(day) !== time.weekday) day = shiftDay(day, 1);
        return [day];
      }
      return [coming ?? past ?? []].flat();
    }
    return [];
  });
  const nth = nthDay(asked, world);
  if (nth) return [nth];
  if (days.length === 0 && asked.followUp && asked.focus?.day && asked.times.length === 0) return [asked.focus.day];
  return [...new Set(days)];
}

/** How many words before it an ordinal may stand: "last one in the afternoon" is what a Chinese question becomes. */
const BETWEEN = 3;

/** The words of which an ordinal counts days: "the first day", and halves of days: "the first morning". */
const COUNTED: readonly Cue[] = ['days', 'morning', 'afternoon', 'evening'];

/** "programme du premier jour", "the last day", "deuxième jour de la réunion de 2007", "the first morning". */
export function nthDay(asked: Asked, world: World): string | undefined {
  const counted = COUNTED.flatMap((cue) => asked.matches.find((match) => match.cue === cue) ?? [])[0];
  if (!counted) return undefined;
  const beside = (from: number) => from < counted.from && from >= counted.from - BETWEEN;
  const ordinal = asked.ordinals.find(({ from }) => beside(from))?.value;
  const end = asked.matches.find(
    ({ cue, from }) => (cue === 'first' || cue === 'last' || cue === 'penultimate') && beside(from),
  )?.cue;
  if (ordinal === undefined && end === undefined) return undefined;
  const choice = chooseAgenda(
    { ...withoutCue(asked, end), ordinals: asked.ordinals.filter(({ from }) => !beside(from)) },
    world,
  );
  const session = 'agenda' in choice ? choice.agenda.session : 'session' in choice ? choice.session : undefined;
  if (!session?.dates || !hasDays(session.dates)) return undefined;
  const halves = 'agenda' in choice && counted.cue !== 'days' ? heldIn(counted.cue, choice.agenda, world) : [];
  // A programme of which nothing is read for the last day does not tell which morning is the last.
  const isRead = end !== 'last' || ('agenda' in choice && hasRowsOn(lastDay(session.dates), choice.agenda, world));
  const days = halves.length > 0 && isRead ? halves : daysOf(session.dates);
  return end === 'last' ? days.at(-1) : end === 'penultimate' ? days.at(-2) : days[(ordinal ?? 1) - 1];
}

const hasRowsOn = (day: string, agenda: Agenda, { knowledge }: World): boolean =>
  halfDays(knowledge, { agenda, rows: agenda.rows }).some(({ date }) => date === day);

/** The days on which the programme has something in a part of the day. */
const heldIn = (part: Cue, agenda: Agenda, world: World): string[] => [
  ...new Set(
    halfDays(world.knowledge, { agenda, rows: agenda.rows })
      .filter(({ start }) => partOfDay(start) === part)
      .map(({ date }) => date),
  ),
];

/** "What is on at the last sitting?": the half-day at that place in the programme. */
export function sittingAt(asked: Asked, world: World): { day: string; part: 'morning' | 'afternoon' } | undefined {
  const { cues, matches } = asked;
  if (cues.has('when') || cues.has('hour') || cues.has('where') || asked.leftover.length > 0) return undefined;
  const { from = 0, to = 0 } = matches.find(({ cue }) => cue === 'sitting') ?? {};
  const ordinal = asked.ordinals.find((mention) => mention.to === from || mention.from === to);
  const last =
    cues.has('close') || matches.some((match) => match.cue === 'last' && (match.to === from || match.from === to));
  if (!ordinal && !last) return undefined;
  const ordinals = asked.ordinals.filter((mention) => mention !== ordinal);
  const choice = chooseAgenda({ ...withoutCue(withoutCue(asked, 'last'), 'first'), ordinals }, world);
  if (!('agenda' in choice)) return undefined;
  const days = asked.times.some(({ weekday, day }) => weekday !== undefined || day !== undefined)
    ? daysMeant({ ...asked, ordinals }, world)
    : [];
  const planned = halfDays(world.knowledge, { agenda: choice.agenda, rows: choice.agenda.rows }).filter(
    ({ date }) => days.length === 0 || days.includes(date),
  );
  const held = planned.filter(({ cancelled }) => !cancelled);
  // Where all is cancelled, that is what there is to tell.
  const halves = held.length > 0 ? held : planned;
  const half = ordinal ? halves[ordinal.value - 1] : halves.at(-1);
  return half && { day: half.date, part: half.start < '13:00' ? 'morning' : 'afternoon' };
}

function programmeDays(asked: Asked, world: World): string[] {
  const bodies = bodiesAsked(asked, world);
  const agendas = world.knowledge.agendas.filter(({ session }) => session.bodies.some((body) => bodies.includes(body)));
  return agendas
    .flatMap(({ session }) => (session.dates && hasDays(session.dates) ? daysOf(session.dates) : []))
    .sort();
}

const relevant = (asked: Asked, world: World): Session[] =>
  world.knowledge.sessions.filter(
    (session) =>
      session.dates &&
      hasDays(session.dates) &&
      (asked.bodyIds.length === 0 || session.bodies.some((body) => asked.bodyIds.includes(body))),
  );

/** Sessions on some day of a period; those that stand before those that are cancelled. */
export const sessionsAt = (asked: Asked, world: World, when: string): Session[] =>
  relevant(asked, world)
    .filter((session) => overlap(session.dates ?? '', when))
    .sort((a, b) => Number(a.cancelled ?? false) - Number(b.cancelled ?? false));

/** Sessions that were planned for some day of a period and are now on other days. */
export const movedAway = (asked: Asked, world: World, when: string): Session[] =>
  relevant(asked, world).filter(
    ({ movedFrom = [], dates = '' }) => movedFrom.some((before) => overlap(before, when)) && !overlap(dates, when),
  );

/** The session around or nearest to a day, within half a year. */
export function nearestTo(asked: Asked, world: World, day: string): Session[] {
  const distance = (session: Session) =>
    Math.min(
      ...[firstDay(session.dates ?? ''), lastDay(session.dates ?? '')].map((edge) =>
        Math.abs(Date.parse(edge) - Date.parse(day)),
      ),
    );
  const [near] = relevant(asked, world).sort((a, b) => distance(a) - distance(b));
  return near && distance(near) < 183 * 86_400_000 ? [near] : [];
}
