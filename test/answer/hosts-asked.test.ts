import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { asksHost } from '../../src/answer/evidence/lands/hosts-asked.ts';
import type { Files } from '../fixtures/knowledge-folder.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: tide
bodies:
  - id: tide
    series: TIDE
    zone: UTC
    names: [{ en: Tide Council, fr: Conseil des marées }]
    also: { en: [TC], fr: [CM] }
places: []
`;

/** The report of a session, which accepts an offer to host the next one. */
const report = (number: number, ordinal: string, next: string, land: string): Files => {
  const head = `Report of the Tide Council on its ${ordinal} session`;
  const offer = `1. Accepts with appreciation the offer of the Government of ${land} to host the ${next} session of the Tide Council;`;
  const held = `  - session: { body: tide, number: ${number}, dates: 20${number}-12-02/20${number}-12-06, status: held }\n    paragraph: head.1\n    quote: ${head}`;
  return paper(`r${number}`, [head, offer], [held], {
    symbol: `TIDE/20${number}/9`,
    session: `{ body: tide, number: ${number} }`,
  });
};
/** A decision that accepts offers for two sessions of one period, the one with its days, and one for a later session, without. */
const PERIODS: Files = paper(
  'periods',
  [
    'Dates of future sessions',
    '1. Accepts with appreciation the offer of the Government of Ghana to host the twenty-eighth session of the Tide Council and the seventh session of its Forum from 9 to 20 November 2027;',
    '2. Accepts with appreciation the offer of the Government of Peru to host the twenty-ninth session of the Tide Council;',
    ...['nets', 'buoys', 'sails', 'anchors', 'piers', 'dykes'].map(
      (word, at) => `${at + 3}. Takes note of the note on ${word};`,
    ),
  ],
  [
    '  - session: { body: tide, number: 28, dates: 2027-11-09/2027-11-20, status: planned }\n    paragraph: "1"\n    quote: twenty-eighth session of the Tide Council and the seventh session of its Forum from 9 to 20 November 2027',
  ],
  { symbol: 'TIDE/2026/4' },
);
const world = worldHolding({
  'bodies.yml': BODIES,
  ...report(24, 'twenty-fourth', 'twenty-fifth', 'Chile'),
  ...report(25, 'twenty-fifth', 'twenty-sixth', 'Norway'),
});
const ask = (question: string, held = world) => answerTurns(held, [question], { today: '2026-11-21' });

describe('who offered to host a session', () => {
  for (const [question, land] of [
    ['Which Government offered to host TC 25?', 'Chile'],
    ['Which Government offered to host TC 26?', 'Norway'],
  ] as const)
    it(`is told by the report of the session before: ${question}`, () => {
      const { status, sources, lead } = ask(question);
      assert.equal(status, 'answered', lead);
      assert.match(sources[0]?.quote ?? '', new RegExp(land));
    });

  for (const question of ['Which country offered to host TC 24?', 'Which country offered to host TC 27?'])
    it(`is not told of another session: ${question}`, () => assert.equal(ask(question).status, 'not-in-records'));
});

describe('who hosts a session, and when it is', () => {
  const periods = worldHolding({ 'bodies.yml': BODIES, ...PERIODS });
  for (const question of ['Which Government hosts TC 28, and when?', 'Which country will host TC 28 and when?'])
    it(`is told together: ${question}`, () => {
      const { status, sources, dates } = ask(question, periods);
      assert.equal(status, 'answered');
      assert.match(sources[0]?.quote ?? '', /Ghana/);
      assert.deepEqual(dates, ['2027-11-09/2027-11-20']);
    });

  it('is refused where the days are not said', () =>
    assert.equal(ask('Who hosts TC 29, and when?', periods).status, 'not-in-records'));
});

describe('a question of who hosts a session', () => {
  for (const [typed, asks] of [
    ['Which Party offered to host TC 25?', true],
    ['Which countries hosted the regional net workshops thanked at TC 25?', false],
    ['Who hosted TC 25, and were there workshops?', true],
    ['Quel pays a accueilli les ateliers sur les filets ?', false],
    ['¿Qué país acogió los talleres sobre redes?', false],
    ['Какая страна принимала семинары?', false],
    ['哪个国家主办了渔网研讨会？', false],
  ] as const)
    it(`${asks ? 'is' : 'is not'}: ${typed}`, () => assert.equal(asksHost({ typed }), asks));
});
