import ICAL from 'ical.js';
import type { World } from '../../src/answer/world.ts';
import { calendarOf } from '../../src/calendar/events.ts';
import type { AnswerLanguage, BodyId } from '../../src/model.ts';
import { calendarFile } from '../../src/views/calendar.ts';

export const BASE = 'https://records.example.int';
export const GROUP = 'ctoc-cop-wg-2';

/** The file of a world's bodies, the technical assistance group when none is named. */
export const fileOf = (world: World, language: AnswerLanguage = 'en', bodies: BodyId[] = [GROUP]): string =>
  calendarFile(calendarOf(world, bodies, language), BASE);

/** One event as the independent parser reads it. */
export type Read = {
  uid: string;
  sequence: number;
  status: string;
  transparency: string;
  summary: string;
  description: string;
  location: string | null;
  url: string | null;
  /** ISO: with `Z` for instants, without hours for whole days. */
  start: string;
  end: string;
  stamp: string;
  modified: string;
};

/** The events of a file, read by ical.js. */
export function readFile(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const text = (name: string) => event.getFirstPropertyValue(name)?.toString() ?? null;
    return {
      uid: text('uid') ?? '',
      sequence: Number(text('sequence')),
      status: text('status') ?? '',
      transparency: text('transp') ?? '',
      summary: text('summary') ?? '',
      description: text('description') ?? '',
      location: text('location'),
      url: text('url'),
      start: text('dtstart') ?? '',
      end: text('dtend') ?? '',
      stamp: text('dtstamp') ?? '',
      modified: text('last-modified') ?? '',
    };
  });
}
