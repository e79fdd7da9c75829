import ical, { escape as escaped, type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { phrasesOf } from '../answer/phrases/phrases.ts';
import type { Calendar, CalendarEvent } from '../model.ts';
import { shiftDay } from '../records/calendar.ts';
import { firstDay, lastDay } from '../records/when.ts';
import { addressOf, descriptionOf, titleOf } from './event-text.ts';
import { viewWords } from './words.ts';

/** How often calendars that follow a feed look for changes, in seconds. */
const REFRESH = 4 * 3600;
/** Sequences count from here, so that they stay small numbers. */
const EPOCH = Date.UTC(2020, 0, 1);

const STATUS = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/**
 * A calendar as the text of an .ics file (RFC 5545). Hours are instants in UTC; the zone of the seat is named in words.
 *
 * An event that changes keeps its UID. Its SEQUENCE grows without any state: it is when the newest of the files that the
 * event rests on was written, in seconds since 2020. DTSTAMP and LAST-MODIFIED are the same instant, so the same records
 * give the same text.
 */
export function calendarFile({ language, names, zone, events }: Calendar, base: string | undefined): string {
  const name = viewWords(language).calendar.name(phrasesOf(language).list(names));
  const calendar = ical({
    prodId: { company: 'Rapporteur', product: 'Rapporteur', language },
    name: escaped(clean(name), false),
    ttl: REFRESH,
    events: events.map((event) => eventData(event, language, base)),
  });
  // The library writes all hours in a zone that it is told of; here they stay in UTC, and the zone is told beside.
  const told = zone === undefined ? '' : `\r\nX-WR-TIMEZONE:${zone}`;
  return `${calendar.toString().replace('\r\nREFRESH-INTERVAL', `${told}$&`)}\r\n`;
}

function eventData(event: CalendarEvent, language: Calendar['language'], base: string | undefined): ICalEventData {
  const written = Math.max(event.written, EPOCH);
  const url = event.sources.flatMap((source) => addressOf(source, base) ?? []).at(0);
  const taken = 'half' in event.when && event.status !== 'cancelled';
  return {
    id: event.uid,
    sequence: Math.floor((written - EPOCH) / 1000),
    stamp: new Date(written),
    lastModified: new Date(written),
    ...timesOf(event),
    summary: clean(titleOf(event, language)),
    description: clean(descriptionOf(event, language, base)),
    ...(event.place === undefined ? {} : { location: clean(event.place) }),
    ...(url === undefined ? {} : { url }),
    status: STATUS[event.status],
    transparency: taken ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  };
}

/** Whole days end with the day after the last. */
function timesOf({ when }: CalendarEvent): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if ('half' in when) return { start: new Date(when.start * 1000), end: new Date(when.end * 1000) };
  const end = new Date(shiftDay(lastDay(when.days), 1));
  return { start: new Date(firstDay(when.days)), end, allDay: true };
}

/** Text as a calendar file can hold it: no control characters but the end of a line, no half characters. */
const clean = (text: string): string => text.toWellFormed().replace(/(?!\n)\p{Cc}/gu, ' ');
