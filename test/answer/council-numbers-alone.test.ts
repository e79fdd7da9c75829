import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Asked } from '../../src/answer/asked.ts';
import { withCouncilNumber } from '../../src/answer/mending/with-council-number.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { COUNCIL } from '../fixtures/council.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

/** The number of a resolution, its year, its day in words and in figures. */
const RESOLUTIONS: [number: number, year: number, words: string, day: string][] = [
  [381, 1975, '30 November 1975', '1975-11-30'],
  [1985, 2011, '10 June 2011', '2011-06-10'],
  [1874, 2009, '12 June 2009', '2009-06-12'],
  [1874, 2019, '14 June 2019', '2019-06-14'],
];
const LINES = RESOLUTIONS.map(([number, year, words, day]) => ({
  text: `The Security Council adopted resolution ${number} (${year}) on the ferries on ${words}.`,
  claim: `resolution ${number} (${year}), by: council, date: ${day}`,
}));
const knowledge = loadKnowledge(
  makeFolder({
    'bodies.yml': COUNCIL,
    'texts/a.txt': `${LINES.map(({ text }, at) => `${at + 1}. ${text}`).join('\n\n')}\n`,
    'records/a.yml': recordOf(
      LINES.map(
        ({ text, claim }, at) => `  - decision: { id: ${claim} }\n    paragraph: "${at + 1}"\n    quote: "${text}"`,
      ),
      { language: 'en', title: 'Resolutions', kind: 'document' },
    ),
  }),
);
const world = createWorld(knowledge);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a resolution of the Security Council by its number alone', () => {
  it('stands in a record without a fault', () => assert.deepEqual(knowledge.problems, []));

  const table: [question: string, day: string][] = [
    ['When was resolution 381 adopted?', '1975-11-30'],
    ['When was Security Council resolution 381 adopted?', '1975-11-30'],
    ['When was resolution 381 of 1975 adopted?', '1975-11-30'],
    ['Quand la résolution 381 a-t-elle été adoptée ?', '1975-11-30'],
    ['¿Cuándo se aprobó la resolución 381?', '1975-11-30'],
    ['متى اتُّخذ القرار 381؟', '1975-11-30'],
    // A number that could be a year.
    ['When was resolution 1985 adopted?', '2011-06-10'],
    ['第1985号决议是什么时候通过的？', '2011-06-10'],
    // Of two with one number, that of the year.
    ['When was resolution 1874 of 2009 adopted?', '2009-06-12'],
    ['When was resolution 1874 of 2019 adopted?', '2019-06-14'],
    ['When was resolution No. 1985 adopted?', '2011-06-10'],
  ];
  for (const [question, day] of table)
    it(question, () => {
      const { status, dates, decisions, lead } = ask(question);
      const [found] = RESOLUTIONS.filter((resolution) => resolution[3] === day);
      assert.deepEqual(
        [status, dates, decisions],
        ['answered', [day], [`resolution ${found?.[0]} (${found?.[1]})`]],
        lead,
      );
    });

  for (const question of [
    'When was resolution 1874 adopted?',
    'When was resolution 381 of 1976 adopted?',
    'When was resolution 1874 of 2011 adopted?',
    'When was resolution 38 adopted?',
    'When was resolution 382 adopted?',
    'When was resolution 198 adopted?',
    'When was resolution 381/1975 adopted?',
    'When was decision 381 adopted?',
  ])
    it(`refused: ${question}`, () => {
      const { status, decisions, dates, lead } = ask(question);
      assert.deepEqual([status === 'answered', decisions, dates], [false, [], []], lead);
    });
});

describe('a question with the number of a resolution and its year', () => {
  const asked = (text: string) =>
    withCouncilNumber(readQuestion(text, world.reader, 'en', () => false) as unknown as Asked, world);
  it('names the resolution, and neither a time nor another word', () => {
    const { decisions, times, leftover } = asked('When was resolution 381 of 1975 adopted in May 2011?');
    assert.deepEqual(
      [decisions.map(({ word, number }) => `${word} ${number}`), times.map(({ when }) => when), leftover],
      [['resolution 381 (1975)'], ['2011-05'], []],
    );
  });
  for (const text of [
    'Which resolution did the Security Council adopt at its September 1985 summit?',
    'Which resolution on the ferries was adopted in 1985?',
    'Quelle résolution le Conseil de sécurité a-t-il adoptée en 1985 ?',
  ])
    it(`names none by a year: ${text}`, () => assert.deepEqual(asked(text).decisions, []));
  it('stays as it was where it names another already', () => {
    const { decisions } = asked('Did resolution 381 come after 2/6?');
    assert.deepEqual(
      decisions.map(({ number }) => number),
      ['2/6'],
    );
  });
});
