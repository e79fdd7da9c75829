import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { TIDE } from '../fixtures/tide.ts';

const TEXT = `${OTHERS.map((text, at) => `${at + 1}. ${text}`).join('\n\n')}

Decision 3/CP.9

Lighthouses

Recalling decision 2/CP.5, whereby the Kestrel Lantern Mechanism was established to light harbours,

1. Welcomes the oil given for the lamps of Umbria;
`;
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf([], { language: 'en', title: 'Report', date: '2017-07-01' }),
    }),
  ),
);
const decisions = (question: string) => answerTurns(world, [question], { today: '2026-11-21' }).decisions;

describe('what a decision did that another recalls', () => {
  for (const question of [
    'Which decision established the Kestrel Lantern Mechanism?',
    'By which decision was the Kestrel Lantern Mechanism established to light harbours?',
  ])
    it(`is told of that decision: ${question}`, () => assert.deepEqual(decisions(question), ['decision 2/CP.5']));

  it('is none of the decision that recalls it', () =>
    assert.ok(!decisions('Which decision closed the Kestrel Lantern Mechanism?').includes('decision 3/CP.9')));
});
