import { bodyLabel, cityOfZone, placeName, sourcesOf } from '../answer/compose.ts';
import { deductions } from '../answer/kinds/programmes/half-days.ts';
import { evidenceOf } from '../answer/kinds/sessions/session-evidence.ts';
import { sessionText, wasHeld } from '../answer/kinds/sessions/session-text.ts';
import { phrasesOf } from '../answer/phrases/phrases.ts';
import type { World } from '../answer/world.ts';
import { bodyOf } from '../knowledge/knowledge.ts';
import type { Session } from '../knowledge/sessions.ts';
import type { AnswerLanguage, BodyId, Calendar, CalendarEvent } from '../model.ts';
import { instantOf } from '../records/instant.ts';
import { type Dated, datedSessions } from './dated.ts';
import { type Planned, plannedHalfDays } from './planned.ts';
import { halfDayUid, sessionUid } from './uid.ts';

/** A calendar is read on any day: what depends on the day of reading is said as of before all sessions. */
const BEFORE_ALL = '';

/**
 * All meetings of these bodies. Throws a RangeError for a body that bodies.yml does not have.
 *
 * @example calendarOf(world, ['ctoc-cop-wg-2'], 'fr').events[0]?.uid //=> 'ctoc-cop-wg-2.2006-10-16.days@rapporteur'
 */
export function calendarOf(world: World, bodies: BodyId[], language: AnswerLanguage): Calendar {
  const events = datedSessions(world, bodies).flatMap((session) => sessionEvents(world, session, language));
  return calendarWith(world, bodies, language, events);
}

/** These events of these bodies as one calendar. */
export function calendarWith(
  world: World,
  bodies: BodyId[],
  language: AnswerLanguage,
  events: CalendarEvent[],
): Calendar {
  const [zone, ...others] = new Set(bodies.map((body) => bodyOf(world.knowledge, body).zone));
  return {
    language,
    names: bodies.map((body) => bodyLabel(world, body, language)),
    ...(zone !== undefined && others.length === 0 ? { zone } : {}),
    events,
  };
}

/** The half-days of a session, each an event; the whole session where the records hold no hours. */
export function sessionEvents(world: World, session: Dated, language: AnswerLanguage): CalendarEvent[] {
  const { planned, differing } = plannedHalfDays(world.knowledge, session, language);
  const shared = { ...sessionParts(world, session, language), differing: sourcesOf(differing) };
  const halves = planned.flatMap((each) => halfDayEvent(session, each, shared, { world, language }));
  if (halves.length > 0) return halves;
  const status = wasHeld(session) ? 'confirmed' : 'tentative';
  return [
    {
      ...shared,
      uid: sessionUid(session),
      when: { days: session.dates },
      status: session.cancelled ? 'cancelled' : status,
      sources: evidenceOf(session),
    },
  ];
}

type Told = { world: World; language: AnswerLanguage };
type Shared = Omit<CalendarEvent, 'uid' | 'when' | 'status' | 'sources'>;

function sessionParts(world: World, session: Dated, language: AnswerLanguage): Omit<Shared, 'differing'> {
  const text = sessionText({ language, today: BEFORE_ALL }, world, phrasesOf(language));
  const { number, place } = session;
  return {
    written: writtenLast(world, session),
    names: session.bodies.map((body) => bodyLabel(world, body, language)),
    session: text.known(session),
    ...(number === undefined ? {} : { number }),
    noun: text.noun(session),
    ...(place === undefined ? {} : { place: placeName(world, place, language) }),
    notes: text.notes(session),
  };
}

function halfDayEvent(session: Dated, planned: Planned, shared: Shared, { world, language }: Told): CalendarEvent[] {
  const { half, rows } = planned;
  const start = instantOf(half.date, half.start, half.zone);
  const end = instantOf(half.date, half.end, half.zone);
  if (start === undefined || end === undefined) return [];
  return [
    {
      ...shared,
      uid: halfDayUid(session, planned),
      when: { half, city: cityOfZone(world, half.zone, language), start, end },
      status: session.cancelled || half.cancelled ? 'cancelled' : 'tentative',
      notes: [...shared.notes, ...deductions([half], phrasesOf(language))],
      sources: sourcesOf(rows),
    },
  ];
}

/** When the newest file was written that says something of a session, in milliseconds since 1970. */
function writtenLast({ knowledge: { agendas, written } }: World, session: Session): number {
  const records = [
    ...session.evidence.map(({ record }) => record),
    ...agendas.filter((agenda) => agenda.session === session).map(({ record }) => record),
  ];
  return Math.max(written.shared, ...records.map(({ id }) => written.records.get(id) ?? 0));
}
