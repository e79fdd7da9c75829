import { daysOf, keyOf } from '../answer/session-refs.ts';
import type { Agenda } from '../knowledge/agendas.ts';
import { halfDays, zoneOf } from '../knowledge/half-days.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Cited, findSession, type Session } from '../knowledge/sessions.ts';
import type { DocumentRecord, HalfDay, MeetingClaim, When } from '../model.ts';
import { hasDays } from '../records/when.ts';
import { newestEditions } from './editions.ts';

/** One day of one session that the records hold, with the half-days that they propose for it. */
export type SessionDay = {
  /** `body[+body] date`, as in `Told`. */
  key: string;
  date: When;
  session: Session;
  dates: When;
  /** IANA zone of the seat. */
  zone: string;
  nth: [number, number];
  halves: HalfDay[];
  /** The claims on which the half-days rest. */
  rows: Cited<MeetingClaim>[];
  /** Documents held that were issued for the session. */
  records: DocumentRecord[];
};

export type SessionDays = {
  byKey: Map<string, SessionDay>;
  byDate: Map<When, SessionDay[]>;
  /** All days of each session, in order. */
  bySession: Map<Session, SessionDay[]>;
  /** By the first day of the session. */
  byOpening: Map<When, SessionDay[][]>;
};

const prepared = new WeakMap<Knowledge, SessionDays>();

/** The days of all sessions with exact days; read from the records once for each knowledge. */
export function sessionDays(knowledge: Knowledge): SessionDays {
  const known = prepared.get(knowledge) ?? readDays(knowledge);
  prepared.set(knowledge, known);
  return known;
}

/** The bodies and the day of a key. */
export function keyParts(key: string): { bodies: string[]; date: When } {
  const [bodies = '', date = ''] = key.split(' ');
  return { bodies: bodies.split('+'), date };
}

function readDays(knowledge: Knowledge): SessionDays {
  const days: SessionDays = { byKey: new Map(), byDate: new Map(), bySession: new Map(), byOpening: new Map() };
  const agendas = Map.groupBy(knowledge.agendas, ({ session }) => session);
  const records = Map.groupBy(knowledge.records, ({ document }) => findSession(knowledge.sessions, document.session));
  for (const session of knowledge.sessions) {
    const { bodies, dates } = session;
    if (!dates || !hasDays(dates)) continue;
    const zone = zoneOf(knowledge, session);
    const all = daysOf(dates);
    const own = all.map((date, index): SessionDay => {
      const plain = `${keyOf(bodies)} ${date}`;
      return {
        // Two sessions of one body can share a day when each has a number.
        key: days.byKey.has(plain) ? `${plain} ${session.number}` : plain,
        date,
        session,
        dates,
        zone,
        nth: [index + 1, all.length],
        ...proposed(knowledge, agendas.get(session) ?? [], date),
        records: records.get(session) ?? [],
      };
    });
    days.bySession.set(session, own);
    add(days.byOpening, all[0] ?? '', own);
    for (const day of own) {
      days.byKey.set(day.key, day);
      add(days.byDate, day.date, day);
    }
  }
  return days;
}

function add<T>(map: Map<When, T[]>, date: When, one: T): void {
  const list = map.get(date);
  if (list) list.push(one);
  else map.set(date, [one]);
}

/** The half-days of a day. Where documents differ, those of all are given, but for a document that was revised. */
function proposed(knowledge: Knowledge, agendas: Agenda[], date: When): Pick<SessionDay, 'halves' | 'rows'> {
  const found = agendas
    .map((agenda) => ({ agenda, rows: agenda.rows.filter(({ value }) => value.date === date) }))
    .filter(({ rows }) => rows.length > 0);
  const valid = newestEditions(found, ({ agenda }) => agenda.record.document.symbol ?? agenda.record.id);
  const halves = new Map<string, HalfDay>();
  for (const half of valid.flatMap((one) => halfDays(knowledge, one))) {
    const key = `${half.start}-${half.end}`;
    const same = halves.get(key);
    halves.set(key, same ? joined(same, half) : half);
  }
  return {
    halves: [...halves.values()].sort((a, b) => (`${a.start}${a.end}` < `${b.start}${b.end}` ? -1 : 1)),
    rows: valid.flatMap(({ rows }) => rows),
  };
}

/** One half-day of which two documents say the same hours. */
const joined = (one: HalfDay, other: HalfDay): HalfDay => ({
  ...other,
  ...one,
  items: [...one.items, ...other.items.filter(({ number }) => one.items.every((item) => item.number !== number))],
});
