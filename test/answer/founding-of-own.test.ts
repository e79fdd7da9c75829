import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: tide
bodies:
  - { id: tide, series: TIDE, zone: UTC, names: [{ en: Tide Council }] }
  - id: kelp
    parent: tide
    series: TIDE/KELP
    zone: UTC
    names: [{ en: Special Committee on the Kelp of Lagoons }]
  - { id: reef, series: REEF, zone: UTC, names: [{ en: Reef Assembly }] }
places: []
`;
const SAID =
  'The Special Committee was established by the Tide Council pursuant to its resolution 1654 (XVI) of 27 November 1961.';
const ask = (symbol: string, question: string) => {
  const world = worldHolding({
    'bodies.yml': BODIES,
    ...paper('others', ['Notes', ...OTHERS.map((text, at) => `${at + 1}. ${text}`)]),
    ...paper('kelp', ['Note on kelp of lagoons', '1. Kelp is a plant.', `2. ${SAID}`], [], { symbol }),
  });
  const { status, decisions } = answerTurns(world, [question], { today: '2026-11-21' });
  return status === 'answered' ? [...decisions] : [];
};

describe('a body that its own documents call by the beginning of its name', () => {
  const question = 'Which Tide Council resolution established the Special Committee on the Kelp of Lagoons?';
  it('was created as they say', () => assert.deepEqual(ask('TIDE/KELP/2012/1', question), ['resolution 1654 (XVI)']));
  // In the documents of others, another committee may be called so.
  it('is none that another document calls so', () => assert.deepEqual(ask('REEF/2012/1', question), []));
});

describe('a decision that is asked for with the symbol of what it is about', () => {
  it('is told, and not what the symbol stands for', () => {
    const world = worldHolding({
      'bodies.yml': BODIES,
      ...paper(
        'kelp',
        [
          'Note on kelp',
          '1. The Council reviewed the revised kelp policy (TIDE/2019/29) that the Tide Council endorsed in its decision 2019/19.',
        ],
        ['  - symbol: { id: TIDE/2019/29, kind: other }\n    paragraph: "1"\n    quote: TIDE/2019/29'],
        { symbol: 'TIDE/2025/7' },
      ),
    });
    const question = 'In which decision did the Council endorse the revised kelp policy (TIDE/2019/29)?';
    const { decisions } = answerTurns(world, [question], { today: '2026-11-21' });
    assert.deepEqual([...decisions], ['decision 2019/19']);
  });
});
