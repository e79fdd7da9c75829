import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { type Files, recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';
import { shipped } from './world.ts';

type Report = { session: number; title: string; lines: string[] };

/** Reports of sessions, each in its language: the day of a meeting stands in one sentence, what it adopted in another. */
const REPORTS: Record<AnswerLanguage, Report> = {
  en: {
    session: 3,
    title: 'Report of the Tide Council on its third session',
    lines: [
      'At its 1st meeting, on 4 May 2011, the Council heard a statement by the Chair.',
      'At the same meeting, the Council adopted the agenda of its third session.',
      'At its 6th meeting, on 9 May 2011, the Council considered the draft.',
      'At its 6th meeting, the Council adopted the report of its third session.',
    ],
  },
  fr: {
    session: 4,
    title: 'Rapport du Conseil des marées sur sa quatrième session',
    lines: [
      'À sa 1re séance, le 7 mai 2012, le Conseil a entendu une déclaration de la Présidente.',
      'À la même séance, le Conseil a adopté l’ordre du jour de sa quatrième session.',
      'À sa 6e séance, le 11 mai 2012, le Conseil a examiné le projet.',
      'À sa 6e séance, le Conseil a adopté le rapport de sa quatrième session.',
    ],
  },
  es: {
    session: 5,
    title: 'Informe del Consejo de Mareas sobre su quinto período de sesiones',
    lines: [
      'En su 1ª sesión, celebrada el 6 de mayo de 2013, el Consejo escuchó una declaración de la Presidenta.',
      'En la misma sesión, el Consejo aprobó el programa de su quinto período de sesiones.',
      'En su 6ª sesión, celebrada el 10 de mayo de 2013, el Consejo examinó el proyecto.',
      'En su 6ª sesión, el Consejo aprobó el informe de su quinto período de sesiones.',
    ],
  },
  ru: {
    session: 6,
    title: 'Доклад Совета приливов о работе его шестой сессии',
    lines: [
      'На своем 1-м заседании 5 мая 2014 года Совет заслушал заявление Председателя.',
      'На том же заседании Совет утвердил повестку дня шестой сессии.',
      'На своем 6-м заседании 9 мая 2014 года Совет рассмотрел проект.',
      'На своем 6-м заседании Совет утвердил доклад о работе шестой сессии.',
    ],
  },
  ar: {
    session: 7,
    title: 'تقرير مجلس المد عن دورته السابعة',
    lines: [
      'في جلسته الأولى، المعقودة في 4 أيار/مايو 2015، استمع المجلس إلى بيان من الرئيس.',
      'وفي الجلسة نفسها، أقر المجلس جدول أعمال دورته السابعة.',
      'في جلسته السادسة، المعقودة في 8 أيار/مايو 2015، نظر المجلس في المشروع.',
      'في جلسته السادسة، اعتمد المجلس تقرير دورته السابعة.',
    ],
  },
  zh: {
    session: 8,
    title: '潮汐理事会第八届会议报告',
    lines: [
      '在2016年5月2日第1次会议上，理事会听取了主席的发言。',
      '在同次会议上，理事会通过了第八届会议议程。',
      '在2016年5月6日第6次会议上，理事会审议了草稿。',
      '在第6次会议上，理事会通过了第八届会议报告。',
    ],
  },
};

const worldOf = (reports: Partial<Record<AnswerLanguage, Report>>, more: Files = {}) =>
  worldHolding({
    'bodies.yml': TIDE,
    ...Object.fromEntries(
      Object.entries(reports).flatMap(([language, { session, title, lines }]) => [
        [`texts/${language}.txt`, `${[title, ...lines.map((text, at) => `${at + 1}. ${text}`)].join('\n\n')}\n`],
        [
          `records/${language}.yml`,
          recordOf([], {
            text: `${language}.txt`,
            language,
            title,
            symbol: `TIDE/${2008 + session}/9`,
            date: `${2008 + session}-06-30`,
            session: `{ body: tide, number: ${session} }`,
          }),
        ],
      ]),
    ),
    ...more,
  });
const world = worldOf(REPORTS);
const ask = (question: string, known = world) => answerTurns(known, [question], { today: '2026-11-21' });

describe('when a session adopted its agenda, or its report', () => {
  const table: [question: string, language: AnswerLanguage, said: number, date: string][] = [
    ['When did the Tide Council adopt the agenda of its third session?', 'en', 1, '2011-05-04'],
    ['When was the report of the third session of the Tide Council adopted?', 'en', 3, '2011-05-09'],
    ['Quand le Conseil des marées a-t-il adopté l’ordre du jour de sa quatrième session ?', 'fr', 1, '2012-05-07'],
    ['Quand le Conseil des marées a-t-il adopté le rapport de sa quatrième session ?', 'fr', 3, '2012-05-11'],
    ['¿Cuándo se aprobó el programa del quinto período de sesiones del Consejo de Mareas?', 'es', 1, '2013-05-06'],
    ['¿Cuándo aprobó el Consejo de Mareas el informe de su quinto período de sesiones?', 'es', 3, '2013-05-10'],
    ['Когда Совет приливов утвердил повестку дня шестой сессии?', 'ru', 1, '2014-05-05'],
    ['Когда был утвержден доклад шестой сессии Совета приливов?', 'ru', 3, '2014-05-09'],
    ['متى أقر مجلس المد جدول أعمال دورته السابعة؟', 'ar', 1, '2015-05-04'],
    ['متى اعتمد مجلس المد تقرير دورته السابعة؟', 'ar', 3, '2015-05-08'],
    ['潮汐理事会第八届会议的议程是什么时候通过的？', 'zh', 1, '2016-05-02'],
    ['潮汐理事会第八届会议的报告是什么时候通过的？', 'zh', 3, '2016-05-06'],
    // The report is in another language than the question.
    ['When was the report of the fourth session of the Tide Council adopted?', 'fr', 3, '2012-05-11'],
  ];
  for (const [question, language, said, date] of table)
    it(`is told with the sentence that gives the day: ${question}`, () => {
      const { status, dates, sources, lead } = ask(question);
      assert.deepEqual([status, dates], ['answered', [date]], lead);
      const { lines } = REPORTS[language];
      assert.deepEqual(
        sources.map(({ quote }) => quote),
        [lines[said], lines[said - 1]],
      );
    });

  for (const question of [
    'When was the agenda of the ninth session of the Tide Council adopted?',
    'When was the report of the third session of the Tide Council adopted in 2012?',
    'Quand le Conseil des marées a-t-il adopté le rapport de sa neuvième session ?',
    '¿Cuándo se aprobó el informe del noveno período de sesiones del Consejo de Mareas?',
    'Когда был утвержден доклад девятой сессии Совета приливов?',
    'متى اعتمد مجلس المد تقرير دورته التاسعة؟',
    '潮汐理事会第九届会议的报告是什么时候通过的？',
  ])
    it(`refused: ${question}`, () => {
      const { status, dates, symbols } = ask(question);
      assert.deepEqual([status, dates, symbols], ['not-in-records', [], []]);
    });
});

describe('what the report of a session must say', () => {
  const QUESTION = 'When did the Tide Council adopt the agenda of its third session?';
  const [heard = '', adopted = ''] = REPORTS.en.lines;
  const answer = (...lines: string[]) => ask(QUESTION, worldOf({ en: { ...REPORTS.en, lines } }));

  it('is the adoption, and the day of its meeting', () =>
    assert.deepEqual(answer(heard, adopted).dates, ['2011-05-04']));

  const none: [why: string, lines: string[]][] = [
    ['the day of the meeting is not given', ['The Council heard the Chair.', 'At its 1st meeting, it met.', adopted]],
    ['two days are given for the meeting', [heard, heard.replace('4 May', '5 May'), adopted]],
    [
      'it only heard of the agenda',
      [heard, 'At the same meeting, the Council discussed the agenda of its third session.'],
    ],
    ['it did not adopt it', [heard, 'At the same meeting, the Council did not adopt the agenda of its third session.']],
    ['it adopted something else', [heard, 'At the same meeting, the Council adopted the atlas of its third session.']],
    [
      'it was only proposed for adoption',
      [
        'At its 2nd meeting, on 5 May 2011, when the agenda of its third session was proposed for adoption, a member spoke.',
      ],
    ],
    ['it adopted that of another session', [heard, adopted.replace('third', 'fourth')]],
    ['it adopted it at another meeting', [heard, adopted.replace('the same', 'its 2nd')]],
  ];
  for (const [why, lines] of none)
    it(`refused where ${why}`, () => {
      const { status, dates, lead } = answer(...lines);
      assert.deepEqual([status, dates], ['not-in-records', []], lead);
    });
});

describe('the agenda of a session that is held, but not when it was adopted', () => {
  const DAYS = 'The tenth session will be held from 7 to 11 May 2018.';
  const ENTRIES: [title: string, claim: string][] = [
    ...['Opening', 'Repair of the pier', 'Paint for the buoys'].map((title, at): [string, string] => [
      title,
      `item: { number: "${at + 1}", title: ${title} }`,
    ]),
    [DAYS, 'session: { body: tide, number: 10, dates: 2018-05-07/2018-05-11 }'],
  ];
  const FACTS = { text: 'b.txt', language: 'en', title: 'Agenda', kind: 'provisional agenda', symbol: 'TIDE/2018/1' };
  const held = worldOf(REPORTS, {
    'texts/b.txt': `${['Paper', ...ENTRIES.map(([text], at) => `${at + 1}. ${text}`)].join('\n\n')}\n`,
    'records/b.yml': recordOf(
      ENTRIES.map(([text, claim], at) => `  - ${claim}\n    paragraph: "${at + 1}"\n    quote: "${text}"`),
      { ...FACTS, session: '{ body: tide, number: 10 }' },
    ),
  });

  it('is told where it is asked for', () =>
    assert.match(
      ask('What is the agenda of the tenth session of the Tide Council?', held).lines.join(' '),
      /Paint for the buoys/,
    ));

  for (const question of [
    'When was the agenda of the tenth session of the Tide Council adopted?',
    'When did the Tide Council adopt the report of its tenth session?',
    'Quand le Conseil des marées a-t-il adopté l’ordre du jour de sa dixième session ?',
  ])
    it(`is no answer, nor is its symbol: ${question}`, () => {
      const { status, dates, lines, symbols } = ask(question, held);
      assert.deepEqual([status, dates, symbols], ['not-in-records', [], []]);
      assert.doesNotMatch(lines.join(' '), /buoys/);
    });
});

describe('when the report, or the agenda, is adopted at the session of a timetable', () => {
  const table: [question: string, date: string][] = [
    ['Quel jour adopte-t-on le rapport ?', '2007-10-05'],
    ['Quand adopte-t-on l’ordre du jour ?', '2007-10-03'],
    ['When is the report adopted?', '2007-10-05'],
    ['When is the report of the second meeting adopted?', '2007-10-05'],
    ['Quel jour adopte-t-on le rapport de la réunion de 2007 ?', '2007-10-05'],
    ['¿Qué día se aprueba el informe?', '2007-10-05'],
  ];
  for (const [question, date] of table)
    it(`is told by the timetable: ${question}`, () => {
      const { status, kind, dates, lead } = ask(question, shipped);
      assert.deepEqual([status, kind, dates], ['answered', 'programme', [date]], lead);
    });

  for (const question of [
    'When was the report of the second session adopted?',
    'When was the agenda of the first session of the Working Group on Technical Assistance adopted?',
  ])
    it(`is not that of another session: ${question}`, () => {
      const { status, dates, lead } = ask(question, shipped);
      assert.deepEqual([status, dates, lead], ['not-in-records', [], 'I found no answer to this in the documents.']);
    });
});
