import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const LINES = [
  'The Board considered the technical paper on kelp farming in lagoons.',
  'It had before it the technical paper on reef lanterns for pilots (TIDE/2012/TP.4).',
];
const world = worldOfTexts([{ symbol: 'S/2015/312', lines: LINES }]);
const ask = (typed: string) => answer(world, typed, { today: '2026-11-21' }).answer;

describe('a question for the symbol of a document', () => {
  it('is answered by no sentence that only speaks of it', () =>
    assert.equal(
      ask('What is the symbol of the technical paper on kelp farming in lagoons?').status,
      'not-in-records',
    ));
});
