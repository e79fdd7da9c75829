import assert from 'node:assert/strict';
import { test } from 'node:test';
import { botMessage, directMessage, messageChanged } from '../payloads.ts';
import { CHANNEL, FRENCH_IM, FRENCH_USER, IM, USER } from '../server/world.ts';
import { type Bench, onBench } from './harness.ts';
import { posted } from './read.ts';
import { documentFiles, SYMBOLED, shippedWith } from './worlds.ts';

const TS = '1795000000.000100';
const MET_2012 = 'Quand le groupe s’est-il réuni en 2012 ?';
const IN_2012 =
  "La sixième réunion du Groupe de travail sur l'assistance technique s'est tenue les 17 et 18 octobre 2012.";
const IN_2010 =
  "La cinquième réunion du Groupe de travail sur l'assistance technique s'est tenue les 19 et 20 octobre 2010.";
const MINUTE = 60_000;

/** Writes to the bot, and gives the first line of the answer. */
async function write(bench: Bench, text: string, over = {}): Promise<string> {
  await bench.event(directMessage(text, over));
  return posted(bench).first;
}

test(
  'a message is answered under it, with nothing to share',
  onBench({}, async (bench) => {
    assert.equal(await write(bench, MET_2012, { ts: TS }), IN_2012);
    const { args, buttons, labels } = posted(bench);
    assert.deepEqual([args.channel, args.thread_ts], [IM, TS]);
    assert.deepEqual(buttons, ['passage', 'feedback']);
    assert.deepEqual(labels, ['Show passage', 'Helpful', 'Not helpful']);
  }),
);

test(
  'days that are not over can go into the calendar',
  onBench({ now: '2007-06-01T12:00:00Z' }, async (bench) => {
    await write(bench, 'When is the 2007 meeting of the Working Group?');
    assert.ok(posted(bench).labels.includes('Add to calendar'));
    await write(bench, 'When is the 2007 meeting of the Working Group?', { user: FRENCH_USER, channel: FRENCH_IM });
    assert.ok(posted(bench).labels.includes('Ajouter à l’agenda'));
  }),
);

test(
  'a message in a thread is answered in the thread',
  onBench({}, async (bench) => {
    await write(bench, MET_2012, { ts: '1795000005.000100', thread_ts: TS });
    assert.equal(posted(bench).args.thread_ts, TS);
  }),
);

test(
  'buttons follow the reader, the answer the question',
  onBench({}, async (bench) => {
    const french = { user: FRENCH_USER, channel: FRENCH_IM };
    assert.match(await write(bench, 'When did the Working Group meet in 2012?', french), /^The sixth meeting/);
    assert.deepEqual(posted(bench).labels, ['Voir le passage', 'Utile', 'Pas utile']);
  }),
);

/** Minutes between a question and the one that goes on with it, both in no thread, and what is understood. */
const PAUSES: [number, boolean][] = [
  [0, true],
  [14, true],
  [15, true],
  [15 + 1 / 60_000, false],
  [600, false],
];

for (const [minutes, goesOn] of PAUSES)
  test(
    `at top level after ${minutes} minutes: ${goesOn ? 'goes on' : 'begins anew'}`,
    onBench({}, async (bench) => {
      await write(bench, MET_2012);
      bench.clock.now += minutes * MINUTE;
      assert.equal((await write(bench, 'et la précédente ?')) === IN_2010, goesOn);
    }),
  );

test(
  'each message at top level prolongs the conversation',
  onBench({}, async (bench) => {
    await write(bench, 'Quand le groupe s’est-il réuni en 2013 ?');
    bench.clock.now += 10 * MINUTE;
    assert.equal(await write(bench, 'et la précédente ?'), IN_2012);
    bench.clock.now += 10 * MINUTE;
    bench.restart();
    assert.equal(await write(bench, 'et la précédente ?'), IN_2010);
  }),
);

