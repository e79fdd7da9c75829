import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const BODIES = `default: hrc
bodies:
  - id: hrc
    series: CCPR/C
    zone: Europe/Zurich
    names: [{ en: Human Rights Committee, fr: Comité des droits de l’homme, ar: اللجنة المعنية بحقوق الإنسان }]
places: []
`;

const DAY = 'Held at Headquarters, New York, on Monday, 8 March 2010, at 10 a.m.';

/** A summary record, which has the number of its sitting on the line above the day. */
const TEXT = `CCPR/C/SR.2700

Human Rights Committee

Ninety-eighth session

Summary record of the 2700th meeting

${DAY}

1. The Committee opened the debate on treaty bodies.
`;

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/a.txt': OTHERS.map((text, at) => `${at + 1}. ${text}\n`).join('\n'),
      'records/a.yml': recordOf([], { language: 'en', title: 'Notes of a panel', date: '2020-01-31' }),
      'texts/b.txt': TEXT,
      'records/b.yml': recordOf([], {
        text: 'b.txt',
        language: 'en',
        title: 'Summary record of the 2700th meeting',
        kind: 'summary record',
        symbol: 'CCPR/C/SR.2700',
        date: '2010-03-16',
      }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the head of a summary record', () => {
  for (const [question, dates] of [
    ['When was the 2700th meeting of the Human Rights Committee held?', ['2010-03-08']],
    ['Where was the 2700th meeting of the Human Rights Committee held?', []],
    // The word for a sitting alone tells of nothing that was done at it.
    ['متى عُقدت الجلسة 2700 للجنة المعنية بحقوق الإنسان؟', ['2010-03-08']],
    ['Quand la 2700e séance du Comité des droits de l’homme a-t-elle eu lieu ?', ['2010-03-08']],
  ] as const)
    it(question, () => {
      const answer = ask(question);
      assert.deepEqual([answer.status, answer.dates], ['answered', dates], answer.lead);
      assert.deepEqual(
        answer.sources.map(({ quote }) => quote),
        [DAY],
      );
    });

  for (const question of [
    'When was the 2701st meeting of the Human Rights Committee held?',
    'Where was the 2701st meeting of the Human Rights Committee held?',
    // Its session is named, and its days are not.
    'When was the ninety-eighth session of the Human Rights Committee held?',
  ])
    it(`refused: ${question}`, () => {
      const { status, dates } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []]);
    });
});
