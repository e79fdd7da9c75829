import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { asksNext } from '../../src/answer/kinds/agendas/next-asked.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const REPORT = [
  'Report of the Tide Council on its twelfth session',
  '1. The session was opened by the Chair.',
  'III. Harbour dredging',
  '(Agenda item 3)',
  '4. The Council considered this agenda item at its 1st meeting, and agreed to take up the matter at TC 14 (May 2014).',
  'IV. Buoys and lights',
  '(Agenda item 4)',
  'A. Colours of buoys',
  '(Agenda sub-item 4(a))',
  '5. The Council agreed to continue its consideration of this matter at its fifteenth session.',
  'B. Fees for lighthouses',
  '(Agenda sub-item 4(b))',
  '6. The Council agreed to continue its consideration of this matter at TC 13.',
  'V. Sails',
  '(Agenda item 5)',
  'A. Sails of cloth',
  '(Agenda sub-item 5(a))',
  'B. Sails of paper',
  '(Agenda sub-item 5(b))',
  'C. Sails of straw',
  '(Agenda sub-item 5(c))',
  '7. The Council agreed to conduct its next consideration of these issues at TC 16.',
  'VI. Gender and the sea',
  '(Agenda item 6)',
  '8. The Council agreed to consider the matter in a contact group. It recommended that half of all pilots be women.',
  '9. The Council also agreed to consider the fate of old anchors at TC 17.',
];
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('report', REPORT, [], {
    kind: 'report',
    symbol: 'TIDE/2012/9',
    session: '{ body: tide, number: 12 }',
  }),
});
const quotesFor = (question: string) => {
  const { status, sources } = answerTurns(world, [question], { today: '2026-11-21' });
  return status === 'answered' ? sources.map(({ quote }) => quote).join('\n') : status;
};

describe('when a matter comes up again', () => {
  const table: [question: string, said: RegExp][] = [
    ['TC 12: when will harbour dredging be considered next?', /TC 14/],
    [
      'At which session will the Council take up the colours of buoys again, according to the report of TC 12?',
      /fifteenth/,
    ],
    ['TC 12 put off the fees for lighthouses to which session?', /TC 13/],
    ['To which session was item 4(b) deferred at TC 12?', /TC 13/],
    // The heading above, where one section under it tells.
    ['TC 12: when will sails be considered next?', /TC 16/],
    ['TC 12: when will the Council next consider the fate of old anchors?', /TC 17/],
    ['¿Cuándo volverá a examinarse la cuestión "harbour dredging", según el TC 12?', /TC 14/],
  ];
  for (const [question, said] of table) it(question, () => assert.match(quotesFor(question), said));

  for (const question of [
    'TC 12: when will gender and the sea be considered next?',
    // Its two parts go to two sessions.
    'TC 12: when will buoys and lights be considered next?',
    'TC 11: when will harbour dredging be considered next?',
    'TC 12: when will lighthouse keepers be considered next?',
  ])
    it(`is refused: ${question}`, () => assert.equal(quotesFor(question), 'not-in-records'));
});

describe('a question of when a matter comes up again', () => {
  const table: [language: AnswerLanguage, typed: string, asks: boolean][] = [
    ['en', 'When will the Council resume consideration of buoys?', true],
    ['en', 'When did the Council consider buoys?', false],
    ['fr', 'À quelle session le Conseil reprendra-t-il cette question ?', true],
    ['es', '¿En qué período de sesiones se reanudará el examen?', true],
    ['ru', 'На какой сессии Совет вновь рассмотрит этот вопрос?', true],
    ['ar', 'متى سيواصل المجلس النظر في المسألة؟', true],
    ['zh', '理事会何时再次审议浮标？', true],
    ['zh', '理事会何时审议浮标？', false],
  ];
  for (const [language, typed, asks] of table) it(typed, () => assert.equal(asksNext({ language, typed }), asks));
});
