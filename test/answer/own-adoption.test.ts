import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const LINES = [
  'The Tide Council,',
  'Taking note of resolution 263 of 5 November 2013 of the Harbour Commission on the lighting of buoys,',
  'Decides to proclaim 13 June as the day of the buoys;',
];
const AGENDA = [
  'Provisional agenda',
  '1. Opening of the session.',
  '2. Adoption of the agenda.',
  '3. Lighting of the buoys.',
];
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('resolution', LINES, [], { kind: 'resolution', symbol: 'TIDE/RES/9/170' }),
  ...paper('agenda', AGENDA, [], { kind: 'provisional agenda', symbol: 'TIDE/21/L.1' }),
});
const statusOf = (question: string) => answerTurns(world, [question], { today: '2026-11-21' }).status;

describe('what a named document does not say', () => {
  for (const question of [
    'When was resolution TIDE/RES/9/170 adopted?',
    'On what date did the Tide Council adopt resolution TIDE/RES/9/170?',
    'Quand la résolution TIDE/RES/9/170 a-t-elle été adoptée ?',
  ])
    it(`is not told by the day of a resolution that it notes: ${question}`, () =>
      assert.equal(statusOf(question), 'not-in-records'));

  it('is not told by its list, where the days of its session are asked for', () =>
    assert.equal(
      statusOf('On which dates is the session for which the agenda TIDE/21/L.1 was drawn up?'),
      'not-in-records',
    ));

  it('leaves its list to who asks for that', () =>
    assert.equal(statusOf('What is on the agenda TIDE/21/L.1?'), 'answered'));
});
