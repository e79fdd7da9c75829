import type { App } from '@slack/bolt';
import type { Subscription } from '../model.ts';
import { onPress, type Press } from './pressed.ts';
import type { FindReader } from './reader.ts';
import { type Right, refusalOf } from './reminder-rights.ts';
import type { Services } from './services.ts';

/** Has `work` done when a button that carries the id of a reminder is pressed by somebody who may. */
export function onReminder(
  app: App,
  services: Services,
  findReader: FindReader,
  name: string,
  right: Right,
  work: (press: Press, subscription: Subscription) => Promise<void>,
): void {
  onPress(app, services, findReader, name, async (press) => {
    const subscription = await services.store.subscriptions.get(press.value);
    if (!subscription) return press.say('reminderGone');
    const refused = refusalOf(subscription, press.reader, right);
    await (refused ? press.say(refused) : work(press, subscription));
  });
}
