import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { nameUntitled } from '../../src/answer/untitled.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { bare } from '../fixtures/bare-answer.ts';
import { makeFolder, recordOf, THIRD } from '../fixtures/knowledge-folder.ts';

const SYMBOL = 'E/C.16/2015/1';
const world = createWorld(
  loadKnowledge(makeFolder({ 'records/a.yml': recordOf([THIRD], { symbol: SYMBOL, title: SYMBOL }) })),
);

const said = (language: AnswerLanguage, lead: string) =>
  nameUntitled({ ...bare(language), kind: 'document', lead }, world).lead;

describe('a document without a title', () => {
  const rows: [AnswerLanguage, string, string][] = [
    ['en', `Cited in “${SYMBOL}”.`, `Cited in document ${SYMBOL}.`],
    ['en', `“${SYMBOL}” is dated 2 May.`, `Document ${SYMBOL} is dated 2 May.`],
    ['fr', `La langue de « ${SYMBOL} » est`, `La langue du document ${SYMBOL} est`],
    ['fr', `« ${SYMBOL} » est daté`, `Le document ${SYMBOL} est daté`],
    ['es', `El idioma de “${SYMBOL}” es`, `El idioma del documento ${SYMBOL} es`],
    ['ru', `Упоминается в документе «${SYMBOL}».`, `Упоминается в документе ${SYMBOL}.`],
    ['ru', `«${SYMBOL}», пункт 1`, `Документ ${SYMBOL}, пункт 1`],
    ['zh', `“${SYMBOL}”的日期为`, `文件${SYMBOL}的日期为`],
    ['en', 'Cited in “Another”.', 'Cited in “Another”.'],
  ];
  for (const [language, typed, named] of rows) it(named, () => assert.equal(said(language, typed), named));

  it('is called by its symbol in sources, too', () => {
    const answer = answerTurns(world, ['Quand a eu lieu la troisième réunion ?'], { today: '2026-11-21' });
    assert.deepEqual([...new Set(answer.sources.map(({ title }) => title))], [`le document ${SYMBOL}`]);
  });

  it('is said to be held when it is asked for', () => {
    const { lead } = answerTurns(world, [`What is ${SYMBOL}?`], { today: '2026-11-21' });
    assert.equal(lead, `${SYMBOL} is held here; no title of it is recorded.`);
  });
});

const CARD_TEXT = `FCCC/SBI/2019/9

5 August 2019

Item 8 of the provisional agenda

Other matters

11. The Body welcomed the report that its secretariat had prepared on lighthouses, and thanked all those who had contributed to it.

Matters relating to ships
`;
const masthead = (field: string, paragraph: string, quote: string) =>
  `  - masthead: ${field}\n    paragraph: "${paragraph}"\n    quote: "${quote}"`;
const cardOf = (text: string, facts: Record<string, string> = {}) =>
  createWorld(
    loadKnowledge(
      makeFolder({
        'texts/sbi.txt': text,
        'records/sbi.yml': recordOf(
          [masthead('date', 'head.2', '5 August 2019'), masthead('item', 'head.3', 'Item 8 of the provisional agenda')],
          {
            text: 'sbi.txt',
            symbol: 'FCCC/SBI/2019/9',
            title: 'FCCC/SBI/2019/9',
            language: 'en',
            date: '2019-08-05',
            item: '"8"',
            ...facts,
          },
        ),
      }),
    ),
  );
const ask = (world: ReturnType<typeof cardOf>, question: string) =>
  answerTurns(world, [question], { today: '2026-11-21' });

