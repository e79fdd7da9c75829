import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';

/** Documents that print items under their numbers, and no list of an agenda. */
const DOCUMENTS: Record<string, { symbol: string; lines: string[] }> = {
  en: {
    symbol: 'FCCC/KP/CMP/2017/3',
    lines: [
      '1. The Conference took up the items below.',
      'Agenda item 5 (Matters relating to the clean development mechanism) was taken up on 8 November.',
      'Agenda item 7: Report of the Adaptation Fund Board.',
      'Report of the compliance committee',
      '(Agenda item 12)',
      'The committee reported under agenda item 14 in the morning.',
      'Capacity-building (agenda item 9 (a))',
      'Agenda item 8.1: Joint implementation.',
    ],
  },
  fr: {
    symbol: 'UNEP/CBD/COP/9/29',
    lines: [
      "Point 3 de l'ordre du jour. Rapports des réunions régionales préparatoires.",
      "Point 4 de l'ordre du jour provisoire: Administration de la Convention.",
    ],
  },
  es: {
    symbol: 'CCPR/C/SR.2700',
    lines: ['Tema 1. Elección de la Mesa.', 'Tema 5 del programa: Métodos de trabajo.'],
  },
  ru: {
    symbol: 'CCPR/C/SR.1864',
    lines: ['Пункт 2 повестки дня: Предотвращение ядерной войны.', 'Пункт 3 повестки дня: Гонка вооружений в космосе.'],
  },
  ar: {
    symbol: 'A/CN.4/700',
    lines: ['البند 6 من جدول الأعمال: حماية الغلاف الجوي.', 'البند 7 من جدول الأعمال: الجرائم ضد الإنسانية.'],
  },
  zh: {
    symbol: 'CEDAW/C/2015/II/1',
    lines: ['议程项目 4：审议缔约国提交的报告。', '议程项目 5：执行公约的情况。'],
  },
};

const files = Object.entries(DOCUMENTS).flatMap(([language, { symbol, lines }]) => [
  [`texts/${language}.txt`, `${lines.join('\n\n')}\n`],
  [
    `records/${language}.yml`,
    recordOf([], { text: `${language}.txt`, language, symbol, title: `Notes ${language}`, kind: 'report' }),
  ],
]);
const world = worldHolding({ ...Object.fromEntries(files) });
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });

describe('an item of the document that a question names', () => {
  const table: [question: string | string[], quote: string][] = [
    [
      'item 5 of FCCC/KP/CMP/2017/3?',
      'Agenda item 5 (Matters relating to the clean development mechanism) was taken up on 8 November',
    ],
    ['What is item 7 of FCCC/KP/CMP/2017/3?', 'Agenda item 7: Report of the Adaptation Fund Board'],
    ['What is item 12 of FCCC/KP/CMP/2017/3?', 'Report of the compliance committee'],
    ['item 9 (a) of FCCC/KP/CMP/2017/3', 'Capacity-building (agenda item 9 (a))'],
    [
      'Quel est le point 3 de UNEP/CBD/COP/9/29 ?',
      "Point 3 de l'ordre du jour. Rapports des réunions régionales préparatoires",
    ],
    [
      ['Quel est le point 3 de UNEP/CBD/COP/9/29 ?', 'et le point 4 ?'],
      "Point 4 de l'ordre du jour provisoire: Administration de la Convention",
    ],
    ['¿Cuál es el tema 1 de CCPR/C/SR.2700?', 'Tema 1. Elección de la Mesa'],
    ['tema 5 de CCPR/C/SR.2700', 'Tema 5 del programa: Métodos de trabajo'],
    ['Что такое пункт 3 в CCPR/C/SR.1864?', 'Пункт 3 повестки дня: Гонка вооружений в космосе'],
    ['ما هو البند 6 من جدول أعمال A/CN.4/700؟', 'البند 6 من جدول الأعمال: حماية الغلاف الجوي'],
    ['CEDAW/C/2015/II/1的议程项目4是什么？', '议程项目 4：审议缔约国提交的报告'],
    ['item 7 of document FCCC/KP/CMP/2017/3', 'Agenda item 7: Report of the Adaptation Fund Board'],
    ['пункт 3 в документе CCPR/C/SR.1864', 'Пункт 3 повестки дня: Гонка вооружений в космосе'],
    ['البند 6 في الوثيقة A/CN.4/700', 'البند 6 من جدول الأعمال: حماية الغلاف الجوي'],
    // In whatever language it is asked.
    ['What is item 4 of CEDAW/C/2015/II/1?', '议程项目 4：审议缔约国提交的报告'],
    [['item 6 of A/CN.4/700?', 'and item 7?'], 'البند 7 من جدول الأعمال: الجرائم ضد الإنسانية'],
    [['item 5 of FCCC/KP/CMP/2017/3?', 'and item 7?'], 'Agenda item 7: Report of the Adaptation Fund Board'],
  ];
  for (const [question, quote] of table)
    it([question].flat().join(' / '), () => {
      const { status, kind, sources, lines } = ask(...[question].flat());
      assert.deepEqual([status, kind], ['answered', 'agenda']);
      assert.deepEqual(
        sources.map((source) => source.quote),
        [quote],
      );
      assert.equal(lines.length, 1);
    });

  for (const question of [
    // The number of another document, of no item, and of an item that is named but not told.
    'item 3 of FCCC/KP/CMP/2017/3?',
    'item 14 of FCCC/KP/CMP/2017/3?',
    'item 5 of UNEP/CBD/COP/9/29?',
    'item 9 (b) of FCCC/KP/CMP/2017/3?',
    'item 8 of FCCC/KP/CMP/2017/3?',
    'tema 2 de CCPR/C/SR.2700',
    // A title is no answer to when, and to who.
    'When was item 7 of FCCC/KP/CMP/2017/3 taken up?',
    'Who introduced item 7 of FCCC/KP/CMP/2017/3?',
  ])
    it(`refused: ${question}`, () => {
      const { status, lines, sources } = ask(question);
      assert.equal(status, 'not-in-records', `${lines.join(' ')} ${sources.map(({ quote }) => quote).join(' ')}`);
    });

  it('does not go on to a document that is not the one spoken of', () => {
    const { status, sources } = ask('What is item 7 of FCCC/KP/CMP/2017/3?', 'and item 3?');
    assert.deepEqual([status, sources], ['not-in-records', []]);
  });
});
