import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ACTION, VIEW } from '../../../src/views/blocks/ids.ts';
import {
  action,
  appHomeOpened,
  appMention,
  clickInMessage,
  messageShortcut,
  type Payload,
  slashCommand,
  viewSubmission,
} from '../payloads.ts';
import type { Acknowledgement } from '../server/deliveries.ts';
import type { Slack } from '../server/slack.ts';
import { EXTERNAL_USER, FRENCH_USER, GUEST } from '../server/world.ts';
import { postedTo, type Rig, untilAnswered } from './rig.ts';

const view = { callback_id: VIEW.feedback, private_metadata: '{"id":1}' };
const values = { expected: { [VIEW.expected]: { type: 'plain_text_input', value: 'The place too' } } };

/** Somebody whom nobody has looked up before, so that each handler waits for Slack. */
const user = { id: GUEST, username: 'guest', name: 'guest', team_id: 'T0HOME' };

const GESTURES: Record<string, (slack: Slack) => Promise<Acknowledgement>> = {
  'a mention': (slack) => slack.event(appMention('help', { user: GUEST })),
  'App Home': (slack) => slack.event(appHomeOpened('home', { user: GUEST })),
  'a command': (slack) => slack.command(slashCommand('/rapporteur', 'help', { user_id: GUEST })),
  'a button': (slack) => slack.interact(clickInMessage([action(`${ACTION.ask}:0`, 'help')], {}, { user })),
  'a shortcut': (slack) => slack.interact(messageShortcut('explain_symbols', 'A/1', { user })),
  'a view': (slack) => slack.interact(viewSubmission(view, values, { user })),
};

/** Tries what must be quick although Slack is slow. The local Slack gives three seconds for an acknowledgement. */
export function tryAcknowledgements(rig: () => Rig): void {
  it('acknowledges in time while the Web API is slow, and answers once it has answered', async () => {
    const { slack } = rig();
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    slack.fail('chat.postMessage', { held });
    const mention = appMention('help', { user: GUEST });
    await acknowledged(slack.event(mention));
    await slack.until(() => slack.callsTo('chat.postMessage').some(({ args }) => args.thread_ts === mention.ts));
    for (const [gesture, make] of Object.entries(GESTURES)) await acknowledged(make(slack), gesture);
    assert.deepEqual(postedTo(slack, mention), [], 'nothing is answered yet');
    release();
    await untilAnswered(slack, mention);
  });

  it('acknowledges in time while the Web API does not answer', async () => {
    const { slack } = rig();
    slack.fail('users.info', { hang: true, times: 3, when: (args) => args.user === EXTERNAL_USER });
    await acknowledged(slack.event(appMention('help', { user: EXTERNAL_USER })));
    await acknowledged(slack.command(slashCommand('/rapporteur', 'help', { user_id: EXTERNAL_USER })));
  });
}

async function acknowledged(delivery: Promise<Acknowledgement>, what = 'a mention'): Promise<void> {
  const { ok, attempts, ms } = await delivery;
  assert.deepEqual([ok, attempts], [true, 1], what);
  assert.ok(ms < 3_000, what);
}

const FIRST = 'When did the Working Group on Technical Assistance meet in 2007?';
const SECOND = 'And in 2010?';

/** Tries that two quick messages in a thread are read in order. */
export function tryOrder(rig: () => Rig): void {
  async function both(first: Payload, second: Payload): Promise<void> {
    const { slack } = rig();
    await slack.event(first);
    await slack.event({ ...second, thread_ts: first.ts });
    await slack.until(() => postedTo(slack, first).length === 2);
    const [one, two] = postedTo(slack, first).map(({ content }) => String(content.text));
    assert.match(`${one}`, /3 (?:to 5 October|au 5 octobre) 2007/);
    assert.match(`${two}`, /Working Group on Technical Assistance.*2010/s);
  }

  it('reads a second message with the context of the first while that is slow to be taken', () => {
    rig().slack.fail('chat.postMessage', { delayMs: 300 });
    return both(appMention(FIRST), appMention(SECOND));
  });

  const slowly = { delayMs: 300, when: ({ user }: Payload) => user === FRENCH_USER };
  it('reads a second message with the context of the first while Slack is slow to say who asks', () => {
    rig().slack.fail('users.info', slowly);
    return both(appMention(FIRST, { user: FRENCH_USER }), appMention(SECOND, { user: FRENCH_USER }));
  });

  it('reads a second message with the context of the first, also of somebody who is looked up slowly', () => {
    rig().slack.fail('users.info', { delayMs: 300, when: ({ user }) => user === 'U0NEW' });
    return both(appMention(FIRST, { user: 'U0NEW' }), appMention(SECOND));
  });
}
