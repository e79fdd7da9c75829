import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTION } from '../../../src/views/blocks/ids.ts';
import {
  action,
  appHomeOpened,
  appMention,
  clickInEphemeral,
  clickInMessage,
  clickInView,
  directMessage,
  slashCommand,
} from '../payloads.ts';
import { CHANNEL, IM } from '../server/world.ts';
import { onBench } from './harness.ts';
import { carried, posted, responded, viewed } from './read.ts';

const TS = '1795000000.000100';
const LATER = '1795000001.000100';
const EXAMPLE = 'When was the seventh meeting of the Working Group on Technical Assistance held?';
const ANSWER = /^The seventh meeting .* 28 to 30 October 2013/;

test(
  'under a message for all: answered in its thread, and the thread goes on',
  onBench({}, async (bench) => {
    await bench.event(appMention('help', { ts: TS }));
    const question = carried(
      posted(bench),
      ACTION.ask,
      'When was the seventh meeting of the Working Group on Technical Assistance…',
    );
    assert.equal(question, EXAMPLE);
    await bench.interact(clickInMessage([action(`${ACTION.ask}:1`, question)], { ts: LATER, thread_ts: TS }));
    assert.match(posted(bench).first, ANSWER);
    assert.deepEqual([posted(bench).args.channel, posted(bench).args.thread_ts], [CHANNEL, TS]);
    assert.ok(!posted(bench).buttons.includes(ACTION.share));
    assert.match(posted(bench).words, new RegExp(`^ana .*${EXAMPLE.replace('?', '\\?')}$`, 'm'), 'who asked, and what');
    await bench.event(appMention('and the one before?', { ts: '1795000002.000100', thread_ts: TS }));
    assert.match(posted(bench).first, /17 and 18 October 2012/);
  }),
);

test(
  'under a message in no thread: answered in a thread of that message',
  onBench({}, async (bench) => {
    await bench.interact(clickInMessage([action(`${ACTION.ask}:0`, EXAMPLE)], { ts: TS }));
    assert.equal(posted(bench).args.thread_ts, TS);
  }),
);

test(
  'in a direct message: answered there',
  onBench({}, async (bench) => {
    await bench.event(directMessage('help', { ts: TS }));
    const over = {
      channel: { id: IM, name: 'directmessage' },
      container: { type: 'message', message_ts: LATER, channel_id: IM, is_ephemeral: false },
    };
    await bench.interact(clickInMessage([action(`${ACTION.ask}:1`, EXAMPLE)], { ts: LATER, thread_ts: TS }, over));
    assert.match(posted(bench).first, ANSWER);
    assert.deepEqual([posted(bench).args.channel, posted(bench).args.thread_ts], [IM, TS]);
  }),
);

test(
  'under a message for one reader: answered to that reader, who may share it',
  onBench({}, async (bench) => {
    await bench.command(slashCommand('/rapporteur', 'help'));
    await bench.interact(clickInEphemeral([action(`${ACTION.ask}:1`, EXAMPLE)]));
    const { body, first, buttons } = responded(bench);
    assert.match(first, ANSWER);
    assert.deepEqual([body.response_type, body.replace_original], ['ephemeral', false]);
    assert.ok(buttons.includes(ACTION.share));
    assert.deepEqual(bench.told(), []);
  }),
);

test(
  'in App Home: answered in a view, whose choices are answered in a view on top',
  onBench({}, async (bench) => {
    await bench.event(appHomeOpened());
    const home = viewed(bench);
    const question = carried(home, ACTION.ask);
    await bench.interact(clickInView([action(`${ACTION.ask}:0`, question)], home.open));
    const opened = viewed(bench);
    assert.deepEqual([opened.method, opened.title], ['views.open', 'Full answer']);
    await bench.interact(clickInView([action(`${ACTION.ask}:0`, 'help')], opened.open));
    assert.equal(viewed(bench).method, 'views.push');
    assert.match(viewed(bench).words, /^Ask about a meeting/m);
  }),
);

test(
  'the question on a button is asked as it is, signs and all',
  onBench({}, async (bench) => {
    await bench.interact(clickInMessage([action(`${ACTION.ask}:0`, 'What of <!channel> & <@U0ANA>?')], { ts: TS }));
    assert.ok(posted(bench).text.length > 0);
  }),
);
