import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

const BODIES = `default: budget
bodies:
  - id: budget
    zone: UTC
    names: [{ en: Programme and Budget Committee, ru: Комитет по программе и бюджету, zh: 方案和预算委员会 }]
places: []
`;
const QUOTE = 'The Programme and Budget Committee held its fourth session on 7 June 2013';

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/a.txt': `1. ${QUOTE}.\n`,
      'records/a.yml': recordOf([sessionClaim('body: budget, number: 4, dates: 2013-06-07, status: held', QUOTE)], {
        language: 'en',
        title: 'Report',
      }),
    }),
  ),
);

describe('a body whose name has a word for what no record holds', () => {
  for (const question of [
    'When was the fourth session of the Programme and Budget Committee held?',
    'Когда состоялась четвертая сессия Комитета по программе и бюджету?',
    '方案和预算委员会第四届会议是什么时候举行的？',
  ])
    it(`is asked about: ${question}`, () => {
      const { status, dates, lead } = answerTurns(world, [question], { today: '2026-11-21' });
      assert.deepEqual([status, dates], ['answered', ['2013-06-07']], lead);
    });

  it('is none of what is asked beside it', () => {
    const { status } = answerTurns(world, ['What is the budget of the fourth session?'], { today: '2026-11-21' });
    assert.equal(status, 'not-in-records');
  });
});
