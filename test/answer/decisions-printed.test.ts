import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Files } from '../fixtures/knowledge-folder.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: cp
bodies:
  - id: cp
    series: FCCC/CP
    zone: UTC
    names: [{ en: Climate Conference, fr: Conférence du climat, es: Conferencia del Clima, ru: Конференция по климату, ar: مؤتمر المناخ, zh: 气候会议 }]
places: []
`;
const report = (name: string, symbol: string, session: number, lines: string[]): Files =>
  paper(
    name,
    lines,
    [`  - session: { body: cp, number: ${session}, status: held }\n    paragraph: head.1\n    quote: "${lines[0]}"`],
    { symbol, session: `{ body: cp, number: ${session} }` },
  );
const printed = (ending: string, ...numbers: number[]) =>
  numbers.flatMap((number) => [`Decision ${number}/${ending}`, 'The lamp on the pier', '1. Lights the lamp.']);
const world = worldHolding({
  'bodies.yml': BODIES,
  ...report('seven', 'FCCC/CP/2007/9/Add.1', 7, [
    'Report of the Climate Conference on its seventh session',
    ...printed('CP.7', 1, 2, 3),
  ]),
  ...report('eight', 'FCCC/CP/2008/9/Add.3', 8, [
    'Report of the Climate Conference on its eighth session',
    ...printed('CP.8', 13, 14, 24),
    'Resolution 1/CP.8',
    '1. Thanks the keeper.',
  ]),
  ...report('nine', 'FCCC/CP/2009/9/Add.1', 9, [
    'Report of the Climate Conference on its ninth session',
    ...printed('CP.9', 1, 2),
  ]),
  ...report('more', 'FCCC/CP/2009/9/Add.2', 9, [
    'Addendum of the Climate Conference on its ninth session',
    ...printed('CP.9', 3),
  ]),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the document that prints the decisions of a session', () => {
  const table: [question: string, symbol: string][] = [
    [
      'What is the symbol of the addendum with the decisions of the seventh session of the Climate Conference?',
      'FCCC/CP/2007/9/Add.1',
    ],
    [
      'Which document contains decisions 13 to 24 of the eighth session of the Climate Conference?',
      'FCCC/CP/2008/9/Add.3',
    ],
    [
      'Quel est le symbole du document qui contient les décisions 13 à 24 de la huitième session de la Conférence du climat ?',
      'FCCC/CP/2008/9/Add.3',
    ],
    [
      '¿Qué signatura tiene el documento que contiene las decisiones 13 a 24 del octavo período de sesiones de la Conferencia del Clima?',
      'FCCC/CP/2008/9/Add.3',
    ],
    ['В каком документе содержатся решения 13–24 восьмой сессии Конференции по климату?', 'FCCC/CP/2008/9/Add.3'],
    ['ما رمز الوثيقة التي تتضمن المقررات 13 إلى 24 لمؤتمر المناخ في دورته الثامنة؟', 'FCCC/CP/2008/9/Add.3'],
    ['载有气候会议第八届会议第13至24号决定的文件文号是什么？', 'FCCC/CP/2008/9/Add.3'],
    [
      'Which document contains decisions 1 to 2 of the ninth session of the Climate Conference?',
      'FCCC/CP/2009/9/Add.1',
    ],
    ['Quel document contient les décisions 13/CP.8 à 24/CP.8 ?', 'FCCC/CP/2008/9/Add.3'],
    ['Which document contains decisions 1/CP.9 and 2/CP.9?', 'FCCC/CP/2009/9/Add.1'],
  ];
  for (const [question, symbol] of table)
    it(`is told by its symbol: ${question}`, () => {
      const { status, symbols, decisions, lead } = ask(question);
      assert.deepEqual([status, symbols, decisions], ['answered', [symbol], []], lead);
    });

  for (const question of [
    'What is the symbol of the document with decisions 13 to 25 of the eighth session of the Climate Conference?',
    'What is the symbol of the document with decisions 1 to 12 of the eighth session of the Climate Conference?',
    // The first decisions are not held, a resolution is no decision, and of two documents none is chosen.
    'What is the symbol of the document with the decisions of the eighth session of the Climate Conference?',
    'What is the symbol of the document with the decisions of the ninth session of the Climate Conference?',
    'What is the symbol of the document with the decisions of the tenth session of the Climate Conference?',
    'Quel est le symbole du document qui contient les décisions 13 à 25 de la huitième session de la Conférence du climat ?',
    'ما رمز الوثيقة التي تتضمن المقررات 13 إلى 25 لمؤتمر المناخ في دورته الثامنة؟',
  ])
    it(`is not told: ${question}`, () => {
      const { status, symbols } = ask(question);
      assert.deepEqual([status, symbols], ['not-in-records', []]);
    });
});
