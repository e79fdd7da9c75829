import { tzOffset } from '@date-fns/tz';
import type { When } from '../model.ts';
import { shiftDay } from '../records/calendar.ts';
import { isDay } from '../records/when.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Milliseconds by which the clocks of a zone are before UTC; NaN in a zone that nobody knows. */
const offsetAt = (zone: string, at: number): number => tzOffset(zone, new Date(at)) * MINUTE;

/** Offsets a day before and after a day, by zone and day: thousands of subscriptions ask for the same ones. */
const known = new Map<string, [before: number, after: number]>();
const MOST_KNOWN = 5000;

function offsetsAround(zone: string, day: When): [before: number, after: number] {
  const key = `${zone} ${day}`;
  const found = known.get(key);
  if (found) return found;
  const start = Date.parse(day);
  const offsets: [number, number] = [offsetAt(zone, start - DAY), offsetAt(zone, start + 2 * DAY)];
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, offsets);
  return offsets;
}

/** The day that it is in a zone at an instant (ms). Throws a RangeError for a zone that nobody knows. */
export const dayIn = (zone: string, at: number): When => new Date(at + offsetAt(zone, at)).toISOString().slice(0, 10);

/**
 * The instant (ms) of an hour of a day in a zone. An hour that comes twice is the first one, an hour that is skipped is
 * the first moment after the gap. Undefined for what is no day, hour or zone, and for a day that the zone skipped.
 *
 * @example momentOf('2027-03-28', '02:30', 'Europe/Vienna') // 2027-03-28T01:00:00Z, 03:00 in Vienna
 */
export function momentOf(day: When, hour: string, zone: string): number | undefined {
  if (!isDay(day) || !HOUR.test(hour)) return undefined;
  const clock = Date.parse(`${day}T${hour}:00Z`);
  const [before, after] = offsetsAround(zone, day);
  if (!Number.isFinite(clock + before + after)) return undefined;
  if (before === after) return clock - before;
  const [first, second] = [clock - before, clock - after].sort((a, b) => a - b) as [number, number];
  const real = [first, second].find((at) => at + offsetAt(zone, at) === clock);
  if (real !== undefined) return real;
  return after - before >= DAY ? undefined : firstWith(after, zone, first, second);
}

/** The first minute between two instants that has an offset, which holds from there to the second. */
function firstWith(offset: number, zone: string, from: number, to: number): number {
  let [low, high] = [from, to];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(zone, middle) === offset) high = middle;
    else low = middle;
  }
  return high;
}

/** The instant (ms) at which a day is over in a zone, also where the zone skips the next one; undefined without a zone. */
export const endOfDay = (day: When, zone: string): number | undefined =>
  momentOf(shiftDay(day, 1), '00:00', zone) ?? momentOf(shiftDay(day, 2), '00:00', zone);
