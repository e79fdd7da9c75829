import type { App, RespondFn, SlashCommand } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { ACTION } from '../../views/blocks/ids.ts';
import { troubleMessage } from '../../views/blocks/trouble.ts';
import { codeOf, reasonOf } from '../failures.ts';
import { openView } from '../open-view.ts';
import { respondTo } from '../post.ts';
import { onPress, type Press } from '../pressed.ts';
import type { FindReader, Reader } from '../reader.ts';
import { formFor } from '../reminder-asked.ts';
import { onReminder } from '../reminder-pressed.ts';
import { listFor } from '../reminder-view.ts';
import type { Services } from '../services.ts';

/** Opens the form: of a new reminder, or of one that is there. */
export function onRemind(app: App, services: Services, findReader: FindReader): void {
  const home = ({ body }: Press) => body.view?.type === 'home';
  onPress(app, services, findReader, ACTION.remind, async (press) =>
    press.open(await formFor(services, press.client, press.reader, { home: home(press) })),
  );
  onReminder(app, services, findReader, ACTION.remindChange, 'change', async (press, subscription) =>
    press.open(await formFor(services, press.client, press.reader, { subscription, home: home(press) })),
  );
  onPress(app, services, findReader, ACTION.reminders, async (press) =>
    press.open(await listFor(services, press.reader)),
  );
}

/** Which view the words after `/rapporteur` ask for; nothing when they are a question. */
export function reminderViewAsked(text: string): 'form' | 'list' | undefined {
  if (/^(?:remind(?: me)?|rappel(?:le-moi)?)$/i.test(text)) return 'form';
  return /^(?:reminders|rappels)$/i.test(text) ? 'list' : undefined;
}

/** `/rapporteur remind` asks for a new reminder, `/rapporteur reminders` shows those of the channel and one's own. */
export async function showReminders(
  services: Services,
  client: WebClient,
  command: SlashCommand,
  respond: RespondFn,
  reader: Reader,
  asked: 'form' | 'list',
): Promise<void> {
  try {
    const view =
      asked === 'form' ? await formFor(services, client, reader, { home: false }) : await listFor(services, reader);
    await openView(services, client, { trigger_id: command.trigger_id }, view, { reader, respond });
  } catch (error) {
    services.log(`reminders are not shown: ${reasonOf(error)}`, { level: 'error' });
    const { words } = reader.person;
    const target = { channel: command.channel_id, user: reader.user, words };
    await respondTo(services, respond, client, target, troubleMessage(codeOf(error), words));
  }
}
