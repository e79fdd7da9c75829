import type { When } from '../model.ts';
import { isDay } from './when.ts';

/** A number of a day or month with two digits. */
export const two = (value: number) => String(value).padStart(2, '0');

/**
 * A day as an ISO string; undefined when the month does not have it.
 *
 * @example isoDay(2007, 2, 31) // undefined
 */
export function isoDay(year: number, month: number, day: number): When | undefined {
  const iso = `${year}-${two(month)}-${two(day)}`;
  return isDay(iso) ? iso : undefined;
}

/**
 * A day as an ISO string; what is beyond a month or year runs on. Reckoned in UTC, where no day is skipped, whatever
 * zone the machine is in.
 *
 * @example dayAt(2007, 10, 0) // '2007-09-30'
 */
export const dayAt = (year: number, month: number, day: number): string =>
  new Date(new Date(0).setUTCFullYear(year, month - 1, day)).toISOString().slice(0, 10);

/** The day that lies `days` after a day: `shiftDay('2007-10-03', 1)` is `2007-10-04`. */
export function shiftDay(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayAt(year, month, date + days);
}

/** Days since 1970; counted in UTC, where every day has 24 hours and none is skipped. */
export const dayNumber = (iso: When) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** Day of the week of a day, 1 Monday – 7 Sunday: 3 for `2007-10-03`. */
export const weekdayOf = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
