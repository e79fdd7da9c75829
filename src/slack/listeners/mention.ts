import type { App } from '@slack/bolt';
import type { Replies } from '../replies.ts';

/** A mention in a channel is answered in its thread. Slack tells of it again when the message is edited. */
export function onMention(app: App, { replyInChannel }: Replies): void {
  app.event('app_mention', async ({ event, body, context, client }) => {
    if (!event.user || event.bot_id || event.edited) return;
    await replyInChannel(client, {
      id: body.event_id,
      text: event.text,
      team: context.teamId,
      user: event.user,
      channel: event.channel,
      thread: event.thread_ts ?? event.ts,
      top: event.thread_ts === undefined,
      botUser: context.botUserId,
      shared: body.is_ext_shared_channel,
    });
  });
}
