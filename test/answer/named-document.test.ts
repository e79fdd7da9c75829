import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const TEXT = `FCCC/SBI/2019/9

5 August 2019

Original: Spanish

Fiftieth session

Item 8 of the provisional agenda

4. Other matters.

The Body noted decision 2/CP.17 of 11 December 2011.
`;
const claim = (content: string, paragraph: string, quote: string) =>
  `  - ${content}\n    paragraph: "${paragraph}"\n    quote: "${quote}"`;
const facts = {
  text: 'sbi.txt',
  symbol: 'FCCC/SBI/2019/9',
  title: 'FCCC/SBI/2019/9',
  kind: 'document',
  language: 'en',
  original: 'es',
  date: '2019-08-05',
  item: '"8"',
  session: '{ body: fccc-sbi, number: 50 }',
};
const record = recordOf(
  [
    claim('masthead: symbol', 'head.1', 'FCCC/SBI/2019/9'),
    claim('masthead: date', 'head.2', '5 August 2019'),
    claim('masthead: original', 'head.3', 'Original: Spanish'),
    claim('masthead: session', 'head.4', 'Fiftieth session'),
    claim('masthead: item', 'head.5', 'Item 8 of the provisional agenda'),
  ],
  facts,
);
const world = createWorld(loadKnowledge(makeFolder({ 'records/sbi.yml': record, 'texts/sbi.txt': TEXT })));
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a document that is held and named by its symbol', () => {
  const table: [question: string, says: RegExp, date?: string][] = [
    ['When was FCCC/SBI/2019/9 issued?', /is dated 5 August 2019/, '2019-08-05'],
    ['When was FCCC/SBI/2019/9 distributed?', /is dated 5 August 2019/, '2019-08-05'],
    ['Quelle est la date du document FCCC/SBI/2019/9 ?', /est daté du 5 août 2019/, '2019-08-05'],
    ['¿En qué fecha se distribuyó FCCC/SBI/2019/9?', /5 de agosto de 2019/, '2019-08-05'],
    ['Когда был распространён документ FCCC/SBI/2019/9?', /5 августа 2019 года/, '2019-08-05'],
    ['ما تاريخ إصدار الوثيقة FCCC/SBI/2019/9؟', /5 آب\/أغسطس 2019/, '2019-08-05'],
    ['FCCC/SBI/2019/9的日期是什么', /2019年8月5日/, '2019-08-05'],
    ['What is the original language of FCCC/SBI/2019/9?', /Spanish/],
    ['Which session is FCCC/SBI/2019/9 for?', /Issued for the 50th session of the Subsidiary Body for Implementation/],
    ['Which item of the agenda is FCCC/SBI/2019/9 for?', /issued for item 8 of the agenda/],
    [
      'What is FCCC/SBI/2019/9?',
      /is held here; no title of it is recorded.*50th session of the Subsidiary Body/s,
      '2019-08-05',
    ],
    ['item 4 of FCCC/SBI/2019/9?', /4\. Other matters\./],
  ];
  for (const [question, says, date] of table)
    it(question, () => {
      const { status, lead, lines, dates, sources } = ask(question);
      assert.equal(status, 'answered');
      assert.match([lead, ...lines].join('\n'), says);
      assert.deepEqual(dates, date ? [date] : []);
      assert.ok(sources.length > 0);
    });

  for (const question of [
    'item 9 of FCCC/SBI/2019/9?',
    'When was the decision in FCCC/SBI/2019/9 adopted?',
    'When was FCCC/SBI/2019/10 issued?',
  ])
    it(`does not answer: ${question}`, () => {
      const { status, dates } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []]);
    });

  it('is answered in its own language where nothing but the symbol is typed', () => {
    assert.equal(ask('FCCC/SBI/2019/9').language, 'en');
  });
});
