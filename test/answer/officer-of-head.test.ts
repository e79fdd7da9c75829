import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

/** The report of a council on that of another, with the number of a chapter between an office and its holder (A/52/622). */
const TEXT = `TIDE/7/2

1 May 2031

Report of the Bank of Lamps

Report of the Tide Council

Rapporteur:

I.

Ms. Ada SOLE (Chile)

INTRODUCTION

1. The Rapporteur of the Bank of Lamps in the Old Harbour made a statement on what the Council was to do.
`;

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/tide.txt': TEXT,
      'records/tide.yml': recordOf([], {
        text: 'tide.txt',
        language: 'en',
        symbol: 'TIDE/7/2',
        title: 'Report of the Bank of Lamps',
        kind: 'report',
      }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2031-06-01' });

describe('who held an office, as the head of a document says', () => {
  for (const question of [
    'Who was the Rapporteur in TIDE/7/2?',
    'who was rapporteur of the Tide Council in TIDE/7/2',
    'qui etait rapporteur du Conseil des marées dans TIDE/7/2',
    '¿Quién fue relator del Consejo de Mareas en TIDE/7/2?',
    'Кто был докладчиком в документе TIDE/7/2?',
    'TIDE/7/2的报告员是谁？',
  ])
    it(`told: ${question}`, () => {
      const { status, sources, lead } = ask(question);
      assert.deepEqual(
        [status, sources.map(({ quote }) => quote)],
        ['answered', ['Rapporteur:', 'Ms. Ada SOLE (Chile)']],
        lead,
      );
    });

  for (const question of [
    // Another office, and the same of another body: a sentence that names nobody does not say.
    'Who was the Chair in TIDE/7/2?',
    'Who was the Vice-Chair of the Tide Council in TIDE/7/2?',
    'who was rapporteur of the Bank of Lamps in TIDE/7/2',
    'When was the Rapporteur elected, TIDE/7/2?',
  ])
    it(`refused: ${question}`, () => assert.notEqual(ask(question).status, 'answered'));
});
