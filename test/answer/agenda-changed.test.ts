import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

/** The reports of four sessions, of which each says something else of its agenda. */
const REPORTS: Record<number, string[]> = {
  3: [
    '1. The Council adopted the agenda as below, with sub-item 6(b) held in abeyance:',
    '(b) Lamps for shoals (held in abeyance);',
    '2. Sub-item 6(b) held in abeyance was not discussed.',
  ],
  4: [
    '1. The Chair proposed to add a further sub-item: sub-item 7(c), “Ropes of buoys”.',
    '2. The Council then adopted its agenda as amended.',
  ],
  // The proposal alone, and two that are not the same.
  5: ['1. The Chair proposed to add a further sub-item: sub-item 8(c), “Ropes of buoys”.', '2. Nobody agreed.'],
  6: ['1. It left sub-item 6(b) held in abeyance.', '2. It left sub-item 9(a) held in abeyance.'],
};
const world = worldHolding({
  'bodies.yml': TIDE,
  ...Object.fromEntries(
    Object.entries(REPORTS).flatMap(([number, lines]) => [
      [`texts/${number}.txt`, `${lines.join('\n\n')}\n`],
      [
        `records/${number}.yml`,
        recordOf([], {
          text: `${number}.txt`,
          language: 'en',
          symbol: `TIDE/${number}/2`,
          title: `Report of session ${number}`,
          session: `{ body: tide, number: ${number} }`,
        }),
      ],
    ]),
  ),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });
const quotesOf = (question: string) => ask(question).sources.map(({ quote }) => quote);

describe('what changed in an agenda as it was adopted', () => {
  const [ASIDE, LINE] = REPORTS[3] ?? [];
  for (const question of [
    'Which sub-item of the agenda of the 3rd session of the Tide Council was held in abeyance?',
    "Quel point de l'ordre du jour de la 3e session du Conseil des marées est resté en suspens ?",
    '¿Qué subtema del programa del 3er período de sesiones del Consejo de Mareas quedó en suspenso?',
    'какой подпункт повестки дня 3-й сессии Совета приливов был отложен?',
  ])
    it(question, () => assert.deepEqual(quotesOf(question), [ASIDE?.slice(3), LINE]));

  it('an item that was added, with the agenda that has it', () =>
    assert.deepEqual(
      quotesOf('What sub-item was added to the agenda of the 4th session of the Tide Council when it was adopted?'),
      REPORTS[4]?.map((line) => line.slice(3)),
    ));

  for (const question of [
    'Which sub-item of the agenda of the 4th session of the Tide Council was held in abeyance?',
    'Which sub-item of the agenda of the 6th session of the Tide Council was held in abeyance?',
    'What sub-item was added to the agenda of the 5th session of the Tide Council?',
    'What sub-item was added to the agenda of the 3rd session of the Tide Council?',
  ])
    it(`refused: ${question}`, () => assert.equal(ask(question).status, 'not-in-records'));
});
