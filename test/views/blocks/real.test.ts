// Real answers from the records that are shipped, as messages and views.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { answerTurns } from '../../../src/answer/answer.ts';
import { createWorld } from '../../../src/answer/world.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { answerMessage } from '../../../src/views/blocks/answer.ts';
import { calendarModal } from '../../../src/views/blocks/calendar.ts';
import { answerModal } from '../../../src/views/blocks/more.ts';
import { passageModal } from '../../../src/views/blocks/passage.ts';
import { unfurlCard } from '../../../src/views/blocks/unfurl.ts';
import { limitsBroken } from './limits.ts';
import { quotationsIn, valuesOf } from './look.ts';

const root = new URL('../../../', import.meta.url);
const world = createWorld(loadKnowledge(new URL('knowledge', root).pathname));
const golden = parse(readFileSync(new URL('test/questions.yml', root), 'utf8')) as { ask: string | string[] }[];

test('every golden question gives a message and views that Slack takes, with quotations from the source', () => {
  const questions = golden.map(({ ask }) => [ask].flat());
  assert.ok(questions.length > 50, `${questions.length} questions`);
  for (const turns of questions) {
    const answer = answerTurns(world, turns, { today: '2026-11-21' });
    const message = answerMessage(answer, { words: 'fr', exchange: 'x', seen: 'only-you' });
    assert.deepEqual(limitsBroken(message, 'message'), [], turns.join(' / '));
    assert.deepEqual(limitsBroken(answerModal(answer, { words: 'en', exchange: 'x', page: 0 }), 'modal'), []);
    assert.deepEqual(limitsBroken(calendarModal(answer, { words: 'en' }), 'modal'), []);
    for (const quote of quotationsIn(message.blocks).filter((text) => !text.endsWith(' […]')))
      assert.ok(answer.sources.some((source) => source.quote === quote));
    const shown = valuesOf(message.blocks, 'passage');
    assert.equal(shown.length, Math.min(quotationsIn(message.blocks).length, answer.sources.length));
    if (answer.sources.length > shown.length) assert.equal(valuesOf(message.blocks, 'more').length, 1);
  }
});

test('every passage of the records is a view that Slack takes, from the first to the last', () => {
  for (const record of world.knowledge.records) {
    assert.deepEqual(limitsBroken(unfurlCard(record, 'https://records.example/r', 'fr'), 'unfurl'), []);
    for (const [at, { key, text }] of record.paragraphs.entries()) {
      const view = passageModal({ record, key }, { words: 'fr' });
      assert.deepEqual(limitsBroken(view, 'modal'), [], `${record.id}#${key}`);
      assert.equal(quotationsIn(view.blocks).join(''), text);
      const ends = [record.paragraphs[at - 1], record.paragraphs[at + 1]].filter(
        (paragraph) => paragraph !== undefined,
      );
      assert.deepEqual(
        valuesOf(view.blocks, 'passage_move'),
        ends.map((paragraph) => `${record.id}#${paragraph.key}`),
      );
    }
  }
});
