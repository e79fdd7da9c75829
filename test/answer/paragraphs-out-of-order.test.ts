import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Language } from '../../src/model.ts';
import { type Files, recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

/** A text that leaves parts out, and has lost the order of the others. */
const ENGLISH = [
  'Welcoming the keepers of the lamp on the pier,',
  '[...]',
  '17. Thanks the divers of the Northern Harbour for the new buoys;',
  '[...]',
  '6. Notes the lamp on the pier: (a) its light; (b) its oil;',
  '4. Opening of the fair',
  '9. Asks the fishers to mend their nets;',
  '9. Asks the fishers to count the gulls;',
];
const RUSSIAN = ['приветствуя смотрителей,', '[...]', '17. благодарит водолазов;', '[...]', '6. отмечает фонарь;'];
/** This text has lost its numbers. */
const FRENCH = ['Saluant les gardiens,', '[...]', 'Remercie les plongeurs ;', '[...]', 'Prend note de la lampe ;'];
const ARABIC = ['وإذ ترحب بالحراس،', '[...]', '١٧ - تشكر الغواصين؛', '[...]', '٦ - تحيط علما بالمصباح؛'];

const SYMBOL = 'TIDE/2011/L.2';
const text = (name: string, language: Language, lines: string[]): Files => ({
  [`texts/${name}.txt`]: `${lines.join('\n')}\n`,
  [`records/${name}.yml`]: recordOf([], { text: `${name}.txt`, language, title: SYMBOL, symbol: SYMBOL }),
});
const world = worldHolding({
  'bodies.yml': TIDE,
  ...text('lamp.en', 'en', ENGLISH),
  ...text('lamp.ru', 'ru', RUSSIAN),
  ...text('lamp.fr', 'fr', FRENCH),
  ...text('lamp.ar', 'ar', ARABIC),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a paragraph of a text that has lost its order', () => {
  const table: [question: string, quote: string | undefined, named: RegExp][] = [
    ['What does paragraph 17 of TIDE/2011/L.2 say?', ENGLISH[2], /paragraph 17\b/],
    ['What does paragraph 6 of TIDE/2011/L.2 say?', ENGLISH[4], /paragraph 6\b/],
    ['What is in para 6 of document TIDE/2011/L.2?', ENGLISH[4], /paragraph 6\b/],
    ['What does paragraph 6 (b) of TIDE/2011/L.2 say?', ENGLISH[4], /paragraph 6\b/],
    ['What does paragraph 17 of TIDE/2011/L.2 say about the Northern Harbour?', ENGLISH[2], /paragraph 17\b/],
    ['О чём говорится в пункте 6 документа TIDE/2011/L.2?', RUSSIAN[4], /пункт 6 /],
    ['Что сказано в п. 6 документа TIDE/2011/L.2?', RUSSIAN[4], /пункт 6 /],
    ['ماذا تقول الفقرة 6 من الوثيقة TIDE/2011/L.2؟', ARABIC[4], /الفقرة 6/],
    ['عمّ تتحدث الفقرة 6 من الوثيقة TIDE/2011/L.2؟', ARABIC[4], /الفقرة 6/],
    // Its numbers stand in the texts of other languages.
    ['Que prévoit le paragraphe 6 de TIDE/2011/L.2 ?', ENGLISH[4], /paragraphe 6/],
    ['¿De qué trata el párrafo 6 del documento TIDE/2011/L.2?', ENGLISH[4], /párrafo 6/],
    ['TIDE/2011/L.2第6段讲什么', ENGLISH[4], /第6段/],
  ];
  for (const [question, quote, named] of table)
    it(`is known by its printed number: ${question}`, () => {
      const { status, lead, sources } = ask(question);
      assert.deepEqual([status, sources.map((source) => source.quote)], ['answered', [quote]], lead);
      assert.match(lead, named);
    });

  for (const question of [
    // Two have this number, a line of an agenda is no paragraph, and the others are not held.
    'What does paragraph 9 of TIDE/2011/L.2 say?',
    'What does paragraph 4 of TIDE/2011/L.2 say?',
    'What does paragraph 7 of TIDE/2011/L.2 say?',
    'What does paragraph 6 of TIDE/2011/L.3 say?',
    'What does paragraph 6 (c) of TIDE/2011/L.2 say?',
    'What does paragraph 6 of TIDE/2011/L.2 say about the whales?',
    'What does paragraph 17 of TIDE/2011/L.2 say about the Southern Harbour?',
    'О чём говорится в пункте 7 документа TIDE/2011/L.2?',
    'ماذا تقول الفقرة 7 من الوثيقة TIDE/2011/L.2؟',
    'Que prévoit le paragraphe 7 de TIDE/2011/L.2 ?',
    '¿Qué dice el párrafo 7 de TIDE/2011/L.2?',
    'TIDE/2011/L.2第7段讲什么',
    'According to paragraph 17 of TIDE/2011/L.2, when will it be held?',
  ])
    it(`is not told where it is not held: ${question}`, () => assert.equal(ask(question).status, 'not-in-records'));
});
