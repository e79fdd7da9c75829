import type { WebClient } from '@slack/web-api';
import { codeOf } from './failures.ts';
import { orElse } from './or-else.ts';

/** What Slack says of a channel in which the bot is to write. */
export type ChannelState = {
  /** Whether the bot is in it; undefined where Slack does not say. */
  member: boolean | undefined;
  archived: boolean;
  /** Slack says that people of another organization are in it. */
  shared: boolean;
};

const UNKNOWN: ChannelState = { member: undefined, archived: false, shared: false };
/** A view must be opened in three seconds, of which looking up its reader may have taken two. */
const PATIENCE_MS = 500;

/** Looks at a channel; never fails. A private channel that is not found is one that the bot is not in. */
export const lookAtChannel = (client: WebClient, id: string): Promise<ChannelState> =>
  orElse(look(client, id), PATIENCE_MS, UNKNOWN);

async function look(client: WebClient, id: string): Promise<ChannelState> {
  try {
    const { channel = {} } = await client.conversations.info({ channel: id });
    const { is_member, is_archived = false, is_ext_shared, is_pending_ext_shared } = channel;
    return { member: is_member, archived: is_archived, shared: is_ext_shared || is_pending_ext_shared || false };
  } catch (error) {
    if (codeOf(error) !== 'channel_not_found') throw error;
    return { ...UNKNOWN, member: false };
  }
}
