import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTION } from '../../../src/views/blocks/ids.ts';
import { action, appMention, clickInEphemeral, clickInMessage, clickInView, slashCommand } from '../payloads.ts';
import { FRENCH_USER, TEAM } from '../server/world.ts';
import { type Bench, onBench } from './harness.ts';
import { carried, posted, responded, type Shown, viewed } from './read.ts';
import { shipped } from './worlds.ts';

const QUESTION = 'Quand le groupe s’est-il réuni en 2013 ?';
const RECORD = '000_bf895ca790c30f6d';
const benoit = { user: { id: FRENCH_USER, username: 'benoit', name: 'benoit', team_id: TEAM } };

const keys = (id: string): string[] =>
  shipped()
    .world('general')
    .knowledge.records.find((record) => record.id === id)
    ?.paragraphs.map(({ key }) => key) ?? [];

const labelsOf = (view: Shown): string[] => view.labels;

/** Presses a button in the open view. */
async function pressInView(bench: Bench, name: string, value: string): Promise<void> {
  await bench.interact(clickInView([action(name, value)], viewed(bench).open));
}

test(
  'under a message for all: a view opens for who presses, in their words',
  onBench({}, async (bench) => {
    await bench.event(appMention(QUESTION));
    const value = carried(posted(bench), ACTION.passage);
    assert.equal(value, `${RECORD}#4`);
    await bench.interact(clickInMessage([action(ACTION.passage, value)], {}, benoit));
    const view = viewed(bench);
    assert.deepEqual([view.method, view.title], ['views.open', 'Passage du document']);
    assert.match(view.words, /^paragraphe 4$/m);
    assert.match(view.words, /a tenu sa septième réunion à Vienne du 28 au 30 octobre 2013/);
    assert.deepEqual(labelsOf(view), ['Précédent'], 'the last of its document');
    assert.deepEqual(bench.responses(), []);
  }),
);

test(
  'under a message for one reader: a view opens',
  onBench({}, async (bench) => {
    await bench.command(slashCommand('/rapporteur', QUESTION));
    const value = carried(responded(bench), ACTION.passage);
    await bench.interact(clickInEphemeral([action(ACTION.passage, value)]));
    assert.deepEqual([viewed(bench).method, viewed(bench).title], ['views.open', 'Passage']);
    assert.deepEqual(labelsOf(viewed(bench)), ['Previous']);
  }),
);

test(
  'in a view: another view is put on top',
  onBench({}, async (bench) => {
    await bench.command(slashCommand('/agenda', '2007'));
    await bench.interact(clickInEphemeral([action(ACTION.more, carried(responded(bench), ACTION.more))]));
    const below = viewed(bench);
    await pressInView(bench, ACTION.passage, carried(below, ACTION.passage));
    assert.deepEqual([viewed(bench).method, viewed(bench).title], ['views.push', 'Passage']);
    assert.notEqual(viewed(bench).id, below.id);
  }),
);

for (const id of [RECORD, '004_6732c350793d2e0f'])
  test(
    `from the first passage of ${id} to the last and back`,
    onBench({}, async (bench) => {
      const all = keys(id);
      await bench.interact(clickInEphemeral([action(ACTION.passage, `${id}#${all[0]}`)]));
      assert.deepEqual(labelsOf(viewed(bench)), ['Next']);
      const { id: viewId } = viewed(bench);
      for (const key of all.slice(1)) {
        const value = carried(viewed(bench), ACTION.passageMove, 'Next');
        assert.equal(value, `${id}#${key}`);
        await pressInView(bench, `${ACTION.passageMove}:1`, value);
        assert.deepEqual([viewed(bench).method, viewed(bench).id], ['views.update', viewId]);
      }
      assert.deepEqual(labelsOf(viewed(bench)), ['Previous']);
      for (const key of all.slice(0, -1).reverse()) {
        const value = carried(viewed(bench), ACTION.passageMove, 'Previous');
        assert.equal(value, `${id}#${key}`);
        await pressInView(bench, `${ACTION.passageMove}:0`, value);
      }
      assert.deepEqual(labelsOf(viewed(bench)), ['Next']);
    }),
  );

test(
  'a passage that is gone from its document is told in the view',
  onBench({}, async (bench) => {
    await bench.interact(clickInEphemeral([action(ACTION.passage, `${RECORD}#no-such`)]));
    assert.match(viewed(bench).words, /This passage is no longer in the documents/);
  }),
);

test(
  'a document that is gone is told to who pressed',
  onBench({}, async (bench) => {
    await bench.interact(clickInMessage([action(ACTION.passage, 'no-such#1')], {}, benoit));
    const { body, text } = responded(bench);
    assert.deepEqual([body.response_type, body.replace_original], ['ephemeral', false]);
    assert.equal(text, 'Ce passage ne peut pas être montré ici.');
    assert.deepEqual(bench.told(), []);
  }),
);

test(
  'a document that is gone is told in a view too',
  onBench({}, async (bench) => {
    await bench.command(slashCommand('/agenda', '2007'));
    await bench.interact(clickInEphemeral([action(ACTION.more, carried(responded(bench), ACTION.more))]));
    await pressInView(bench, ACTION.passage, 'no-such#1');
    assert.equal(viewed(bench).words, 'This passage cannot be shown here.');
  }),
);
