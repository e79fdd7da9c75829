import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const EN = 'At its 1st meeting, held on 7 April, the Council elected Ms. Ada Marin (Chile) as its Chair.';
const ES = 'En su primera sesión, celebrada el 7 de abril, el Consejo eligió Presidenta a la Sra. Ada Marín (Chile).';
const facts = { date: '2015-04-24', session: '{ body: tide, number: 5, dates: 2015-04-06/2015-04-24 }' };

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `Report of the Tide Council on its fifth session\n\n1. ${EN}\n`,
      'records/a.yml': recordOf([], {
        ...facts,
        language: 'en',
        title: 'Report of the Tide Council on its fifth session',
        symbol: 'TIDE/2015/9',
      }),
      'texts/b.txt': `Informe del Consejo de Mareas sobre su quinto período de sesiones\n\n1. ${ES}\n`,
      'records/b.yml': recordOf([], {
        ...facts,
        text: 'b.txt',
        language: 'es',
        title: 'Informe del Consejo de Mareas sobre su quinto período de sesiones',
        symbol: 'TIDE/2015/9',
      }),
    }),
  ),
);

describe('who did something, and when', () => {
  const table: [question: string, dates: string[], quote: string][] = [
    ['Who was elected Chair of the Tide Council (TIDE/2015/9), and when?', ['2015-04-07'], EN],
    ['¿Quién fue elegida Presidenta del Consejo de Mareas (TIDE/2015/9) y en qué fecha?', ['2015-04-07'], ES],
    // Where no day is asked for, none is told.
    ['Who was elected Chair of the Tide Council (TIDE/2015/9)?', [], EN],
  ];
  for (const [question, dates, quote] of table)
    it(question, () => {
      const answer = answerTurns(world, [question], { today: '2026-11-21' });
      assert.deepEqual([answer.status, answer.dates], ['answered', dates], answer.lead);
      assert.deepEqual(
        answer.sources.map((source) => source.quote),
        [quote],
      );
    });
});
