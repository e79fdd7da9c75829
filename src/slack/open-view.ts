import type { RespondFn } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Message } from '../views/blocks/answer.ts';
import { troubleModal } from '../views/blocks/notice-modal.ts';
import { troubleMessage } from '../views/blocks/trouble.ts';
import { codeOf } from './failures.ts';
import { QUIET, QUIETLY } from './post.ts';
import type { Reader } from './reader.ts';
import type { Services } from './services.ts';

/** What was pressed, as far as a view depends on it. */
export type Pressed = {
  trigger_id: string;
  /** The view on which it was pressed; undefined on a message. */
  view?: { type: string } | undefined;
};

/** A view keeps from which channel it was opened: what its buttons may show depends on it. */
export const withChannel = (view: ModalView, { channel }: Reader): ModalView =>
  channel === undefined || view.private_metadata ? view : { ...view, private_metadata: JSON.stringify({ channel }) };

/** The channel from which a view was opened; nothing on any other. */
export function channelOf(metadata: string | undefined): string | undefined {
  try {
    const { channel } = JSON.parse(metadata || '{}') as { channel?: unknown };
    return typeof channel === 'string' ? channel : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Shows a view over what the reader sees: on top of the view in which the button is, or as the first one. Slack gives
 * three seconds for it; a reader who waited longer is told to press again, beside the message or in a direct one.
 */
export async function openView(
  services: Services,
  client: WebClient,
  { trigger_id, view: under }: Pressed,
  view: ModalView,
  { reader, respond }: { reader: Reader; respond?: RespondFn | undefined },
): Promise<void> {
  const open = under?.type === 'modal' ? client.views.push : client.views.open;
  try {
    await open({ trigger_id, view: withChannel(view, reader) });
  } catch (error) {
    const code = codeOf(error);
    services.log(`a view could not be shown: ${code}`, { level: 'warn' });
    const told = troubleMessage(code, reader.person.words);
    if (respond) await respond({ ...QUIETLY, ...told });
    else await write(services, client, reader, told);
  }
}

/** Tells who pressed what went wrong: beside the message, or for a button in a view, in a view. */
export async function tellPressed(
  services: Services,
  client: WebClient,
  pressed: Pressed,
  { reader, respond }: { reader: Reader; respond?: RespondFn | undefined },
  error: unknown,
): Promise<void> {
  const [code, { words }] = [codeOf(error), reader.person];
  if (respond) await respond({ ...QUIETLY, ...troubleMessage(code, words) });
  else await openView(services, client, pressed, troubleModal(code, words), { reader });
}

/** Writes to somebody who can be told in no other way. */
async function write(services: Services, client: WebClient, { user }: Reader, told: Message): Promise<void> {
  await client.chat
    .postMessage({ channel: user, ...told, ...QUIET })
    .catch((error: unknown) => services.log(`could not be told either: ${codeOf(error)}`, { level: 'warn' }));
}
