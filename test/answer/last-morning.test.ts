import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const HEAD = 'Twelfth session, Koror, 1–3 June 2012';
const rowOf = (date: string, start: string, end: string, quote: string, key: number) =>
  `  - meeting: { date: ${date}, start: "${start}", end: "${end}", item: "1" }\n    paragraph: body.${key}\n    quote: ${quote}`;

const ask = (rows: [date: string, start: string, end: string, line: string][]) => {
  const lines = [HEAD, '1. Lamps of the pier', ...rows.map(([, , , line]) => line)];
  const claims = [
    `  - session: { body: tide, number: 12, dates: 2012-06-01/2012-06-03, status: planned }\n    paragraph: head.1\n    quote: ${HEAD}`,
    '  - item: { number: "1", title: Lamps of the pier }\n    paragraph: "1"\n    quote: Lamps of the pier',
    ...rows.map(([date, start, end, line], at) => rowOf(date, start, end, line, at + 1)),
  ];
  const world = worldHolding({
    'bodies.yml': TIDE,
    ...paper('programme', lines, claims, { kind: 'provisional agenda', session: '{ body: tide, number: 12 }' }),
  });
  const question = 'What happens on the last morning of the twelfth session of the Tide Council?';
  const { status, dates } = answerTurns(world, [question], { today: '2026-11-21' });
  return status === 'answered' ? dates : undefined;
};

describe('the last morning of a programme', () => {
  const SECOND: [string, string, string, string] = ['2012-06-02', '10:00', '13:00', '2 June 10 a.m.–1 p.m. Item 1'];

  it('is not told where nothing is read for the last day', () => assert.equal(ask([SECOND]), undefined));

  it('is the last one that is held, where the last day has an afternoon alone', () =>
    assert.deepEqual(ask([SECOND, ['2012-06-03', '15:00', '18:00', '3 June 3 p.m.–6 p.m. Item 1']]), ['2012-06-02']));
});
