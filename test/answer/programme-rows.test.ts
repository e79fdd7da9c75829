import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: tide
bodies:
  - { id: tide, series: TIDE, zone: UTC, names: [{ en: Tide Council, fr: Conseil des marées }], also: { en: [TIC] } }
places: []
`;
const LINES = [
  'Leaflet of the Tide Council',
  'Programme of work',
  'Thursday, 18 October',
  '10 a.m. - 1 p.m.',
  'Item 4. Seaweed and oysters',
  '3-6 p.m.',
  'Item 5. Lagoon protocol',
  'Friday, 19 October',
  '10 a.m. - 1 p.m.',
  'Item 5. Lagoon protocol (continued)',
];
const row = (at: number, quote: string, date: string, start: string, end: string, item: string) =>
  `  - meeting: { date: ${date}, start: "${start}", end: "${end}", item: "${item}" }\n    paragraph: programme.${at}\n    quote: ${quote}`;
const world = worldHolding({
  'bodies.yml': BODIES,
  ...paper(
    'leaflet',
    LINES,
    [
      '  - session: { body: tide, number: 6, designation: session, dates: 2012-10-15/2012-10-19 }\n    paragraph: head.1\n    quote: Leaflet of the Tide Council',
      row(3, 'Item 4. Seaweed and oysters', '2012-10-18', '10:00', '13:00', '4'),
      row(5, 'Item 5. Lagoon protocol', '2012-10-18', '15:00', '18:00', '5'),
      row(8, 'Item 5. Lagoon protocol (continued)', '2012-10-19', '10:00', '13:00', '5'),
    ],
    { session: '{ body: tide, number: 6 }' },
  ),
});

describe('a programme that is all that is held of the items of a session', () => {
  const table: [question: string, dates: string[], told: RegExp, not?: RegExp][] = [
    ['On which day is item 4 taken at the sixth session of the Tide Council?', ['2012-10-18'], /10 a\.m\./, /Item 5/],
    ['When is item 5 taken at the sixth session of the Tide Council?', ['2012-10-18', '2012-10-19'], /continued/],
    [
      'Tide Council, sixth session: which items on the afternoon of 18 October 2012?',
      ['2012-10-18'],
      /Item 5/,
      /Item 4/,
    ],
    ['Tide Council, sixth session: which day is the lagoon protocol considered?', ['2012-10-18', '2012-10-19'], /3-6/],
  ];
  for (const [question, dates, told, not] of table)
    it(question, () => {
      const answer = answerTurns(world, [question], { today: '2026-11-21' });
      assert.deepEqual([answer.status, answer.dates], ['answered', dates], answer.lead);
      assert.match(answer.lines.join(' '), told);
      if (not) assert.doesNotMatch(answer.lines.join(' '), not);
    });

  for (const question of [
    'On which day is item 6 taken at the sixth session of the Tide Council?',
    'On which day is item 4 taken at the seventh session of the Tide Council?',
    'Tide Council, sixth session: which items on 17 October 2012?',
    'Tide Council, sixth session: which day is the kelp protocol considered?',
  ])
    it(`refused: ${question}`, () => {
      const { status, lines } = answerTurns(world, [question], { today: '2026-11-21' });
      assert.equal(status, 'not-in-records', lines.join(' '));
    });
});

describe('a day that a programme prints, of which no meeting was read', () => {
  const unread = worldHolding({
    'bodies.yml': BODIES,
    ...paper(
      'unread',
      ['Note of the Tide Council', 'Programme of work', 'Monday, 9 June, morning', 'Question of ferries'],
      [],
      { date: '2024-12-04' },
    ),
  });
  const leadOf = (question: string) => answerTurns(unread, [question], { today: '2026-11-21' }).lead;
  it('is not said to have none', () =>
    assert.doesNotMatch(leadOf('What happens on Monday 9 June 2025 in the morning?'), /no meeting/));
  it('is none of another year', () =>
    assert.match(leadOf('What happens on Tuesday 9 June 2026 in the morning?'), /no meeting/));
});
