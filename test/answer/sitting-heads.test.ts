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

describe('a summary record whose head has lost its body', () => {
  const lost = createWorld(
    loadKnowledge(
      makeFolder({
        'bodies.yml': BODIES,
        'texts/ccpr_c_sr_831.ar.txt':
          'الدورة الحادية والأربعون\n\nمحضر موجز للجلسة 831\n\nالمعقودة في المقر، يوم الاثنين، 30 حزيران/يونيه 2008\n\nالرئيس ة : السيد ة مرجان\n\n1 - الرئيسة: أعلنت افتتاح الدورة.\n',
        'records/ccpr_c_sr_831.ar.yml': recordOf([], {
          text: 'ccpr_c_sr_831.ar.txt',
          language: 'ar',
          title: 'محضر موجز للجلسة 831',
          kind: 'summary record',
        }),
      }),
    ),
  );
  const table: [question: string, told: RegExp | undefined][] = [
    ['متى عُقدت الجلسة 831 للجنة المعنية بحقوق الإنسان؟', /30 حزيران/u],
    ['من ترأس الجلسة 831 للجنة المعنية بحقوق الإنسان؟', /مرجان/u],
    ['Who chaired the 831st meeting of the Human Rights Committee?', /مرجان/u],
    ['When was the 832nd meeting of the Human Rights Committee held?', undefined],
    ['Who was the Vice-Chair of the 831st meeting of the Human Rights Committee?', undefined],
  ];
  for (const [question, told] of table)
    it(`${question} by the name of its file`, () => {
      const { status, lines } = answerTurns(lost, [question], { today: '2026-11-21' });
      assert.equal(status === 'answered', told !== undefined, lines.join(' '));
      if (told) assert.match(lines.join(' '), told);
    });
});
