import type { Agenda, AgendaItem } from '../../knowledge/agendas.ts';
import { bodyOf } from '../../knowledge/knowledge.ts';
import type { Cited, Session } from '../../knowledge/sessions.ts';
import { firstDay, hasDays, isDay, lastDay, overlap } from '../../knowledge/when.ts';
import type { HalfDay, MeetingClaim } from '../../model.ts';
import type { Asked } from '../asked.ts';
import {
  answered,
  bodiesAsked,
  bodyName,
  type Handler,
  notInRecords,
  type Reply,
  sourcesOf,
  zoneCity,
} from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import { daysOf, refOf } from '../select-sessions.ts';
import { weekdayOf } from '../slots/times.ts';
import type { World } from '../world.ts';
import { ofSession, sessionWithoutAgenda } from './agenda.ts';
import { chooseAgenda } from './agenda-choice.ts';
import { evidenceOf, sessionText } from './session-text.ts';
import { placeWords } from './sessions.ts';

type Row = Cited<MeetingClaim>;
type Found = { agenda: Agenda; rows: Row[] };

const NOON = '13:00';
const EVENING = '18:00';
const inPart = (row: Row, part: Asked['part']) =>
  part === undefined ||
  (part === 'morning'
    ? row.value.start < NOON
    : part === 'afternoon'
      ? row.value.start >= NOON && row.value.start < EVENING
      : row.value.start >= EVENING);

/** What happens on a day or half-day, when a session opens and ends, how many meetings a day. */
export const programme: Handler = (asked, world, say) => {
  const { cues } = asked;
  if (asked.items.length > 0 || asked.symbols.length > 0 || asked.decisions.length > 0) return undefined;
  if ((cues.has('sitting') || cues.has('session') || cues.has('meet')) && cues.has('perday'))
    return capacity(asked, world, say);
  const days = daysMeant(asked, world);
  const opens =
    (cues.has('open') || cues.has('close')) &&
    (cues.has('hour') || cues.has('when') || cues.has('session') || cues.has('meet') || cues.has('days')) &&
    !cues.has('item') &&
    asked.leftover.length === 0;
  if (opens || (cues.has('hour') && (cues.has('session') || cues.has('meet')) && asked.leftover.length === 0))
    return opening(asked, world, say);
  const about =
    cues.has('happen') ||
    cues.has('programme') ||
    asked.part !== undefined ||
    (asked.matches.every(({ cue }) => cue === 'ignore' || cue === 'follow' || cue === 'today') &&
      asked.leftover.length === 0 &&
      asked.times.some(({ weekday }) => weekday !== undefined)) ||
    nthDay(asked, world) !== undefined ||
    ((cues.has('agenda') || cues.has('item') || cues.has('taken')) && !cues.has('session') && !cues.has('annotated'));
  const relative = asked.times.some((time) => time.relative);
  if (days.length > 0 && (about || (asked.followUp && asked.focus?.day !== undefined && !cues.has('session'))))
    return unexplained(asked, world) ? undefined : dayReply(asked, world, say, days);
  const period = asked.times.find((time) => time.relative && time.when?.includes('/'));
  if (
    period?.when &&
    relative &&
    (cues.has('happen') ||
      cues.has('programme') ||
      cues.has('agenda') ||
      !(cues.has('session') || cues.has('meet') || cues.has('when')))
  )
    return unexplained(asked, world) ? undefined : periodReply(asked, world, say, period.when);
  if (cues.has('programme') && !unexplained(asked, world)) return wholeProgramme(asked, world, say);
  return undefined;
};

const unexplained = (asked: Asked, world: World): boolean => {
  const titles = world.knowledge.agendas
    .flatMap(({ items }) => items.map(({ title }) => title))
    .join(' ')
    .toLowerCase();
  const places = placeWords(world);
  return asked.leftover.some((word) => !/^\d+$/.test(word) && !titles.includes(word) && !places.has(word));
};

