import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTION, VIEW } from '../../../src/views/blocks/ids.ts';
import { action, appMention, clickInEphemeral, clickInMessage, slashCommand, viewSubmission } from '../payloads.ts';
import { FRENCH_USER, TEAM, USER } from '../server/world.ts';
import { type Bench, onBench } from './harness.ts';
import { exchangeOf, posted, responded, shown, viewed } from './read.ts';

const QUESTION = 'When did the Working Group meet in 2013?';
const RECORD = '000_bf895ca790c30f6d';
const by = (id: string) => ({ user: { id, username: id, name: id, team_id: TEAM } });

/** Asks in a channel; gives the id behind the buttons. */
async function ask(bench: Bench): Promise<string> {
  await bench.event(appMention(QUESTION));
  return exchangeOf(posted(bench));
}

const press = (bench: Bench, value: string, user = USER) =>
  bench.interact(clickInMessage([action(ACTION.feedback, value, { type: 'feedback_buttons' })], {}, by(user)));

const send = (bench: Bench, metadata: string, expected: string | null, user = USER) =>
  bench.interact(
    viewSubmission(
      { callback_id: VIEW.feedback, private_metadata: metadata },
      { [VIEW.expected]: { [VIEW.expected]: { type: 'plain_text_input', value: expected } } },
      by(user),
    ),
  );

test(
  'helpful: thanked, and kept with what was answered',
  onBench({}, async (bench) => {
    await press(bench, `helpful:${await ask(bench)}`, FRENCH_USER);
    const { body, text } = responded(bench);
    assert.deepEqual([body.response_type, body.replace_original, text], ['ephemeral', false, 'Merci.']);
    const [kept] = await bench.store.feedback.list(5);
    assert.deepEqual(kept, {
      id: kept?.id,
      at: bench.clock.now,
      team: TEAM,
      user: FRENCH_USER,
      helpful: true,
      question: QUESTION,
      answer: { kind: 'sessions', status: 'answered', lead: posted(bench).first },
      records: [RECORD],
      expected: null,
    });
  }),
);

test(
  'not helpful: asked what was expected, with the file to correct; kept and listed',
  onBench({}, async (bench) => {
    await press(bench, `unhelpful:${await ask(bench)}`);
    const view = viewed(bench);
    assert.deepEqual([view.method, view.title], ['views.open', 'Improve this answer']);
    assert.match(view.words, new RegExp(`^knowledge/records/${RECORD}\\.yml$`, 'm'));
    assert.equal(view.view.callback_id, VIEW.feedback);
    assert.equal((await bench.store.feedback.list(5))[0]?.helpful, false, 'kept before the view is sent');
    await send(bench, String(view.view.private_metadata), 'It lasted two days, not three.');
    const kept = await bench.store.feedback.list(5);
    assert.deepEqual(
      kept.map(({ helpful, expected, user }) => ({ helpful, expected, user })),
      [{ helpful: false, expected: 'It lasted two days, not three.', user: USER }],
    );
  }),
);

test(
  'nothing is asked twice, and nothing written stays nothing',
  onBench({}, async (bench) => {
    await press(bench, `unhelpful:${await ask(bench)}`, FRENCH_USER);
    assert.equal(viewed(bench).title, 'Améliorer la réponse');
    for (const expected of [null, '']) {
      await send(bench, String(viewed(bench).view.private_metadata), expected, FRENCH_USER);
      assert.equal((await bench.store.feedback.list(5))[0]?.expected, null);
    }
  }),
);

test(
  'only who pressed explains it',
  onBench({}, async (bench) => {
    await press(bench, `unhelpful:${await ask(bench)}`);
    await send(bench, String(viewed(bench).view.private_metadata), 'forged', FRENCH_USER);
    assert.equal((await bench.store.feedback.list(5))[0]?.expected, null);
  }),
);

test(
  'in a private message too; the last opinion counts',
  onBench({}, async (bench) => {
    await bench.command(slashCommand('/rapporteur', QUESTION));
    const exchange = exchangeOf(responded(bench));
    for (const value of ['helpful', 'unhelpful'])
      await bench.interact(clickInEphemeral([action(ACTION.feedback, `${value}:${exchange}`)]));
    assert.deepEqual(
      (await bench.store.feedback.list(5)).map(({ helpful }) => helpful),
      [false],
    );
  }),
);

test(
  'an answer that is kept no more takes no opinion; the reader is told',
  onBench({}, async (bench) => {
    for (const value of ['helpful:gone', 'unhelpful:gone', 'helpful', '']) {
      await press(bench, value);
      assert.equal(responded(bench).text, 'This answer is too old. Please ask again.');
    }
    assert.deepEqual(await bench.store.feedback.list(5), []);
    assert.deepEqual(bench.told(), []);
  }),
);

test(
  'who waited too long is told, and the opinion is kept all the same',
  onBench({}, async (bench) => {
    const exchange = await ask(bench);
    bench.fail('views.open', { error: 'expired_trigger_id' });
    await press(bench, `unhelpful:${exchange}`);
    assert.equal(responded(bench).text, 'It took too long. Please press the button again.');
    assert.equal((await bench.store.feedback.list(5)).length, 1);
  }),
);

test(
  'pressing again after that keeps one opinion',
  onBench({}, async (bench) => {
    const exchange = await ask(bench);
    await press(bench, `unhelpful:${exchange}`);
    await press(bench, `unhelpful:${exchange}`);
    assert.equal((await bench.store.feedback.list(5)).length, 1);
  }),
);

test(
  'each reader and each answer has an opinion of its own',
  onBench({}, async (bench) => {
    const [first, second] = [await ask(bench), await ask(bench)];
    await press(bench, `helpful:${first}`);
    await press(bench, `unhelpful:${first}`, FRENCH_USER);
    await press(bench, `helpful:${second}`);
    const kept = await bench.store.feedback.list(5);
    assert.deepEqual(
      kept.map(({ helpful, user }) => [helpful, user]),
      [
        [true, USER],
        [false, FRENCH_USER],
        [true, USER],
      ],
    );
  }),
);

for (const [user, thanks] of [
  [USER, 'Thank you. Your remark is kept, and a person will read it.'],
  [FRENCH_USER, 'Merci. Votre remarque est enregistrée ; une personne la lira.'],
] as const)
  test(
    `the remark of ${user} is thanked for in the view`,
    onBench({}, async (bench) => {
      await press(bench, `unhelpful:${await ask(bench)}`, user);
      await send(bench, String(viewed(bench).view.private_metadata), 'A remark.', user);
      const { response_action, view } = bench.answered() as { response_action: string; view: Record<string, unknown> };
      assert.deepEqual([response_action, shown(view).words], ['update', thanks]);
    }),
  );
