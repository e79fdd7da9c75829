import type { AllMiddlewareArgs, App, BlockAction, RespondFn, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { noticeModal } from '../views/blocks/notice-modal.ts';
import type { Notice } from '../views/blocks/phrases/shape.ts';
import { noticeMessage } from '../views/blocks/trouble.ts';
import { type Answered, answeredAgain } from './answered.ts';
import { reasonOf } from './failures.ts';
import { channelOf, openView, tellPressed, withChannel } from './open-view.ts';
import { QUIETLY } from './post.ts';
import type { FindReader, Reader } from './reader.ts';
import type { Services } from './services.ts';

/** A button that was pressed, by whom, and what it carries. */
export type Press = {
  client: WebClient;
  body: BlockAction;
  action: BlockAction['actions'][number];
  value: string;
  reader: Reader;
  /** Shows a message to the reader; undefined for a button in a view. */
  respond: RespondFn | undefined;
  /** Shows a view over what the reader sees. */
  open(view: ModalView): Promise<void>;
  /** Puts a view in place of the one in which the button is. */
  replace(view: ModalView): Promise<void>;
  /** Says something to the reader: in a message, or for a button in a view, in a view. */
  say(notice: Notice): Promise<void>;
};

type Args = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;
type Work = (press: Press) => Promise<void>;

/** Has `work` done when a button of that name is pressed; several in one block are `name:0`, `name:1`, … */
export function onPress(app: App, services: Services, findReader: FindReader, name: string, work: Work): void {
  const id = new RegExp(`^${name}(?::\\d+)?$`);
  app.action<BlockAction>({ type: 'block_actions', action_id: id }, async (args: Args) => {
    await args.ack();
    const press = await pressOf(args, services, findReader);
    try {
      await work(press);
    } catch (error) {
      services.log(`${name}: ${reasonOf(error)}`, { level: 'error' });
      await tellPressed(services, args.client, args.body, press, error);
    }
  });
}

async function pressOf(
  { body, client, context, action, respond: answer }: Args,
  services: Services,
  findReader: FindReader,
): Promise<Press> {
  const channel = body.channel?.id ?? channelOf(body.view?.private_metadata);
  const place = { team: context.teamId, user: body.user.id, channel, together: false };
  const reader = await findReader(client, place);
  const respond = body.response_url ? answer : undefined;
  const { words } = reader.person;
  const open = (view: ModalView) => openView(services, client, body, view, { reader, respond });
  const replace = async (view: ModalView) => {
    if (body.view) await client.views.update({ view_id: body.view.id, view: withChannel(view, reader) });
  };
  return {
    client,
    body,
    action,
    value: 'value' in action ? (action.value ?? '') : '',
    reader,
    respond,
    open,
    replace,
    async say(notice) {
      if (respond) await respond({ ...QUIETLY, ...noticeMessage(notice, words) });
      else if (body.view?.type === 'modal') await replace(noticeModal(notice, words));
      else await open(noticeModal(notice, words));
    },
  };
}

/** The same for a button that carries the id of an exchange: the answer is given again as this reader may see it. */
export function onPressOfAnswer(
  app: App,
  services: Services,
  findReader: FindReader,
  name: string,
  work: (press: Press, answered: Answered, rest: string) => Promise<void>,
): void {
  onPress(app, services, findReader, name, async (press) => {
    const [id = '', rest = ''] = press.value.split(/:(?=\d+$)/);
    const answered = await answeredAgain(services, id, press.reader.level);
    return answered ? work(press, answered, rest) : press.say('tooOld');
  });
}
