import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  ButtonAction,
  RespondFn,
  SlackActionMiddlewareArgs,
} from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { noticeMessage } from '../views/blocks/trouble.ts';
import { type Answered, answeredAgain } from './answered.ts';
import type { FindReader, Reader } from './reader.ts';
import type { Services } from './services.ts';

/** A button that was pressed, by whom, and what it carries. */
export type Press = {
  client: WebClient;
  body: BlockAction;
  value: string;
  reader: Reader;
  /** Shows a message to the reader; undefined for a button in a view. */
  respond: RespondFn | undefined;
};

type Args = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/** Has `work` done when a button of that name is pressed; several in one block are `name:0`, `name:1`, … */
export function onPress(app: App, findReader: FindReader, name: string, work: (press: Press) => Promise<void>): void {
  const id = new RegExp(`^${name}(?::\\d+)?$`);
  app.action<BlockAction>(
    { type: 'block_actions', action_id: id },
    async ({ ack, body, client, context, action, respond }: Args) => {
      await ack();
      const { value = '' } = action as ButtonAction;
      const place = { team: context.teamId, user: body.user.id, channel: body.channel?.id, together: false };
      const reader = await findReader(client, place);
      await work({ client, body, value, reader, respond: body.response_url ? respond : undefined });
    },
  );
}

/** The same for a button that carries the id of an exchange: the answer is given again as this reader may see it. */
export function onPressOfAnswer(
  app: App,
  services: Services,
  findReader: FindReader,
  name: string,
  work: (press: Press, answered: Answered, rest: string) => Promise<void>,
): void {
  onPress(app, findReader, name, async (press) => {
    const [id = '', rest = ''] = press.value.split(/:(?=\d+$)/);
    const answered = await answeredAgain(services, id, press.reader.level);
    if (answered) return work(press, answered, rest);
    const notice = noticeMessage('tooOld', press.reader.person.words);
    await press.respond?.({ response_type: 'ephemeral', replace_original: false, ...notice });
  });
}
