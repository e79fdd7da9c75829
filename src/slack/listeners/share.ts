import type { App } from '@slack/bolt';
import { answerMessage } from '../../views/blocks/answer.ts';
import { ACTION } from '../../views/blocks/ids.ts';
import { attribution } from '../../views/blocks/trouble.ts';
import { answeredAgain } from '../answered.ts';
import { todayOf } from '../converse.ts';
import { QUIET } from '../post.ts';
import { onPress } from '../pressed.ts';
import type { FindReader } from '../reader.ts';
import type { Services } from '../services.ts';
import { readingOf } from '../wording.ts';

/**
 * Posts an answer that only its reader saw in the channel, through the address that came with the button: it works in
 * channels of which the bot is no member. What the channel may see is answered, not what the reader may.
 */
export function onShare(app: App, services: Services, findReader: FindReader): void {
  onPress(app, services, findReader, ACTION.share, async ({ client, body, value, reader, respond, say }) => {
    if (!respond) return;
    const { team, user, channel, person } = reader;
    const { level } = await findReader(client, { team, user, channel, together: true });
    const answered = await answeredAgain(services, value, level);
    if (!answered) return say('tooOld');
    const reading = readingOf(services, person.words);
    const options = { ...reading, exchange: answered.id, seen: 'channel', today: todayOf(services, person) } as const;
    const message = answerMessage(answered.answer, options);
    const { question } = answered.exchange;
    const by = { name: body.user.name ?? body.user.username ?? '', question };
    const blocks = [...attribution('sharedBy', by, person.words), ...message.blocks];
    await respond({ response_type: 'in_channel', replace_original: false, ...QUIET, text: message.text, blocks });
    await respond({ delete_original: true });
  });
}
