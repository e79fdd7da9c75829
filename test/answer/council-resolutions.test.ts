import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { COUNCIL } from '../fixtures/council.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

/** Key, words, and what a claim says of them. */
const LINES: [key: string, text: string, claim?: string][] = [
  ['head.1', 'Resolution 1985 (2011)'],
  [
    'head.2',
    'Adopted by the Security Council at its 6553rd meeting, on 10 June 2011',
    'resolution 1985 (2011), by: council, date: 2011-06-10',
  ],
  ['1', '1. Decides to extend the mandate of the ferry panel.', 'resolution 1985 (2011), by: council'],
  ['body.1', 'Resolution 1874 (2009)'],
  [
    'body.2',
    'Adopted by the Security Council at its 6141st meeting, on 12 June 2009',
    'resolution 1874 (2009), by: council, date: 2009-06-12',
  ],
  ['2', '2. Condemns the theft of a kite.', 'resolution 1874 (2009), by: council'],
  ['3', '3. Recalls resolution 217 A (III) on lanterns.', 'resolution 217A (III), by: council'],
];
const knowledge = loadKnowledge(
  makeFolder({
    'bodies.yml': COUNCIL,
    'texts/a.txt': `${LINES.map(([, text]) => text).join('\n\n')}\n`,
    'records/a.yml': recordOf(
      LINES.flatMap(([key, text, claim]) =>
        claim ? [`  - decision: { id: ${claim} }\n    paragraph: "${key}"\n    quote: "${text}"`] : [],
      ),
      { language: 'en', title: 'Resolutions', kind: 'document' },
    ),
  }),
);
const world = createWorld(knowledge);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a resolution of the Security Council by its number', () => {
  it('stands in a record without a fault', () => assert.deepEqual(knowledge.problems, []));

  for (const question of [
    'When was resolution 1985 (2011) adopted?',
    'When did the Security Council adopt resolution 1985(2011)?',
    'Quand la résolution 1985 (2011) a-t-elle été adoptée ?',
    '¿Cuándo se aprobó la resolución 1985 (2011)?',
    'متى اتُّخذ القرار 1985 (2011)؟',
    '第1985(2011)号决议是什么时候通过的？',
    '第1985（2011）号决议是什么时候通过的？',
  ])
    it(`was adopted on a day: ${question}`, () => {
      const { status, dates, decisions, lead } = ask(question);
      assert.deepEqual([status, dates, decisions], ['answered', ['2011-06-10'], ['resolution 1985 (2011)']], lead);
    });

  for (const question of ['What does resolution 217 A (III) say?', 'Que dit la résolution 217A (III) ?'])
    it(`may have the number of a session: ${question}`, () => {
      const { status, decisions, sources } = ask(question);
      assert.deepEqual([status, decisions], ['answered', ['resolution 217A (III)']]);
      assert.match(sources[0]?.quote ?? '', /lanterns/);
    });

  it('is none with the number of another session', () =>
    assert.deepEqual([ask('What does resolution 217 A (IV) say?').status], ['not-in-records']));

  it('is another one with another number', () => {
    const { status, dates } = ask('When was resolution 1874 (2009) adopted?');
    assert.deepEqual([status, dates], ['answered', ['2009-06-12']]);
  });

  for (const question of ['What does resolution 1874 (2009) say?', 'Que dit la résolution 1874(2009) ?'])
    it(`says what it says: ${question}`, () => {
      const { status, decisions, lines } = ask(question);
      assert.deepEqual([status, decisions], ['answered', ['resolution 1874 (2009)']]);
      assert.match(lines.join(' '), /theft of a kite/);
      assert.doesNotMatch(lines.join(' '), /ferry/);
    });

  for (const question of [
    'When was resolution 1985 (2010) adopted?',
    'When was resolution 1984 (2011) adopted?',
    'When was resolution 198 (2011) adopted?',
    'When was resolution 1985/2011 adopted?',
    'When was decision 1985 (2011) adopted?',
    'Quand la résolution 1986 (2011) a-t-elle été adoptée ?',
  ])
    it(`refused: ${question}`, () => {
      const { status, dates, decisions } = ask(question);
      assert.deepEqual([status, dates, decisions], ['not-in-records', [], []]);
    });
});
