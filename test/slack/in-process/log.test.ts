import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createLogger } from '../../../src/slack/logger.ts';
import { StoreError } from '../../../src/store/errors.ts';
import type { Store } from '../../../src/store/store.ts';
import { ACTION, REMINDER, VIEW } from '../../../src/views/blocks/ids.ts';
import { subscription } from '../../reminders/fixture.ts';
import {
  action,
  appHomeOpened,
  appMention,
  clickInEphemeral,
  clickInMessage,
  clickInView,
  directMessage,
  linksShared,
  messageShortcut,
  slashCommand,
  viewSubmission,
} from '../payloads.ts';
import type { FaultOrder } from '../server/faults.ts';
import { CHANNEL, USER } from '../server/world.ts';
import { type Bench, newStore, openBench } from './harness.ts';

/** Words that stand in questions, remarks and names, and nowhere else. */
const WORDS = 'zibeline obsidienne mistral';
const NAME = 'Ana Quinterra';
const FOREIGN = /zibeline|obsidienne|mistral|Quinterra|xoxb|xapp/i;

const user = { id: USER, username: NAME, name: NAME, team_id: 'T0HOME' };
const remark = { [VIEW.expected]: { [VIEW.expected]: { type: 'plain_text_input', value: WORDS } } };
const inputs = (fields: string[]) => fields.map((block_id) => ({ type: 'input', block_id }));
const feedback = { callback_id: VIEW.feedback, private_metadata: '{"id":1}', blocks: inputs([VIEW.expected]) };

const reminder = {
  callback_id: VIEW.reminder,
  private_metadata: JSON.stringify({ channel: CHANNEL }),
  blocks: inputs(Object.values(REMINDER)),
};
const option = (value: string) => ({ selected_option: { value } });
const chosen = Object.fromEntries(
  Object.entries({
    [REMINDER.where]: option('here'),
    [REMINDER.bodies]: { selected_options: [{ value: 'ctoc-cop-wg-2' }] },
    [REMINDER.ahead]: { selected_options: [{ value: 'day' }] },
    [REMINDER.hour]: { selected_time: '08:00' },
    [REMINDER.evening]: { selected_time: '18:00' },
    [REMINDER.zone]: option('UTC'),
    [REMINDER.language]: option('en'),
    [REMINDER.detail]: option('items'),
  }).map(([field, state]) => [field, { [field]: state }]),
);
const kept = subscription({ team: user.team_id, target: CHANNEL, createdBy: { id: USER, name: NAME } });

/** Everything that somebody can do, with words of their own in it. */
const GESTURES: Record<string, (bench: Bench) => Promise<void>> = {
  'a mention': (bench) => bench.event(appMention(WORDS)),
  'a direct message': (bench) => bench.event(directMessage(WORDS)),
  'a command': (bench) => bench.command(slashCommand('/rapporteur', WORDS, { user_name: NAME })),
  'a symbol': (bench) => bench.command(slashCommand('/symbol', WORDS, { user_name: NAME })),
  'an agenda': (bench) => bench.command(slashCommand('/agenda', WORDS, { user_name: NAME })),
  'a choice': (bench) => bench.interact(clickInMessage([action(`${ACTION.ask}:0`, WORDS)], {}, { user })),
  'a choice for one': (bench) => bench.interact(clickInEphemeral([action(`${ACTION.ask}:0`, WORDS)], { user })),
  'a choice in App Home': (bench) =>
    bench.interact(clickInView([action(`${ACTION.ask}:0`, WORDS)], { id: 'V0HOME', type: 'home' })),
  'all of an answer': (bench) => bench.interact(clickInMessage([action(ACTION.more, WORDS)], {}, { user })),
  'a share': (bench) => bench.interact(clickInEphemeral([action(ACTION.share, WORDS)], { user })),
  'a passage': (bench) => bench.interact(clickInMessage([action(ACTION.passage, WORDS)], {}, { user })),
  'an opinion': (bench) => bench.interact(clickInMessage([action(ACTION.feedback, `helpful:${WORDS}`)], {}, { user })),
  'a remark': (bench) => bench.interact(viewSubmission(feedback, remark, { user })),
  'a shortcut': (bench) => bench.interact(messageShortcut('explain_symbols', WORDS, { user })),
  'the form of a reminder': (bench) => bench.command(slashCommand('/rapporteur', 'remind', { user_name: NAME })),
  'the list of reminders': (bench) => bench.command(slashCommand('/rapporteur', 'reminders', { user_name: NAME })),
  'a reminder that is saved': (bench) => bench.interact(viewSubmission(reminder, chosen, { user })),
  'a reminder that is paused': async (bench) => {
    await on.subscriptions.put(kept, undefined, 0);
    await bench.interact(clickInMessage([action(ACTION.remindPause, kept.id)], {}, { user }));
  },
  'App Home': (bench) => bench.event(appHomeOpened('home')),
  'a link': (bench) => bench.event(linksShared([`https://undocs.org/A/1?${WORDS.replaceAll(' ', '+')}`])),
};

