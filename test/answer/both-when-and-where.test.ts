import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    symbol: 'TIDE/RES/9/4',
    lines: [
      'Recalling that the Lantern Summit begins on 6 September 2000,',
      '1. Decides that the Lantern Summit shall be held from 6 to 8 September 2000 in Vienna;',
    ],
  },
]);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-27' });

describe('when and where something is', () => {
  for (const question of [
    'TIDE/RES/9/4: when and where will the Lantern Summit be held?',
    'TIDE/RES/9/4: when will the Lantern Summit be held?',
  ])
    it(`is told by the sentence that decides it: ${question}`, () =>
      assert.deepEqual(ask(question).dates, ['2000-09-06/2000-09-08']));
});