/** The single days that a question means: dates, "tomorrow", "Thursday" of the programme that is held. */
function daysMeant(asked: Asked, world: World): string[] {
  const days = asked.times.flatMap((time) => {
    if (time.when) return isDay(time.when) ? [time.when] : [];
    const within = asked.times.flatMap((other) => (other !== time && other.when ? [other.when] : []));
    const candidates = programmeDays(asked, world).filter((day) => within.every((when) => overlap(day, when)));
    if (time.month !== undefined && time.day !== undefined)
      return candidates.filter((day) => Number(day.slice(5, 7)) === time.month && Number(day.slice(8)) === time.day);
    if (time.weekday !== undefined && time.month === undefined) {
      const matching = candidates.filter((day) => weekdayOf(day) === time.weekday);
      return [matching.find((day) => day >= asked.today) ?? matching.at(-1) ?? []].flat();
    }
    return [];
  });
  const nth = nthDay(asked, world);
  if (nth) return [nth];
  if (days.length === 0 && asked.followUp && asked.focus?.day && asked.times.length === 0) return [asked.focus.day];
  return [...new Set(days)];
}

/** "programme du premier jour", "the last day", "deuxième jour de la réunion de 2007". */
function nthDay(asked: Asked, world: World): string | undefined {
  const at = asked.matches.find(({ cue }) => cue === 'days')?.from;
  if (at === undefined) return undefined;
  const beside = (from: number) => from === at - 1 || from === at - 2;
  const ordinal = asked.ordinals.find(({ from }) => beside(from))?.value;
  const end = asked.matches.find(
    ({ cue, from }) => (cue === 'first' || cue === 'last' || cue === 'penultimate') && beside(from),
  )?.cue;
  if (ordinal === undefined && end === undefined) return undefined;
  const choice = chooseAgenda(
    {
      ...asked,
      ordinals: asked.ordinals.filter(({ from }) => !beside(from)),
      cues: new Set([...asked.cues].filter((cue) => cue !== end)),
    },
    world,
  );
  const session = 'agenda' in choice ? choice.agenda.session : 'session' in choice ? choice.session : undefined;
  if (!session?.dates || !hasDays(session.dates)) return undefined;
  const days = daysOf(session.dates);
  return end === 'last' ? days.at(-1) : end === 'penultimate' ? days.at(-2) : days[(ordinal ?? 1) - 1];
}

function programmeDays(asked: Asked, world: World): string[] {
  const bodies = bodiesAsked(asked, world);
  const agendas = world.knowledge.agendas.filter(({ session }) => session.bodies.some((body) => bodies.includes(body)));
  return agendas
    .flatMap(({ session }) => (session.dates && hasDays(session.dates) ? daysOf(session.dates) : []))
    .sort();
}

