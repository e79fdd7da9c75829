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

describe('the session before or after one that the records do not hold', () => {
  const table: [turns: string[], number: RegExp][] = [
    [
      [
        'When was the 45th meeting of the Working Group on Technical Assistance?',
        'and where will the next one be held?',
      ],
      /46th/,
    ],
    [
      ['When was the 45th meeting of the Working Group on Technical Assistance?', 'where was the previous one?'],
      /44th/,
    ],
    [
      [
        'Quand s’est tenue la 45e réunion du Groupe de travail sur l’assistance technique ?',
        'et où se tiendra la suivante ?',
      ],
      /46e/,
    ],
    [
      [
        '¿Cuándo se celebró la 45ª reunión del Grupo de Trabajo sobre Asistencia Técnica?',
        '¿y dónde se celebrará la siguiente?',
      ],
      /46ª/,
    ],
    [['Когда состоялось 45-е совещание Рабочей группы по технической помощи?', 'а где пройдет следующее?'], /46-е/],
  ];
  for (const [turns, number] of table)
    it(turns.join(' | '), () => {
      const { status, lead } = ask(...turns);
      assert.equal(status, 'not-in-records');
      assert.match(lead, number);
    });

  it('is not meant where the coming meeting is asked about', () => {
    const { lead } = ask(
      'When was the 45th meeting of the Working Group on Technical Assistance?',
      'when is the next meeting of the Working Group on Technical Assistance?',
    );
    assert.doesNotMatch(lead, /46th/);
  });
});
