import type { World } from '../answer/world.ts';
import type { Reminder, Subscription, Told, Turn } from '../model.ts';

/** What decides when reminders come and what they tell. */
export type ReminderRules = {
  /** The first moment after `after` (epoch milliseconds) at which a subscription is looked at. */
  nextTurn(subscription: Subscription, after: number): Turn | undefined;
  /** The next reminders that a subscription gets by the records as they are, at most `limit`. */
  upcoming(
    world: World,
    subscription: Subscription,
    after: number,
    told: Told,
    limit: number,
  ): { turn: Turn; reminder: Reminder }[];
};
