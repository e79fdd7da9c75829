import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTION } from '../../../src/views/blocks/ids.ts';
import {
  ARCHIVED_CHANNEL,
  CHANNEL,
  FRENCH_IM,
  FRENCH_USER,
  GUEST,
  IM,
  OTHER_CHANNEL,
  SHARED_CHANNEL,
  TEAM,
  USER,
} from '../server/world.ts';
import { onBench } from './harness.ts';
import { posted, responded, shown, viewed } from './read.ts';
import { deaf, keep, kept, OPTIONS, press, pressIn, send, type, wordsOf } from './remind.ts';

const LABEL = 'Working Group on Technical Assistance';

test(
  'for a channel: the form is prefilled, kept, shown as it will look, and the channel is told by whom',
  onBench(OPTIONS, async (bench) => {
    await type(bench, 'remind');
    const form = viewed(bench);
    assert.deepEqual([form.method, form.title], ['views.open', 'New reminder']);
    const words = wordsOf(await send(bench, { ahead: ['day', 'eve'], zone: 'Asia/Tokyo', hour: '07:30' }));
    const [subscription] = await kept(bench);
    assert.deepEqual(subscription, {
      id: subscription?.id,
      team: TEAM,
      target: CHANNEL,
      createdBy: { id: USER, name: USER },
      bodies: ['ctoc-cop-wg-2'],
      ahead: ['day', 'eve'],
      hour: '07:30',
      evening: '18:00',
      zone: 'Asia/Tokyo',
      language: 'en',
      detail: 'items',
      paused: false,
    });
    assert.match(
      words,
      /^Saved\.\nIn this channel\n: Working Group on Technical Assistance, at 7:30 a\.m\. on the day/,
    );
    assert.match(words, /The next reminder comes on Sunday 2 June 2024 at 6 p\.m\. \(Tokyo time\)\./);
    assert.match(
      words,
      /^Tomorrow, Monday 3 June 2024: meeting of the Working Group on Technical Assistance, Vienna \(day 1 of 3\)$/m,
    );
    assert.match(posted(bench).text, new RegExp(`^${USER} set up a reminder in this channel\\. ${LABEL}$`));
    assert.equal(posted(bench).args.channel, CHANNEL);
    const [due] = await bench.store.turns.take({ owner: 'o', now: Date.parse('2024-05-03T00:00:00Z'), until: 9e12 }, 5);
    assert.equal(due?.turn.at, Date.parse('2024-05-01T22:30:00Z'), 'the next turn is kept with it');
  }),
);

test(
  'for oneself, in French, among direct messages: nobody else is told',
  onBench(OPTIONS, async (bench) => {
    await type(bench, 'rappel', FRENCH_USER, FRENCH_IM);
    const form = viewed(bench);
    assert.equal(form.title, 'Nouveau rappel');
    assert.match(form.words, /^Ce rappel va à vous seul, par message direct\.$/m);
    assert.ok(!form.elements.some(({ action_id }) => action_id === 'where'), 'nothing to choose');
    const words = wordsOf(await send(bench, {}, { user: FRENCH_USER }));
    assert.match(
      words,
      /^Enregistré\.\nÀ vous seul\n : Groupe de travail sur l'assistance technique, à 8 h le jour même/,
    );
    const [subscription] = await kept(bench, FRENCH_USER);
    assert.deepEqual([subscription?.zone, subscription?.language], ['Europe/Paris', 'fr']);
    assert.deepEqual(bench.told('chat.postMessage'), []);
  }),
);

test(
  'in a channel it can be for oneself only',
  onBench(OPTIONS, async (bench) => {
    await type(bench, 'remind me');
    await send(bench, { where: 'you' });
    assert.deepEqual([(await kept(bench)).length, (await kept(bench, USER)).length], [0, 1]);
    assert.deepEqual(bench.told('chat.postMessage'), []);
  }),
);

test(
  'what is wrong is said under its field, and nothing is kept',
  onBench(OPTIONS, async (bench) => {
    await type(bench, 'remind');
    const form = viewed(bench);
    const answer = await send(bench, { bodies: [], ahead: [], hour: null }, { form });
    assert.deepEqual(answer, {
      response_action: 'errors',
      errors: {
        bodies: 'Choose at least one body.',
        ahead: 'Choose at least one moment.',
        hour: 'Choose an hour.',
      },
    });
    assert.deepEqual(await kept(bench), []);
  }),
);

for (const [channel, user, error] of [
  [OTHER_CHANNEL, USER, 'I am not in this channel. Type /invite @Rapporteur there, then press Save again.'],
  [ARCHIVED_CHANNEL, USER, 'This channel is archived, so I cannot write there. Choose “Only to me”.'],
  ['C0UNKNOWN', FRENCH_USER, 'Je ne suis pas dans ce canal. Tapez-y /invite @Rapporteur, puis enregistrez de nouveau.'],
  [CHANNEL, GUEST, /^Only members of this workspace can set up reminders for a channel\./],
] as const)
  test(
    `${channel}, by ${user}: it cannot go there, and it is said why`,
    onBench(OPTIONS, async (bench) => {
      await type(bench, 'remind', user, channel);
      const { errors } = await send(bench, { where: 'here' }, { user });
      if (typeof error === 'string') assert.deepEqual(errors, { where: error });
      else assert.match(errors?.where ?? '', error);
      assert.deepEqual(await kept(bench, channel), []);
      assert.equal((await send(bench, {}, { user })).response_action, 'update', 'for oneself, which is proposed');
      assert.equal((await kept(bench, user)).length, 1);
    }),
  );

