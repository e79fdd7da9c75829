import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: board
bodies:
  - id: board
    series: PBC
    zone: UTC
    names: [{ en: Programme and Budget Committee }]
  - id: panel
    series: IPBES
    zone: UTC
    names: [{ en: Platform on Biodiversity }]
  - id: sbi
    series: FCCC/SBI
    zone: UTC
    names: [{ en: Subsidiary Body for Implementation }]
places: []
`;

const LIST = `Thirty-first session

1. Adoption of the agenda.

2. Report of the External Auditor.

3. Financing of the lagoons.
`;
const REPORT = `1. The Body met in Rome.

2. The Body took note of the accounts.

Agenda item 7: Report of the Adaptation Fund Board.
`;
const TEXT = `The Platform on Biodiversity noted document IPBES/1/5 on seaweed.

The report was introduced.
`;
const facts = (text: string, symbol: string, kind: string) => ({
  text,
  language: 'en',
  title: `Notes ${text}`,
  symbol,
  kind,
});
const cite = `  - symbol: { id: IPBES/1/5, kind: other, called: document }\n    paragraph: "head.1"\n    quote: "IPBES/1/5"`;

const world = worldHolding({
  'bodies.yml': BODIES,
  'texts/l.txt': LIST,
  'records/l.yml': recordOf([], facts('l.txt', 'PBC.31/1', 'document')),
  'texts/r.txt': REPORT,
  'records/r.yml': recordOf([], facts('r.txt', 'FCCC/SBI/2019/9', 'report')),
  'texts/s.txt': TEXT,
  'records/s.yml': recordOf([cite], facts('s.txt', 'IPBES/1/9', 'document')),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });
const quotes = (question: string) => ask(question).sources.map(({ quote }) => quote);

describe('an item of the agenda of a body whose document prints a list', () => {
  for (const [question, quote] of [
    ['What is item 2 of PBC.31/1?', '2. Report of the External Auditor.'],
    ['What is item 2 of the agenda of the Programme and Budget Committee?', '2. Report of the External Auditor.'],
    [
      'What is item 3 of the thirty-first session of the Programme and Budget Committee?',
      '3. Financing of the lagoons.',
    ],
  ] as const)
    it(question, () => {
      assert.equal(ask(question).status, 'answered', ask(question).lead);
      assert.deepEqual(quotes(question), [quote]);
    });

  for (const question of [
    'What is item 9 of PBC.31/1?',
    'What is item 3 of the thirty-second session of the Programme and Budget Committee?',
    // A numbered paragraph of a report is no item.
    'What is item 2 of the agenda of the Subsidiary Body for Implementation?',
    // More is asked than a title.
    'When was item 2 of the agenda of the Programme and Budget Committee taken up?',
    'How many states spoke on item 2 of the agenda of the Programme and Budget Committee?',
  ])
    it(`refused: ${question}`, () =>
      assert.deepEqual([ask(question).status, quotes(question)], ['not-in-records', []]));
});

describe('words that are left over beside an item', () => {
  it('stand in its title', () =>
    assert.deepEqual(quotes('What does item 7 of FCCC/SBI/2019/9 say of the Adaptation Fund?'), [
      'Agenda item 7: Report of the Adaptation Fund Board',
    ]));
  it('or it is no answer', () => {
    const { status, lines } = ask('What was agreed on the glaciers under item 7 of FCCC/SBI/2019/9?');
    assert.deepEqual([status, lines.filter((line) => line.includes('Adaptation'))], ['not-in-records', []]);
  });
});

describe('a symbol that may be the number of a decision', () => {
  it('is a document where nothing else is said', () => {
    const { status, symbols } = ask('What is IPBES/1/5?');
    assert.deepEqual([status, symbols], ['answered', ['IPBES/1/5']]);
  });
  for (const question of ['What does decision IPBES/1/5 say?', 'What is decision IPBES/1/5?'])
    it(`is not that document: ${question}`, () => {
      const { kind, status, symbols, lead } = ask(question);
      assert.ok(kind !== 'symbol' || status !== 'answered', lead);
      assert.ok(!symbols.includes('IPBES/1/5') || kind !== 'symbol', lead);
    });
});

describe('the parts of a symbol', () => {
  it('are told where they are asked for', () =>
    assert.equal(ask('What do the parts of FCCC/SBI/2019/9 mean?').status, 'answered'));
  it('are not the parts of what its document is about', () => {
    const { status, lines } = ask('Of which two parts does the glacier budget consist, by FCCC/SBI/2019/9?');
    assert.deepEqual([status, lines.filter((line) => line.startsWith('FCCC:'))], ['not-in-records', []]);
  });
});
