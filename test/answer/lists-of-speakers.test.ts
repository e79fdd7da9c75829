import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { asksOfOthers, leavesOut } from '../../src/answer/evidence/words/exceptions.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const world = worldHolding({
  ...paper('summit', [
    'Organization of a summit',
    'Other than for Member States, the list of speakers for the plenary meetings of the summit will be closed on Monday, 3 August 2015.',
    'Representatives of groupings may also be included in the list of speakers for the plenary meetings of the summit.',
    ...OTHERS,
  ]),
  ...paper(
    'cumbre',
    [
      'Organización de un encuentro',
      'Salvo para los Estados Miembros, la lista de oradores del encuentro se cerrará el martes 4 de agosto de 2015.',
    ],
    [],
    { language: 'es' },
  ),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the day on which a list of speakers closes', () => {
  for (const [question, day] of [
    ['When does the summit list of speakers close for those who are not Member States?', '2015-08-03'],
    ['when does the summit list of speakers close, other than for Member States?', '2015-08-03'],
    ['¿Cuándo se cierra la lista de oradores del encuentro, salvo para los Estados Miembros?', '2015-08-04'],
  ] as const)
    it(question, () => assert.deepEqual(ask(question).dates, [day]));

  it('is not told for those whom the sentence leaves out', () =>
    assert.equal(ask('When does the summit list of speakers close for Member States?').status, 'not-in-records'));
});

describe('a question of all but some', () => {
  const table: [language: AnswerLanguage, text: string, is: boolean][] = [
    ['en', 'When does it close for those who are not Member States?', true],
    ['en', 'for non-members', true],
    ['en', 'When was it not held?', false],
    ['fr', 'pour ceux qui ne sont pas des États Membres', true],
    ['fr', "Quand n'a-t-elle pas eu lieu ?", false],
    ['es', 'para los que no son Estados Miembros', true],
    ['ru', 'для тех, кто не является государством-членом', true],
    ['ru', 'Когда она не состоялась?', false],
    ['ar', 'لغير الدول الأعضاء', true],
    ['zh', '非会员国的发言名单何时截止', true],
  ];
  for (const [language, text, is] of table) it(`${is}: ${text}`, () => assert.equal(asksOfOthers(text, language), is));
});

describe('what Chinese leaves out in brackets', () => {
  it('ends with them', () =>
    assert.deepEqual(leavesOut('灯塔员额(不包括临时员额)的更替率为4.6%。', 'zh'), {
      rest: '灯塔员额( )的更替率为4.6%.',
      left: '不包括临时员额',
    }));
});
