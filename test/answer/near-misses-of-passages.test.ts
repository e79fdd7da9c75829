import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { TIDE } from '../fixtures/tide.ts';

const LINES = [
  '1. The Harbour Board approved the Lagoon Charter on seaweed gardens by consent of all.',
  '2. At the regatta of 2011, a group of 16 villages delivered a statement on seaweed gardens.',
  '3. The Board welcomed the appointment of Ada Lind Marin as the keeper of the lamp on the pier.',
  '4. Ahead of two further regattas (in April and November 2011), village cases on seaweed nets were read.',
  '5. The Board arranged for a writer from the Mussel Centre in Lima to cover the oyster seminar.',
  '6. The gannet workshop was held in Quito.',
  '7. The Chilean armed guards burned a net near the Peruvian camp on 9 June 2011.',
  '8. The panel on limpets was chaired by Togo.',
  '9. Pilots:',
  'Vice-Chairs:',
  'Mr. Jon Berg (Norway)',
  ...OTHERS.map((text, at) => `${at + 10}. ${text}`),
  ...OTHERS.map((text, at) => `${at + 20}. In another year, ${text}`),
  '40. The Harbour Board approved edition 1.1 of the Kelp Rules for the mending of nets.',
  '41. Election to fill a vacancy on the Barnacle Panel, in accordance with rule 7 of the Rules.',
  '42. Iceland and Norway will investigate the thickness of the limpet crust in their waters.',
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `${LINES.join('\n\n')}\n`,
      'records/a.yml': recordOf([], {
        text: 'a.txt',
        language: 'en',
        title: 'Letter of the harbour',
        symbol: 'HARB/2011/4',
        date: '2011-12-01',
      }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a document that is named, and a question that is near to what it says', () => {
  const table: [question: string, isTold: boolean][] = [
    ['HARB/2011/4: who approved the Lagoon Charter on seaweed gardens?', true],
    ['HARB/2011/4: who drafted the Lagoon Charter on seaweed gardens?', false],
    ['HARB/2011/4: how many villages delivered a statement on seaweed gardens in 2011?', true],
    ['HARB/2011/4: how many villages opposed a statement on seaweed gardens in 2011?', false],
    ['HARB/2011/4: which board approved the Lagoon Charter on seaweed gardens?', true],
    ['HARB/2011/4: which board funded the Lagoon Charter on seaweed gardens?', false],
    ['HARB/2011/4: who appointed Ada Lind Marin?', false],
    ['HARB/2011/4: how many village cases were read ahead of the regatta in April?', false],
    ['HARB/2011/4: where was the gannet workshop held?', true],
    ['HARB/2011/4: where was the oyster seminar held?', false],
    ['HARB/2011/4: when did the Peruvian guards burn a net?', false],
    ['HARB/2011/4: when did the Chilean guards burn a net?', true],
    ['HARB/2011/4: who chaired the panel on limpets?', true],
    ['HARB/2011/4: who is the Chair?', false],
    ['Who approved edition 1.1 of the Kelp Rules for the mending of nets?', true],
    ['Who approved edition 1.2 of the Kelp Rules for the mending of nets?', false],
    ['Who was elected to the vacancy on the Barnacle Panel?', false],
    ['Who will investigate the thickness of the limpet crust?', true],
    ['Who will investigate the thickness of the limpet crust in the U.S.?', false],
  ];
  for (const [question, isTold] of table)
    it(`${question} ${isTold ? 'told' : 'not told'}`, () => {
      const { status, lead, lines } = ask(question);
      assert.equal(status === 'answered', isTold, [lead, ...lines].join(' | '));
    });
});
