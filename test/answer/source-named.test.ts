import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { withSource } from '../../src/answer/mending/with-source.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const BODIES = `default: sbi
bodies:
  - id: sbi
    series: FCCC/SBI
    zone: UTC
    names: [{ en: Subsidiary Body for Implementation, fr: Organe subsidiaire de mise en œuvre }]
    also: { en: [SBI], fr: [SBI] }
  - id: cop
    series: FCCC/CP
    zone: UTC
    names: [{ en: Conference of the Parties, fr: Conférence des Parties }]
    also: { en: [COP], fr: [COP] }
places: []
`;

const FIFTY = [
  'The harbour workshop is to be held in Lima on 4 May 2021.',
  'COP 25 is to be held in Santiago in December 2019.',
  'Ms. Ada Nurmi (Finland) mended the pier.',
];
const FIFTY_ONE = [
  'The harbour workshop is to be held in Quito on 9 June 2022.',
  'Mr. Juan Prado (Peru) mended the pier.',
];
const numbered = (lines: readonly string[]) => lines.map((text, at) => `${at + 1}. ${text}\n`).join('\n');
const paper = (text: string, number: number, symbol: string) =>
  recordOf([], {
    text,
    title: `Report ${number}`,
    language: 'en',
    symbol,
    session: `{ body: sbi, number: ${number} }`,
  });

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/a.txt': numbered(FIFTY),
      'records/a.yml': paper('a.txt', 50, 'FCCC/SBI/2019/9'),
      'texts/b.txt': numbered(FIFTY_ONE),
      'records/b.yml': paper('b.txt', 51, 'FCCC/SBI/2019/20'),
      'texts/c.txt': numbered(OTHERS),
      'records/c.yml': recordOf([], { text: 'c.txt', title: 'Notes', language: 'en' }),
    }),
  ),
);
const read = (question: string) => {
  const asked = askedOf(
    readQuestion(question, world.reader, 'en', () => false),
    world,
    '2026-11-21',
  );
  return { asked, limited: withSource(asked, world) };
};

describe('the source that a question names', () => {
  const table: [question: string, symbol: string, typed: string][] = [
    [
      'When is the harbour workshop, according to the report of SBI 50?',
      'FCCC/SBI/2019/9',
      'When is the harbour workshop,',
    ],
    ['When is the harbour workshop, as per the report of SBI 51?', 'FCCC/SBI/2019/20', 'When is the harbour workshop,'],
    [
      'According to the report of SBI 50, when is the harbour workshop?',
      'FCCC/SBI/2019/9',
      'when is the harbour workshop?',
    ],
    [
      'When is the harbour workshop, according to FCCC/SBI/2019/20?',
      'FCCC/SBI/2019/20',
      'When is the harbour workshop,',
    ],
    [
      "Quand a lieu l'atelier portuaire, selon le rapport de SBI 50 ?",
      'FCCC/SBI/2019/9',
      "Quand a lieu l'atelier portuaire,",
    ],
    [
      "D'après le rapport de SBI 51, quand a lieu l'atelier portuaire ?",
      'FCCC/SBI/2019/20',
      "quand a lieu l'atelier portuaire ?",
    ],
    [
      '¿Cuándo es el taller portuario, según el informe de SBI 50?',
      'FCCC/SBI/2019/9',
      '¿Cuándo es el taller portuario,',
    ],
    ['Согласно докладу SBI 51, когда пройдет портовый семинар?', 'FCCC/SBI/2019/20', 'когда пройдет портовый семинар?'],
    ['وفقا لتقرير SBI 50، متى تعقد حلقة العمل؟', 'FCCC/SBI/2019/9', 'متى تعقد حلقة العمل؟'],
    ['根据SBI 51的报告，港口讲习班何时举行？', 'FCCC/SBI/2019/20', '港口讲习班何时举行？'],
  ];
  for (const [question, symbol, typed] of table)
    it(question, () => {
      const { limited } = read(question);
      assert.deepEqual(
        limited.source?.records.map(({ document }) => document.symbol),
        [symbol],
      );
      assert.equal(limited.typed.trim(), typed);
      // What it is asked of is no longer what is asked.
      assert.deepEqual([limited.source?.numbers, limited.bodyIds, limited.ordinals, limited.symbols], [[], [], [], []]);
      assert.ok(!limited.cues.has('report'));
      assert.ok(limited.cues.has('when'));
      assert.deepEqual(
        limited.leftover.filter((word) => /sbi|5\d/.test(word)),
        [],
      );
    });

  for (const question of [
    'Where is COP 25 to be held, according to the report of SBI 50?',
    'According to the report of SBI 50, where is COP 25 to be held?',
  ])
    it(`leaves what the question itself names: ${question}`, () => {
      const { limited } = read(question);
      assert.deepEqual(limited.bodyIds, ['cop']);
      assert.deepEqual(
        limited.ordinals.map(({ value }) => value),
        [25],
      );
    });

  it('takes its own words away', () => {
    const { limited } = read('When is the harbour workshop, according to the gorgeous report of SBI 50, of all?');
    assert.equal(limited.typed.trim(), 'When is the harbour workshop,');
    assert.ok(!limited.leftover.includes('gorgeous'));
    assert.ok(limited.leftover.includes('harbour'));
  });

  for (const question of [
    'When is the harbour workshop?',
    'When is the harbour workshop of SBI 50?',
    // No such document is held.
    'When is the harbour workshop, according to the report of SBI 49?',
    'When is the harbour workshop, according to the mayor?',
    'Selon le maire, quand a lieu le festival ?',
  ])
    it(`is none: ${question}`, () => {
      const { asked, limited } = read(question);
      assert.equal(limited, asked);
    });
});

describe('a question that is asked of one document', () => {
  const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });
  const table: [question: string, quote: string | undefined, dates: string[]][] = [
    ['According to the report of SBI 50, when is the harbour workshop?', FIFTY[0], ['2021-05-04']],
    ['According to the report of SBI 51, when is the harbour workshop?', FIFTY_ONE[0], ['2022-06-09']],
    ['When and where is COP 25 to be held, according to the report of SBI 50?', FIFTY[1], ['2019-12']],
    ['Who mended the pier, according to the report of SBI 50?', FIFTY[2], []],
    ['Who mended the pier, according to FCCC/SBI/2019/20?', FIFTY_ONE[1], []],
    ['As per the report of SBI 51, who mended the pier?', FIFTY_ONE[1], []],
  ];
  for (const [question, quote, told] of table)
    it(question, () => {
      const { status, dates, sources, lead } = ask(question);
      assert.deepEqual([status, dates], ['answered', told], lead);
      assert.deepEqual(
        sources.map((source) => source.quote),
        [quote],
      );
    });

  for (const question of [
    // Two documents give two dates; and one says nothing of the other's.
    'When is the harbour workshop?',
    'When and where is COP 25 to be held, according to the report of SBI 51?',
    'When is the glacier workshop, according to the report of SBI 50?',
    'Who mended the bridge, according to the report of SBI 50?',
  ])
    it(`refused: ${question}`, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []], lead);
    });
});
