import type { HalfDay, MeetingClaim } from '../model.ts';
import type { Agenda } from './agendas.ts';
import { bodyOf, type Knowledge } from './knowledge.ts';
import type { Cited } from './sessions.ts';

/** Rows of one meeting together, in order. */
export function halfDays(
  knowledge: Knowledge,
  { agenda, rows }: { agenda: Agenda; rows: Cited<MeetingClaim>[] },
): HalfDay[] {
  const zone = bodyOf(knowledge, agenda.session.bodies[0] ?? '').zone;
  const meetings = new Map<string, HalfDay>();
  for (const { value } of rows) {
    const key = `${value.date} ${value.start}`;
    const meeting: HalfDay = meetings.get(key) ?? {
      date: value.date,
      start: value.start,
      end: value.end,
      zone,
      items: [],
      ...(value.cancelled ? { cancelled: true } : {}),
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
