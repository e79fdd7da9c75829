import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const HELD = (number: number, days: string) => `${number}. Session ${number} of the Council was held from ${days}.`;
const SESSIONS: [number: number, dates: string, text: string][] = [
  [1, '2016-11-07/2016-11-15', HELD(1, '7 to 15 November 2016')],
  [2, '2022-11-06/2022-11-12', HELD(2, '6 to 12 November 2022')],
  [3, '2023-12-28/2024-01-05', HELD(3, '28 December 2023 to 5 January 2024')],
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `${SESSIONS.map(([, , text]) => text).join('\n\n')}\n`,
      'records/a.yml': recordOf(
        SESSIONS.map(
          ([number, dates, text]) =>
            `  - session: { body: tide, number: ${number}, dates: ${dates}, status: held }\n    paragraph: "${number}"\n    quote: ${text.slice(3)}`,
        ),
        { language: 'en', title: 'Sessions', symbol: 'TIDE/2024/1', date: '2024-02-01' },
      ),
    }),
  ),
);
const lines = (question: string) => {
  const { lead, lines } = answerTurns(world, [question], { today: '2026-11-21' });
  return [lead, ...lines].join('\n');
};

describe('a day without a year', () => {
  const table: [question: string, day: RegExp, other: RegExp][] = [
    ['What happens at the second session of the Tide Council on 12 November?', /12 November 2022/, /2016/],
    ['What happens at the first session of the Tide Council on 12 November?', /12 November 2016/, /2022/],
    [
      'What happens at the third session of the Tide Council on 2 January?',
      /2 January 2024/,
      /2023-01-02|January 2023/,
    ],
    ['What happens at the second session of the Tide Council on 3 March?', /3 March 2022/, /2016/],
  ];
  for (const [question, day, other] of table)
    it(`is in the year of the session that is named: ${question}`, () => {
      const said = lines(question);
      assert.match(said, day);
      assert.doesNotMatch(said, other);
    });
});
