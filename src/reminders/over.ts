import type { When } from '../model.ts';
import { shiftDay } from '../records/calendar.ts';
import { instantOf } from '../records/instant.ts';
import { endOfDay } from './moment.ts';

type Hours = { start: string; end: string };

/** The instant (ms) at which a half-day ends at its seat; that of the day where its hours are none. */
export function endOf({ start, end }: Hours, date: When, zone: string): number {
  const day = end <= start ? shiftDay(date, 1) : date;
  const seconds = instantOf(day, end, zone);
  return seconds === undefined ? (endOfDay(date, zone) ?? Number.POSITIVE_INFINITY) : seconds * 1000;
}

/** The instant (ms) at which the last half-day of a day ends, or the day itself where none is known. */
export const endOfLast = (halves: Hours[], date: When, zone: string): number =>
  halves.length > 0
    ? Math.max(...halves.map((half) => endOf(half, date, zone)))
    : (endOfDay(date, zone) ?? Number.POSITIVE_INFINITY);
