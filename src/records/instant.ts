import { TZDate } from '@date-fns/tz';
import type { When } from '../model.ts';

/**
 * The instant of a time of day in a zone, in seconds since 1970, summer time included; nothing where there is none.
 *
 * @example instantOf('2007-10-03', '10:00', 'Europe/Vienna') //=> 1191398400
 */
export function instantOf(date: When, time: string, zone: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (!day || !minute) return undefined;
  try {
    const at = new TZDate(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), zone);
    const seconds = at.getTime() / 1000;
    return Number.isFinite(seconds) && at.getDate() === Number(day) ? seconds : undefined;
  } catch {
    return undefined;
  }
}
