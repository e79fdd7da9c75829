import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const LINES = [
  'The Council prepared a draft study on the salt of lagoons thereon.[3] It will consider it in the spring.',
  'The Council heard a speech on the wages of lighthouse painters.[4]',
  '[3] TIDE/2012/7.',
  '[4] See the records of the Council.',
];
const world = worldOfTexts([{ symbol: 'TIDE/2012/1', lines: LINES }]);

describe('a document that is named in a footnote', () => {
  it('is the one that the sentence with its mark speaks of', () => {
    const { symbols, sources } = answerTurns(
      world,
      ['Which document contains the draft study on the salt of lagoons?'],
      {
        today: '2026-11-21',
      },
    );
    assert.deepEqual([...symbols], ['TIDE/2012/7']);
    assert.equal(sources.at(-1)?.quote, '[3] TIDE/2012/7.');
  });
});
