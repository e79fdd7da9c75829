import { halfDays, isCalledOff } from '../../../knowledge/half-days.ts';
import type { Session } from '../../../knowledge/sessions.ts';
import { weekdayOf } from '../../../records/calendar.ts';
import { firstDay, isDay, overlap } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { answered, bodyName, notInRecords, type Reply, sourcesOf, zoneCity } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { refOf } from '../../session-refs.ts';
import type { World } from '../../world.ts';
import { evidenceOf } from '../sessions/session-evidence.ts';
import { assertedDates, type SessionText, sessionText } from '../sessions/session-text.ts';
import { daySaid } from './day-said.ts';
import { isPrintedInProgramme } from './days-printed.ts';
import { deductions, heldDays, itemsText, misplacedOn, rowSources, rowsOn } from './half-days.ts';
import { movedAway, nearestTo, sessionsAt } from './programme-days.ts';

export function dayReply(asked: Asked, world: World, say: Phrases, days: string[]): Reply {
  // What was proposed for a day is not what was adopted on it.
  if ((asked.cues.has('adopt') && !asked.cues.has('taken')) || asked.cues.has('decide'))
    return notInRecords(asked, world, say, 'programme', { lead: say.notInRecords, lines: [say.programmeNote] });
  const notes = asked.times.flatMap((time) =>
    time.when && isDay(time.when) && time.weekday !== undefined && weekdayOf(time.when) !== time.weekday
      ? [say.weekdayNote(time.when)]
      : [],
  );
  const found = days.map((day) => ({ day, found: rowsOn(asked, world, day) }));
  const [first] = found.filter((entry) => entry.found.length > 0);
  if (!first && asked.hours.length > 0) return otherHours(asked, world, say, days);
  if (!first) return emptyDay(asked, world, say, days[0] ?? asked.today, notes);
  const halves = found.flatMap((entry) => entry.found.flatMap((one) => halfDays(world.knowledge, one)));
  const rows = found.flatMap((entry) => entry.found.flatMap((one) => one.rows));
  const agenda = first.found[0]?.agenda;
  if (!agenda) return emptyDay(asked, world, say, first.day, notes);
  const text = sessionText(asked, world, say);
  const city = zoneCity(world, agenda.session, asked.language);
  const lines = halves.map((half) => say.halfDayLine(half.start, half.end, city, itemsText(half, say, asked.language)));
  const off = halves.every(({ cancelled }) => cancelled);
  const misplaced = found.flatMap(({ day, found: those }) =>
    those.flatMap((one) => misplacedOn(asked, one.agenda, day).filter((row) => !rows.includes(row))),
  );
  const others = halfDays(world.knowledge, { agenda, rows: misplaced });
  const items = [...new Set(halves.flatMap((half) => half.items.map(({ number }) => number)))];
  return answered(
    asked,
    'programme',
    {
      lead: off
        ? offLead(agenda.session, asked, text, say, first.day)
        : say.dayProgramme(first.day, text.known(agenda.session)),
      lines,
      programme: halves,
      // Nothing takes place on a day that is cancelled, so it is not asserted.
      dates: heldDays(halves),
      symbols: halves.flatMap((half) => half.items.flatMap(({ symbols }) => symbols)),
      sources: rowSources([...rows, ...misplaced]),
      notes: [...notes, say.programmeNote, ...deductions([...halves, ...others], say)],
    },
    {
      session: refOf(agenda.session),
      day: first.day,
      ...(asked.part ? { part: asked.part } : {}),
      ...(items.length === 1 && items[0] ? { item: items[0] } : {}),
    },
  );
}

/** Nothing is planned at the hour that was asked for: tells what is, on that day. */
function otherHours(asked: Asked, world: World, say: Phrases, days: string[]): Reply {
  const { answer, focus } = dayReply({ ...asked, hours: [] }, world, say, days);
  if (answer.status !== 'answered') return { answer, ...(focus ? { focus } : {}) };
  const { lead, lines, notes, sources } = answer;
  return notInRecords(
    asked,
    world,
    say,
    'programme',
    { lead: say.notSo, lines: [lead, ...lines], notes, sources },
    focus,
  );
}

