import type { World } from '../../src/answer/world.ts';
import type { ReminderDay, Subscription, Turn } from '../../src/model.ts';
import { dueAt } from '../../src/reminders/due.ts';
import { turnAt } from '../../src/reminders/schedule.ts';
import { HALVES, type Half, subscription } from './fixture.ts';

export const [TUESDAY, AFTERNOON, WEDNESDAY] = HALVES as [Half, Half, Half];
export const REST = [AFTERNOON, WEDNESDAY];
export const off = ([date, start, end]: Half): Half => [date, start, end, { cancelled: true }];

export const turn = (wanted: Subscription, day: string, part: Turn['part']): Turn => turnAt(wanted, day, part) as Turn;

/** A day of a reminder as one line: why, date, what is cancelled, half-days, `-` those that are gone, documents marked. */
const shown = ({ why, date, cancelled, halves, gone, documents }: ReminderDay) =>
  [
    `${why} ${date.slice(5)}`,
    ...(cancelled ? [`no ${cancelled}`] : []),
    ...halves.map(({ start, end, changed, cancelled: no, over }) => {
      const from = changed?.change === 'moved' ? ` from ${changed.from.start}-${changed.from.end}` : '';
      return `${start}-${end}${changed ? ` ${changed.change}` : ''}${from}${no ? ' off' : ''}${over ? ' over' : ''}`;
    }),
    ...gone.map(({ start, end }) => `-${start}-${end}`),
    ...documents.flatMap(({ symbol, title, changed }) => (changed ? [`${changed} ${symbol ?? title}`] : [])),
  ].join(', ');

export const lines = ({ reminder }: ReturnType<typeof dueAt>) => (reminder?.days ?? []).map(shown);

/** Told a week before; then the records change. */
export const wanted = subscription();
export const weekBefore = (world: World) => dueAt(world, wanted, turn(wanted, '2027-02-23', 'morning'), {});
