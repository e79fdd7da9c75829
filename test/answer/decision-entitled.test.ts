import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Files } from '../fixtures/knowledge-folder.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: crime
bodies:
  - id: crime
    series: CTOC/COP
    zone: UTC
    names: [{ en: Conference of the Parties to the Crime Convention, fr: Conférence des Parties à la Convention contre le crime }]
    also: { en: [COP], fr: [COP] }
  - id: kites
    series: FCCC/CP
    zone: UTC
    names: [{ en: Conference of the Parties to the Kite Convention, fr: Conférence des Parties à la Convention sur les cerfs-volants }]
  - id: pact
    series: FCCC/PA/CMA
    zone: UTC
    names: [{ en: Meeting of the Parties to the Kite Pact, fr: Réunion des Parties au Pacte des cerfs-volants }]
    also: { en: [CMA], fr: [CMA] }
  - id: board
    series: FCCC/BOARD
    parent: kites
    zone: UTC
    names: [{ en: Kite Board, fr: Conseil des cerfs-volants }]
places: [{ id: Lisbon, names: { en: Lisbon, fr: Lisbonne } }]
`;

const report = (name: string, body: string, session: number, printed: [number: string, title: string][]): Files => {
  const head = `Report of the Conference on its session, held in Lisbon`;
  const claims = printed.map(
    ([number, title], at) =>
      `  - decision: { id: ${number}, by: ${body}, title: "${title}" }\n    paragraph: body.${at === 0 ? 2 : 3 * at + 1}\n    quote: "${title}"`,
  );
  const text = printed.flatMap(([number, title]) => [
    number.replace(/^./, (letter) => letter.toUpperCase()),
    title,
    '1. Takes note of what was done with the strings;',
  ]);
  const held = `  - session: { body: ${body}, number: ${session}, dates: 20${session}-12-01/20${session}-12-05, status: held }\n    paragraph: head.1\n    quote: ${head}`;
  return paper(name, [head, ...text], [held, ...claims], {
    symbol: `FCCC/${body.toUpperCase()}/20${session}/1`,
    session: `{ body: ${body}, number: ${session} }`,
  });
};

const world = worldHolding({
  'bodies.yml': BODIES,
  ...report('one', 'kites', 22, [
    ['decision 4/CP.22', 'Report of the Kite Board'],
    ['decision 5/CP.22', 'Outcome of the first round of the kite review (2014–2015)'],
    ['decision 6/CP.22', 'Long-term kite finance'],
    ['resolution 6/CP.22', 'Thanks to the people of Lisbon'],
  ]),
  ...report('two', 'kites', 23, [['decision 2/CP.23', 'Report of the Kite Board']]),
  ...report('three', 'pact', 12, [
    ['decision 3/CMA.12', 'Lisbon work programme referred to in decision 6/CP.22'],
    ['decision 4/CMA.12', 'Long-term kite finance'],
  ]),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a decision whose title the question says', () => {
  const table: [question: string, ...ids: string[]][] = [
    // Another body in the title; "COP", which the usual body has for its letters, and which has held no such session.
    ['Which decision of COP 22 is about the report of the Kite Board?', 'decision 4/CP.22'],
    ['quelle décision de la COP 22 : "Report of the Kite Board" ?', 'decision 4/CP.22'],
    // Numbers and years of the title, which are none of the session.
    [
      'Which decision of COP 22 is about the outcome of the first round of the kite review (2014-2015)?',
      'decision 5/CP.22',
    ],
    // Money, which else is refused; and the same title elsewhere.
    ['which COP 22 decision is titled Long-term kite finance', 'decision 6/CP.22'],
    ['Which decision of CMA 12 is about long-term kite finance?', 'decision 4/CMA.12'],
    // A decision and a place that the title names.
    ['Which decision of CMA 12 is the Lisbon work programme referred to in decision 6/CP.22?', 'decision 3/CMA.12'],
    // No session: all that have it.
    ['What decision is the report of the Kite Board?', 'decision 4/CP.22', 'decision 2/CP.23'],
    ['Which resolution is about thanks to the people of Lisbon?', 'resolution 6/CP.22'],
  ];
  for (const [question, ...ids] of table)
    it(question, () => {
      const { status, decisions, lead } = ask(question);
      assert.deepEqual([status, decisions], ['answered', ids], lead);
    });

  for (const question of [
    // Another session, another word for it, and more than the title says.
    'Which decision of CMA 12 is about the report of the Kite Board?',
    'Which decision of COP 24 is about the report of the Kite Board?',
    'Which decision is about thanks to the people of Lisbon?',
    'Which decision of COP 22 is about the report of the Kite Board on paper lanterns?',
  ])
    it(`is told for no other: ${question}`, () => assert.deepEqual(ask(question).decisions, [], ask(question).lead));
});

describe('which decision it is', () => {
  it('no sentence tells that names none', () => {
    const { status, decisions, lead } = ask('Which decision of COP 22 is about the strings?');
    assert.deepEqual([status, decisions], ['not-in-records', []], lead);
  });
});

describe('a decision and a resolution of one number', () => {
  const one: [question: string, heading: RegExp][] = [
    ['which document contains decision 6/CP.22?', /^“Decision 6\/CP\.22”$/],
    ['which document contains resolution 6/CP.22?', /^“Resolution 6\/CP\.22”$/],
  ];
  for (const [question, heading] of one)
    it(`are told apart: ${question}`, () => {
      const { symbols, lines } = ask(question);
      assert.deepEqual(symbols, ['FCCC/KITES/2022/1']);
      assert.match(lines.at(-1) ?? '', heading);
    });
});
