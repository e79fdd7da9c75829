// Gestures with reminders.

import assert from 'node:assert/strict';
import type { Subscription } from '../../../src/model.ts';
import { StoreError } from '../../../src/store/errors.ts';
import type { Store } from '../../../src/store/store.ts';
import { subscription as subscriptionOf } from '../../fixtures/subscription.ts';
import { action, clickInMessage, clickInView, filledIn, slashCommand, viewSubmission } from '../payloads.ts';
import type { Json } from '../server/state.ts';
import { CHANNEL, TEAM, USER } from '../server/world.ts';
import type { Bench, Options } from './harness.ts';
import { ACCESS } from './people.ts';
import { shown, type View, viewed } from './read.ts';
import { documentFiles, SYMBOLED, shippedWith } from './worlds.ts';

/** A meeting is to come, on 3 to 5 June 2024. */
export const OPTIONS = {
  held: shippedWith({ ...documentFiles(SYMBOLED), 'access.yml': ACCESS }),
  now: '2024-05-01T12:00:00Z',
} satisfies Options;

export const by = (id: string, channel = CHANNEL) => ({
  user: { id, username: id, name: id, team_id: TEAM },
  channel: { id: channel, name: 'channel' },
});

/** Types `/rapporteur WORDS`. */
export const type = (bench: Bench, text: string, user = USER, channel = CHANNEL) =>
  bench.command(slashCommand('/rapporteur', text, { user_id: user, channel_id: channel }));

/** Sends the form that is open, some fields filled in otherwise; gives what came back. */
export async function send(
  bench: Bench,
  over: Parameters<typeof filledIn>[1] = {},
  { user = USER, form = viewed(bench) as View, previous }: { user?: string; form?: View; previous?: string } = {},
): Promise<{ response_action: string; errors?: Record<string, string>; view?: Json }> {
  const open = { ...form.open, ...(previous ? { previous_view_id: previous } : {}) };
  await bench.interact(viewSubmission(open, filledIn(form.view, over), by(user)));
  return bench.answered() as Awaited<ReturnType<typeof send>>;
}

/** Presses a button under a message of a channel, or in the view that is open. */
export const press = (bench: Bench, name: string, value = '', user = USER, channel = CHANNEL) =>
  bench.interact(clickInMessage([action(name, value)], {}, by(user, channel)));
export const pressIn = (bench: Bench, view: View, name: string, value = '', user = USER) =>
  bench.interact(clickInView([action(name, value)], view.open, { user: by(user).user }));

/** A reminder that is kept without a form. */
export async function keep(bench: Bench, more: Partial<Subscription> = {}): Promise<Subscription> {
  const subscription = subscriptionOf({
    team: TEAM,
    target: CHANNEL,
    createdBy: { id: USER, name: 'ana' },
    ahead: ['day'],
    ...more,
  });
  await bench.store.subscriptions.put(subscription, undefined, bench.clock.now);
  return subscription;
}

/** All that is kept for a channel or a person. */
export const kept = (bench: Bench, target: string = CHANNEL) => bench.store.subscriptions.list({ team: TEAM, target });

/** The words of the view with which a form was answered. */
export function wordsOf({ response_action, view }: { response_action: string; view?: Json }): string {
  assert.equal(response_action, 'update');
  return shown(view ?? {}).words;
}

const dead = () => Promise.reject(new StoreError('The database cannot be used.'));

/** A store whose reminders cannot be reached. */
export const deaf = (store: Store): Store => ({
  ...store,
  subscriptions: { put: dead, get: dead, remove: dead, list: dead, after: dead, removeTeam: dead },
});
