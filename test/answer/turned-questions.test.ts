import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const SENTENCES = [
  'En la 5ª sesión de su 12º período de sesiones, que tuvo lugar el 9 de mayo de 2014, la Junta decidió recomendar al Congreso que se rebajara de 30 a 20 el número de faros.',
  'La biblioteca fue trasladada a otro edificio.',
  'Los intérpretes pidieron mejores auriculares.',
  'Las cuentas fueron revisadas por una empresa.',
];
const numbered = (sentences: readonly string[]) => sentences.map((text, at) => `${at + 1}. ${text}\n`).join('\n');
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'texts/a.txt': numbered(SENTENCES),
      'records/a.yml': recordOf([], { language: 'es', title: 'Notas sobre los faros', date: '2014-07-01' }),
      'texts/b.txt': numbered(OTHERS),
      'records/b.yml': recordOf([], { text: 'b.txt', language: 'en', title: 'Notes', date: '2012-07-01' }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a question that says what was done before who did it, and speaks of a number', () => {
  for (const question of [
    '¿En qué fecha decidió la Junta recomendar que se rebajara a 20 el número de faros?',
    '¿Cuándo decidió la Junta recomendar que se rebajara a 20 el número de faros?',
  ])
    it(question, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['answered', ['2014-05-09']], lead);
    });

  for (const question of [
    '¿En qué fecha decidió la Junta recomendar que se rebajara a 10 el número de faros?',
    '¿En qué fecha decidió el Congreso recomendar que se rebajara a 20 el número de faros?',
    '¿En qué fecha recomendó el Congreso a la Junta que se rebajara a 20 el número de faros?',
    '¿En qué fecha se pintaron y cuál es el número de faros que decidió la Junta?',
  ])
    it(question, () => assert.deepEqual(ask(question).dates, []));
});
