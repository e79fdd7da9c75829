import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const TEXT =
  'Tide Council\n\nFourth session\n\n1. Opening of the session\n\n2. Report of the Coral Technology Centre and Network\n\n3. Harbours\n';
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf(
        [
          '  - session: { body: tide, number: 4 }\n    paragraph: head.2\n    quote: Fourth session',
          '  - item: { number: "1", title: Opening of the session }\n    paragraph: "1"\n    quote: 1. Opening of the session',
          '  - item: { number: "2", title: Report of the Coral Technology Centre and Network }\n    paragraph: "2"\n    quote: 2. Report of the Coral Technology Centre and Network',
          '  - item: { number: "3", title: Harbours }\n    paragraph: "3"\n    quote: 3. Harbours',
        ],
        {
          language: 'en',
          kind: 'provisional agenda',
          title: 'Provisional agenda',
          symbol: 'TIDE/2017/1',
          session: '{ body: tide, number: 4 }',
        },
      ),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('letters that stand for the words of a title', () => {
  it('tell the item', () => {
    const { status, lead } = ask('Which item of the fourth session of the Tide Council is about the CTCN?');
    assert.equal(status, 'answered', lead);
    assert.match(lead, /2/);
  });

  for (const question of [
    'Which item of the fourth session of the Tide Council is about the CTCX?',
    'Which item of the fourth session of the Tide Council is about the ctcn?',
  ])
    it(`are no others, and no small ones: ${question}`, () => {
      assert.equal(ask(question).status, 'not-in-records');
    });
});
