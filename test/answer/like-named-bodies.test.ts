import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { shipped as world } from './world.ts';

const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a group whose name is like that of one of ours', () => {
  for (const question of [
    "Quand le Groupe de travail sur la coopération technique s'est-il réuni en 2017 ?",
    "Quand le Groupe de travail sur la coopération judiciaire s'est-il réuni en 2017 ?",
    "Quand le Sous-groupe de travail sur l'assistance technique s'est-il réuni en 2009 ?",
    'When did the sub-committee on technical assistance meet in 2009?',
    '¿Cuándo se reunió el Subgrupo de Trabajo sobre Asistencia Técnica en 2009?',
  ])
    it(`is told nothing of: ${question}`, () => assert.equal(ask(question).status, 'not-in-records'));

  it('is not taken for another where its own name is said', () => {
    assert.deepEqual(
      ask('Quand le Groupe de travail sur la coopération internationale s’est-il réuni en 2017 ?').dates,
      ['2017-10-09/2017-10-13'],
    );
    assert.deepEqual(ask('When did the working group on technical assistance meet in 2009?').dates, [
      '2009-10-01/2009-10-02',
    ]);
  });
});
