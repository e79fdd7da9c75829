import type { When } from '../model.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const YEAR = /^\d{4}$/;

const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the text is a day that exists: `isDay('2009-10-01')` is true, `isDay('2009-02-31')` is not. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether the text is a `When`: a day, a month, a year, or an interval of two days in order. */
export function isWhen(text: string): boolean {
  if (YEAR.test(text) || MONTH.test(text) || isDay(text)) return true;
  const [start, end, ...more] = text.split('/');
  return more.length === 0 && start !== undefined && end !== undefined && isDay(start) && isDay(end) && start <= end;
}

/**
 * First day of a `When`: `firstDay('2007-10-03/2007-10-05')` is `2007-10-03`, `firstDay('2008')` is `2008-01-01`.
 */
export function firstDay(when: When): string {
  const start = when.split('/')[0] ?? when;
  if (YEAR.test(start)) return `${start}-01-01`;
  return MONTH.test(start) ? `${start}-01` : start;
}

/** Last day of a `When`: `lastDay('2007-10-03/2007-10-05')` is `2007-10-05`, `lastDay('2008-02')` is `2008-02-29`. */
export function lastDay(when: When): string {
  const end = when.split('/')[1] ?? when;
  if (YEAR.test(end)) return `${end}-12-31`;
  if (!MONTH.test(end)) return end;
  const [year = 0, month = 0] = end.split('-').map(Number);
  return `${end}-${String(daysInMonth(year, month)).padStart(2, '0')}`;
}

/** Whether days are known, not only a month or a year. */
export const hasDays = (when: When): boolean => when.length >= 10;

/** How many days from the first to the last, both included: 3 for `2007-10-03/2007-10-05`. */
export function lengthInDays(when: When): number {
  return (Date.parse(lastDay(when)) - Date.parse(firstDay(when))) / 86_400_000 + 1;
}

/** Whether two `When` share a day. */
export const overlap = (a: When, b: When): boolean => firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);

/** Whether every day of the first lies in the second: 16–17 October 2006 in 9–18 October 2006. */
export const within = (inner: When, outer: When): boolean =>
  firstDay(inner) >= firstDay(outer) && lastDay(inner) <= lastDay(outer);
