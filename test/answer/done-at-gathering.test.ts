import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    symbol: 'A/AC.900/2031/3',
    language: 'en',
    lines: [
      'At the ninth Coral Islands Forum, held in Lima, Peru, from 4 to 6 May 2031, participants agreed to admit the Atoll of Gulls as an associate member.',
      'The heron is at home on each of the islands and no boat comes there in winter.',
    ],
  },
]);
const ask = (question: string) => answerTurns(world, [question], { today: '2031-11-27' });

describe('what was done at a gathering that a sentence opens with', () => {
  for (const question of [
    'When did the Coral Islands Forum agree to admit the Atoll of Gulls as an associate member?',
    'When and where did the Coral Islands Forum agree to admit the Atoll of Gulls as associate member?',
  ])
    it(question, () => {
      const { status, dates } = ask(question);
      assert.equal(status, 'answered');
      assert.deepEqual(dates, ['2031-05-04/2031-05-06']);
    });

  it('is not what somebody else did there', () => {
    assert.deepEqual(
      ask('When did the Atoll of Gulls admit the Coral Islands Forum as an associate member?').dates,
      [],
    );
  });
});
