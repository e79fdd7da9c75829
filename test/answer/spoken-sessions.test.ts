import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

/** Texts that lost their heads and parts of their lists, by symbol and language. */
const TEXTS: [symbol: string, language: string, lines: string[]][] = [
  [
    'TIDE/2012/L.1',
    'en',
    [
      '1. The draft organization of work of the forty-first session of the Tide Council, contained in the annex, has been prepared by the secretariat.',
      '[...]',
      'Draft organization of work, 4-8 June 2012',
      '[...]',
      '3. Repair of the lamps',
      '4. General debate on the buoys: finding what we have lost',
      '[...]',
      '8. Adoption of the report of the Council on its forty-first session',
    ],
  ],
  [
    'TIDE/2012/L.1',
    'fr',
    [
      "1. Le projet d'organisation des travaux de la quarante et unième session du Conseil des marées figure en annexe.",
      '[...]',
      "Projet d'organisation des travaux, 4-8 juin 2012",
      '[...]',
      "4. Débat général consacré à l'état des bouées : retrouver ce que nous avons perdu",
      '8. Adoption du rapport du Conseil sur sa quarante et unième session',
    ],
  ],
  [
    'TIDE/2012/L.1',
    'zh',
    [
      '1. 潮汐理事会第四十一届会议工作安排草案载于附件，秘书处编写该草案以便于理事会审议本届会议议程上的项目。',
      '[...]',
      '2012年6月4日至8日工作安排草案',
      '[...]',
      '4. 关于浮标的一般性辩论',
      '8. 通过理事会第四十一届会议的报告',
    ],
  ],
  [
    'TIDE/2012/L.2',
    'en',
    [
      '1. The provisional agenda for the forty-second session of the Tide Council set out below has been prepared by the secretariat.',
      '2. The theme was chosen by the Council at its forty-first session.',
      '[...]',
      '2. Adoption of the agenda.',
      '[...]',
      '5. Debate on the reefs.',
    ],
  ],
  // No entry that agendas have is kept, but the heading.
  [
    'REEF/1/L.1',
    'en',
    ['Provisional agenda of the Reef Panel', '[...]', '4. Costs of the nets', '5. Sale of the boats'],
  ],
  // Numbered headings are no agenda.
  [
    'TIDE/2012/7',
    'en',
    [
      'The Tide Council at its forty-first session asked for a study of the shoals.',
      '[...]',
      '5. Communications',
      '6. Budget',
    ],
  ],
];

const files = TEXTS.flatMap(([symbol, language, lines], at) => [
  [`texts/${at}.txt`, `${lines.join('\n\n')}\n`],
  [`records/${at}.yml`, recordOf([], { text: `${at}.txt`, language, symbol, title: symbol, kind: 'document' })],
]);
const world = worldHolding({
  'bodies.yml': TIDE.replace(
    'places: []',
    '  - { id: reef, series: REEF, zone: UTC, names: [{ en: Reef Panel }] }\nplaces: []',
  ),
  ...Object.fromEntries(files),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });
const quotes = (question: string) => ask(question).sources.map(({ quote }) => quote);

describe('a document whose session only its text tells', () => {
  const BUOYS = '4. General debate on the buoys: finding what we have lost';
  const items: [question: string, quote: string][] = [
    ['item 4 of the 41st session of the Tide Council?', BUOYS],
    ['item 4 of the 41 session of the Tide Council?', BUOYS],
    [
      'What is item 8 of the agenda of the 41st session of the Tide Council?',
      '8. Adoption of the report of the Council on its forty-first session',
    ],
    ['item 5 of the agenda of the 42nd session of the Tide Council', '5. Debate on the reefs.'],
    ['item 4 of the agenda of the Reef Panel', '4. Costs of the nets'],
    [
      'point 4 de la 41e session du Conseil des marées ?',
      "4. Débat général consacré à l'état des bouées : retrouver ce que nous avons perdu",
    ],
    ['潮汐理事会第41届会议议程项目4是什么', '4. 关于浮标的一般性辩论'],
  ];
  for (const [question, quote] of items) it(question, () => assert.deepEqual(quotes(question), [quote]));

  for (const question of [
    // Printed by the list of another session, by numbered headings, and as a numbered paragraph.
    'item 5 of the agenda of the 41st session of the Tide Council',
    'item 1 of the agenda of the 41st session of the Tide Council',
    '潮汐理事会第41届会议议程项目1是什么',
    // Of two lists either could be meant.
    'item 4 of the agenda of the Tide Council',
    'When was item 4 of the 41st session of the Tide Council considered?',
  ])
    it(`refused: ${question}`, () => {
      const { status, lead } = ask(question);
      assert.equal(status, 'not-in-records', lead);
    });

  const days: [question: string, line: string][] = [
    ['When is the 41st session of the Tide Council?', 'Draft organization of work, 4-8 June 2012'],
    ['dates de la 41e session du Conseil des marées', "Projet d'organisation des travaux, 4-8 juin 2012"],
    ['潮汐理事会第41届会议哪几天开？', '2012年6月4日至8日工作安排草案'],
  ];
  for (const [question, line] of days)
    it(question, () => {
      const { dates, sources } = ask(question);
      assert.deepEqual([dates, sources.at(-1)?.quote, sources.length], [['2012-06-04/2012-06-08'], line, 2]);
    });

  it('gives no days of another session, and no place', () => {
    for (const question of [
      'When is the 42nd session of the Tide Council?',
      'When and where is the 41st session of the Tide Council?',
    ])
      assert.deepEqual([ask(question).status, ask(question).dates], ['not-in-records', []], question);
  });

  it('is the provisional agenda that it says it is', () => {
    const { status, symbols } = ask(
      'Which document has the provisional agenda of the 42nd session of the Tide Council?',
    );
    assert.deepEqual([status, symbols], ['answered', ['TIDE/2012/L.2']]);
    assert.equal(
      ask('Which document has the provisional agenda of the 41st session of the Tide Council?').status,
      'not-in-records',
    );
  });

  it('goes on to another item of the document that is named', () => {
    const answer = answerTurns(world, ['What is item 5 of TIDE/2012/L.2?', 'and 2?'], { today: '2026-11-21' });
    assert.deepEqual(
      answer.sources.map(({ quote }) => quote),
      ['2. Adoption of the agenda.'],
    );
  });
});
