import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('wrecks', [
    'Wrecks and buoys',
    '1. Notes the request by the Tide Council for the independent expert on wrecks to clarify the proposed Wreck Compact.',
    '2. The secretariat and the Government of Peru welcomed the executive arrangements of the Reef Office.',
    '3. The keeper of the buoys, Mr. Ato Mensah, spoke on colours.',
    '4. Each port was invited to name one pilot for the Harbour Days.',
  ]),
  ...paper(
    'marees',
    ['Les marées', '1. Le Président a invité le Gouvernement à faire une déclaration sur les navires.'],
    [],
    {
      language: 'fr',
    },
  ),
});
const ask = (question: string) => {
  const { status, sources } = answerTurns(world, [question], { today: '2026-11-21' });
  return status === 'answered' ? (sources[0]?.quote ?? '') : status;
};

describe('who somebody is, and who did something', () => {
  const refused = [
    'who is the independent expert on wrecks?',
    'qui est le secrétaire exécutif du Reef Office ?',
    'who adopts the declaration on vessels?',
  ];
  for (const question of refused)
    it(`${question} is told by no sentence that names nobody`, () => assert.equal(ask(question), 'not-in-records'));

  it('is told by a name beside what is asked', () =>
    assert.match(ask('who is the keeper of the buoys?'), /Ato Mensah/));
});
