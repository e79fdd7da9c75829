import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { citingWords } from '../../src/answer/evidence/words/citing-words.ts';
import { leadsToOther } from '../../src/answer/kinds/documents/other-documents-named.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const LINES = [
  'Notes on the agenda of the tenth session of the Tide Council',
  '1. The Tide Council will have before it a briefing note on its tenth session (TIDE/10/INF/1) and a tentative timetable of the session (TIDE/10/INF/2), prepared by the secretariat.',
  '2. The report of the Council on its ninth session is contained in document TIDE/9/6.',
  '3. The Tide Council considered the budget of the lighthouses, annexed to the report of the engineers (TIDE/10/4).',
  '4. It had before it a memorandum by its Chair concerning the adoption of the agenda (TIDE/10/5).',
  '6. The provisional rules of procedure are contained in document TD/TIDE.3/2.',
  '7. Documentation: TIDE/10/8 Colours of the buoys TIDE/10/9 Sounds of the buoys.',
  '5. It also took note of the report of the Buoy Committee (TIDE/10/7).',
];
const CITED: [paragraph: string, id: string][] = [
  ['1', 'TIDE/10/INF/1'],
  ['1', 'TIDE/10/INF/2'],
  ['2', 'TIDE/9/6'],
  ['3', 'TIDE/10/4'],
  ['4', 'TIDE/10/5'],
  ['5', 'TIDE/10/7'],
  ['6', 'TD/TIDE.3/2'],
  ['7', 'TIDE/10/9'],
];
const claims = [
  '  - session: { body: tide, number: 10, dates: 2010-05-03/2010-05-04, status: planned }',
  '    paragraph: "1"',
  '    quote: its tenth session',
  ...CITED.flatMap(([paragraph, id]) => [
    `  - symbol: { id: ${id}, kind: other }`,
    `    paragraph: "${paragraph}"`,
    `    quote: ${id}`,
  ]),
];
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('notes', LINES, claims, {
    kind: 'document',
    session: '{ body: tide, number: 10 }',
    symbol: 'TIDE/10/1/Add.1',
  }),
});
const symbolsFor = (question: string) => [...answerTurns(world, [question], { today: '2026-11-21' }).symbols];

describe('the document that is cited with what is asked for', () => {
  const table: [question: string, ...symbols: string[]][] = [
    ['Which document contains the tentative timetable of the tenth session of the Tide Council?', 'TIDE/10/INF/2'],
    ['What is the symbol of the briefing note on the tenth session of the Tide Council?', 'TIDE/10/INF/1'],
    ['Which document contains the report of the ninth session of the Tide Council?', 'TIDE/9/6'],
    [
      'What is the symbol of the memorandum by the Chair on the agenda of the tenth session of the Tide Council?',
      'TIDE/10/5',
    ],
    ['TD/TIDE.3 conference: which document contains the provisional rules of procedure?', 'TD/TIDE.3/2'],
    ['Dans quel document figure le rapport de la neuvième session du Conseil des marées ?', 'TIDE/9/6'],
    ['¿En qué documento figura el informe del noveno período de sesiones del Consejo de Mareas?', 'TIDE/9/6'],
    ['В каком документе содержится доклад девятой сессии Совета приливов?', 'TIDE/9/6'],
    ['ما هي الوثيقة التي تتضمن تقرير الدورة التاسعة لمجلس المد؟', 'TIDE/9/6'],
    ['哪份文件载有潮汐理事会第九届会议的报告？', 'TIDE/9/6'],
  ];
  for (const [question, ...symbols] of table) it(question, () => assert.deepEqual(symbolsFor(question), symbols));

  describe('is none', () => {
    const none: [why: string, question: string][] = [
      [
        'of another session',
        'Which document contains the tentative timetable of the ninth session of the Tide Council?',
      ],
      [
        'of another number than is said',
        'Which document contains the report of the tenth session of the Tide Council?',
      ],
      ['of another body', 'Which document contains the Tide Council report of the tenth session?'],
      [
        'where a word is missing',
        'Which document contains the final timetable of the tenth session of the Tide Council?',
      ],
      ['in another series', 'TD/TIDE.4 conference: which document contains the provisional rules of procedure?'],
    ];
    for (const [why, question] of none) it(why, () => assert.deepEqual(symbolsFor(question), []));
  });
});

describe('words that lead to a symbol', () => {
  const leads = (words: string) =>
    leadsToOther(words, 'en', (text) => text.includes('timetable') || text.includes('memo'));
  it('are of the document that they name last', () => {
    assert.equal(leads('the timetable annexed to the report of the engineers ('), true);
    assert.equal(leads('the timetable and the provisional agenda ('), true);
    assert.equal(leads('the timetable of the session is contained in document '), false);
  });
  it('or of the one on what stands on an agenda', () =>
    assert.equal(leads('a memorandum by the Chair on the adoption of the agenda ('), false));
});

describe('symbols in a sentence', () => {
  const leading = (id: string) =>
    world.knowledge.symbols
      .filter(({ value }) => value.id === id)
      .flatMap(citingWords)
      .map(({ words }) => words);
  it('are led to by the words before their brackets, or before "document"', () => {
    assert.deepEqual(leading('TIDE/10/INF/2'), [') and a tentative timetable of the session (']);
    assert.deepEqual(leading('TIDE/9/6'), ['The report of the Council on its ninth session is contained in document ']);
  });
  it('and by none in a list that has them before the titles', () => assert.deepEqual(leading('TIDE/10/9'), []));
});
