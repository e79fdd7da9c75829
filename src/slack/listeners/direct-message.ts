import type { App } from '@slack/bolt';
import type { Replies } from '../replies.ts';

/** What somebody writes; not what is edited, deleted or said by an app. */
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast']);

/** A direct message is answered in its thread, or under it: with agents on, every conversation is a thread. */
export function onDirectMessage(app: App, { replyInChannel }: Replies): void {
  app.event('message', async ({ event, body, context, client }) => {
    if (event.channel_type !== 'im' || !WRITTEN.has(event.subtype)) return;
    const { user, text, bot_id, thread_ts } = event as {
      user?: string;
      text?: string;
      bot_id?: string;
      thread_ts?: string;
    };
    if (!user || bot_id) return;
    await replyInChannel(client, {
      id: body.event_id,
      text: text ?? '',
      team: context.teamId,
      user,
      channel: event.channel,
      thread: thread_ts ?? event.ts,
      top: thread_ts === undefined,
      botUser: context.botUserId,
      shared: body.is_ext_shared_channel,
    });
  });
}
