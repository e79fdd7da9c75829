import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreError } from '../../../src/store/errors.ts';
import type { Store } from '../../../src/store/store.ts';
import { feedbackModal } from '../../../src/views/blocks/feedback.ts';
import { ACTION, VIEW } from '../../../src/views/blocks/ids.ts';
import {
  action,
  appHomeOpened,
  appMention,
  clickInEphemeral,
  clickInMessage,
  clickInView,
  directMessage,
  slashCommand,
  viewSubmission,
} from '../payloads.ts';
import { ARCHIVED_CHANNEL, CHANNEL, FRENCH_USER, IM, OTHER_CHANNEL, USER } from '../server/world.ts';
import { type Bench, type Options, onBench } from './harness.ts';
import { posted, responded, shown, viewed } from './read.ts';

const QUESTION = 'When did the Working Group meet in 2012?';
const ANSWER = /^The sixth meeting .* 17 and 18 October 2012\./;

/** Runs a test in which Slack refuses calls by its own rules. */
const tolerant = (run: (bench: Bench) => Promise<void>, options: Options = {}) =>
  onBench(options, async (bench) => {
    bench.allowRefusals();
    await run(bench);
  });

/** Who is told what, and where: in the channel while that is possible, else in a direct message. */
const TOLD: [string, string, string, RegExp][] = [
  ['not_in_channel', OTHER_CHANNEL, USER, /^I am not in that channel\. Invite me with `\/invite @Rapporteur`/],
  ['not_in_channel', OTHER_CHANNEL, FRENCH_USER, /^Je ne suis pas dans ce canal\./],
  ['is_archived', ARCHIVED_CHANNEL, USER, /^That channel is archived/],
  ['channel_not_found', 'C0NOWHERE', FRENCH_USER, /^Je ne trouve pas ce canal\./],
];

for (const [code, channel, user, text] of TOLD)
  test(
    `${code}, ${user}: told in plain words in a direct message`,
    tolerant(async (bench) => {
      await bench.event(appMention(QUESTION, { channel, user }));
      assert.equal(bench.told('chat.postMessage')[0]?.reply?.body.error, code);
      assert.deepEqual([posted(bench).args.channel, posted(bench).args.thread_ts], [user, undefined]);
      assert.match(posted(bench).text, text);
    }),
  );

/** Faults of the channel, told in the channel to who asked, and in its thread. */
const IN_CHANNEL: [string, RegExp][] = [
  ['restricted_action', /^A setting of this channel or workspace/],
  ['missing_scope', /^I lack a permission/],
  ['token_revoked', /no longer connected/],
  ['msg_unheard_of', /^Something went wrong/],
];

for (const [error, text] of IN_CHANNEL)
  test(
    `${error}: told in the thread, to who asked`,
    onBench({}, async (bench) => {
      bench.fail('chat.postMessage', { error });
      const event = appMention(QUESTION);
      await bench.event(event);
      const [call] = bench.told('chat.postEphemeral');
      const { channel, user, thread_ts } = call?.args ?? {};
      assert.deepEqual([channel, user, thread_ts], [CHANNEL, USER, event.ts]);
      assert.match(shown(call?.args ?? {}).text, text);
    }),
  );

for (const error of ['invalid_blocks', 'msg_blocks_too_long', 'invalid_blocks_format'])
  test(
    `${error}: posted as text`,
    onBench({}, async (bench) => {
      bench.fail('chat.postMessage', { error });
      await bench.event(directMessage(QUESTION));
      assert.equal(bench.told('chat.postMessage').length, 2);
      const { args, first } = posted(bench);
      assert.match(first, ANSWER);
      assert.deepEqual([args.channel, args.blocks, args.mrkdwn], [IM, undefined, 'false']);
    }),
  );

test(
  'where not even the text is taken: told',
  onBench({}, async (bench) => {
    bench.fail('chat.postMessage', { error: 'invalid_blocks', times: 2 });
    await bench.event(appMention(QUESTION));
    assert.equal(bench.told('chat.postEphemeral').length, 1);
  }),
);

test(
  'where nobody can be told, it is logged and that is all',
  onBench({}, async (bench) => {
    bench.fail('chat.postMessage', { error: 'not_in_channel', times: 2 });
    bench.fail('chat.postEphemeral', { error: 'user_not_in_channel' });
    await bench.event(appMention(QUESTION));
    assert.ok(bench.log.some((line) => line.includes('not_in_channel')));
  }),
);

/** What passes is thrown to the inbox, which tries again; nobody is told meanwhile. */
const PASSING: [string, Parameters<Bench['fail']>[1]][] = [
  ['HTTP 500', { status: 500 }],
  ['no connection', { cut: true }],
  ['internal_error', { error: 'internal_error' }],
  ['service_unavailable', { error: 'service_unavailable' }],
];

for (const [what, fault] of PASSING)
  test(
    `${what}: left to be tried again, and then answered once`,
    onBench({}, async (bench) => {
      bench.fail('chat.postMessage', fault);
      const event = appMention(QUESTION);
      await assert.rejects(bench.event(event, { event_id: 'Ev0AGAIN' }));
      assert.equal(bench.told().length, 1);
      await bench.event(event, { event_id: 'Ev0AGAIN' });
      assert.match(posted(bench).first, ANSWER);
    }),
  );

