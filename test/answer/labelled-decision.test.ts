import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('report', [
    'Lagoon Convention, 54th meeting of the Standing Committee',
    'Decision SC54-01: The Standing Committee adopted the plan for the pier.',
    'Decision SC54-02: The Standing Committee thanked the divers.',
    'Decision SC54-02: The Standing Committee thanked the anglers.',
    'It recalled Decision SC53-09: the Committee looked at the nets.',
    ...OTHERS,
  ]),
});

describe('a decision that a report prints in one sentence behind its number', () => {
  const table: [question: string, told: RegExp | undefined][] = [
    ['What does decision SC54-01 of the Lagoon Standing Committee say?', /adopted the plan/],
    ['Que dit la décision SC54-01 ?', /adopted the plan/],
    ['What does decision SC54-01 of the Reef Standing Committee say?', undefined],
    ['What does resolution SC54-01 say?', undefined],
    ['When was decision SC54-01 adopted?', undefined],
    ['Does decision SC54-01 reject the plan for the pier?', undefined],
    // Two sentences say other things of one number, and one says it in passing.
    ['What does decision SC54-02 say?', undefined],
    ['What does decision SC53-09 say?', undefined],
    ['What does decision SC54-03 say?', undefined],
  ];
  for (const [question, told] of table)
    it(question, () => {
      const { status, lines, decisions } = answerTurns(world, [question], { today: '2026-11-21' });
      assert.equal(status === 'answered', told !== undefined, lines.join(' '));
      if (told) assert.match(lines.join(' '), told);
      if (told) assert.deepEqual(decisions, ['decision SC54-01']);
    });
});