/** All that was planned for the day or its part is cancelled, with its session or alone. */
function offLead(session: Session, asked: Asked, text: SessionText, say: Phrases, day: string): string {
  if (isCalledOff(session, day)) return text.sentence(session);
  return say.dayCancelled(day, asked.part ? say.parts[asked.part] : '');
}

/** Nothing is known of the day: says whether a session covers it, and what is near. */
function emptyDay(asked: Asked, world: World, say: Phrases, day: string, notes: string[]): Reply {
  const decided = world.knowledge.decisions.filter(({ value }) => value.date === day);
  const [decision] = decided;
  if (decision && asked.part === undefined && asked.bodyIds.length === 0)
    return answered(asked, 'decision', {
      lead: say.bodyDecided(bodyName(world, decision.value.by, asked.language), say.dates(day, false)),
      lines: decided.map(({ claim }) => say.quoted(claim.quote)),
      dates: [day],
      sources: sourcesOf(decided),
    });
  const text = sessionText(asked, world, say);
  const covering = [...sessionsAt(asked, world, day), ...movedAway(asked, world, day)];
  const focus = { day, ...(covering[0] ? { session: refOf(covering[0]) } : {}) };
  const [session] = covering;
  if (session && isCalledOff(session, day))
    return answered(
      asked,
      'programme',
      { lead: text.sentence(session), sources: evidenceOf(session), notes: [...notes, ...text.notes(session)] },
      focus,
    );
  const agenda = session && world.knowledge.agendas.find((entry) => entry.session === session && entry.rows.length > 0);
  if (session && !agenda) {
    const parts = {
      lead: text.sentence(session),
      lines: [say.noProgramme(day)],
      sources: evidenceOf(session),
      notes: [...notes, ...text.notes(session)],
    };
    return asksOpenly(asked)
      ? (daySaid(asked, world, say) ??
          answered(asked, 'programme', { ...parts, dates: session.dates ? [session.dates] : [] }, focus))
      : notInRecords(
          asked,
          world,
          say,
          'programme',
          { ...parts, lead: say.noProgramme(day), lines: [text.sentence(session)] },
          focus,
        );
  }
  // "Monday, 9 June, morning": a programme prints the day, with no hours or items that were read (A/AC.109/2025/L.2).
  const printed = isPrintedInProgramme(world, day);
  const none = asked.part ? say.noMeetingHalf(day, say.parts[asked.part]) : say.noMeetingDay(day);
  const lead = printed ? say.notInRecords : none;
  const near = nearestTo(asked, world, day);
  return notInRecords(
    asked,
    world,
    say,
    'programme',
    { lead, lines: near.map((entry) => text.sentence(entry)), sources: near.flatMap(evidenceOf), notes },
    focus,
  );
}

/** "What happens on 8 October 2014?": that a session is held then is an answer; to what it takes up then it is none. */
const asksOpenly = ({ cues, part, leftover, times }: Asked): boolean =>
  (cues.has('happen') || times.some(({ relative }) => relative)) &&
  part === undefined &&
  (leftover.length === 0 || times.some(({ relative }) => relative)) &&
  !OF_CONTENT.some((cue) => cues.has(cue));

const OF_CONTENT: Cue[] = ['agenda', 'programme', 'item', 'taken', 'sitting', 'documents'];

export function periodReply(asked: Asked, world: World, say: Phrases, period: string): Reply {
  const text = sessionText(asked, world, say);
  const found = [...sessionsAt(asked, world, period), ...movedAway(asked, world, period)];
  const [first] = found;
  if (!first) {
    const near = nearestTo(asked, world, firstDay(period));
    return notInRecords(asked, world, say, 'programme', {
      lead: say.noMeetingPeriod(say.on(period)),
      lines: near.map((session) => text.sentence(session)),
      sources: near.flatMap(evidenceOf),
    });
  }
  const sentences = found.map((session) => text.sentence(session));
  return answered(
    asked,
    'sessions',
    {
      lead: sentences[0] ?? '',
      lines: sentences.slice(1),
      dates: assertedDates(
        asked,
        found.filter(({ dates }) => dates && overlap(dates, period)),
      ),
      sources: found.flatMap(evidenceOf),
      notes: found.flatMap((session) => text.notes(session)),
    },
    { session: refOf(first) },
  );
}
