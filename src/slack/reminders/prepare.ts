import type { WebClient } from '@slack/web-api';
import { LEVELS } from '../../knowledge/restrict.ts';
import type { Distribution, Reminder, Subscription, Told, Turn } from '../../model.ts';
import { dueAt } from '../../reminders/due.ts';
import { LONGEST_DAY_MS, nextTurn } from '../../reminders/schedule.ts';
import type { DueTurn } from '../../store/store.ts';
import type { Message } from '../../views/blocks/answer.ts';
import type { FindReader } from '../reader.ts';
import type { Services } from '../services.ts';

/** A reminder that is ready to be posted. */
export type Prepared = {
  message: Message;
  /** What the subscription is told once it is posted. */
  told: Told;
  /** Milliseconds since 1970 after which it makes no sense any more. */
  expires: number;
};

export type Prepare = {
  /** What a turn has to tell in its channel; undefined when there is nothing. */
  prepare(client: WebClient, due: DueTurn): Promise<Prepared | undefined>;
  /** The turn after this one; those that nobody was there for, more than a day ago, are passed over. */
  next(due: DueTurn): Turn | undefined;
};

type Say = (reminder: Reminder, subscription: Subscription) => Message;

/** Prepares reminders from the knowledge as it is, with what their readers may see. */
export function createPrepare(services: Services, findReader: FindReader, say: Say): Prepare {
  const { world, now } = services;

  /** The level of those who read a reminder: its maker's where it goes to them alone, the channel's else. */
  async function levelOf(client: WebClient, { team, target, createdBy }: Subscription): Promise<Distribution> {
    const alone = /^[UW]/.test(target);
    const place = { team, user: alone ? target : createdBy.id, channel: alone ? undefined : target };
    const { level } = await findReader(client, { ...place, together: !alone });
    return level;
  }

  return {
    prepare: (client, { subscription, turn, told }) =>
      services.inOneState(async () => {
        const highest = services.highest();
        // On most days nothing is due, whatever may be seen: then Slack need not be asked who reads.
        if (!dueAt(world(highest), subscription, turn, told).reminder) return undefined;
        const level = highest === 'general' ? highest : await levelOf(client, subscription);
        const due = dueAt(world(level), subscription, turn, seenAt(told, level));
        if (!due.reminder) return undefined;
        return { message: say(due.reminder, subscription), told: markedWith(due.told, level), expires: due.expires };
      }),
    // A turn of an earlier day has nothing left to tell.
    next: ({ subscription, turn }) => nextTurn(subscription, Math.max(turn.at, now() - LONGEST_DAY_MS)),
  };
}

/**
 * What was told from records of a higher level than may be seen now is forgotten: that it is seen no more does not mean
 * that it is cancelled.
 */
function seenAt(told: Told, level: Distribution): Told {
  const most = LEVELS.indexOf(level);
  return Object.fromEntries(Object.entries(told).filter(([, day]) => LEVELS.indexOf(day.level ?? 'general') <= most));
}

const markedWith = (told: Told, level: Distribution): Told =>
  Object.fromEntries(Object.entries(told).map(([key, day]) => [key, { ...day, level }]));
