import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { placesItWrong } from '../../src/answer/evidence/lands/false-place.ts';
import { readTurn } from '../../src/answer/reading/read-turn.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const SESSION = `  - session: { body: fccc-sbi, number: 41, dates: 2014-12-01/2014-12-08, place: Lima, status: held }
    paragraph: head.2
    quote: The forty-first session of the Subsidiary Body for Implementation was held in Lima from 1 to 8 December 2014.`;
const world = worldHolding({
  ...paper(
    'groupe',
    [
      'Projet de rapport du Groupe de travail I',
      'À sa 348e séance, elle a élu Kairat Abdrakhmanov (Kazakhstan) Président du Groupe de travail I.',
      ...OTHERS,
    ],
    [],
    { language: 'fr' },
  ),
  ...paper(
    'grupo',
    [
      'Informe de un foro',
      'El Grupo de Trabajo II celebró nueve sesiones, del 9 al 22 de abril de 2015.',
      'Eligió a Bouchaib El Oumni (Marruecos) Presidente del Grupo de Trabajo II.',
    ],
    [],
    { language: 'es' },
  ),
  ...paper(
    'sbi',
    [
      'Report of a body',
      'The forty-first session of the Subsidiary Body for Implementation was held in Lima from 1 to 8 December 2014.',
      'The Subsidiary Body decided at its session to welcome the resumed dialogue, to be held in Geneva.',
    ],
    [SESSION],
    { kind: 'report' },
  ),
});
const today = '2026-11-21';
const ask = (question: string) => answerTurns(world, [question], { today });

describe('a group with a number', () => {
  it('is told of by its number in the language of the document', () =>
    assert.match(ask('Who was elected Chair of Working Group I?').sources[0]?.quote ?? '', /Abdrakhmanov/));

  it('is not told of by a sentence on another one', () =>
    assert.equal(ask('Who was elected Chair of Working Group III?').status, 'not-in-records'));

  it('has its own days, and not those of its body', () => {
    assert.deepEqual(ask('When did Working Group II meet?').dates, ['2015-04-09/2015-04-22']);
    assert.equal(ask('When did Working Group I of SBI meet?').status, 'not-in-records');
  });
});

describe('a place where a session was not held', () => {
  it('is not confirmed by a sentence on that session', () =>
    assert.equal(ask('What did SBI 41 decide at its meeting in Geneva?').status, 'not-in-records'));

  const table: [question: string, isWrong: boolean][] = [
    ['What did SBI 41 decide at its meeting in Geneva?', true],
    ['Où s’est tenue la 41e session du SBI à Genève ?', true],
    ['附属履行机构第四十一届会议在北京哪一天开幕?', true],
    ['What did SBI 41 decide at its meeting in Lima?', false],
    ['What did SBI 41 say of the dialogue in Geneva?', false],
    ['What did SBI 41 decide in detail?', false],
    ['What did SBI 77 decide at its meeting in Geneva?', false],
  ];
  for (const [question, isWrong] of table)
    it(`${isWrong}: ${question}`, () => {
      const asked = askedOf(readTurn(question, world, { today }).question, world, today);
      assert.equal(placesItWrong(asked, world), isWrong);
    });
});
