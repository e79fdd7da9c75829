import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const BODY = 'The keepers of the northern lamps met twice in the spring and once more in the autumn of that year.';

/** The first lines of documents, by symbol. */
const TEXTS: [symbol: string, language: string, lines: string[]][] = [
  ['TIDE/9/1', 'en', ['Agenda item 42', 'State of the northern piers', '[...]', BODY]],
  ['TIDE/9/1', 'ar', ['البند 42 من جدول الأعمال', 'حالة الأرصفة الشمالية', '[...]', 'اجتمع الحراس مرتين في الربيع.']],
  ['TIDE/9/2', 'en', ['Agenda item 42', '[...]', 'State of the northern piers', BODY]],
  ['TIDE/9/3', 'en', ['Agenda item 42', 'Letter from the harbour master of Norland to the Council', BODY]],
  ['TIDE/9/4', 'en', ['Agenda items 42 and 43', 'State of the northern piers', BODY]],
];
const files = TEXTS.flatMap(([symbol, language, lines], at) => [
  [`texts/${at}.txt`, `${lines.join('\n\n')}\n`],
  [`records/${at}.yml`, recordOf([], { text: `${at}.txt`, language, symbol, title: symbol, kind: 'document' })],
]);
const LIST = `Agenda of the Reef Panel\n\n4. Opening of the season\n\n5. Sale of the boats\n`;
const claim = (number: string, title: string, at: number) =>
  `  - item: { number: "${number}", title: ${title} }\n    paragraph: "${at}"\n    quote: ${title}`;
const world = worldHolding({
  'bodies.yml': TIDE.replace(
    'places: []',
    '  - { id: reef, series: REEF, zone: UTC, names: [{ en: Reef Panel }] }\nplaces: []',
  ),
  ...Object.fromEntries(files),
  // Items that were read, and no session of which they are.
  'texts/list.txt': LIST,
  'records/list.yml': recordOf([claim('4', 'Opening of the season', 4), claim('5', 'Sale of the boats', 5)], {
    text: 'list.txt',
    language: 'en',
    symbol: 'REEF/2/L.1',
    title: 'Agenda of the Reef Panel',
    kind: 'agenda',
  }),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the item at the head of a document', () => {
  const table: [question: string, quotes: string[]][] = [
    ['What is item 42? (TIDE/9/1)', ['Agenda item 42', 'State of the northern piers']],
    ['ما هو البند 42 من جدول الأعمال؟ (TIDE/9/1)', ['البند 42 من جدول الأعمال', 'حالة الأرصفة الشمالية']],
    ['What is item 5 of the agenda of the Reef Panel?', ['5. Sale of the boats']],
  ];
  for (const [question, quotes] of table)
    it(question, () =>
      assert.deepEqual(
        ask(question).sources.map(({ quote }) => quote),
        quotes,
      ),
    );

  for (const question of [
    'What is item 41? (TIDE/9/1)',
    // Words are left out below it, the next line is what the document is, and it is one of two.
    'What is item 42? (TIDE/9/2)',
    'What is item 42? (TIDE/9/3)',
    'What is item 42? (TIDE/9/4)',
    'When was item 42 of TIDE/9/1 taken up?',
  ])
    it(`refused: ${question}`, () => {
      const { status, lead } = ask(question);
      assert.equal(status, 'not-in-records', lead);
    });
});
