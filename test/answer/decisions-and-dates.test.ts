import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: cop
bodies:
  - id: cop
    series: FCCC/CP
    zone: UTC
    names: [{ en: Conference of the Parties }]
places:
  - id: Doha
    names: { en: Doha }
`;

const TEXT = `Decision 5/CP.17

Dates and venue of future sessions

The Conference of the Parties adopted decision 5/CP.17 on 11 December 2011.

1. Adopts the following dates:

2. Welcomes the offer of the host.

Decision 6/CP.17

Doha work programme on education

The Conference of the Parties adopted decision 6/CP.17 on 9 December 2011.

3. Adopts the Doha work programme on education;

Decision 7/CP.17

4. Adopts the following points:

Venue of future sessions of the Board

Dates of future elections

Doha work on finance

The Conference of the Parties held its seventeenth session in Doha from 5 to 9 December 2011.
`;

/** What is read from each paragraph, and its first words. */
const CLAIMS: [facts: string, quote: string][] = [
  ['id: decision 5/CP.17, by: cop, title: Dates and venue of future sessions', 'Dates and venue of future sessions'],
  [
    'id: decision 5/CP.17, by: cop, date: 2011-12-11',
    'The Conference of the Parties adopted decision 5/CP.17 on 11 December 2011',
  ],
  ['id: decision 5/CP.17, by: cop', 'Adopts the following dates:'],
  ['id: decision 5/CP.17, by: cop', 'Welcomes the offer of the host.'],
  ['id: decision 6/CP.17, by: cop, title: Doha work programme on education', 'Doha work programme on education'],
  [
    'id: decision 6/CP.17, by: cop, date: 2011-12-09',
    'The Conference of the Parties adopted decision 6/CP.17 on 9 December 2011',
  ],
  ['id: decision 7/CP.17, by: cop', 'Adopts the following points:'],
  // Titles that hold some of the words.
  [
    'id: decision 8/CP.17, by: cop, title: Venue of future sessions of the Board',
    'Venue of future sessions of the Board',
  ],
  ['id: decision 9/CP.17, by: cop, title: Dates of future elections', 'Dates of future elections'],
  ['id: decision 10/CP.17, by: cop, title: Doha work on finance', 'Doha work on finance'],
];
const SESSION =
  '  - session: { body: cop, number: 17, dates: 2011-12-05/2011-12-09, place: Doha, status: held }\n    paragraph: "KEY"\n    quote: "seventeenth session in Doha from 5 to 9 December 2011"';
const FACTS = { text: 'd.txt', language: 'en', title: 'Notes', date: '2012-01-31' };
const load = (record: string) =>
  worldHolding({
    'bodies.yml': BODIES,
    'texts/d.txt': TEXT,
    'records/d.yml': record,
  });
const [unread] = load(recordOf([], FACTS)).knowledge.records;
const keyOf = (quote: string) => unread?.paragraphs.find(({ text }) => text.includes(quote))?.key ?? '';
const world = load(
  recordOf(
    [
      ...CLAIMS.map(
        ([facts, quote]) => `  - decision: { ${facts} }\n    paragraph: "${keyOf(quote)}"\n    quote: "${quote}"`,
      ),
      SESSION.replace('KEY', keyOf('seventeenth session in Doha')),
    ],
    FACTS,
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a decision that is sought by its subject', () => {
  for (const [question, id] of [
    ['Which decision concerns the dates of future sessions?', 'decision 5/CP.17'],
    ['Which decision concerns the Doha work programme?', 'decision 6/CP.17'],
    ['Which decision deals with the Doha work programme on education?', 'decision 6/CP.17'],
  ] as const)
    it(question, () => {
      const { status, kind, decisions, lead } = ask(question);
      assert.deepEqual([status, kind, decisions], ['answered', 'decision', [id]], lead);
    });

  for (const question of [
    'Which decision concerns the dates of past elections?',
    'Which decision concerns the Nairobi work programme?',
    'Which decision of CP 18 concerns the dates of future sessions?',
  ])
    it(`refused: ${question}`, () => {
      const { decisions, lead, lines } = ask(question);
      assert.deepEqual(decisions, [], `${lead} ${lines.join(' ')}`);
    });
});

describe('a decision by its number', () => {
  it('was adopted on a day', () => {
    const { status, dates } = ask('When was decision 5/CP.17 adopted?');
    assert.deepEqual([status, dates], ['answered', ['2011-12-11']]);
  });

  for (const question of ['date of adoption of decision 5/CP.17?', '¿fecha de aprobación de la decisión 5/CP.17?'])
    it(`was adopted on a day: ${question}`, () => {
      const { status, dates } = ask(question);
      assert.deepEqual([status, dates], ['answered', ['2011-12-11']]);
    });

  for (const question of [
    'What work programme does decision 6/CP.17 adopt?',
    'Which work programme was adopted by decision 5/CP.17?',
    'Who adopted decision 5/CP.17?',
    'By whom was decision 6/CP.17 adopted?',
  ])
    it(`no day for what it adopts, or for who did: ${question}`, () => {
      const { dates, lead } = ask(question);
      assert.deepEqual(dates, [], lead);
    });

  it('is told without an announcement of a list', () => {
    const { status, lines } = ask('What does decision 5/CP.17 say?');
    assert.equal(status, 'answered');
    assert.match(lines.join(' '), /Welcomes the offer of the host/);
    assert.doesNotMatch(lines.join(' '), /following dates/);
  });

  it('is not told where there is nothing but an announcement', () => {
    const { status, lines } = ask('What does decision 7/CP.17 say?');
    assert.deepEqual([status, lines.filter((line) => /following points/.test(line))], ['not-in-records', []]);
  });
});
