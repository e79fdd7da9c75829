import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const BODIES = `default: tide
bodies:
  - id: tide
    series: FCCC/CP
    zone: UTC
    names: [{ en: Tide Conference, fr: Conférence des marées, es: Conferencia de Mareas }]
    also: { en: [COP], fr: [COP] }
  - id: pact
    series: FCCC/PA/CMA
    zone: UTC
    names: [{ en: Meeting of the Parties to the Tide Pact, fr: Réunion des Parties au Pacte des marées }]
    also: { en: [CMA], fr: [CMA] }
places: []
`;

const LINES = [
  'Report of the Tide Conference',
  'Decision 11/CP.27',
  'Lisbon network on beacons',
  '1. Decides to establish the Advisory Board of the Lisbon network on beacons;',
  '2. Adopts the rules, modalities and procedures for the mechanism of beacons;',
  '3. Notes the linkages with other bodies, such as the Green Lantern Fund, the Board having progressed in establishing linkages with the Green Lantern Fund;',
  '4. Decides to establish the Committee of Gulls whose aim will be to count gulls;',
  '5. Requests the Committee of Gulls to report on the number of gulls in 2024;',
  'Decision 12/CP.27',
  'Harbour lamps',
  '1. Decides to extend the lamps for five years;',
  '2. Takes note of the painting of the piers and of the colour of the buoys;',
];
const keys = ['head.1', 'body.1', 'body.2', '1', '2', '3', '4', '5', 'body.3', 'body.4', 'body.5', 'body.6'];
const claim = (at: number, number: string, more = '') =>
  `  - decision: { id: decision ${number}, by: tide${more} }\n    paragraph: "${keys[at]}"\n    quote: "${LINES[at]}"`;
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/a.txt': `${LINES.join('\n\n')}\n`,
      'records/a.yml': recordOf(
        [
          claim(2, '11/CP.27', `, title: "${LINES[2]}"`),
          ...[3, 4, 5, 6, 7].map((at) => claim(at, '11/CP.27')),
          claim(9, '12/CP.27', `, title: "${LINES[9]}"`),
          ...[10, 11].map((at) => claim(at, '12/CP.27')),
        ],
        { language: 'en', title: 'Report of the Tide Conference', kind: 'report', symbol: 'FCCC/CP/2022/10/Add.1' },
      ),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the decision that created or adopted something', () => {
  it('is told where it did it to that thing', () => {
    const { status, decisions, lead } = ask('Which decision established the Committee of Gulls?');
    assert.deepEqual([status, decisions], ['answered', ['decision 11/CP.27']], lead);
  });

  for (const question of [
    // It established a Board of it; it only names it in a list; it adopted other rules.
    'Which decision established the Lisbon network on beacons?',
    'Which decision established the Green Lantern Fund?',
    'Which decision adopted the rules of procedure?',
    'Quelle décision a adopté le règlement intérieur ?',
    '¿Qué decisión aprobó el reglamento?',
  ])
    it(`is not told where it did it to another: ${question}`, () => {
      const { status, decisions, lead } = ask(question);
      assert.deepEqual([status, decisions], ['not-in-records', []], lead);
    });
});

describe('what a decision requests', () => {
  it('is told by its requests alone', () =>
    assert.deepEqual(
      ask('What did the COP request in decision 11/CP.27?').sources.map(({ quote }) => quote),
      [LINES[7]],
    ));

  for (const question of [
    // No request; a decision of another conference.
    'What did the COP request in decision 12/CP.27?',
    'What did the CMA request in decision 11/CP.27?',
  ])
    it(`is not told: ${question}`, () => assert.equal(ask(question).status, 'not-in-records', ask(question).lead));
});

describe('how long something is under a decision', () => {
  it('is told by a sentence with a length of time', () =>
    assert.match(
      ask('For how long does decision 12/CP.27 extend the lamps?').sources[0]?.quote ?? '',
      /extend the lamps for five years/,
    ));

  it('is not told without one', () =>
    assert.equal(ask('For how long are the piers painted under decision 12/CP.27?').status, 'not-in-records'));
});

describe('what a decision says of a topic', () => {
  it('needs more than two words of three', () =>
    assert.equal(ask('What does decision 12/CP.27 say about the painting piers fees?').status, 'not-in-records'));
});
