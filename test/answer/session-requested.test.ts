import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: pact
bodies:
  - id: pact
    series: FCCC/PA/CMA
    zone: UTC
    names: [{ en: Meeting of the Parties to the Kite Pact }]
    also: { en: [CMA] }
  - id: doing
    series: FCCC/SBI
    zone: UTC
    names: [{ en: Subsidiary Body for Implementation }]
    also: { en: [SBI] }
places: []
`;

const LINES = [
  'Report of the Meeting of the Parties to the Kite Pact',
  'Decision 1/CMA.6',
  'Matters relating to buoys',
  '1. Decides that fishers are eligible for the Buoy Panel;',
  '2. Requests the Subsidiary Body for Implementation, at its fifteenth session (June 2019), to consider the matter referred to in paragraph 1 above;',
  '3. Requests the Panel to review the colours of buoys and to make recommendations to the Meeting at its sixteenth session;',
  '4. Decides to go on with the repair of lights at its seventeenth session.',
  '5. Recalls decision 3/CMA.4, by which it set up a yearly panel discussion on kites, and decides that the panel discussion to be held at its eighteenth session shall be on the financing of kites.',
];
const world = worldHolding({
  'bodies.yml': BODIES,
  ...paper(
    'printed',
    LINES,
    [
      '  - decision: { id: decision 1/CMA.6, by: pact, title: Matters relating to buoys }\n    paragraph: body.2\n    quote: Matters relating to buoys',
    ],
    { symbol: 'FCCC/PA/CMA/2024/1' },
  ),
});
const quotesFor = (question: string) => {
  const { status, sources } = answerTurns(world, [question], { today: '2026-11-21' });
  return status === 'answered' ? sources.map(({ quote }) => quote) : status;
};

describe('which session a decision asks to take up a matter', () => {
  it('is told with the paragraph to which that refers', () =>
    assert.deepEqual(
      quotesFor('Which session was asked in decision 1/CMA.6 to consider that fishers are eligible for the Panel?'),
      [LINES[3]?.slice(3), LINES[4]?.slice(3)],
    ));

  it('may be one at which a body goes on itself', () =>
    assert.deepEqual(quotesFor('At which session will the repair of lights go on under decision 1/CMA.6?'), [
      LINES[6]?.slice(3),
    ]));

  // A report is handed to the sixteenth session, which is not asked to review anything.
  for (const question of [
    'Which session was asked in decision 1/CMA.6 to review the colours of buoys?',
    'Which session was asked in decision 1/CMA.6 to consider pilots?',
  ])
    it(`is refused: ${question}`, () => assert.equal(quotesFor(question), 'not-in-records'));
});

describe('at which session something that a decision sets takes place', () => {
  it('is sought in the sentence that says so, which asks nobody', () =>
    assert.deepEqual(
      quotesFor('At which session will the panel discussion on kites decided in decision 1/CMA.6 be held?'),
      [LINES.at(-1)?.replace('5. ', '')],
    ));
});
