import type { RespondFn } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { troubleMessage } from '../views/blocks/trouble.ts';
import { codeOf } from './failures.ts';
import { QUIETLY } from './post.ts';
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
 * three seconds for it; a reader who waited longer is told to press again, where there is a way to tell.
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
    await respond?.({ ...QUIETLY, ...troubleMessage(code, reader.person.words) });
  }
}
