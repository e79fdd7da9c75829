import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { saysDeed } from '../../src/answer/evidence/words/deed-said.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const FORCE = 'The Conference welcomes the entry into force of the Lagoon Agreement on 4 November 2016.';
const world = worldHolding(paper('lagoon', ['Report of a conference', FORCE, ...OTHERS]));
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });

describe('the deed whose day is asked for', () => {
  it('is said by the sentence that tells the day', () => {
    assert.deepEqual(ask('When did the Lagoon Agreement enter into force?').dates, ['2016-11-04']);
    for (const turns of [
      ['When was the Lagoon Agreement signed?'],
      ['When did the Lagoon Agreement enter into force?', 'when was it adopted?'],
      ['When did the Lagoon Agreement enter into force?', 'and when was it signed?'],
    ])
      assert.equal(ask(...turns).status, 'not-in-records', turns.join(' → '));
  });

  const table: [typed: string, text: string, says: boolean][] = [
    ['when was it adopted?', FORCE, false],
    ['when was it adopted?', 'adopted in Paris on 12 December 2015', true],
    ['quand a-t-il été signé ?', 'Welcomes the entry into force', false],
    ['когда он был подписан?', 'подписан 3 мая 2015 года', true],
    ['متى صدرت الرسالة؟', 'ونسقت اللجنة إصدار رسالة في 21 كانون الثاني/يناير 2031', true],
    ['متى صدرت الرسالة؟', 'ونسقت اللجنة إعداد رسالة في 21 كانون الثاني/يناير 2031', false],
    ['何时签署的？', '于2015年生效', false],
    ['when was he elected?', 'The SBSTA considered this agenda sub-item at its 1st meeting.', false],
    ['when did it enter into force?', FORCE, true],
  ];
  for (const [typed, text, says] of table)
    it(`${says}: ${typed} ${text}`, () => assert.equal(saysDeed(typed, text), says));
});
