import type { Subscription, Turn, When } from '../model.ts';
import { shiftDay } from '../records/calendar.ts';
import { dayIn, momentOf } from './moment.ts';

/** So long is a day at most, when clocks are set back: within it, who is reminded at all has a turn. */
export const LONGEST_DAY_MS = 25 * 3_600_000;

const PARTS = ['morning', 'evening'] as const satisfies Turn['part'][];

/** Whether a subscription is looked at in this part of the day. */
const wants = ({ ahead }: Subscription, part: Turn['part']): boolean =>
  part === 'evening' ? ahead.includes('eve') : ahead.includes('day') || ahead.includes('week');

/**
 * The turn of a subscription in the morning or the evening of a day, as its hours and zone give it. Undefined where the
 * zone is not known or has no such day. No two turns are at one instant: an evening turn at the instant of a morning
 * turn comes a millisecond after it.
 *
 * @example turnAt({ …, hour: '08:00', zone: 'Europe/Vienna' }, '2007-10-03', 'morning')
 * // { day: '2007-10-03', part: 'morning', at: 1191391200000 }
 */
export function turnAt(subscription: Subscription, day: When, part: Turn['part']): Turn | undefined {
  const { hour, evening, zone } = subscription;
  const at = momentOf(day, part === 'morning' ? hour : evening, zone);
  if (at === undefined) return undefined;
  // A gap can bring an evening hour to the morning hour of its own day, or to midnight of the next.
  const taken = part === 'evening' && [day, shiftDay(day, 1)].some((other) => momentOf(other, hour, zone) === at);
  return { day, part, at: taken ? at + 1 : at };
}

/**
 * The first turn of a subscription strictly after an instant (ms). Undefined while it is paused, when it wants nothing
 * told, and in a zone that is not known.
 *
 * @example nextTurn({ …, ahead: ['eve'], evening: '18:00', zone: 'UTC' }, Date.parse('2027-03-01T18:00Z'))
 * // { day: '2027-03-02', part: 'evening', at: Date.parse('2027-03-02T18:00Z') }
 */
export function nextTurn(subscription: Subscription, after: number): Turn | undefined {
  const { paused, zone } = subscription;
  const parts = PARTS.filter((part) => wants(subscription, part));
  if (paused || parts.length === 0 || momentOf('1970-01-01', '00:00', zone) === undefined) return undefined;
  const today = dayIn(zone, after);
  // A gap can carry a turn over midnight, and a zone can skip a day.
  return [-1, 0, 1, 2]
    .flatMap((days) => parts.flatMap((part) => turnAt(subscription, shiftDay(today, days), part) ?? []))
    .filter(({ at }) => at > after)
    .reduce<Turn | undefined>((first, turn) => (first && first.at <= turn.at ? first : turn), undefined);
}
