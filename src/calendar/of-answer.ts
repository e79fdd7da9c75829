import type { World } from '../answer/world.ts';
import type { Answer, BodyId, Calendar, CalendarEvent } from '../model.ts';
import { within } from '../records/when.ts';
import { type Dated, datedSessions } from './dated.ts';
import { calendarWith, sessionEvents } from './events.ts';

/** The meetings that an answer tells of, and whose they are. */
export type AnswerCalendar = Calendar & { bodies: BodyId[] };

/**
 * The meetings that an answer tells of: the half-days of its programme, or else those of its days. Only sessions count
 * that rest on one of its sources, so that another body's meeting on the same day is left out.
 */
export function calendarOfAnswer(world: World, answer: Answer): AnswerCalendar {
  const all = world.knowledge.bodies.map(({ id }) => id);
  const found = datedSessions(world, all)
    .filter((session) => restsOn(world, session, answer))
    .map((session) => ({
      session,
      events: sessionEvents(world, session, answer.language).filter((event) => isTold(event, session, answer)),
    }))
    .filter(({ events }) => events.length > 0);
  const bodies = [...new Set(found.flatMap(({ session }) => session.bodies))];
  const events = found.flatMap((each) => each.events);
  return { ...calendarWith(world, bodies, answer.language, events), bodies };
}

/** Whether a source of the answer is a claim on the session, or stands in an agenda of it. */
function restsOn({ knowledge }: World, session: Dated, { sources }: Answer): boolean {
  const agendas = knowledge.agendas.filter((agenda) => agenda.session === session);
  return sources.some(
    ({ record, quote }) =>
      session.evidence.some((cited) => cited.record.id === record && cited.claim.quote === quote) ||
      agendas.some((agenda) => agenda.record.id === record),
  );
}

function isTold({ when }: CalendarEvent, session: Dated, { dates, programme = [] }: Answer): boolean {
  const half = 'half' in when ? when.half : undefined;
  if (programme.length > 0)
    return programme.some(({ date, start, end }) => half?.date === date && half.start === start && half.end === end);
  return (
    dates.includes(session.dates) ||
    dates.some((told) => within(half?.date ?? session.dates, told) && told.length === 10)
  );
}
