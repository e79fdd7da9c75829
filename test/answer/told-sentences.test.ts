import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const LIST = [
  'The seminars on lagoons in 2022 are as follows:',
  '(a) First seminar: Monday, 6 June, to Thursday, 9 June;',
  '(b) Second seminar: 7 to 11 November;',
  '(c) The winner is paid.',
];
const REGIONS = [
  'The trainings on fisheries were the following:',
  '(a) For the northern region, held in Oslo from 3 to 5 March 2020;',
  '(b) For the southern region, held in Lima from 7 to 9 April 2020.',
];
const MEMBERS = [
  'The jury of the marble contest has the following members:',
  '(a) Ms. Ada Nurmi (Finland);',
  '(b) Mr. Juan Prado (Peru).',
];
const PAPER = 'The study on marble quarries is contained in document CTOC/COP/WG.2/2010/4 and was praised.';
const BESIDE = 'The committee had the studies on granite quarries and on slate in CTOC/COP/WG.2/2011/7 before it.';
const numbered = (lines: readonly string[]) => lines.map((text, at) => `${at + 1}. ${text}\n`).join('\n');

const DECISIONS = `Report of the Conference

1. The Conference met.

Decision 7/3

Wages of organ tuners

Requests the treasurer to double the wages of the organ tuners.

Decision 7/4

Wages of bell founders

Requests the treasurer to halve the wages of the bell founders.
`;

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'texts/a.txt': `1. The club met.\n\n2. ${LIST.join('\n\n')}\n\n3. ${MEMBERS.join('\n\n')}\n\n4. ${REGIONS.join('\n\n')}\n\n5. The club rose.\n`,
      'records/a.yml': recordOf([], { language: 'en', title: 'Notes of a club', date: '2021-01-31' }),
      'texts/b.txt': numbered([PAPER, BESIDE, ...OTHERS]),
      'records/b.yml': recordOf([], { text: 'b.txt', language: 'en', title: 'Notes of a panel' }),
      'texts/c.txt': DECISIONS,
      'records/c.yml': recordOf([], {
        text: 'c.txt',
        language: 'en',
        title: 'Report of the Conference',
        kind: 'report',
      }),
    }),
  ),
);
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2021-02-01' });
const quotes = (sources: readonly { quote?: string }[]) => sources.map(({ quote }) => quote);

describe('a list that a sentence announces', () => {
  const table: [question: string, entries: number[], dates: string[]][] = [
    ['When are the seminars on lagoons?', [1, 2], ['2022-06-06/2022-06-09', '2022-11-07/2022-11-11']],
    ['When are the seminars on lagoons in November 2022?', [2], ['2022-11-07/2022-11-11']],
  ];
  for (const [question, entries, dates] of table)
    it(`is quoted with the entries that answer: ${question}`, () => {
      const answer = ask(question);
      assert.deepEqual([answer.status, answer.dates], ['answered', dates], answer.lead);
      assert.deepEqual(quotes(answer.sources), [LIST[0], ...entries.map((at) => LIST[at])]);
      assert.equal(answer.lines.length, entries.length + 1);
    });

  for (const [question, entry, dates] of [
    ['When was the training on fisheries for the southern region?', 2, '2020-04-07/2020-04-09'],
    ['When was the training on fisheries for the northern region?', 1, '2020-03-03/2020-03-05'],
  ] as const)
    it(`is quoted with the entry that has the words of the question: ${question}`, () => {
      const answer = ask(question);
      assert.deepEqual([answer.status, answer.dates], ['answered', [dates]], answer.lead);
      assert.deepEqual(quotes(answer.sources), [REGIONS[0], REGIONS[entry]]);
    });

  it('is quoted whole, where it is asked what it has', () => {
    const { status, dates, sources, lead } = ask('What members does the jury of the marble contest have?');
    assert.deepEqual([status, dates], ['answered', []], lead);
    assert.deepEqual(quotes(sources), MEMBERS);
  });

  for (const question of [
    'When are the seminars on lagoons in 2023?',
    'When are the seminars on lagoons in August 2022?',
    'When are the seminars on harbours?',
  ])
    it(`refused: ${question}`, () => {
      const { status, dates } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []]);
    });
});

describe('the heading of the decision that a sentence belongs to', () => {
  it('is quoted before it, and names the decision', () => {
    const { status, decisions, sources, lead } = ask('Which decision doubles the wages of the organ tuners?');
    assert.deepEqual([status, decisions], ['answered', ['decision 7/3']], lead);
    assert.deepEqual(quotes(sources), [
      'Decision 7/3',
      'Requests the treasurer to double the wages of the organ tuners.',
    ]);
  });
});

describe('the symbol that a sentence gives', () => {
  it('answers, where a document is asked for', () => {
    const { status, symbols, sources } = ask('Which document contains the study on marble quarries?');
    assert.deepEqual([status, symbols, quotes(sources)], ['answered', ['CTOC/COP/WG.2/2010/4'], [PAPER]]);
  });
  it('is not told, where something else is asked', () => {
    const { status, symbols, dates } = ask('What was praised with the study on marble quarries?');
    assert.deepEqual([status, symbols, dates], ['answered', [], []]);
  });
});
