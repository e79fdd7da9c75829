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

/** Days since 1970; counted in UTC, where every day has 24 hours and none is skipped. */
export const dayNumber = (iso: When) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** The weekday of a day, Monday 0 to Sunday 6. */
export const weekdayIndex = (iso: When): number => (((dayNumber(iso) + 3) % 7) + 7) % 7;
