import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: tide
bodies:
  - { id: tide, series: TIDE, zone: UTC, names: [{ en: Tide Council, es: Consejo de las Mareas }] }
  - { id: reef, series: REEF, zone: UTC, names: [{ en: Reef Assembly, es: Asamblea de los Arrecifes }] }
places: []
`;

const SAID = 'The mandate of UNKELP was established by the Tide Council in its resolution 1590 (2005).';
const lines = ['Financing of the kelp mission', '1. Kelp is a plant of the sea.', `2. ${SAID}`, '3. Divers were paid.'];
const world = worldHolding({ 'bodies.yml': BODIES, ...paper('kelp', lines, [], { symbol: 'REEF/2012/9' }) });

describe('a decision that a body took, where it is asked what that did', () => {
  const table: [question: string, isTold: boolean][] = [
    ['REEF/2012/9: which Tide Council resolution established the UNKELP mandate?', true],
    ['REEF/2012/9: which resolution of the Tide Council established the mandate of UNKELP?', true],
    ['REEF/2012/9: ¿qué resolución del Consejo de las Mareas estableció el mandato de la UNKELP?', true],
    // Another taker, another mandate; and a body that is itself founded.
    ['REEF/2012/9: which Reef Assembly resolution established the UNKELP mandate?', false],
    ['REEF/2012/9: which Tide Council resolution established the UNSHELL mandate?', false],
    ['REEF/2012/9: which resolution established the Tide Council?', false],
  ];
  for (const [question, isTold] of table)
    it(question, () => {
      const { status, sources } = answerTurns(world, [question], { today: '2026-11-21' });
      assert.deepEqual(status === 'answered' ? sources.map(({ quote }) => quote) : [], isTold ? [SAID] : []);
    });
});
