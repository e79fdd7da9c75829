import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const LINES = [
  'On 10 April, the Chair circulated the draft text on kelp farming in lagoons.',
  'At its 9th meeting, the Board rejected the draft text on reef lanterns for pilots.',
];
const world = worldOfTexts([{ symbol: 'S/2015/312', lines: LINES }]);

describe('a question for what became of something', () => {
  const table: [question: string, quotes: string[]][] = [
    ['What became of the draft text on reef lanterns for pilots?', LINES.slice(1)],
    // That it was circulated says not how it ended.
    ['What became of the draft text on kelp farming in lagoons?', []],
    ['What happened to the draft text on kelp farming in lagoons?', []],
  ];
  for (const [question, quotes] of table)
    it(question, () => {
      const { status, sources } = answer(world, question, { today: '2026-11-21' }).answer;
      assert.deepEqual(status === 'answered' ? sources.map(({ quote }) => quote) : [], quotes);
    });
});