test(
  'the thread under an answer goes on with it, however late',
  onBench({}, async (bench) => {
    await write(bench, MET_2012, { ts: TS });
    bench.clock.now += 24 * 60 * MINUTE;
    assert.equal(await write(bench, 'et la précédente ?', { thread_ts: TS }), IN_2010);
  }),
);

test(
  'a thread knows nothing of what was asked at top level since',
  onBench({}, async (bench) => {
    await write(bench, MET_2012, { ts: TS });
    await write(bench, 'Quand le groupe s’est-il réuni en 2008 ?');
    assert.equal(await write(bench, 'et la précédente ?', { thread_ts: TS }), IN_2010);
  }),
);

test(
  'another person’s messages are another conversation',
  onBench({}, async (bench) => {
    const french = { user: FRENCH_USER, channel: FRENCH_IM };
    const alone = await write(bench, 'et la précédente ?', french);
    await write(bench, MET_2012);
    assert.equal(await write(bench, 'et la précédente ?', french), alone);
    assert.notEqual(alone, IN_2010);
  }),
);

test(
  'a symbol alone is explained in the reader’s language, with its links',
  onBench({ held: shippedWith(documentFiles(SYMBOLED)) }, async (bench) => {
    const written = { english: 'CTOC/COP/WG.2/2024/5', spoken: 'wg2 2024/5' };
    assert.equal(await write(bench, written.english), 'CTOC/COP/WG.2/2024/5: Note sur le projet Mistral.');
    assert.match(posted(bench).words, /the Working Group on Technical Assistance/);
    assert.ok(JSON.stringify(posted(bench).args).includes('https://docs.un.org/fr/CTOC/COP/WG.2/2024/5'));
    const french = { user: FRENCH_USER, channel: FRENCH_IM };
    assert.equal(await write(bench, written.english, french), 'CTOC/COP/WG.2/2024/5 : Note sur le projet Mistral.');
    assert.match(await write(bench, written.spoken), /^CTOC\/COP\/WG\.2\/2024\/5/);
  }),
);

test(
  'a message that carries a file or is sent to the channel too is answered',
  onBench({}, async (bench) => {
    assert.equal(await write(bench, MET_2012, { subtype: 'file_share' }), IN_2012);
    assert.equal(await write(bench, MET_2012, { subtype: 'thread_broadcast', thread_ts: TS }), IN_2012);
    const alone = { text: undefined, subtype: 'file_share', blocks: undefined, user: FRENCH_USER, channel: FRENCH_IM };
    assert.match(await write(bench, '', alone), /pas reçu de question/);
  }),
);

const IGNORED: [string, Record<string, unknown>][] = [
  ['message_changed', messageChanged(MET_2012)],
  ['message_deleted', { ...messageChanged(MET_2012), subtype: 'message_deleted' }],
  ['bot_message', botMessage(MET_2012)],
  ['a message of an app without subtype', directMessage(MET_2012, { bot_id: 'B0OTHER' })],
  ['channel_join', directMessage('joined', { subtype: 'channel_join' })],
  ['a message in a channel', directMessage(MET_2012, { channel: CHANNEL, channel_type: 'channel' })],
  ['a message in a group', directMessage(MET_2012, { channel: 'G0GROUP', channel_type: 'mpim' })],
  ['a message by nobody', directMessage(MET_2012, { user: undefined })],
];

for (const [what, event] of IGNORED)
  test(
    `${what} is not answered`,
    onBench({}, async (bench) => {
      await bench.event(event);
      assert.deepEqual(bench.told(), []);
    }),
  );

test(
  'the day is the reader’s own',
  onBench({ now: '2007-10-04T02:00:00Z' }, async (bench) => {
    // New York is still on the third; Paris is on the fourth.
    assert.match(await write(bench, 'Which items are on today?', { user: USER }), /3 October 2007/);
    const french = { user: FRENCH_USER, channel: FRENCH_IM };
    assert.match(await write(bench, 'Quels points sont examinés aujourd’hui ?', french), /4 octobre 2007/);
  }),
);
