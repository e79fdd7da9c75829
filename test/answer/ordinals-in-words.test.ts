import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const BODIES = `default: ecosoc
bodies:
  - id: ecosoc
    zone: Europe/Vienna
    names: [{ en: Economic and Social Council }]
  - id: wha
    zone: Europe/Zurich
    names:
      - en: World Health Assembly
        fr: Assemblée mondiale de la Santé
        es: Asamblea Mundial de la Salud
        ru: Всемирная ассамблея здравоохранения
        ar: جمعية الصحة العالمية
        zh: 世界卫生大会
  - id: eb
    zone: Europe/Paris
    names:
      - en: Executive Board
        fr: Conseil exécutif
        es: Consejo Ejecutivo
        ru: Исполнительный совет
        ar: المجلس التنفيذي
        zh: 执行局
  - id: knowledge
    series: WIPO/GRTKF/IC
    zone: Europe/Zurich
    names: [{ en: Working Group on Traditional Knowledge }]
  - id: firearms
    parent: ecosoc
    series: CTOC/COP/WG.6
    zone: Europe/Vienna
    names: [{ en: Working Group on Firearms }]
places: []
`;

/** Of each session its claim and the sentence that gives it. */
const SESSIONS: [body: string, number: number, dates: string, sentence: string][] = [
  ['wha', 74, '2021-05-24/2021-06-01', 'The seventy-fourth World Health Assembly was held from 24 May to 1 June 2021.'],
  ['wha', 73, '2020-05-18/2020-05-19', 'The seventy-third World Health Assembly was held from 18 to 19 May 2020.'],
  ['wha', 4, '1951-05-07/1951-05-25', 'The fourth World Health Assembly was held from 7 to 25 May 1951.'],
  ['eb', 206, '2019-04-03/2019-04-17', 'The 206th session of the Executive Board was held from 3 to 17 April 2019.'],
  ['eb', 106, '1979-02-01/1979-02-02', 'The 106th session of the Executive Board was held from 1 to 2 February 1979.'],
  ['eb', 6, '1947-11-01/1947-11-02', 'The sixth session of the Executive Board was held from 1 to 2 November 1947.'],
];
const MANDATES = [
  ['knowledge', '26/1', 'The Working Group on Traditional Knowledge was created by decision 26/1.'],
  ['firearms', '5/4', 'The Working Group on Firearms was created by decision 5/4.'],
] as const;

const sentences = [...SESSIONS.map(([, , , text]) => text), ...MANDATES.map(([, , text]) => text)];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/a.txt': sentences.map((text, at) => `${at + 1}. ${text}\n`).join('\n'),
      'records/a.yml': recordOf(
        [
          ...SESSIONS.map(
            ([body, number, dates, text], at) =>
              `  - session: { body: ${body}, number: ${number}, designation: session, dates: ${dates} }\n    paragraph: "${at + 1}"\n    quote: ${text}`,
          ),
          ...MANDATES.map(
            ([body, decision, text], at) =>
              `  - mandate: { body: ${body}, act: created, decision: decision ${decision} }\n    paragraph: "${at + 1 + SESSIONS.length}"\n    quote: ${text}`,
          ),
        ],
        { language: 'en', title: 'Notes of a panel', date: '2022-08-01' },
      ),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the number of a session in words', () => {
  const [W74, W73, W4, E206, E106, E6] = SESSIONS.map(([, , dates]) => dates);
  const table: [question: string, dates: string | undefined][] = [
    ['When was the seventy-fourth session of the World Health Assembly?', W74],
    ['When was the seventy third session of the World Health Assembly?', W73],
    ['When was the fourth session of the World Health Assembly?', W4],
    ['When was the two hundred and sixth session of the Executive Board?', E206],
    ['When was the one hundred and sixth session of the Executive Board?', E106],
    ['When was the sixth session of the Executive Board?', E6],
    ["Quand a eu lieu la soixante-quatorzième session de l'Assemblée mondiale de la Santé ?", W74],
    ['Quand a eu lieu la deux cent sixième session du Conseil exécutif ?', E206],
    ['Quand a eu lieu la cent sixième session du Conseil exécutif ?', E106],
    ['¿Cuándo fue el septuagésimo cuarto período de sesiones de la Asamblea Mundial de la Salud?', W74],
    ['¿Cuándo fue el ducentésimo sexto período de sesiones del Consejo Ejecutivo?', E206],
    ['Когда состоялась семьдесят четвертая сессия Всемирной ассамблеи здравоохранения?', W74],
    ['Когда состоялась двести шестая сессия Исполнительного совета?', E206],
    ['Когда состоялась сто шестая сессия Исполнительного совета?', E106],
    ['متى عقدت الدورة الرابعة والسبعون لجمعية الصحة العالمية؟', W74],
    ['متى عقدت الدورة السادسة بعد المائتين للمجلس التنفيذي؟', E206],
    ['世界卫生大会第七十四届会议何时举行？', W74],
    ['执行局第二百零六届会议何时举行？', E206],
    ['执行局第一百零六届会议何时举行？', E106],
  ];
  for (const [question, dates] of table)
    it(question, () => {
      const { status, kind, dates: told } = ask(question);
      assert.deepEqual([status, kind, told], ['answered', 'sessions', [dates]]);
    });

  for (const [question, number] of [
    ['When was the two hundred and seventh session of the Executive Board?', /207th/],
    ['When was the seventy-second session of the World Health Assembly?', /72nd/],
    ['Quand a eu lieu la deux cent septième session du Conseil exécutif ?', /207e/],
  ] as const)
    it(`not held: ${question}`, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []]);
      assert.match(lead, number);
    });
});

describe('a group that is named', () => {
  for (const [question, decision] of [
    ['Which decision created the Working Group on Firearms?', 'decision 5/4'],
    // Under no known body, and not the body that is meant where none is named.
    ['Which decision created the Working Group on Traditional Knowledge?', 'decision 26/1'],
    ['What is the mandate of the Working Group on Traditional Knowledge?', 'decision 26/1'],
  ] as const)
    it(question, () => {
      const { status, kind, decisions } = ask(question);
      assert.deepEqual([status, kind, decisions], ['answered', 'mandate', [decision]]);
    });

  it('is not told to have been created at a meeting of which nothing says so', () => {
    const { status, decisions, lines } = ask(
      'Which decision created the Working Group on Firearms at its 512th meeting?',
    );
    assert.deepEqual([status, decisions], ['not-in-records', []]);
    assert.match(lines.join(), /created by decision 5\/4/);
  });
});
