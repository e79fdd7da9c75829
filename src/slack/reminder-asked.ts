import type { WebClient } from '@slack/web-api';
import * as v from 'valibot';
import { bodyLabel } from '../answer/compose.ts';
import type { Subscription } from '../model.ts';
import type { Modal } from '../views/blocks/modal.ts';
import { type ReminderChoice, reminderForm } from '../views/blocks/reminder-form.ts';
import { isChannel } from '../views/blocks/reminder-sentence.ts';
import { type ChannelState, lookAtChannel } from './channel-state.ts';
import { reasonOf } from './failures.ts';
import { isZone } from './is-zone.ts';
import type { Reader } from './reader.ts';
import { channelHere } from './reminder-entries.ts';
import type { Services } from './services.ts';
import { readingOf } from './wording.ts';

/** What a form brings back: which reminder is changed, where it was opened, and whether that was App Home. */
export const formMetadata = v.object({
  id: v.optional(v.string()),
  channel: v.optional(v.string()),
  home: v.optional(v.boolean()),
});

/** The form of a new reminder, or of one that is changed, with what a reader would choose most likely. */
export async function formFor(
  services: Services,
  client: WebClient,
  reader: Reader,
  { subscription, home }: { subscription?: Subscription; home: boolean },
): Promise<Modal> {
  const { knowledge } = services.world(reader.level);
  const { words } = reader.person;
  const here = channelHere(reader);
  const state = here === undefined ? undefined : await lookAtChannel(client, here);
  const choice = subscription ? choiceOf(subscription) : freshChoice(services, reader, state);
  const count = here === undefined || subscription ? 0 : await countIn(services, reader.team, here);
  const seats = knowledge.bodies.map(({ zone }) => zone);
  return reminderForm({
    ...readingOf(services, words),
    choice,
    ...(subscription ? { fixed: placeOf(subscription, here) } : {}),
    ...(state ? { channel: { shared: state.shared, reminders: count } } : {}),
    bodies: knowledge.bodies.map(({ id }) => ({ id, name: bodyLabel(services.world(reader.level), id, words) })),
    zones: {
      nearby: [choice.zone, reader.person.zone ?? [], seats, 'UTC'].flat().filter(isZone),
      all: Intl.supportedValuesOf('timeZone'),
    },
    metadata: JSON.stringify({ id: subscription?.id, channel: reader.channel, home: home || undefined }),
  });
}

/** How many reminders a channel has; that it cannot be told keeps nobody from the form. */
async function countIn({ store, log }: Services, team: string, target: string): Promise<number> {
  try {
    return (await store.subscriptions.list({ team, target })).length;
  } catch (error) {
    log(`reminders of a channel are not counted: ${reasonOf(error)}`, { level: 'error' });
    return 0;
  }
}

const placeOf = ({ target }: Subscription, here: string | undefined) =>
  target === here ? 'here' : isChannel(target) ? 'elsewhere' : 'you';

const choiceOf = (subscription: Subscription): ReminderChoice => ({
  ...subscription,
  where: isChannel(subscription.target) ? 'here' : 'you',
});

function freshChoice(services: Services, { person }: Reader, state: ChannelState | undefined): ReminderChoice {
  const { bodies, defaultBody } = services.world('general').knowledge;
  const seat = bodies.find(({ id }) => id === defaultBody)?.zone ?? 'UTC';
  return {
    where: person.insider && state && state.member !== false && !state.archived ? 'here' : 'you',
    bodies: [defaultBody],
    ahead: ['day', 'week'],
    hour: '08:00',
    evening: '18:00',
    zone: person.zone && isZone(person.zone) ? person.zone : seat,
    language: person.words,
    detail: 'items',
  };
}
