import { bodyLabel } from '../answer/compose.ts';
import type { AnswerLanguage, Subscription } from '../model.ts';
import type { ReminderEntry } from '../views/blocks/reminder-list.ts';
import { isChannel, type ReminderTold } from '../views/blocks/reminder-sentence.ts';
import type { Reader } from './reader.ts';
import { refusalOf } from './reminder-rights.ts';
import type { Services } from './services.ts';

/** The channel in which somebody is, where reminders can go to it; undefined among direct messages and in App Home. */
export const channelHere = ({ channel }: Pick<Reader, 'channel'>): string | undefined =>
  channel !== undefined && isChannel(channel) ? channel : undefined;

/** A reminder with the names of its bodies, as somebody in a channel is told of it. */
export function toldOf(
  { world }: Services,
  subscription: Subscription,
  reader: Pick<Reader, 'channel'>,
  words: AnswerLanguage,
): ReminderTold {
  const { bodies } = world('general').knowledge;
  const known = subscription.bodies.filter((id) => bodies.some((body) => body.id === id));
  return {
    subscription,
    names: known.map((id) => bodyLabel(world('general'), id, words)),
    here: subscription.target === channelHere(reader),
  };
}

/**
 * The reminders that a reader is shown: in a channel, those of the channel and the reader's own; elsewhere the reader's
 * own and those that the reader set up in channels.
 */
export async function entriesFor(services: Services, reader: Reader): Promise<ReminderEntry[]> {
  const { subscriptions } = services.store;
  const { team, user } = reader;
  const here = channelHere(reader);
  const lists = await Promise.all([
    here === undefined ? [] : subscriptions.list({ team, target: here }),
    subscriptions.list({ team, target: user }),
    here === undefined ? subscriptions.list({ team, createdBy: user }) : [],
  ]);
  const found = new Map(lists.flat().map((subscription) => [subscription.id, subscription]));
  return Promise.all([...found.values()].map((subscription) => entryOf(services, subscription, reader)));
}

async function entryOf(services: Services, subscription: Subscription, reader: Reader): Promise<ReminderEntry> {
  const [last] = await services.store.turns.deliveries(subscription.id, 1);
  const code = last?.state === 'failed' ? (last.trouble ?? 'unknown') : last?.state === 'late' ? 'late' : undefined;
  return {
    ...toldOf(services, subscription, reader, reader.person.words),
    own: subscription.createdBy.id === reader.user,
    mayChange: refusalOf(subscription, reader, 'change') === undefined,
    ...(last && code ? { trouble: { day: last.day, code } } : {}),
  };
}
