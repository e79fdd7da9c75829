import type { WebClient } from '@slack/web-api';
import type { Subscription } from '../model.ts';
import { nextTurn } from '../reminders/schedule.ts';
import type { ReminderDeed } from '../views/blocks/phrases/reminders-shape.ts';
import { reminderNotice } from '../views/blocks/reminder-notice.ts';
import { isChannel } from '../views/blocks/reminder-sentence.ts';
import { codeOf } from './failures.ts';
import { QUIET } from './post.ts';
import { toldOf } from './reminder-entries.ts';
import type { Services } from './services.ts';
import { readingOf } from './wording.ts';

/** Keeps a reminder, new or changed, with the next moment at which it is looked at. */
export async function keepReminder({ store, now }: Services, subscription: Subscription): Promise<void> {
  const at = now();
  await store.subscriptions.put(subscription, subscription.paused ? undefined : nextTurn(subscription, at), at);
}

/** What a channel, or the person themselves, is told of what was done to a reminder: in the reminder's own language. */
export function deedMessage(services: Services, subscription: Subscription, deed: ReminderDeed, by: string) {
  const { language, target } = subscription;
  const told = toldOf(services, subscription, { channel: target }, language);
  return reminderNotice(told, deed, by, readingOf(services, language));
}

/**
 * Tells a channel who did what to its reminders, so that nobody wonders why they come or stay away. Gives Slack's code
 * where it could not be told; what was done stays done. Of a person's own reminder nobody else is told.
 */
export async function announce(
  services: Services,
  client: WebClient,
  subscription: Subscription,
  deed: ReminderDeed,
  by: string,
): Promise<string | undefined> {
  const { target } = subscription;
  if (!isChannel(target)) return undefined;
  try {
    const message = deedMessage(services, subscription, deed, by);
    await client.chat.postMessage({ channel: target, ...QUIET, ...message });
    return undefined;
  } catch (error) {
    services.log(`a channel was not told that a reminder was ${deed}: ${codeOf(error)}`, { level: 'warn' });
    return codeOf(error);
  }
}
