import { randomUUID } from 'node:crypto';
import type { App, ViewSubmitAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import * as v from 'valibot';
import type { Subscription } from '../../model.ts';
import { StoreError } from '../../store/errors.ts';
import { VIEW } from '../../views/blocks/ids.ts';
import { noticeModal } from '../../views/blocks/notice-modal.ts';
import type { Notice } from '../../views/blocks/phrases/shape.ts';
import { type ReminderChoice, reminderErrors } from '../../views/blocks/reminder-form.ts';
import { lookAtChannel } from '../channel-state.ts';
import { codeOf, reasonOf } from '../failures.ts';
import { withChannel } from '../open-view.ts';
import { publishHome } from '../publish-home.ts';
import type { FindReader, Reader } from '../reader.ts';
import { formMetadata } from '../reminder-asked.ts';
import { announce, keepReminder } from '../reminder-deeds.ts';
import { channelHere } from '../reminder-entries.ts';
import { refusalOf } from '../reminder-rights.ts';
import { choiceIn, type Faults } from '../reminder-values.ts';
import { listFor, previewFor } from '../reminder-view.ts';
import type { Services } from '../services.ts';

type Saved = { subscription: Subscription; changed: boolean };

/** Keeps what was filled in and shows what will come of it; or says beside each field what is wrong with it. */
export function onRemindSave(app: App, services: Services, findReader: FindReader): void {
  app.view<ViewSubmitAction>(VIEW.reminder, async ({ ack, body, view, client, context }) => {
    const asked = v.parse(formMetadata, JSON.parse(view.private_metadata));
    const { id, name } = body.user;
    const place = { team: context.teamId, user: id, channel: asked.channel, together: false };
    const reader = await findReader(client, place);
    const { words } = reader.person;
    const read = choiceIn(view);
    const saved = await ('faults' in read
      ? read.faults
      : save(services, client, reader, read.choice, { id: asked.id, name }));
    if (typeof saved === 'string') return ack({ response_action: 'update', view: noticeModal(saved, words) });
    if (!('subscription' in saved)) return ack({ response_action: 'errors', errors: reminderErrors(saved, words) });
    const { subscription, changed } = saved;
    const preview = await previewFor(services, findReader, client, reader, subscription, true);
    await ack({ response_action: 'update', view: withChannel(preview, reader) });
    await announce(services, client, subscription, changed ? 'changed' : 'made', name);
    await redraw(services, client, reader, asked.home ? undefined : view.previous_view_id, asked.home);
  });
}

/** What was kept; or what is wrong with it, by field; or why it cannot be changed. */
async function save(
  services: Services,
  client: WebClient,
  reader: Reader,
  { where, ...choice }: ReminderChoice,
  { id, name }: { id: string | undefined; name: string },
): Promise<Saved | Faults | Notice> {
  try {
    const before = id === undefined ? undefined : await services.store.subscriptions.get(id);
    if (id !== undefined && !before) return 'reminderGone';
    const refused = before && refusalOf(before, reader, 'change');
    if (refused) return refused;
    const here = where === 'here' ? channelHere(reader) : undefined;
    const faults = before || here === undefined ? {} : await faultsOf(client, reader, here);
    if (Object.keys(faults).length > 0) return faults;
    const fresh = { id: randomUUID(), team: reader.team, target: here ?? reader.user, paused: false };
    const subscription = { ...(before ?? { ...fresh, createdBy: { id: reader.user, name } }), ...choice };
    await keepReminder(services, subscription);
    return { subscription, changed: before !== undefined };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    services.log(`store: ${reasonOf(error)}`, { level: 'error' });
    return { bodies: 'notKept' };
  }
}

/** Why a new reminder cannot go to a channel. */
async function faultsOf(client: WebClient, { person }: Reader, channel: string): Promise<Faults> {
  if (!person.insider) return { where: 'outsider' };
  const { member, archived } = await lookAtChannel(client, channel);
  if (archived) return { where: 'archived' };
  return member === false ? { where: 'notInChannel' } : {};
}

/** Brings up to date what lies under the form. That it cannot be drawn takes nothing from what was saved. */
async function redraw(
  services: Services,
  client: WebClient,
  reader: Reader,
  list: string | null | undefined,
  home: boolean | undefined,
): Promise<void> {
  try {
    if (list) await client.views.update({ view_id: list, view: withChannel(await listFor(services, reader), reader) });
    if (home) await publishHome(services, client, reader);
  } catch (error) {
    services.log(`the list of reminders is not up to date: ${codeOf(error)}`, { level: 'warn' });
  }
}
