import { bodyName, sourcesOf } from '../answer/compose.ts';
import { evidenceOf } from '../answer/kinds/sessions/session-evidence.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Session } from '../knowledge/sessions.ts';
import type { AnswerLanguage, BodyId, ReminderDay, Source, ToldDay, When } from '../model.ts';
import { documentsOf, marksOf, shownDocuments } from './documents.ts';
import { compareHalves } from './half-changes.ts';
import { endOf, endOfLast } from './over.ts';
import type { SessionDay } from './session-days.ts';

/** For whom a day is worded, and when (ms). */
export type Telling = { knowledge: Knowledge; language: AnswerLanguage; at: number };

/** A day as it is told. */
export type DayTold = {
  day: ReminderDay;
  /** The session as the records hold it now. */
  session: Session | undefined;
  /** What is kept of the day once it is posted. */
  kept: ToldDay;
  /** Something was told before that is not so any more. */
  differs: boolean;
};

/**
 * A day that the records hold, by comparison with what was told of it. Undefined when it is over, and when it was told
 * before that nothing of it takes place.
 */
export function tellDay(
  held: SessionDay,
  why: ReminderDay['why'],
  before: ToldDay | undefined,
  telling: Telling,
): DayTold | undefined {
  const { knowledge, language, at } = telling;
  const { session, date, zone, nth } = held;
  const named = sessionOf(session, held.dates);
  const whole = { why, date, ...bodiesOf(session.bodies, telling), zone, session: named, nth };
  if (session.cancelled) {
    if (before?.cancelled || endOfLast(held.halves, date, zone) <= at) return undefined;
    const documents = documentsOf(knowledge, { records: held.records, halves: [] }, language);
    return {
      day: {
        ...whole,
        cancelled: 'session',
        programme: held.halves.length > 0 ? 'proposed' : 'none',
        halves: [],
        gone: [],
        documents: shownDocuments(documents, before),
        sources: sourcesFor(held),
      },
      session,
      kept: cancelledDay('session', named),
      differs: before !== undefined,
    };
  }
  const { halves, gone, differs } = compareHalves(held.halves, before);
  const toTell = [...halves, ...gone];
  if (toTell.length === 0 && held.halves.length > 0) return undefined;
  if (endOfLast(toTell, date, zone) <= at) return undefined;
  const documents = documentsOf(knowledge, held, language);
  return {
    day: {
      ...whole,
      programme: held.halves.length > 0 ? 'proposed' : 'none',
      halves: halves.map((half) => ({ ...half, over: endOf(half, date, half.zone) <= at })),
      gone,
      documents: shownDocuments(documents, before),
      sources: sourcesFor(held),
    },
    session,
    kept: {
      halves: held.halves.map(({ start, end, cancelled }) => ({ start, end, ...(cancelled ? { cancelled } : {}) })),
      documents: marksOf(documents),
      session: named,
    },
    differs,
  };
}

/** What is kept of a day of which it was told that it does not take place. */
export const cancelledDay = (cancelled: 'session' | 'day', session: ReminderDay['session']): ToldDay => ({
  halves: [],
  documents: {},
  session,
  cancelled,
});

/** The bodies of a day, their names, and whether they share it. */
export const bodiesOf = (
  bodies: BodyId[],
  { knowledge, language }: Telling,
): Pick<ReminderDay, 'bodies' | 'names' | 'joint'> => ({
  bodies,
  names: bodies.map((body) => bodyName({ knowledge }, body, language)),
  joint: bodies.length > 1,
});

/** A session as a reminder names it. A number that is only deduced is left out. */
export const sessionOf = ({ number, designation, place }: Session, dates: When): ReminderDay['session'] => ({
  ...(number !== undefined ? { number } : {}),
  ...(designation ? { designation } : {}),
  dates,
  ...(place ? { place } : {}),
});

/** The claims on which a day rests, each place once: those that cancel it first, then its hours, then the session. */
function sourcesFor({ session, rows }: SessionDay): Source[] {
  const cancelling = session.cancelled ? session.evidence.filter(({ value }) => value.status === 'cancelled') : [];
  const all = [...sourcesOf([...cancelling, ...rows]), ...evidenceOf(session)];
  const placeOf = ({ record, paragraph, quote }: Source) => `${record}#${paragraph}#${quote}`;
  return all.filter((source, index) => all.findIndex((other) => placeOf(other) === placeOf(source)) === index);
}