test(
  'a command whose response fails once is answered all the same',
  onBench({}, async (bench) => {
    for (const fault of [{ status: 500 }, { cut: true }, { status: 404 }]) {
      bench.forget();
      bench.fail('response_url', fault);
      await bench.command(slashCommand('/rapporteur', QUESTION));
      assert.match(responded(bench).first, ANSWER);
    }
  }),
);

test(
  'a command whose address is of no use is answered in the channel, to its reader',
  onBench({}, async (bench) => {
    bench.fail('response_url', { status: 404, times: 2 });
    await bench.command(slashCommand('/rapporteur', QUESTION));
    const [call] = bench.told();
    assert.deepEqual([call?.method, call?.args.channel, call?.args.user], ['chat.postEphemeral', CHANNEL, USER]);
    assert.match(shown(call?.args ?? {}).first, ANSWER);
  }),
);

for (const error of ['expired_trigger_id', 'exchanged_trigger_id', 'trigger_expired'])
  test(
    `${error}: who pressed is told to press again`,
    onBench({}, async (bench) => {
      await bench.event(appMention(QUESTION));
      bench.fail('views.open', { error });
      await bench.interact(clickInMessage([action(ACTION.passage, '000_bf895ca790c30f6d#4')]));
      assert.equal(responded(bench).text, 'It took too long. Please press the button again.');
    }),
  );

const dead = () => Promise.reject(new StoreError('The database cannot be used.'));
const deaf = (store: Store): Store => ({
  ...store,
  conversations: { get: dead, put: dead },
  exchanges: { get: dead, put: dead },
  preferences: { get: dead, put: dead },
  feedback: { add: dead, explain: dead, list: dead },
  showOnce: dead,
});
const broken: Options = { store: deaf };
const FOLLOW = { type: 'multi_static_select', selected_options: [] };

test(
  'store down: events are left to be tried again',
  onBench(broken, async (bench) => {
    await assert.rejects(bench.event(appMention(QUESTION)));
    await assert.rejects(bench.event(directMessage(QUESTION)));
    await assert.rejects(bench.event(appHomeOpened()));
    assert.deepEqual(bench.told(), []);
  }),
);

/** Things a person does and waits for: there is no second delivery of these. */
const WAITED_FOR: [string, (bench: Bench) => Promise<void>][] = [
  ['/rapporteur', (bench) => bench.command(slashCommand('/rapporteur', QUESTION))],
  ['/symbol', (bench) => bench.command(slashCommand('/symbol', 'CTOC/COP/WG.2/2007/3'))],
  ['/agenda', (bench) => bench.command(slashCommand('/agenda', '2007'))],
  ...[ACTION.share, ACTION.more, ACTION.calendar, `${ACTION.ask}:0`].map(
    (name): [string, (bench: Bench) => Promise<void>] => [
      name,
      (bench) => bench.interact(clickInEphemeral([action(name, 'x')])),
    ],
  ),
  ['helpful', (bench) => bench.interact(clickInEphemeral([action(ACTION.feedback, 'helpful:x')]))],
];

for (const [what, act] of WAITED_FOR)
  test(
    `store down: ${what} is not met with silence`,
    onBench(broken, async (bench) => {
      await act(bench).catch(() => {});
      assert.match(responded(bench).text, /Please try again in a moment\.$/);
    }),
  );

test(
  'store down: it is not said that Slack does not respond',
  onBench(broken, async (bench) => {
    await bench.command(slashCommand('/rapporteur', QUESTION)).catch(() => {});
    assert.doesNotMatch(responded(bench).text, /Slack/);
  }),
);

/** The same in App Home and in a view, where there is no response_url. */
const IN_VIEWS: [string, Record<string, unknown>, Record<string, unknown>][] = [
  ['a question in App Home', action(`${ACTION.ask}:0`, QUESTION), { id: 'V0HOME', type: 'home' }],
  ['bodies to follow', action(ACTION.followed, '', FOLLOW), { id: 'V0HOME', type: 'home' }],
  ['another page', action(`${ACTION.moreMove}:1`, 'x:1'), { id: 'V0MODAL', type: 'modal' }],
];

for (const [what, pressed, view] of IN_VIEWS)
  test(
    `store down: ${what} is not met with silence`,
    onBench(broken, async (bench) => {
      bench.allowRefusals();
      await bench.interact(clickInView([pressed], view));
      assert.match(viewed(bench).words, /^I cannot reach my database just now\. Please try again in a moment\.$/);
    }),
  );

test(
  'store down: a choice under a message for all is not met with silence',
  onBench(broken, async (bench) => {
    await bench.interact(clickInMessage([action(`${ACTION.ask}:0`, QUESTION)])).catch(() => {});
    assert.ok(bench.told().length + bench.responses().length > 0);
  }),
);

test(
  'store down: a remark is not thanked for; it stays, with what to do under it',
  onBench(broken, async (bench) => {
    const view = { ...feedbackModal({ words: 'en', records: [], metadata: '{"id":1}' }) };
    const values = { [VIEW.expected]: { [VIEW.expected]: { type: 'plain_text_input', value: 'x' } } };
    await bench.interact(viewSubmission(view, values));
    assert.deepEqual(bench.answered(), {
      response_action: 'errors',
      errors: { [VIEW.expected]: 'I cannot reach my database just now. Please try again in a moment.' },
    });
  }),
);
