import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const LINES = [
  'The letter that fourteen divers addressed to the President of the Lagoon Court on 17 April 2015 was considered.',
  'The applicants ask for a lighthouse.',
];
const FILLER = Array.from({ length: 60 }, (_, i) => `Paragraph ${i} is on the weather.`);
/** Another text says the like: without the conversation nobody knows which letter is meant. */
const OTHER = 'The letter that a sailor addressed to the President of the River Court on 5 May 2014 was lost.';
const ask = (lines: string[], turns: string[]) =>
  answerTurns(
    worldOfTexts([
      { symbol: 'S/2015/312', lines },
      { symbol: 'S/2014/9', lines: [OTHER] },
    ]),
    turns,
    { today: '2026-11-21' },
  );

const ABOUT = 'What do the seaweed growers say in S/2015/312?';

describe('a question after a refusal that has shown a text', () => {
  it('is sought in that text', () => {
    const { status, dates } = ask(LINES, [ABOUT, 'of when is the letter to the president of the court?']);
    assert.deepEqual([status, dates], ['answered', ['2015-04-17']]);
  });

  it('is refused where that text does not say it', () => {
    assert.equal(ask(LINES, [ABOUT, 'of when is the letter to the treasurer of the court?']).status, 'not-in-records');
  });

  it('is not sought in a long text, which is about many things', () => {
    const turns = [ABOUT, 'of when is the letter to the president of the court?'];
    assert.equal(ask([...LINES, ...FILLER], turns).status, 'not-in-records');
  });
});