test(
  'where Slack does not say whether the bot is in the channel, it is kept',
  onBench(OPTIONS, async (bench) => {
    bench.fail('conversations.info', { error: 'internal_error', times: 9 });
    await type(bench, 'remind');
    assert.equal((await send(bench)).response_action, 'update');
    assert.equal((await kept(bench)).length, 1);
  }),
);

test(
  'a channel shared with another organization: only general records, and it is said',
  onBench(OPTIONS, async (bench) => {
    await type(bench, 'remind', USER, SHARED_CHANNEL);
    const note = /^This channel is shared with another organization: only documents for general distribution/m;
    assert.match(viewed(bench).words, note);
    assert.match(wordsOf(await send(bench)), note);
  }),
);

test(
  'how many reminders a channel has already is said',
  onBench(OPTIONS, async (bench) => {
    await keep(bench);
    await type(bench, 'remind');
    assert.match(viewed(bench).words, /^This channel has a reminder already/m);
  }),
);

test(
  'nothing is to come: it is said, and up to when the records go',
  onBench({ ...OPTIONS, now: '2026-11-21T12:00:00Z' }, async (bench) => {
    await type(bench, 'remind');
    const words = wordsOf(await send(bench));
    assert.match(words, /hold no coming meeting of these bodies.*The newest document is dated 1 February 2024\./);
  }),
);

test(
  'to change one: prefilled, kept under the same id and maker, the list under it brought up to date',
  onBench(OPTIONS, async (bench) => {
    await keep(bench, { createdBy: { id: FRENCH_USER, name: 'benoit' }, ahead: ['eve'], evening: '17:15' });
    await type(bench, 'reminders');
    const list = viewed(bench);
    await pressIn(bench, list, ACTION.remindChange, 's1');
    const form = viewed(bench);
    assert.deepEqual([form.method, form.title], ['views.push', 'Change reminder']);
    assert.match(form.words, /^This reminder goes to this channel\.$/m);
    assert.match(wordsOf(await send(bench, { detail: 'summary' }, { form, previous: list.id })), /^Saved\./);
    const [subscription] = await kept(bench);
    const { id, createdBy, ahead, evening, detail } = subscription ?? {};
    assert.deepEqual(
      { id, createdBy, ahead, evening, detail },
      { id: 's1', createdBy: { id: FRENCH_USER, name: 'benoit' }, ahead: ['eve'], evening: '17:15', detail: 'summary' },
    );
    assert.match(posted(bench).text, new RegExp(`^${USER} changed a reminder of this channel`));
    assert.deepEqual([viewed(bench).method, viewed(bench).title], ['views.update', 'Reminders']);
    assert.match(viewed(bench).words, /one line for each half-day/);
  }),
);

test(
  'one that was removed meanwhile is not brought back',
  onBench(OPTIONS, async (bench) => {
    await keep(bench);
    await type(bench, 'reminders');
    await pressIn(bench, viewed(bench), ACTION.remindChange, 's1');
    await bench.store.subscriptions.remove('s1');
    assert.match(wordsOf(await send(bench)), /^That reminder no longer exists\./);
    assert.deepEqual(await kept(bench), []);
  }),
);

test(
  'store down: the form opens, and says that nothing was saved',
  onBench({ ...OPTIONS, store: deaf }, async (bench) => {
    await type(bench, 'remind');
    assert.deepEqual(await send(bench), {
      response_action: 'errors',
      errors: { bodies: 'This could not be saved just now. Press Save again in a moment.' },
    });
    assert.deepEqual(bench.told('chat.postMessage'), []);
  }),
);

test(
  'store down: the list and every button say so, in messages and in views',
  onBench({ ...OPTIONS, store: deaf }, async (bench) => {
    const said = /^I cannot reach my database just now\. Please try again in a moment\.$/m;
    await type(bench, 'reminders');
    assert.match(responded(bench).text, said);
    for (const name of [ACTION.remindPause, ACTION.remindResume, ACTION.remindRemove, ACTION.reminders]) {
      bench.forget();
      await press(bench, name, 's1');
      assert.match(responded(bench).text, said, name);
    }
    await type(bench, 'remind');
    await pressIn(bench, viewed(bench), ACTION.remindPause, 's1');
    assert.match(viewed(bench).words, said);
  }),
);

test(
  'a channel that cannot be told takes nothing from what was saved',
  onBench(OPTIONS, async (bench) => {
    bench.fail('chat.postMessage', { error: 'not_in_channel' });
    await type(bench, 'remind');
    assert.match(wordsOf(await send(bench)), /^Saved\./);
    assert.equal((await kept(bench)).length, 1);
  }),
);

test(
  'the words that open a view, and those that are a question',
  onBench(OPTIONS, async (bench) => {
    for (const [text, title] of [
      ['remind', 'New reminder'],
      [' Remind me ', 'New reminder'],
      ['rappel', 'New reminder'],
      ['reminders', 'Reminders'],
      ['RAPPELS', 'Reminders'],
    ] as const) {
      await type(bench, text, USER, IM);
      assert.equal(viewed(bench).title, title, text);
    }
    bench.forget();
    await type(bench, 'remind me when the group met in 2012');
    assert.deepEqual(bench.told(), []);
    assert.ok(shown(responded(bench).body).text !== '');
  }),
);
