import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { twoQuestions } from '../../src/answer/turns/two-questions.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';
import { shipped as world } from './world.ts';

const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('two questions in one', () => {
  const table: [language: AnswerLanguage, text: string, second: string | undefined][] = [
    ['en', 'When did SBSTA 59 meet and who opened it?', 'and who opened it?'],
    ['en', 'When and where was SBI 41, and which document is its report?', 'and which document is its report?'],
    ['en', 'Symbol of the SBI 41 report and who chaired the session?', 'and who chaired the session?'],
    ['en', 'When and where was SBI 41?', undefined],
    ['en', 'Who was elected Chair, and on what date?', undefined],
    ['en', 'The group and who else', undefined],
    ['fr', "Où s'est tenue la 59e session et qui l'a ouverte ?", "et qui l'a ouverte ?"],
    ['fr', 'Combien de réunions entre 2008 et 2010 ?', undefined],
    ['es', '¿Dónde se celebró el OSACT 59 y quién lo inauguró?', 'y quién lo inauguró?'],
    ['es', '¿Quién fue elegida Presidenta y en qué fecha?', undefined],
    ['ru', 'Где прошла 59-я сессия ВОКНТА и кто ее открыл?', 'и кто ее открыл?'],
    ['ar', 'متى اجتمع الفريق في 2009 ومن أنشأه بمقرر؟', 'ومن أنشأه بمقرر؟'],
    ['en', 'Who opened the round table, and on what date? (TIDE/9/L.5)', undefined],
    ['en', 'Who opened the round table, and who was it closed by? (TIDE/9/L.5)', 'and who was it closed by?'],
    [
      'fr',
      "TIDE/9 : à quelle session rend-il compte, et par l'intermédiaire de qui ?",
      "et par l'intermédiaire de qui ?",
    ],
    ['es', '¿A qué período de sesiones informa y por conducto de quién?', 'y por conducto de quién?'],
    ['ru', 'На какой сессии он докладывает, и через кого именно?', 'и через кого именно?'],
    ['zh', '小组2009年何时开会，哪项决定设立了它？', '哪项决定设立了它？'],
  ];
  for (const [language, text, second] of table)
    it(`${text}: ${second}`, () => assert.equal(twoQuestions(text, language)?.second, second));

  const both: [question: string, dates: string[], decisions: string[]][] = [
    ['When did the group meet in 2009 and which decision created it?', ['2009-10-01/2009-10-02'], ['decision 2/6']],
    ['¿Cuándo se reunió el grupo en 2009 y qué decisión lo creó?', ['2009-10-01/2009-10-02'], ['decision 2/6']],
    ['Когда группа собиралась в 2009 году и каким решением она создана?', ['2009-10-01/2009-10-02'], ['decision 2/6']],
    ['小组2009年何时开会，哪项决定设立了它？', ['2009-10-01/2009-10-02'], ['decision 2/6']],
    ['What is item 4 of the 2007 agenda and when is it discussed?', ['2007-10-04'], []],
  ];
  for (const [question, dates, decisions] of both)
    it(`are both answered: ${question}`, () => {
      const answer = ask(question);
      assert.equal(answer.status, 'answered');
      assert.deepEqual(answer.dates, dates);
      assert.deepEqual(answer.decisions.slice(0, 1), decisions);
      assert.equal(new Set(answer.sources.map(({ quote }) => quote)).size > 1, true);
    });

  it('are not answered where one of them is not', () =>
    assert.equal(ask('What is CTOC/COP/WG.2/2007/3 and who chaired the group?').status, 'not-in-records'));
});

describe('who did something, and when it was', () => {
  const head = 'Report of the Tide Council on its twelfth session, held in Koror from 1 to 8 June 2012';
  const lines = [
    head,
    '1. The workshop on buoys was held on 3 May 2012. The workshop on buoys was chaired by Mr. Okoro (Ghana).',
    '2. The workshop on sails was chaired by Ms. Lima (Peru).',
    '3. The Chair, Mr. Reed (Fiji), opened the session.',
    '4. The Council recommended that the review of the lanterns be held in 2024 and every five years thereafter.',
    '5. The Council recommended that the review of the moorings be held in 2025, as was agreed each year.',
    '6. The census of the moorings is taken.',
  ];
  const session = `  - session: { body: tide, number: 12, dates: 2012-06-01/2012-06-08, status: held }\n    paragraph: head.1\n    quote: ${head}`;
  const tide = worldHolding({
    'bodies.yml': TIDE,
    ...paper('report', lines, [session], {
      kind: 'report',
      symbol: 'TIDE/2012/9',
      session: '{ body: tide, number: 12 }',
    }),
  });
  const table: [question: string, dates: string[] | undefined][] = [
    ['Who chaired the workshop on buoys at TC 12, and on what day was it held?', ['2012-05-03']],
    // The days of the session are not those of the workshop.
    ['Who chaired the workshop on sails at TC 12, and on what day was it held?', undefined],
    ['Who opened TC 12, and when was it held?', ['2012-06-01/2012-06-08']],
    // One sentence says both.
    ['In which year is the review of the lanterns to be held (TIDE/2012/9), and how often after that?', ['2024']],
    ['In which year is the review of the lanterns to be held (TIDE/2012/9), and how often does it cost?', undefined],
  ];
  for (const [question, dates] of table)
    it(question, () => {
      const answer = answerTurns(tide, [question], { today: '2026-11-21' });
      assert.deepEqual(answer.status === 'answered' ? answer.dates : undefined, dates);
    });
});
