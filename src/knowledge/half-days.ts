import type { HalfDay, MeetingClaim, When } from '../model.ts';
import { overlap } from '../records/when.ts';
import type { Agenda } from './agendas.ts';
import { bodyOf, type Knowledge } from './knowledge.ts';
import type { Cited, Session } from './sessions.ts';

/** Whether a session takes place no more on a day of its programme: it is cancelled, or was moved to other days. */
export const isCalledOff = ({ cancelled, movedFrom = [], dates }: Session, day: When): boolean =>
  cancelled === true || (movedFrom.some((when) => overlap(when, day)) && !(dates && overlap(dates, day)));

/** The zone by which the hours of a session go: that of its place, or else that of the seat of its body. */
export function zoneOf(knowledge: Knowledge, { place, bodies: [body = ''] }: Session): string {
  return knowledge.places.find(({ id }) => id === place)?.zone ?? bodyOf(knowledge, body).zone;
}

/** Rows of one meeting together, in order. A meeting is cancelled when one of its rows says so, or with its session. */
export function halfDays(
  knowledge: Knowledge,
  { agenda, rows }: { agenda: Agenda; rows: Cited<MeetingClaim>[] },
): HalfDay[] {
  const zone = zoneOf(knowledge, agenda.session);
  const meetings = new Map<string, HalfDay>();
  for (const { value } of rows) {
    const key = `${value.date} ${value.start}`;
    const meeting: HalfDay = meetings.get(key) ?? {
      date: value.date,
      start: value.start,
      end: value.end,
      zone,
      items: [],
      ...(isCalledOff(agenda.session, value.date) ? { cancelled: true } : {}),
      ...(value.printed ? { printed: value.printed } : {}),
    };
    if (value.cancelled) meeting.cancelled = true;
    meetings.set(key, meeting);
    if (meeting.items.some(({ number }) => number === value.item)) continue;
    const item = agenda.items.find(({ number }) => number === value.item);
    meeting.items.push({
      number: value.item,
      title: item?.title ?? '',
      continued: value.continued ?? false,
      symbols: item?.documents.map((document) => document.value.id) ?? [],
    });
  }
  return [...meetings.values()].sort((a, b) => `${a.date}${a.start}`.localeCompare(`${b.date}${b.start}`));
}
