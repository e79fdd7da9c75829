import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { worldOfTexts } from '../fixtures/texts.ts';
import { TIDE } from '../fixtures/tide.ts';

const SECOND = 'At its 2nd meeting, on 7 May, the Council heard the Chair.';
const THIRD = 'The Council was suspended at its 3rd meeting, on 9 May 2019.';
const TEXT = `Report of the Tide Council on its twelfth session, held from 6 to 10 May 2019

1. ${SECOND}

2. ${THIRD}

3. At the 4th meeting of the Bureau, on 8 May, nobody spoke. The 5th meeting was long.

4. At the 6th meeting, on 9 May, and at the 6th meeting, on 10 May, the Council sang. At its 3rd meeting, it invited views for TC 13 (June 2020).
`;

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf(
        [
          '  - session: { body: tide, number: 12, dates: 2019-05-06/2019-05-10, status: held }\n    paragraph: head.1\n    quote: its twelfth session, held from 6 to 10 May 2019',
        ],
        {
          text: 'a.txt',
          language: 'en',
          title: 'Report of the Tide Council on its twelfth session',
          kind: 'report',
          date: '2019-06-01',
          session: '{ body: tide, number: 12, dates: 2019-05-06/2019-05-10 }',
        },
      ),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the day of a meeting of a session', () => {
  const told: [question: string, dates: string[], quotes: string[]][] = [
    ['When was the 3rd meeting of TC 12?', ['2019-05-09'], [THIRD]],
    ['When was the 2nd meeting of the twelfth session of the Tide Council?', ['2019-05-07'], [SECOND]],
    ['Quand a eu lieu la 2e séance de la 12e session du Conseil des marées ?', ['2019-05-07'], [SECOND]],
    ['潮汐理事会第十二届会议第3次会议是哪一天举行的？', ['2019-05-09'], [THIRD]],
    ['TC 12第3次会议是哪一天举行的？', ['2019-05-09'], [THIRD]],
    ['When were the 2nd and 3rd meetings of TC 12?', ['2019-05-07', '2019-05-09'], [SECOND, THIRD]],
  ];
  for (const [question, dates, quotes] of told)
    it(question, () => {
      const answer = ask(question);
      assert.deepEqual([answer.status, answer.dates], ['answered', dates], answer.lead);
      assert.deepEqual(
        answer.sources.map(({ quote }) => quote),
        quotes,
      );
    });

  it('is not that of the session, which has its own', () => {
    assert.deepEqual(ask('When was the twelfth session of the Tide Council?').dates, ['2019-05-06/2019-05-10']);
  });

  for (const question of [
    'When was the 1st meeting of TC 12?',
    // Of another body, without a day, on two days; one of two; of a session that is only planned; and no place.
    'When was the 4th meeting of TC 12?',
    'When was the 5th meeting of TC 12?',
    'When was the 6th meeting of TC 12?',
    'When were the 3rd and 4th meetings of TC 12?',
    'When was the 3rd meeting of TC 13?',
    'Where was the 3rd meeting of TC 12?',
    'TC 12第4次会议是哪一天举行的？',
  ])
    it(`refused: ${question}`, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []], lead);
    });
});

describe('the day of a meeting of a session in a text that has lost its head (E/CN.18/2015/1)', () => {
  const ELECTION =
    'The Council is to elect its Chair at the 2nd meeting of its fourteenth session, on 4 May 2021, and the others later.';
  const headless = worldOfTexts([
    { symbol: 'TIDE/2021/1', lines: [ELECTION] },
    { symbol: 'KITE/2021/1', lines: ['The Forum flies at the 3rd meeting of its fourteenth session, on 5 May 2021.'] },
  ]);
  const of = (question: string) => answerTurns(headless, [question], { today: '2026-11-21' });

  it('is that which a sentence gives with both numbers', () => {
    const { status, dates, sources } = of('When is the 2nd meeting of the fourteenth session of the Tide Council?');
    assert.deepEqual([status, dates, sources.map(({ quote }) => quote)], ['answered', ['2021-05-04'], [ELECTION]]);
  });

  for (const question of [
    'When is the 2nd meeting of the fifteenth session of the Tide Council?',
    'When is the 3rd meeting of the fourteenth session of the Tide Council?',
  ])
    it(`is not that of another session or body: ${question}`, () => assert.deepEqual(of(question).dates, []));
});
