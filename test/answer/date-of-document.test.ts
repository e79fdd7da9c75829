import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const TEXT = 'TIDE/OPS/2025/1\n\n20 November 2024\n\nReport on moorings\n\nThe Board met from 2 to 5 June 2025.\n';
const record = recordOf(
  [['symbol', 'head.1', 'TIDE/OPS/2025/1'] as const, ['date', 'head.2', '20 November 2024'] as const].map(
    ([field, key, quote]) => `  - masthead: ${field}\n    paragraph: "${key}"\n    quote: "${quote}"`,
  ),
  { text: 'ops.txt', symbol: 'TIDE/OPS/2025/1', title: 'Report on moorings', language: 'en', date: '2024-11-20' },
);
const world = createWorld(loadKnowledge(makeFolder({ 'records/ops.yml': record, 'texts/ops.txt': TEXT })));
const said = (...turns: string[]) => {
  const { status, kind, dates } = answerTurns(world, turns, { today: '2026-11-21' });
  return [status, kind, ...dates];
};

describe('the date of the document that was named', () => {
  for (const [first, then] of [
    ['What is TIDE/OPS/2025/1?', 'what date is it?'],
    ['TIDE/OPS/2025/1 ?', 'et de quelle date est-il ?'],
    ['¿Qué es TIDE/OPS/2025/1?', '¿y de qué fecha es?'],
    ['Что такое TIDE/OPS/2025/1?', 'а какая у него дата?'],
    ['ما هي الوثيقة TIDE/OPS/2025/1؟', 'ما تاريخها؟'],
    ['TIDE/OPS/2025/1是什么文件？', '它的日期是什么？'],
  ] as const)
    it(`is told: ${then}`, () => assert.deepEqual(said(first, then), ['answered', 'document', '2024-11-20']));

  it('is not told where the days of a meeting are asked for', () =>
    assert.ok(!said('What is TIDE/OPS/2025/1?', 'and when did it meet?').includes('2024-11-20')));
});