function rowsOn(asked: Asked, world: World, day: string): Found[] {
  return world.knowledge.agendas
    .filter(({ session }) => asked.bodyIds.length === 0 || session.bodies.some((body) => asked.bodyIds.includes(body)))
    .map((agenda) => ({ agenda, rows: agenda.rows.filter((row) => row.value.date === day && inPart(row, asked.part)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Rows of one meeting together, in order. */
function halfDays(world: World, { agenda, rows }: Found): HalfDay[] {
  const zone = bodyOf(world.knowledge, agenda.session.bodies[0] ?? '').zone;
  const meetings = new Map<string, HalfDay>();
  for (const { value } of rows) {
    const key = `${value.date} ${value.start}`;
    const meeting: HalfDay = meetings.get(key) ?? {
      date: value.date,
      start: value.start,
      end: value.end,
      zone,
      items: [],
      ...(value.printed ? { printed: value.printed } : {}),
    };
    const item = agenda.items.find(({ number }) => number === value.item);
    meeting.items.push({
      number: value.item,
      title: item?.title ?? '',
      continued: value.continued ?? false,
      symbols: item?.documents.map((document) => document.value.id) ?? [],
    });
    meetings.set(key, meeting);
  }
  return [...meetings.values()].sort((a, b) => `${a.date}${a.start}`.localeCompare(`${b.date}${b.start}`));
}

function itemsText(half: HalfDay, say: Phrases): string {
  return half.items
    .map(
      ({ number, title, continued, symbols }) =>
        `${say.programmeItem(number, title, continued)}${symbols.length > 0 ? ` (${symbols.join(', ')})` : ''}`,
    )
    .join(' ; ');
}

const deductions = (halves: HalfDay[], say: Phrases) =>
  halves.flatMap(({ date, printed }) => (printed ? [say.deductionNote(date, printed)] : []));

function dayReply(asked: Asked, world: World, say: Phrases, days: string[]): Reply {
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
  if (!first) return emptyDay(asked, world, say, days[0] ?? asked.today, notes);
  const halves = found.flatMap((entry) => entry.found.flatMap((one) => halfDays(world, one)));
  const rows = found.flatMap((entry) => entry.found.flatMap((one) => one.rows));
  const agenda = first.found[0]?.agenda;
  if (!agenda) return emptyDay(asked, world, say, first.day, notes);
  const text = sessionText(asked, world, say);
  const city = zoneCity(world, agenda.session.bodies[0] ?? '', asked.language);
  const lines = halves.map((half) => say.halfDayLine(half.start, half.end, city, itemsText(half, say)));
  const answeredDays = found.filter((entry) => entry.found.length > 0).map((entry) => entry.day);
  const items = [...new Set(halves.flatMap((half) => half.items.map(({ number }) => number)))];
  return answered(
    asked,
    'programme',
    {
      lead: say.dayProgramme(first.day, text.name(agenda.session)),
      lines,
      programme: halves,
      dates: answeredDays,
      symbols: halves.flatMap((half) => half.items.flatMap(({ symbols }) => symbols)),
      sources: sourcesOf(rows),
      notes: [...notes, say.programmeNote, ...deductions(halves, say)],
    },
    {
      session: refOf(agenda.session),
      day: first.day,
      ...(asked.part ? { part: asked.part } : {}),
      ...(items.length === 1 && items[0] ? { item: items[0] } : {}),
    },
  );
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
  const covering = sessionsAt(asked, world, day);
  const focus = { day, ...(covering[0] ? { session: refOf(covering[0]) } : {}) };
  const [session] = covering;
  const agenda = session && world.knowledge.agendas.find((entry) => entry.session === session && entry.rows.length > 0);
  if (session && !agenda) {
    const parts = {
      lead: text.sentence(session),
      lines: [say.noProgramme(day)],
      sources: evidenceOf(session),
      notes: [...notes, ...text.notes(session)],
    };
    const vague =
      asked.cues.has('happen') &&
      !asked.cues.has('agenda') &&
      !asked.cues.has('programme') &&
      asked.part === undefined &&
      asked.times.some((time) => time.relative);
    return vague
      ? answered(asked, 'programme', { ...parts, dates: session.dates ? [session.dates] : [] }, focus)
      : notInRecords(
          asked,
          world,
          say,
          'programme',
          { ...parts, lead: say.noProgramme(day), lines: [text.sentence(session)] },
          focus,
        );
  }
  const lead = asked.part ? say.noMeetingHalf(day, say.parts[asked.part]) : say.noMeetingDay(day);
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

const relevant = (asked: Asked, world: World): Session[] =>
  world.knowledge.sessions.filter(
    (session) =>
      session.dates &&
      hasDays(session.dates) &&
      (asked.bodyIds.length === 0 || session.bodies.some((body) => asked.bodyIds.includes(body))),
  );

const sessionsAt = (asked: Asked, world: World, when: string): Session[] =>
  relevant(asked, world).filter((session) => overlap(session.dates ?? '', when));

/** The session around or nearest to a day, within half a year. */
function nearestTo(asked: Asked, world: World, day: string): Session[] {
  const distance = (session: Session) =>
    Math.min(
      ...[firstDay(session.dates ?? ''), lastDay(session.dates ?? '')].map((edge) =>
        Math.abs(Date.parse(edge) - Date.parse(day)),
      ),
    );
  const [near] = relevant(asked, world).sort((a, b) => distance(a) - distance(b));
  return near && distance(near) < 183 * 86_400_000 ? [near] : [];
}

function periodReply(asked: Asked, world: World, say: Phrases, period: string): Reply {
  const text = sessionText(asked, world, say);
  const found = sessionsAt(asked, world, period);
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
      dates: found.flatMap((session) => session.dates ?? []),
      sources: found.flatMap(evidenceOf),
      notes: found.flatMap((session) => text.notes(session)),
    },
    { session: refOf(first) },
  );
}

function wholeProgramme(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const choice = chooseAgenda(asked, world);
  if ('session' in choice) return sessionWithoutAgenda(asked, world, say, choice.session);
  if (!('agenda' in choice) || choice.agenda.rows.length === 0) return undefined;
  const { agenda } = choice;
  const halves = halfDays(world, { agenda, rows: agenda.rows });
  const city = zoneCity(world, agenda.session.bodies[0] ?? '', asked.language);
  const text = sessionText(asked, world, say);
  return answered(
    asked,
    'programme',
    {
      lead: say.programmeOf(ofSession(asked, world, say, agenda), text.on(agenda.session)),
      lines: halves.map((half) =>
        say.programmeLine(say.halfDay(half.date, half.start, half.end, city), itemsText(half, say)),
      ),
      programme: halves,
      dates: agenda.session.dates ? [agenda.session.dates] : [],
      symbols: halves.flatMap((half) => half.items.flatMap(({ symbols }) => symbols)),
      sources: sourcesOf(agenda.rows),
      notes: [say.programmeNote, ...deductions(halves, say)],
    },
    { session: refOf(agenda.session) },
  );
}

/** When an item is taken, from the rows of its agenda's programme; undefined when the programme is not held. */
export function itemTiming(
  asked: Asked,
  world: World,
  say: Phrases,
  agenda: Agenda,
  item: AgendaItem,
): Reply | undefined {
  const own = agenda.rows.filter(({ value }) => value.item === item.number || value.item.startsWith(`${item.number} `));
  const wanted =
    asked.cues.has('continued') && own.some(({ value }) => value.continued)
      ? own.filter(({ value }) => value.continued)
      : own;
  const halves = halfDays(world, { agenda, rows: wanted });
  const [first, ...rest] = halves;
  if (!first) return undefined;
  const city = zoneCity(world, agenda.session.bodies[0] ?? '', asked.language);
  const when = (half: HalfDay) => say.halfDay(half.date, half.start, half.end, city);
  const lead = say.takenAt(
    item.number,
    item.title,
    `${when(first)}${rest.map((half) => say.andContinued(when(half))).join('')}`,
  );
  return answered(
    asked,
    'programme',
    {
      lead,
      dates: halves.map(({ date }) => date),
      programme: halves,
      sources: sourcesOf(wanted),
      notes: [say.programmeNote, ...deductions(halves, say)],
    },
    { day: first.date },
  );
}

function opening(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const choice = chooseAgenda(asked, world);
  const session = 'agenda' in choice ? choice.agenda.session : 'session' in choice ? choice.session : undefined;
  if (!session) return undefined;
  const agenda = 'agenda' in choice ? choice.agenda : undefined;
  const text = sessionText(asked, world, say);
  const focus = { session: refOf(session) };
  const city = zoneCity(world, session.bodies[0] ?? '', asked.language);
  if (!session.dates || !hasDays(session.dates)) return undefined;
  if (asked.cues.has('close') && !asked.cues.has('open')) {
    const last = agenda?.rows.at(-1);
    if (last)
      return answered(
        asked,
        'programme',
        {
          lead: say.closes(text.name(session), last.value.date, last.value.end, city),
          dates: [last.value.date],
          sources: sourcesOf([last]),
          notes: [say.programmeNote],
        },
        focus,
      );
    if (asked.cues.has('hour'))
      return notInRecords(
        asked,
        world,
        say,
        'programme',
        { lead: say.notInRecords, lines: [text.sentence(session)], sources: evidenceOf(session) },
        focus,
      );
    return answered(
      asked,
      'sessions',
      {
        lead: say.closesDay(text.name(session), lastDay(session.dates)),
        dates: [lastDay(session.dates)],
        sources: evidenceOf(session),
        notes: text.notes(session),
      },
      focus,
    );
  }
  if (agenda?.opening) {
    const [day = '', hour = ''] = agenda.opening.value.at.split('T');
    return answered(
      asked,
      'programme',
      { lead: say.opens(text.name(session), day, hour, city), dates: [day], sources: sourcesOf([agenda.opening]) },
      { ...focus, day },
    );
  }
  if (asked.cues.has('hour'))
    return notInRecords(
      asked,
      world,
      say,
      'programme',
      { lead: say.notInRecords, lines: [text.sentence(session)], sources: evidenceOf(session) },
      focus,
    );
  return answered(
    asked,
    'sessions',
    {
      lead: say.opensDay(text.name(session), firstDay(session.dates)),
      dates: [firstDay(session.dates)],
      sources: evidenceOf(session),
      notes: text.notes(session),
    },
    focus,
  );
}

function capacity(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const choice = chooseAgenda(asked, world);
  if ('session' in choice) return sessionWithoutAgenda(asked, world, say, choice.session);
  if (!('agenda' in choice) || !choice.agenda.capacity) return undefined;
  const { agenda } = choice;
  return answered(
    asked,
    'programme',
    {
      lead: say.capacity(agenda.capacity?.value.meetings ?? 0, sessionText(asked, world, say).name(agenda.session)),
      sources: sourcesOf(agenda.capacity ? [agenda.capacity] : []),
    },
    { session: refOf(agenda.session) },
  );
}
