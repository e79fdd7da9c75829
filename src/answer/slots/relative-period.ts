import type { When } from '../../model.ts';
import { dayAt, shiftDay, weekdayOf } from '../../records/calendar.ts';

export type Direction = 'last' | 'this' | 'next';

/** A week (from Monday), month or year counted from today: the week after 2007-09-27 is 2007-10-01/2007-10-07. */
export function relativePeriod(today: string, unit: 'week' | 'weekend' | 'month' | 'year', direction: Direction): When {
  const steps = { last: -1, this: 0, next: 1 }[direction];
  const [year = 0, month = 1] = today.split('-').map(Number);
  const sunday = shiftDay(today, 7 - weekdayOf(today) + 7 * steps);
  if (unit === 'week') return `${shiftDay(sunday, -6)}/${sunday}`;
  if (unit === 'weekend') return `${shiftDay(sunday, -1)}/${sunday}`;
  if (unit === 'year') return `${dayAt(year + steps, 1, 1)}/${dayAt(year + steps, 12, 31)}`;
  return `${dayAt(year, month + steps, 1)}/${dayAt(year, month + steps + 1, 0)}`;
}