describe('the card of a document without a title', () => {
  const begin =
    'The Body welcomed the report that its secretariat had prepared on lighthouses, and thanked all those who had contributed to it.';
  const table: [question: string, lines: string[]][] = [
    [
      'What is FCCC/SBI/2019/9?',
      [
        'A document of the Subsidiary Body for Implementation.',
        'Kind of document: a report.',
        'Dated 5 August 2019.',
        'Issued for item 8 of the agenda.',
        `The text held here begins: “${begin}”`,
      ],
    ],
    [
      "Qu'est-ce que FCCC/SBI/2019/9 ?",
      [
        "Document de l'Organe subsidiaire de mise en œuvre.",
        'Nature du document : un rapport.',
        'Date : 5 août 2019.',
        "Établi pour le point 8 de l'ordre du jour.",
        `Le texte conservé ici commence ainsi : « ${begin} »`,
      ],
    ],
    [
      '¿Qué es FCCC/SBI/2019/9?',
      [
        'Documento del Órgano Subsidiario de Ejecución.',
        'Tipo de documento: un informe.',
        'Fecha: 5 de agosto de 2019.',
        'Publicado en relación con el tema 8 del programa.',
        `El texto que se conserva aquí comienza así: “${begin}”`,
      ],
    ],
    [
      'Что такое FCCC/SBI/2019/9?',
      [
        'Орган: Вспомогательный орган по осуществлению.',
        'Вид документа: доклад.',
        'Дата: 5 августа 2019 года.',
        'Подготовлен по пункту 8 повестки дня.',
        `Имеющийся здесь текст начинается так: «${begin}»`,
      ],
    ],
    [
      'FCCC/SBI/2019/9是什么',
      [
        '所属机构：附属履行机构。',
        '文件类型：报告。',
        '日期：2019年8月5日。',
        '为议程项目8编写。',
        `此处所存文本的开头：“${begin}”`,
      ],
    ],
  ];
  for (const [question, lines] of table)
    it(`tells what is known, and how the text begins: ${question}`, () => {
      const answer = ask(cardOf(CARD_TEXT), question);
      assert.deepEqual(answer.lines, lines);
      assert.deepEqual(answer.dates, ['2019-08-05']);
      assert.deepEqual(
        answer.sources.map(({ paragraph }) => paragraph),
        ['head.2', 'head.3', '11'],
      );
      assert.equal(answer.card?.title, '');
    });

  it('is worded in Arabic, too', () => {
    const { lines } = ask(cardOf(CARD_TEXT), 'ما هي FCCC/SBI/2019/9؟');
    assert.equal(lines.length, 5);
    assert.match(lines.join('\n'), /نوع الوثيقة: تقرير[\s\S]*يبدأ النص المحفوظ هنا بما يلي: «/);
  });

  it('has the sentence in which the document says what it is', () => {
    const said = 'The present report provides an account of lighthouses.';
    const { lines } = ask(cardOf(`${CARD_TEXT}\n12. ${said}\n`), 'What is FCCC/SBI/2019/9?');
    assert.equal(lines.at(-1), `The document says of itself: “${said}”`);
  });

  it('has headings of its text where it is asked what it is about, and called headings', () => {
    const { lines } = ask(cardOf(CARD_TEXT), 'What is FCCC/SBI/2019/9 about?');
    assert.equal(lines.at(-1), 'Headings in its text: “Matters relating to ships”.');
    assert.ok(!ask(cardOf(CARD_TEXT), 'FCCC/SBI/2019/9是什么').lines.join().includes('ships'));
  });

  it('says nothing of a beginning where all lines are headings, nor of a kind that is not known', () => {
    const text = CARD_TEXT.replace(/^11\..*$/m, 'Lighthouses');
    const { lines, status } = ask(cardOf(text, { kind: 'document' }), 'What is FCCC/SBI/2019/9?');
    assert.equal(status, 'answered');
    assert.deepEqual(lines, [
      'A document of the Subsidiary Body for Implementation.',
      'Dated 5 August 2019.',
      'Issued for item 8 of the agenda.',
    ]);
  });
});

describe('the agenda of a report', () => {
  const ITEM = (number: string, title: string) =>
    `  - item: { number: "${number}", title: ${title} }\n    paragraph: "1"\n    quote: Le Groupe`;
  const adopted = createWorld(
    loadKnowledge(
      makeFolder({
        'records/a.yml': recordOf([THIRD, ITEM('1', 'Ouverture'), ITEM('2', 'Clôture')], {
          session: '{ body: wg-2, number: 3 }',
        }),
      }),
    ),
  );

  it('is said to be adopted, and whole', () => {
    const { lead, lines, notes } = answerTurns(adopted, ["Quel est l'ordre du jour de la troisième réunion ?"], {
      today: '2026-11-21',
    });
    assert.match(lead, /^Ordre du jour de la troisième réunion .* : 2 points\.$/);
    assert.deepEqual(lines, ['1. Ouverture', '2. Clôture']);
    assert.deepEqual(notes, ["Il s'agit de l'ordre du jour tel qu'il a été adopté, selon le rapport."]);
  });
});
