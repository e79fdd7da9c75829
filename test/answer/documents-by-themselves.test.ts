import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Language } from '../../src/model.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const PARTS: Record<Language, string> = {
  en: 'It constitutes the first part of the report of the Harbour Master on kelp and reefs for consideration by the Guild at its twelfth session.',
  fr: 'Il constitue la première partie du rapport du maître du port sur les algues et les récifs, pour la Guilde à sa douzième session.',
  es: 'Constituye la primera parte del informe del capitán del puerto sobre las algas y los arrecifes para el 12º período de sesiones.',
  ru: 'Он представляет собой первую часть доклада начальника порта о водорослях и рифах, который будет рассмотрен на двенадцатой сессии.',
  ar: 'وهو يشكل الجزء الأول من تقرير رئيس الميناء عن الطحالب والشعاب المرجانية الذي سيقدم في دورتها الثانية عشرة.',
  zh: '本报告是港务长就海藻和珊瑚礁提交第十二届会议审议的报告的第一部分。',
};
const REST = [
  'The keepers in the north named East Harbour as the capital of the free lagoons since the storm.',
  'The fourth report on kelp nurseries is for the year 2033.',
];
const QUOTED = 'Reference is made to the statement of the delegate of Fiji, Mr. Ilves, who expressed the view that:';
const MEASURE = 'Under measure 20 of the harbour plan adopted by the Guild, Fiji submits the present report.';
const MATTER = 'Complaint by Kiribati (17 September 1973; 18 September 1973).';
const world = worldOfTexts([
  { symbol: 'TIDE/2031/75', lines: [QUOTED, MEASURE, `61. ${MATTER}`] },
  ...Object.entries(PARTS).map(([language, line]) => ({
    symbol: 'TIDE/2031/74',
    language: language as Language,
    lines: [line, ...(language === 'en' ? REST : [])],
  })),
]);
const ask = (question: string) => answerTurns(world, [question], { today: '2031-11-21' });

describe('a document that says what it is, without a head', () => {
  for (const question of [
    'TIDE/2031/74 - the report is for which session?',
    'pour quelle session est le rapport TIDE/2031/74 ?',
    'К какой сессии относится TIDE/2031/74?',
  ])
    it(`is for the session that it counts: ${question}`, () => {
      const { status, sources } = ask(question);
      assert.equal(status, 'answered');
      assert.ok(Object.values(PARTS).includes(sources[0]?.quote ?? ''));
    });

  for (const question of [
    'What is the symbol of the first part of the report of the Harbour Master on kelp and reefs?',
    'Под каким символом вышла первая часть доклада начальника порта о водорослях и рифах?',
  ])
    it(`has the symbol that is asked for: ${question}`, () => {
      const { status, symbols } = ask(question);
      assert.deepEqual([status, symbols], ['answered', ['TIDE/2031/74']]);
    });
  it('is no second part', () =>
    assert.notEqual(
      ask('What is the symbol of the second part of the report of the Harbour Master on kelp and reefs?').status,
      'answered',
    ));

  it('may tell of a capital', () =>
    assert.deepEqual(
      ask('TIDE/2031/74: what did the keepers in the north name as the capital of the free lagoons?').sources.map(
        ({ quote }) => quote,
      ),
      [REST[0]],
    ));
  const said: [question: string, quote: string][] = [
    ['which delegate of Fiji is quoted in TIDE/2031/75?', QUOTED],
    ['Under which measure of the harbour plan does Fiji submit its report?', MEASURE],
    ['TIDE/2031/75: which dates stand next to the item "Complaint by Kiribati"?', MATTER],
  ];
  for (const [question, quote] of said)
    it(question, () =>
      assert.deepEqual(
        ask(question).sources.map((source) => source.quote),
        [quote],
      ),
    );
  it('is asked for nobody whom it does not name', () =>
    assert.notEqual(ask('which delegate of Chile is quoted in TIDE/2031/75?').status, 'answered'));

  it('is not translated', () => assert.equal(ask('translate TIDE/2031/74 into Klingon').status, 'out-of-scope'));
  it('tells for which year something is planned', () =>
    assert.deepEqual(ask('TIDE/2031/74: for which year is the fourth report on kelp nurseries planned?').dates, [
      '2033',
    ]));
});
