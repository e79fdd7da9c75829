import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import type { When } from '../model.ts';

/** A number of a day or month with two digits. */
export const two = (value: number) => String(value).padStart(2, '0');

/**
 * A day as an ISO string; undefined when the month does not have it.
 *
 * @example isoDay(2007, 2, 31) // undefined
 */
export function isoDay(year: number, month: number, day: number): When | undefined {
  if (month < 1 || month > 12 || day < 1 || day > getDaysInMonth(new Date(year, month - 1, 1))) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

/** True when the string is a day, a month or a year of the calendar, or an interval of days that goes forward. */
export function isWhen(when: When): boolean {
  const ends = when.split('/');
  if (ends.length === 2) return ends.every((end) => isIsoDay(end)) && (ends[0] ?? '') <= (ends[1] ?? '');
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(when) || (ends.length === 1 && isIsoDay(when));
}

function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
}

/** First and last day of a date, month, year or interval. */
export function ends(when: When): { first: When; last: When } {
  const [first = when, last = first] = when.split('/');
  if (first.length === 10) return { first, last };
  const [year = '', month] = first.split('-');
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const days = getDaysInMonth(new Date(Number(year), Number(month) - 1, 1));
  return { first: `${first}-01`, last: `${first}-${two(days)}` };
}

/** Days since 1970; counted in UTC, where every day has 24 hours and none is skipped. */
export const dayNumber = (iso: When) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
