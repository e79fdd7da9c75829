import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const MONTH = 'The Tide Council approved it at its twentieth session (June 2001).';
const DAYS = 'The Tide Council held its thirtieth session from 4 to 6 May 2005.';
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `1. ${MONTH}\n\n2. ${DAYS}\n`,
      'records/a.yml': recordOf(
        [
          `  - session: { body: tide, number: 20, dates: 2001-06 }\n    paragraph: "1"\n    quote: "${MONTH}"`,
          `  - session: { body: tide, number: 30, dates: 2005-05-04/2005-05-06 }\n    paragraph: "2"\n    quote: "${DAYS}"`,
        ],
        { text: 'a.txt', language: 'en', title: 'Notes of a council', date: '2006-01-31' },
      ),
    }),
  ),
);
const ask = (question: string) => {
  const { status, dates } = answerTurns(world, [question], { today: '2026-11-21' });
  return [status, dates];
};

describe('all sessions of a year, and when they were', () => {
  it('are not told by the month of one (C 2001/12)', () =>
    assert.deepEqual(ask('Which sessions did the Tide Council hold in 2001, and when?'), ['not-in-records', []]));

  const given: [question: string, dates: string[]][] = [
    ['Which sessions did the Tide Council hold in 2005, and when?', ['2005-05-04/2005-05-06']],
    ['When was the twentieth session of the Tide Council?', ['2001-06']],
  ];
  for (const [question, dates] of given) it(question, () => assert.deepEqual(ask(question), ['answered', dates]));
});
