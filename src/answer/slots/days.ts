import type { When } from '../../model.ts';

const iso = (year: number, month: number, day: number) =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

const DAY = 86_400_000;
/** Days are counted in UTC, where each has 24 hours and none is skipped, whatever zone the machine is in. */
const at = (year: number, month: number, day: number) => new Date(0).setUTCFullYear(year, month - 1, day);
const timeOf = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return at(year, month, date);
};
const isoDay = (time: number) => {
  const date = new Date(time);
  return iso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

/** Day of the week of a day, 1 Monday – 7 Sunday: 3 for `2007-10-03`. */
export const weekdayOf = (day: string): number => new Date(timeOf(day)).getUTCDay() || 7;

export type Direction = 'last' | 'this' | 'next';

/** The day that lies `days` after a day: `shiftDay('2007-10-03', 1)` is `2007-10-04`. */
export const shiftDay = (day: string, days: number): string => isoDay(timeOf(day) + days * DAY);

/** A week (from Monday), month or year counted from today: the week after 2007-09-27 is 2007-10-01/2007-10-07. */
export function relativePeriod(today: string, unit: 'week' | 'weekend' | 'month' | 'year', direction: Direction): When {
  const steps = { last: -1, this: 0, next: 1 }[direction];
  const [year = 0, month = 1] = today.split('-').map(Number);
  const sunday = timeOf(today) + (7 - weekdayOf(today) + 7 * steps) * DAY;
  if (unit === 'week') return `${isoDay(sunday - 6 * DAY)}/${isoDay(sunday)}`;
  if (unit === 'weekend') return `${isoDay(sunday - DAY)}/${isoDay(sunday)}`;
  if (unit === 'year') return `${isoDay(at(year + steps, 1, 1))}/${isoDay(at(year + steps, 12, 31))}`;
  return `${isoDay(at(year, month + steps, 1))}/${isoDay(at(year, month + steps + 1, 0))}`;
}
