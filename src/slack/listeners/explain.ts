import type { App, MessageShortcut } from '@slack/bolt';
import { answer } from '../../answer/answer.ts';
import { explainModal } from '../../views/blocks/explain.ts';
import { todayOf } from '../converse.ts';
import { textOf } from '../message-text.ts';
import { openView } from '../open-view.ts';
import type { FindReader } from '../reader.ts';
import type { Services } from '../services.ts';
import { symbolsIn } from '../symbols-in.ts';
import { readingOf } from '../wording.ts';

/** So many symbols of one message are explained. */
const MOST = 20;

/** "Explain the symbols here", in the menu of any message: shown to the person who asks only. */
export function onExplain(app: App, services: Services, findReader: FindReader): void {
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: 'explain_symbols' },
    async ({ ack, shortcut, client, context, respond }) => {
      await ack();
      const { user, channel, message } = shortcut;
      const place = { team: context.teamId, user: user.id, channel: channel.id, together: false };
      const reader = await findReader(client, place);
      const { person, level } = reader;
      const symbols = symbolsIn(textOf(message)).slice(0, MOST);
      const options = { today: todayOf(services, person), fallback: person.words };
      const answers = symbols.map((symbol) => answer(services.world(level), symbol, options).answer);
      const view = explainModal(answers, readingOf(services, person.words));
      await openView(services, client, shortcut, view, { reader, respond });
    },
  );
}
