import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTION } from '../../../src/views/blocks/ids.ts';
import { action, clickInEphemeral, slashCommand } from '../payloads.ts';
import { CHANNEL, FRENCH_USER, OTHER_CHANNEL, TEAM, USER } from '../server/world.ts';
import { type Bench, onBench } from './harness.ts';
import { ACCESS, LIMITED_CHANNEL, LIMITED_USER, RESTRICTED_USER } from './people.ts';
import { carried, responded, shown } from './read.ts';
import { documentFiles, LIMITED, RESTRICTED, shippedWith } from './worlds.ts';

const QUESTION = 'When did the Working Group meet in 2012?';

/** Asks by command, and shares the answer; gives what was said by the share. */
async function share(bench: Bench, question: string, user: string, channel = CHANNEL, name = 'ana') {
  await bench.command(slashCommand('/rapporteur', question, { user_id: user, channel_id: channel }));
  const answer = responded(bench);
  const pressed = action(ACTION.share, carried(answer, ACTION.share));
  bench.forget();
  await bench.interact(
    clickInEphemeral([pressed], {
      user: { id: user, username: name, name, team_id: TEAM },
      channel: { id: channel, name: 'channel' },
      container: { type: 'message', message_ts: '1795000000.000100', channel_id: channel, is_ephemeral: true },
    }),
  );
  return { answer, said: bench.responses().map(({ body }) => body) };
}

test(
  'the answer is posted for all, with who shared it, and the private one goes away',
  onBench({}, async (bench) => {
    const { answer, said } = await share(bench, QUESTION, USER);
    const [public_ = {}, away] = said;
    assert.deepEqual([public_.response_type, public_.replace_original], ['in_channel', false]);
    assert.deepEqual(away, { delete_original: true });
    assert.equal(said.length, 2);
    const message = shown(public_);
    assert.equal(message.text, answer.text);
    assert.match(
      message.words,
      /^ana shared the answer to: When did the Working Group meet in 2012\?\nThe sixth meeting/,
    );
    for (const label of ['Show passage', 'Helpful', 'Not helpful']) assert.ok(message.labels.includes(label), label);
    assert.ok(!message.buttons.includes(ACTION.share));
    assert.deepEqual(bench.told(), [], 'the bot need not be in the channel');
  }),
);

test(
  'in French where the person who shares has it so',
  onBench({}, async (bench) => {
    const { said } = await share(bench, QUESTION, FRENCH_USER, OTHER_CHANNEL, 'benoit');
    const message = shown(said[0] ?? {});
    assert.match(
      message.words,
      /^benoit a partagé la réponse à : When did the Working Group meet in 2012\?\nThe sixth meeting/,
    );
    for (const label of ['Voir le passage', 'Utile', 'Pas utile']) assert.ok(message.labels.includes(label), label);
  }),
);

for (const name of ['<!channel>', '<@U0BENOIT>', '@here', '*bold* & <co>'])
  test(
    `a name pings nobody: ${name}`,
    onBench({}, async (bench) => {
      const { said } = await share(bench, QUESTION, USER, CHANNEL, name);
      const [first] = (said[0]?.blocks ?? []) as { elements: { type: string; text: string }[] }[];
      const { type, text } = first?.elements[0] ?? {};
      assert.deepEqual([type, text], ['plain_text', `${name} shared the answer to: ${QUESTION}`]);
    }),
  );

test(
  'days that are over go into no calendar there either',
  onBench({}, async (bench) => {
    const { answer, said } = await share(bench, QUESTION, USER);
    assert.deepEqual(
      [answer.buttons.includes(ACTION.calendar), shown(said[0] ?? {}).buttons.includes(ACTION.calendar)],
      [false, false],
    );
  }),
);

test(
  'what is shared shows no links as cards of their own',
  onBench({}, async (bench) => {
    const { said } = await share(bench, QUESTION, USER);
    assert.deepEqual([said[0]?.unfurl_links, said[0]?.unfurl_media], [false, false]);
  }),
);

const held = shippedWith({ ...documentFiles(LIMITED), ...documentFiles(RESTRICTED), 'access.yml': ACCESS });
const SECRETS = /zibeline|obsidienne|2031|2032/i;

/** Who shares where; what the question may then show to the channel. */
const SHARED: [string, string, string, RegExp, RegExp | undefined][] = [
  ['a limited answer in a channel for all', LIMITED_USER, CHANNEL, /2031/, undefined],
  ['a restricted answer in a channel for all', RESTRICTED_USER, CHANNEL, /2031/, undefined],
  ['a limited answer in a channel for limited records', LIMITED_USER, LIMITED_CHANNEL, /2031/, /2031/],
  ['a restricted answer in a channel for limited records', RESTRICTED_USER, LIMITED_CHANNEL, /2031/, /2031/],
];

for (const [what, user, channel, seen, told] of SHARED)
  test(
    `${what}: the channel is answered, not the reader`,
    onBench({ held, now: '2030-05-05T12:00:00Z' }, async (bench) => {
      const { answer, said } = await share(bench, 'Quand a lieu la prochaine réunion du groupe ?', user, channel);
      assert.match(answer.text, seen);
      const all = JSON.stringify(said);
      if (told) assert.match(all, told);
      else assert.doesNotMatch(all, SECRETS);
      assert.equal(said.length, 2);
    }),
  );

test(
  'an answer that is kept no more is not shared; its reader is told',
  onBench({}, async (bench) => {
    await bench.interact(clickInEphemeral([action(ACTION.share, 'gone')]));
    assert.equal(bench.responses().length, 1);
    const { body, text } = responded(bench);
    assert.deepEqual([body.response_type, text], ['ephemeral', 'This answer is too old. Please ask again.']);
  }),
);
