import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { bodyOfScope, scopeOf } from '../../src/answer/evidence/scope.ts';
import { withinBefore } from '../../src/answer/evidence/within.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: sbi
bodies:
  - id: sbi
    series: FCCC/SBI
    zone: UTC
    names: [{ en: Subsidiary Body for Implementation, fr: Organe subsidiaire de mise en œuvre }]
    also: { en: [SBI] }
  - id: sbsta
    series: FCCC/SBSTA
    zone: UTC
    names: [{ en: Subsidiary Body for Advice }]
    also: { en: [SBSTA] }
  - id: cop
    series: FCCC/CP
    zone: UTC
    names: [{ en: Conference of the Parties }]
    also: { en: [COP] }
places: []
`;

type Made = { lines: string[]; facts: Record<string, string>; claims?: string[] };
const DOCUMENTS: Record<string, Made> = {
  // Of a session that the record gives.
  fifty: {
    lines: ['1. The workshop on reefs was held in Suva.', '2. Ms. Ada Nurmi (Finland) drew the map of reefs.'],
    facts: { symbol: 'FCCC/SBI/2019/9', kind: 'report', session: '{ body: sbi, number: 50 }' },
  },
  fiftyOne: {
    lines: ['1. The workshop on reefs was held in Nadi.', '2. Mr. Juan Prado (Peru) drew the map of reefs.'],
    facts: { symbol: 'FCCC/SBI/2019/20', kind: 'report', session: '{ body: sbi, number: 51 }' },
  },
  // Its head gives the sessions.
  joined: {
    lines: ['Report on SBSTA 52, held on 4 June 2021', '1. The map of atolls was sold.'],
    facts: { kind: 'report' },
    claims: [
      '  - session: { body: sbsta, number: 52, dates: 2021-06-04, status: held }\n    paragraph: head.1\n    quote: SBSTA 52, held on 4 June 2021',
    ],
  },
  // It has lost its head.
  between: {
    lines: [
      '1. SBSTA 48 had bought the lamps.',
      '2. The show of lamps was held in Lima.',
      '3. SBSTA 50 shall sell the lamps.',
      '4. SBI 28 came.',
      '5. SBI 30 went.',
    ],
    facts: { symbol: 'FCCC/SBSTA/2018/9', kind: 'report' },
  },
  resolution: {
    lines: ['1. Invites the tailors to sew flags.', '2. Thanks the tailors.'],
    facts: { symbol: 'A/RES/79/98', kind: 'resolution' },
  },
  printed: {
    lines: [
      'Report of the drummers',
      '1. The drummers came.',
      'Decision 5/14',
      'Requests the drummers to send drums by 4 May 2010.',
      'Decision 55/14',
      'Requests the fiddlers to send fiddles by 9 June 2011.',
      'Decision 5/141',
      'Requests the pipers to send pipes.',
    ],
    facts: { kind: 'report' },
  },
  own: {
    lines: ['1. SBI 38 came.', '2. SBI 39 stays.', '3. SBI 40 comes.'],
    facts: { symbol: 'FCCC/SBI/2013/1', kind: 'report' },
  },
  others: { lines: [...OTHERS], facts: { kind: 'note' } },
};
const files = Object.entries(DOCUMENTS).flatMap(([name, { lines, facts, claims = [] }]) => [
  [`texts/${name}.txt`, `${lines.join('\n\n')}\n`],
  [`records/${name}.yml`, recordOf(claims, { text: `${name}.txt`, title: `Paper ${name}`, language: 'en', ...facts })],
]);
const world = worldHolding({
  'bodies.yml': BODIES,
  ...Object.fromEntries(files),
});
const read = (question: string) =>
  askedOf(
    readQuestion(question, world.reader, 'en', () => false),
    world,
    '2026-11-21',
  );
const titled = (records: readonly { document: { title: string } }[]) =>
  records.map(({ document }) => document.title.replace('Paper ', ''));

describe('the documents to which a question is limited', () => {
  const table: [question: string, records: string[], numbers: number[]][] = [
    // By a symbol, however its brackets and letters are.
    ['Who drew the map in FCCC/SBI/2019/9?', ['fifty'], []],
    ['Who drew the map in fccc/sbi/2019/9?', ['fifty'], []],
    ['Who drew the map in FCCC/SBI/2019/99?', [], []],
    // By the number of a resolution that is a document.
    ['What does resolution 79/98 say of tailors?', ['resolution'], []],
    ['What does resolution 79/99 say of tailors?', [], []],
    // By a decision that a document prints.
    ['When shall drummers send drums under decision 5/14?', ['printed'], []],
    ['When shall drummers send drums under decision 6/14?', [], []],
    ['When shall drummers send drums under decisions 5/14 and 55/14?', [], []],
    // As those of a session.
    ['Who drew the map at SBI 50?', ['fifty'], [50]],
    ['Who drew the map at the fiftieth session of the SBI?', ['fifty'], [50]],
    ['Who drew the map at SBI 51?', ['fiftyOne'], [51]],
    ['Who sold the map at SBSTA 52?', ['joined'], [52]],
    ['Who drew the map at SBI 49?', [], []],
    // The number next to the letters of a body is that of its session.
    ['Which dates did SBI 50 recommend for COP 24?', ['fifty'], [50]],
    ['Which dates did SBI 50 and SBSTA 52 recommend?', [], []],
    ['Who drew the map at COP 24?', [], []],
    // The number of a part is none of a session.
    ['Who drew the map at part 50 of the session of the SBI?', [], []],
    // A document that names the sessions on both sides of its own.
    ['Who mended the lamps at SBSTA 49?', ['between'], [49]],
    ['Who mended the lamps at SBSTA 48?', [], []],
    // It names one of them, is of another body, or names the session itself.
    ['Who mended the lamps at SBSTA 47?', [], []],
    ['Who mended the lamps at SBI 29?', [], []],
    ['Who mended the lamps at SBI 39?', [], []],
    ['Who mended the lamps at SBI 49?', [], []],
    ['Who mended the lamps?', [], []],
  ];
  for (const [question, records, numbers] of table)
    it(question, () => {
      const scope = scopeOf(read(question), world);
      assert.deepEqual([titled(scope.records), scope.numbers], [records, numbers]);
    });

  const within: [question: string, paragraphs: string[]][] = [
    ['When shall drummers send drums under decision 5/14?', ['Requests the drummers to send drums by 4 May 2010.']],
    ['When shall drummers send drums under decision 55/14?', ['Requests the fiddlers to send fiddles by 9 June 2011.']],
  ];
  for (const [question, paragraphs] of within)
    it(`and the paragraphs of the decision: ${question}`, () => {
      const found = [...(scopeOf(read(question), world).paragraphs ?? [])].map(({ text }) => text);
      assert.deepEqual(
        found.filter((text) => text.endsWith('.')),
        paragraphs,
      );
    });

  it('deduced from the sessions before and after', () => {
    const { deduced } = scopeOf(read('Who mended the lamps at SBSTA 49?'), world);
    assert.deepEqual(deduced, { before: 'SBSTA 48', after: 'SBSTA 50' });
    assert.equal(scopeOf(read('Who drew the map at SBI 50?'), world).deduced, undefined);
  });

  it('and the body of the session', () => {
    const asked = read('Which dates did SBI 50 recommend for COP 24?');
    assert.equal(bodyOfScope(asked, scopeOf(asked, world)), 'sbi');
    assert.equal(bodyOfScope(asked, { records: [], numbers: [24] }), 'cop');
    assert.equal(bodyOfScope(asked, { records: [], numbers: [] }), undefined);
  });

  it('are those of the source that is named', () => {
    const source = { records: [], numbers: [7] };
    assert.equal(scopeOf({ ...read('Who drew the map at SBI 50?'), source }, world), source);
  });
});

describe('the document of the answer before', () => {
  const record = world.knowledge.records.find(({ document }) => document.title === 'Paper fifty');
  assert.ok(record);
  const focus = { within: { record: record.id, paragraph: '1' } };
  const keys = (question: string, hasWords: boolean, more = {}) => {
    const scope = withinBefore({ ...read(question), followUp: true, focus, ...more }, world, hasWords);
    return scope && [...(scope.paragraphs ?? [])].map(({ key }) => key);
  };
  it('is read whole by a question with words', () => assert.deepEqual(keys('And who drew the map?', true), ['1', '2']));
  it('is read in one paragraph by one without', () => assert.deepEqual(keys('And who?', false), ['1']));
  const none: [why: string, question: string, more?: object][] = [
    ['a question that stands alone', 'And who drew it?', { followUp: false }],
    ['a question that names a body', 'And who drew it at the COP?'],
    ['a question that names a symbol', 'And who drew it in FCCC/SBI/2019/20?'],
    ['a question that names a decision', 'And who drew it under decision 5/14?'],
    ['nothing that was answered', 'And who drew it?', { focus: {} }],
    [
      'a document that is no longer held',
      'And who drew it?',
      { focus: { within: { record: 'gone', paragraph: '1' } } },
    ],
  ];
  for (const [why, question, more] of none)
    it(`is not read for ${why}`, () => assert.equal(keys(question, true, more), undefined));
});

describe('a question that is limited to a document', () => {
  const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });
  const FIFTY = 'Ms. Ada Nurmi (Finland) drew the map of reefs.';
  const table: [turns: string[], quote: string][] = [
    [['Who drew the map of reefs at SBI 50?'], FIFTY],
    [['Who drew the map of reefs at SBI 51?'], 'Mr. Juan Prado (Peru) drew the map of reefs.'],
    [['Who drew the map of reefs according to FCCC/SBI/2019/9?'], FIFTY],
    [['In which city was the workshop on reefs held at SBI 50?', 'And who drew the map?'], FIFTY],
    [['In which city was the workshop on reefs held at SBI 51?'], 'The workshop on reefs was held in Nadi.'],
    [
      ['By what date shall the drummers send drums under decision 5/14?'],
      'Requests the drummers to send drums by 4 May 2010.',
    ],
  ];
  for (const [turns, quote] of table)
    it(turns.join(' / '), () => {
      const { status, sources, lead } = ask(...turns);
      assert.equal(status, 'answered', lead);
      assert.deepEqual(
        sources.map((source) => source.quote),
        [quote],
      );
    });

  it('says that its session was deduced', () => {
    const { status, notes } = ask('In which city was the show of lamps held at SBSTA 49?');
    assert.equal(status, 'answered');
    assert.match(notes.join(' '), /SBSTA 48.*SBSTA 50/);
  });

  for (const question of [
    'Who drew the map of reefs at SBI 49?',
    'Who drew the map of atolls at SBI 50?',
    'By what date shall the fiddlers send fiddles under decision 5/14?',
    'By what date shall the drummers send drums under decision 55/14?',
  ])
    it(`refused: ${question}`, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []], lead);
    });
});
