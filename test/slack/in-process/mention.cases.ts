import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appMention } from '../payloads.ts';
import { BOT_USER, CHANNEL, FRENCH_USER, OTHER_CHANNEL, PRIVATE_CHANNEL, USER } from '../server/world.ts';
import { type Bench, onBench } from './harness.ts';
import { posted } from './read.ts';

const TS = '1795000000.000100';
const OLDER = '1794000000.000100';
const MET_2012 = 'Quand le Groupe de travail sur l’assistance technique s’est-il réuni en 2012 ?';

/** What is written, by whom, what is answered in whose language, and with which buttons. */
const ANSWERS: [string, string, RegExp, string[], string[]][] = [
  [
    MET_2012,
    USER,
    /^La sixième réunion du Groupe de travail sur l'assistance technique s'est tenue les 17 et 18 octobre 2012\./,
    ['passage', 'feedback'],
    ['Show passage', 'Helpful', 'Not helpful'],
  ],
  [
    'When did the Working Group on Technical Assistance meet in 2013?',
    FRENCH_USER,
    /^The seventh meeting .* was held from 28 to 30 October 2013 in Vienna/,
    ['passage', 'feedback'],
    ['Voir le passage', 'Utile', 'Pas utile'],
  ],
  ['help', USER, /^Ask about a meeting/, ['ask'], []],
  ['aide', FRENCH_USER, /^Posez/, ['ask'], []],
  [
    '',
    USER,
    /^There was no question\. For example:$/,
    ['ask'],
    ['Which decision created the Working Group on Technical Assistance?'],
  ],
  ['', FRENCH_USER, /^Je n'ai pas reçu de question/, ['ask'], []],
  ['What will the weather be tomorrow?', USER, /^I only answer on meetings/, ['ask'], []],
];

for (const [index, [text, user, first, buttons, labels]] of ANSWERS.entries())
  test(
    `mention ${index}: ${text || 'nothing'}, by ${user}`,
    onBench({}, async (bench) => {
      await bench.event(appMention(text, { user, ts: TS }));
      assert.deepEqual(
        bench.told().map(({ method }) => method),
        ['chat.postMessage'],
      );
      const { args, ...message } = posted(bench);
      assert.match(message.first, first);
      assert.deepEqual({ channel: args.channel, thread: args.thread_ts }, { channel: CHANNEL, thread: TS });
      if (buttons.length > 0) assert.deepEqual(message.buttons, buttons);
      for (const label of labels) assert.ok(message.labels.includes(label), `${label} in ${message.labels}`);
    }),
  );

test(
  'the answer stays in the thread of the mention',
  onBench({}, async (bench) => {
    await bench.event(appMention(MET_2012, { ts: TS, thread_ts: OLDER, channel: PRIVATE_CHANNEL }));
    assert.deepEqual([posted(bench).args.channel, posted(bench).args.thread_ts], [PRIVATE_CHANNEL, OLDER]);
  }),
);

test(
  'the mention may stand anywhere, with or without a name',
  onBench({}, async (bench) => {
    await bench.event(appMention(MET_2012));
    const { text } = posted(bench);
    for (const written of [
      `${MET_2012} <@${BOT_USER}>`,
      `<@${BOT_USER}|rapporteur> ${MET_2012}`,
      `Quand le Groupe de travail sur l’assistance technique <@${BOT_USER}> s’est-il réuni en 2012 ?`,
    ]) {
      await bench.event(appMention('', { text: written }));
      assert.equal(posted(bench).text, text, written);
    }
  }),
);

/** Asks in a thread, and gives the first line of the answer. */
async function ask(bench: Bench, text: string, ts: string, thread?: string, more = {}): Promise<string> {
  await bench.event(appMention(text, { ts, ...(thread ? { thread_ts: thread } : {}), ...more }));
  return posted(bench).first;
}

const FOLLOW_UPS: [string, string, RegExp][] = [
  ['Quand le groupe s’est-il réuni en 2012 ?', 'et la précédente ?', /19 et 20 octobre 2010/],
  ['When did the Working Group meet in 2012?', 'and in 2010?', /2010/],
  ['Quand le groupe s’est-il réuni en 2012 ?', 'et en 2013 ?', /28 au 30 octobre 2013/],
];

for (const [question, next, expected] of FOLLOW_UPS) {
  test(
    `in the thread: ${question} – ${next}`,
    onBench({}, async (bench) => {
      await ask(bench, question, TS);
      assert.match(await ask(bench, next, '1795000009.000100', TS), expected);
    }),
  );

  test(
    `after a restart: ${question} – ${next}`,
    onBench({}, async (bench) => {
      await ask(bench, question, TS);
      bench.restart();
      assert.match(await ask(bench, next, '1795000009.000100', TS), expected);
    }),
  );
}

test(
  'another thread, channel or workspace is another conversation',
  onBench({}, async (bench) => {
    const alone = await ask(bench, 'et la précédente ?', '1795000001.000100');
    await ask(bench, 'Quand le groupe s’est-il réuni en 2012 ?', TS);
    assert.equal(await ask(bench, 'et la précédente ?', '1795000002.000100'), alone);
    assert.equal(await ask(bench, 'et la précédente ?', '1795000003.000100', OLDER), alone);
    assert.equal(await ask(bench, 'et la précédente ?', '1795000004.000100', TS, { channel: PRIVATE_CHANNEL }), alone);
    assert.notEqual(await ask(bench, 'et la précédente ?', '1795000005.000100', TS), alone);
  }),
);

test(
  'a thread is one conversation, whoever writes and however late',
  onBench({}, async (bench) => {
    await ask(bench, 'Quand le groupe s’est-il réuni en 2012 ?', TS);
    bench.clock.now += 20 * 86_400_000;
    assert.match(
      await ask(bench, 'et la précédente ?', '1795000009.000100', TS, { user: FRENCH_USER }),
      /19 et 20 octobre 2010/,
    );
  }),
);

test(
  'the same delivery again is answered as it was the first time, though the conversation went on',
  onBench({}, async (bench) => {
    const envelope = { event_id: 'Ev0SAME' };
    await ask(bench, 'Quand le groupe s’est-il réuni en 2012 ?', TS);
    const follow = appMention('et la précédente ?', { ts: '1795000009.000100', thread_ts: TS });
    await bench.event(follow, envelope);
    const { text } = posted(bench);
    await bench.event(follow, envelope);
    assert.equal(posted(bench).text, text);
  }),
);

test(
  'questions of one thread that come at once are read in order',
  onBench({}, async (bench) => {
    await Promise.all([
      bench.event(appMention('Quand le groupe s’est-il réuni en 2012 ?', { ts: TS, thread_ts: OLDER })),
      bench.event(appMention('et la précédente ?', { ts: '1795000001.000100', thread_ts: OLDER })),
      bench.event(appMention('et la précédente ?', { ts: '1795000002.000100', thread_ts: OLDER })),
    ]);
    const years = bench.told().map(({ args }) => /\d{4}/.exec(String(args.text))?.[0]);
    assert.deepEqual(years, ['2012', '2010', '2009']);
  }),
);

const IGNORED: [string, Record<string, unknown>][] = [
  ['by a bot', { bot_id: 'B0OTHER' }],
  ['by a bot without a user', { bot_id: 'B0OTHER', user: undefined }],
  ['by nobody', { user: undefined }],
  ['by itself', { user: BOT_USER }],
];

for (const [what, over] of IGNORED)
  test(
    `a mention ${what} is not answered`,
    onBench({}, async (bench) => {
      await bench.event(appMention(MET_2012, over));
      assert.deepEqual(bench.told(), []);
    }),
  );

test(
  'an edited message with a mention is not answered again',
  onBench({}, async (bench) => {
    await bench.event(appMention(MET_2012, { edited: { user: USER, ts: '1795000001.000000' } }));
    assert.equal(bench.told().length, 0);
  }),
);

test(
  'where the bot is no member, who asks is told in a direct message',
  onBench({}, async (bench) => {
    bench.allowRefusals();
    await bench.event(appMention(MET_2012, { channel: OTHER_CHANNEL }));
    assert.match(posted(bench).text, /not in that channel/);
    assert.equal(posted(bench).args.channel, USER);
  }),
);
