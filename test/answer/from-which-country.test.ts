import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const LINES = [
  'At the lagoon fair of 2014, the judge of the regatta, Mr. Paul Watt (France), opened the race of the coral boats.',
  'At the lagoon fair of 2014, the band of the sailors, led by Mr. Jan Berg, closed the concert of the coral flutes.',
];
const world = worldOfTexts([{ symbol: 'S/2015/312', lines: LINES }]);
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });

describe('a question that goes on with "from which country?"', () => {
  it('is answered by the sentence that named the person, where it names a country', () => {
    const { status, sources } = ask('Who opened the race of the coral boats?', 'from which country?');
    assert.deepEqual([status, sources.map(({ quote }) => quote)], ['answered', [LINES[0]]]);
  });

  it('is refused where it names none', () => {
    const turns = ['Who closed the concert of the coral flutes?', 'from which country?'];
    assert.equal(ask(turns[0] ?? '').status, 'answered');
    assert.equal(ask(...turns).status, 'not-in-records');
  });
});