const METHODS = [
  'chat.postMessage',
  'chat.postEphemeral',
  'response_url',
  'views.open',
  'views.push',
  'views.publish',
  'users.info',
  'conversations.info',
  'chat.unfurl',
];

const FAULTS: Record<string, FaultOrder> = {
  'refuses by a code': { error: 'not_in_channel' },
  'refuses the blocks': { error: 'invalid_blocks' },
  'has trouble': { status: 500 },
  'is cut off': { cut: true },
};

/** Fails each method of a store with an error. */
const failingWith =
  (error: Error) =>
  (store: Store): Store => {
    const fail = (value: unknown): unknown =>
      typeof value === 'function'
        ? () => Promise.reject(error)
        : Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, fail(inner)]));
    return { ...(fail(store) as Store), close: store.close };
  };

const STORES: Record<string, Error> = {
  'says what it may': new StoreError('The disk is full.', { cause: new Error(WORDS) }),
  'fails with words of a question': new Error(`Unexpected token in "${WORDS}"`),
  'fails with a token': new TypeError('token xoxb-1-2-abc'),
};

const on = await newStore();
after(() => on.close());

/** Has somebody do something, and gives what was logged, by the bot and by whoever hears how it ended. */
async function logged(bench: Bench, gesture: (bench: Bench) => Promise<void>): Promise<string> {
  bench.allowRefusals();
  await gesture(bench).catch(() => {});
  await bench.close();
  return bench.log.join('\n');
}

describe('the log holds no words and no names', () => {
  let lines = 0;
  for (const [what, gesture] of Object.entries(GESTURES)) {
    for (const [how, fault] of Object.entries(FAULTS))
      it(`of ${what} when Slack ${how}`, async () => {
        const bench = await openBench({ on });
        for (const method of METHODS) bench.fail(method, { ...fault, times: 20 });
        const log = await logged(bench, gesture);
        lines += bench.log.length;
        assert.doesNotMatch(log, FOREIGN);
      });
    for (const [how, error] of Object.entries(STORES))
      it(`of ${what} when the store ${how}`, async () => {
        const bench = await openBench({ on, store: failingWith(error) });
        const log = await logged(bench, gesture);
        lines += bench.log.length;
        assert.doesNotMatch(log, FOREIGN);
      });
  }
  after(() => assert.ok(lines > 60, `only ${lines} lines were logged`));
});

describe('what the SDK says is logged without what it quotes', () => {
  const said: [parts: unknown[], line: string][] = [
    [['A ping was not received'], 'slack: A ping was not received'],
    [[`Unexpected token 'z', "${WORDS}" is not valid JSON`], "slack: Unexpected token 'z', … is not valid JSON"],
    [['Unexpected "zibeline" and\n"mistral"'], 'slack: Unexpected …'],
    [
      ['a request made to /slack/oauth_redirect?code=zibeline&state=1'],
      'slack: a request made to /slack/oauth_redirect…',
    ],
    [['failed', new SyntaxError(WORDS)], 'slack: failed SyntaxError at elsewhere'],
    [[{ text: WORDS }], 'slack: object'],
  ];
  for (const [parts, line] of said)
    it(line, () => {
      const lines: unknown[] = [];
      createLogger((text, details) => lines.push([text, details])).error(...parts);
      assert.deepEqual(lines, [[line, { level: 'error' }]]);
    });
});
