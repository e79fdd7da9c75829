import type { App } from '@slack/bolt';
import type { Subscription } from '../../model.ts';
import { ACTION } from '../../views/blocks/ids.ts';
import type { ReminderDeed } from '../../views/blocks/phrases/reminders-shape.ts';
import { isChannel } from '../../views/blocks/reminder-sentence.ts';
import { troubleMessage } from '../../views/blocks/trouble.ts';
import { QUIETLY } from '../post.ts';
import type { Press } from '../pressed.ts';
import { publishHome } from '../publish-home.ts';
import type { FindReader } from '../reader.ts';
import { announce, deedMessage, keepReminder } from '../reminder-deeds.ts';
import { onReminder } from '../reminder-pressed.ts';
import { listFor, previewFor } from '../reminder-view.ts';
import type { Services } from '../services.ts';

/** What can be done to a reminder by a button: in its message, in the list, in App Home. */
export function onRemindList(app: App, services: Services, findReader: FindReader): void {
  const pause = (paused: boolean) => async (press: Press, before: Subscription) => {
    if (before.paused === paused)
      return press.body.view ? redraw(services, press) : press.open(await listFor(services, press.reader));
    const subscription = { ...before, paused };
    await keepReminder(services, subscription);
    await show(services, press, subscription, paused ? 'paused' : 'resumed');
  };
  onReminder(app, services, findReader, ACTION.remindPause, 'pause', pause(true));
  onReminder(app, services, findReader, ACTION.remindResume, 'pause', pause(false));
  onReminder(app, services, findReader, ACTION.remindRemove, 'change', async (press, subscription) => {
    await services.store.subscriptions.remove(subscription.id);
    await show(services, press, subscription, 'removed');
  });
  onReminder(app, services, findReader, ACTION.remindPreview, 'pause', async (press, subscription) =>
    press.open(await previewFor(services, findReader, press.client, press.reader, subscription, false)),
  );
}

/** Shows what was done where the button is, and tells the channel who did it. */
async function show(services: Services, press: Press, subscription: Subscription, deed: ReminderDeed): Promise<void> {
  const { client, body, reader, respond } = press;
  const by = body.user.name ?? body.user.username ?? '';
  if (body.view) await redraw(services, press);
  else if (!isChannel(subscription.target))
    await respond?.({ ...QUIETLY, ...deedMessage(services, subscription, deed, by) });
  const untold = await announce(services, client, subscription, deed, by);
  if (untold) await respond?.({ ...QUIETLY, ...troubleMessage(untold, reader.person.words) });
}

/** Shows the list, or App Home, as it is now. */
async function redraw(services: Services, { client, body, reader, replace }: Press): Promise<void> {
  if (body.view?.type === 'home') await publishHome(services, client, reader);
  else await replace(await listFor(services, reader));
}
