import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { shipped } from './world.ts';

const ask = (...turns: string[]) => answerTurns(shipped, turns, { today: '2026-11-21' });

describe('the session before or after that which was told', () => {
  const table: [turns: string[], dates: string[]][] = [
    [
      ['When was the seventh meeting of the Working Group on Technical Assistance?', 'the previous meeting?'],
      ['2012-10-17/2012-10-18'],
    ],
    [['septième réunion du groupe de travail', 'la réunion précédente ?'], ['2012-10-17/2012-10-18']],
    [['séptima reunión del Grupo', '¿la reunión anterior?'], ['2012-10-17/2012-10-18']],
    [['когда было седьмое совещание группы?', 'предыдущее совещание?'], ['2012-10-17/2012-10-18']],
    [['متى عقد الاجتماع السابع للفريق العامل؟', 'والاجتماع السابق؟'], ['2012-10-17/2012-10-18']],
    [['cinquième réunion du groupe de travail', 'la réunion suivante ?'], ['2012-10-17/2012-10-18']],
    [['première réunion du groupe de travail', 'la réunion précédente ?'], []],
  ];
  for (const [turns, dates] of table)
    it(turns.join(' | '), () => {
      const { status, dates: told, lead } = ask(...turns);
      assert.deepEqual([status, told], [dates.length > 0 ? 'answered' : 'not-in-records', dates], lead);
    });
});
