import { randomUUID } from 'node:crypto';
import type { App } from '@slack/bolt';
import { ACTION } from '../../views/blocks/ids.ts';
import { answerModal } from '../../views/blocks/more.ts';
import { converse } from '../converse.ts';
import { onPress } from '../pressed.ts';
import type { FindReader } from '../reader.ts';
import type { Replies } from '../replies.ts';
import type { Services } from '../services.ts';
import { readingOf, withLimits } from '../wording.ts';

/**
 * A question on a button: answered where the button is. Under a message that all see, in its thread; under one that only
 * its reader sees, to that reader; in a view, in a view.
 */
export function onAsk(app: App, services: Services, findReader: FindReader, replies: Replies): void {
  onPress(app, services, findReader, ACTION.ask, async ({ client, body, value, reader, respond, open }) => {
    const { message, container, user, channel } = body;
    if (!channel || !respond) {
      const id = randomUUID();
      const asking = { id, question: value, ...reader, conversation: undefined };
      const answer = withLimits(services, await converse(services, asking), reader.level);
      return open(answerModal(answer, { ...readingOf(services, reader.person.words), exchange: id, page: 0 }));
    }
    if (container?.is_ephemeral || !message)
      return replies.replyInPrivate(client, { id: randomUUID(), text: value, reader, channel: channel.id, respond });
    const thread = (message.thread_ts as string | undefined) ?? message.ts;
    const asked = { text: value, team: reader.team, user: user.id, channel: channel.id, thread };
    await replies.replyInChannel(client, {
      ...asked,
      id: randomUUID(),
      top: false,
      botUser: undefined,
      shared: undefined,
      byButton: user.name ?? user.username,
    });
  });
}
