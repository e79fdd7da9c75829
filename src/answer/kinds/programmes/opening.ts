import { halfDays, isCalledOff } from '../../../knowledge/half-days.ts';
import { openingOf } from '../../../knowledge/openings.ts';
import type { Cited, Session } from '../../../knowledge/sessions.ts';
import type { HalfDay, OpeningClaim } from '../../../model.ts';
import { firstDay, hasDays, lastDay } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { answered, notInRecords, type Reply, sourcesOf, zoneCity } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { Tense } from '../../phrases/tense.ts';
import { refOf } from '../../session-refs.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { chooseAgenda } from '../agendas/agenda-choice.ts';
import { sessionWithoutAgenda } from '../agendas/agenda-unknown.ts';
import { evidenceOf } from '../sessions/session-evidence.ts';
import { list } from '../sessions/session-lists.ts';
import { sessionText, wasHeld } from '../sessions/session-text.ts';
import { itemsText } from './half-days.ts';
import { daysMeant } from './programme-days.ts';

export function opening(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const choice = chooseAgenda(asked, world);
  const session = 'agenda' in choice ? choice.agenda.session : 'session' in choice ? choice.session : undefined;
  if (!session) return undefined;
  const agenda = 'agenda' in choice ? choice.agenda : undefined;
  const text = sessionText(asked, world, say);
  const focus = { session: refOf(session) };
  const city = zoneCity(world, session, asked.language);
  // What is told of hours is from a programme: what was proposed, although the session was held.
  const tense = (day: string): Tense => (day >= asked.today ? 'coming' : 'planned');
  if (!session.dates || !hasDays(session.dates)) return undefined;
  if (session.cancelled)
    return list(asked, world, say, { bodies: session.bodies, pool: [], sessions: [session], limits: [] }, '');
  const said = agenda ? agenda.opening : openingOf(world.knowledge, session, asked.language);
  const halves = agenda ? halfDays(world.knowledge, { agenda, rows: agenda.rows }) : [];
  const held = agenda?.rows.filter(({ value }) => isHeld(halves, value.date, value.start));
  if (asked.cues.has('close') && !asked.cues.has('open')) {
    const last = held?.at(-1);
    if (last)
      return answered(
        asked,
        'programme',
        {
          lead: say.closes(text.known(session), last.value.date, last.value.end, city, tense(last.value.date)),
          dates: [last.value.date],
          sources: sourcesOf([last]),
          notes: [say.programmeNote],
        },
        focus,
      );
    return byDates(asked, world, say, session, lastDay(session.dates), say.closesDay);
  }
  // "à quelle heure ça commence demain ?": the first meeting of that day.
  const [asksDay] = daysMeant(asked, world);
  const firstRow = asksDay && held?.find(({ value }) => value.date === asksDay);
  if (
    (asked.cues.has('hour') || asked.cues.has('when')) &&
    asksDay &&
    firstRow &&
    said?.value.at.slice(0, 10) !== asksDay
  )
    return answered(
      asked,
      'programme',
      {
        lead: say.startsAt(asksDay, firstRow.value.start, city, tense(asksDay)),
        dates: [asksDay],
        sources: sourcesOf([firstRow]),
        notes: [say.programmeNote],
      },
      { ...focus, day: asksDay },
    );
  const [day = '', hour = ''] = said?.value.at.split('T') ?? [];
  if (said && isHeld(halves, day, hour) && !isCalledOff(session, day))
    return answered(
      asked,
      'programme',
      {
        lead: say.opens(text.known(session), day, hour, city, tenseSaid(said, day, asked.today)),
        dates: [day],
        sources: sourcesOf([said]),
      },
      { ...focus, day },
    );
  const next = held?.[0];
  if (agenda && said && next && !isCalledOff(session, day))
    return answered(
      asked,
      'programme',
      {
        lead: say.startsAt(next.value.date, next.value.start, city, tense(next.value.date)),
        lines: halves
          .filter(({ cancelled, date }) => cancelled && date <= next.value.date)
          .map((half) =>
            say.programmeLine(say.halfDay(half.date, half.start, half.end, city), itemsText(half, say, asked.language)),
          ),
        dates: [next.value.date],
        sources: sourcesOf(agenda.rows.filter(({ value }) => value.cancelled || value === next.value)),
        notes: [say.programmeNote],
      },
      { ...focus, day: next.value.date },
    );
  return byDates(asked, world, say, session, firstDay(session.dates), say.opensDay);
}

/** A day of the past on which nobody says that the session was held was no more than planned. */
const tenseOf = (session: Session, day: string, today: string): Tense =>
  day >= today ? 'coming' : wasHeld(session) ? 'past' : 'planned';

/** An hour that a document gives before its day was no more than planned, although the session was held. */
const tenseSaid = ({ record }: Cited<OpeningClaim>, day: string, today: string): Tense =>
  day >= today ? 'coming' : (record.document.date ?? '') >= day ? 'past' : 'planned';

/** Whether the half-day at that hour takes place, as far as the programme says. */
const isHeld = (halves: HalfDay[], day: string, hour: string): boolean =>
  !halves.some(({ cancelled, date, start, end }) => cancelled && date === day && start <= hour && hour < end);

/** The first or last day of a session; the hour is not known from its dates. */
function byDates(
  asked: Asked,
  world: World,
  say: Phrases,
  session: Session,
  day: string,
  sentence: (session: string, day: string, tense: Tense) => string,
): Reply {
  const text = sessionText(asked, world, say);
  const focus = { session: refOf(session) };
  const sources = evidenceOf(session);
  if (asked.cues.has('hour'))
    return notInRecords(
      asked,
      world,
      say,
      'programme',
      { lead: say.notInRecords, lines: [text.sentence(session)], sources },
      focus,
    );
  const lead = sentence(text.known(session), day, tenseOf(session, day, asked.today));
  return answered(asked, 'sessions', { lead, dates: [day], sources, notes: text.notes(session) }, focus);
}

/** How many meetings a day there may be; what else the question says, such as for which resources, must stand there too. */
export function capacity(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const choice = chooseAgenda(asked, world);
  const { leftover } = asked;
  if ('session' in choice)
    return leftover.length > 0 ? undefined : sessionWithoutAgenda(asked, world, say, choice.session);
  if (!('agenda' in choice) || !choice.agenda.capacity) return undefined;
  const { agenda } = choice;
  const { claim, record } = choice.agenda.capacity;
  if (agree(leftover, claim.quote, asked, world, record.document.language).missing.length > 0) return undefined;
  return answered(
    asked,
    'programme',
    {
      lead: say.capacity(agenda.capacity?.value.meetings ?? 0, sessionText(asked, world, say).known(agenda.session)),
      sources: sourcesOf(agenda.capacity ? [agenda.capacity] : []),
    },
    { session: refOf(agenda.session) },
  );
}
