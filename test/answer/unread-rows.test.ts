import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const LINES = [
  'Provisional agenda of the Tide Council',
  'Lima, 3-7 May 2031',
  'Provisional agenda',
  '1. Opening of the session',
  '2. Lamps of the harbour',
  'Programme of work',
  'Monday, 3 May',
  '10 a.m. - 1 p.m. 1. Opening of the session',
  '2. Lamps of the harbour',
  'Tuesday, 4 May, and Wednesday, 5 May: 2. Lamps of the harbour, in groups',
];
const item = (at: number, number: string, title: string) =>
  `  - item: { number: "${number}", title: ${title} }\n    paragraph: agenda.${at}\n    quote: ${number}. ${title}`;
const row = (at: number, quote: string, number: string) =>
  `  - meeting: { date: 2031-05-03, start: "10:00", end: "13:00", item: "${number}" }\n    paragraph: programme.${at}\n    quote: ${quote}`;
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper(
    'agenda',
    LINES,
    [
      '  - session: { body: tide, number: 6, dates: 2031-05-03/2031-05-07 }\n    paragraph: head.2\n    quote: Lima, 3-7 May 2031',
      item(2, '1', 'Opening of the session'),
      item(3, '2', 'Lamps of the harbour'),
      row(3, '10 a.m. - 1 p.m. 1. Opening of the session', '1'),
      row(4, '2. Lamps of the harbour', '2'),
    ],
    { session: '{ body: tide, number: 6 }', kind: 'provisional agenda' },
  ),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2031-03-01' });

describe('rows of a programme of which no meeting was read', () => {
  const UNREAD = /“Tuesday, 4 May, and Wednesday, 5 May: 2\. Lamps/;
  for (const question of [
    'When is item 2 taken at the sixth session of the Tide Council?',
    'What is the programme of work of the sixth session of the Tide Council?',
  ])
    it(`are quoted below those that were read: ${question}`, () => {
      const { status, lines, dates } = ask(question);
      assert.equal(status, 'answered');
      assert.ok(dates.includes('2031-05-03'));
      assert.match(lines.at(-1) ?? '', UNREAD);
    });

  it('are left out where they name another item', () => {
    const { lead, lines } = ask('When is item 1 taken at the sixth session of the Tide Council?');
    assert.match(lead, /3 May 2031/);
    assert.doesNotMatch(lines.join(' '), UNREAD);
  });
});
