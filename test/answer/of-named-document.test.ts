import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { isEntry } from '../../src/answer/evidence/items/item-lists.ts';
import type { DocumentRecord, Language, Paragraph } from '../../src/model.ts';
import { recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const ITEMS = ['Opening of the session', 'Tides', 'Closure of the session'];
const items = ITEMS.map(
  (title, at) => `  - item: { number: "${at + 1}", title: ${title} }\n    paragraph: "${at + 1}"\n    quote: ${title}`,
);
const DAYS =
  '  - session: { body: tide, number: 4, dates: 2025-06-10/2025-06-13 }\n    paragraph: "4"\n    quote: from 10 to 13 June 2025';
const facts = (name: string, symbol: string, kind: string) => ({
  text: `${name}.txt`,
  language: 'en',
  symbol,
  title: symbol,
  kind,
});
const world = worldHolding({
  'bodies.yml': TIDE,
  'texts/a.txt': `${ITEMS.map((title, at) => `${at + 1}. ${title}`).join('\n\n')}\n\n4. It meets from 10 to 13 June 2025.\n`,
  'records/a.yml': recordOf([...items, DAYS], {
    ...facts('a', 'TIDE/4/1', 'provisional agenda'),
    session: '{ body: tide, number: 4 }',
  }),
  'texts/b.txt': 'Lights\n\n1. Welcomes the new lamps of the harbour;\n\n2. Decides to paint them green.\n',
  'records/b.yml': recordOf([], facts('b', 'LAMP/9/2', 'resolution')),
});
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });

describe('how many items the document has that a question names', () => {
  const asked = (symbol: string): string[] => [
    `How many items does ${symbol} have?`,
    `How many items are on the agenda of ${symbol}?`,
    `Combien de points compte l'ordre du jour de ${symbol} ?`,
    `¿Cuántos temas tiene el programa de ${symbol}?`,
    `Сколько пунктов в повестке дня ${symbol}?`,
    `كم بندا في جدول أعمال ${symbol}؟`,
  ];
  for (const question of asked('LAMP/9/2'))
    it(`${question} Not so many as the usual body`, () => assert.equal(ask(question).status, 'not-in-records'));
  for (const question of asked('TIDE/4/1')) it(question, () => assert.equal(ask(question).status, 'answered'));
  it('a document that nobody knows has none', () =>
    assert.equal(ask('How many items does LAMP/77/3 have?').status, 'not-in-records'));
});

describe('a resolution that is spoken of', () => {
  const table: string[][] = [
    ['What is LAMP/9/2?', 'How many items?'],
    ['What is LAMP/9/2?', 'What is item 2?'],
    ['What is item 2 of LAMP/9/2?'],
    ['What is item 1 of LAMP/9/2?'],
    ['Quel est le point 2 de LAMP/9/2 ?'],
  ];
  for (const turns of table)
    it(`${turns.join(' / ')} Its paragraphs are no items`, () => assert.equal(ask(...turns).status, 'not-in-records'));
});

describe('an entry of an agenda', () => {
  const table: [language: Language, text: string, is: boolean][] = [
    ['en', '3. Urges States to paint their lamps;', false],
    ['en', '3. Election of officers', true],
    ['fr', '3. Se félicite des lampes ;', false],
    ['fr', '3. Élection du Bureau', true],
    ['es', '3. Toma nota del informe;', false],
    ['es', '3. Elección de la Mesa', true],
    ['ru', '3. Просит секретариат покрасить лампы;', false],
    ['ru', '3. Выборы должностных лиц', true],
    ['ar', '3 - تقرر طلاء المصابيح؛', false],
    ['ar', '3 - انتخاب أعضاء المكتب', true],
    ['zh', '3. 请秘书处油漆灯具；', false],
    ['zh', '3. 选举主席团成员', true],
  ];
  for (const [language, text, is] of table)
    it(text, () => {
      const record = { document: { language } } as unknown as DocumentRecord;
      assert.equal(isEntry(record, { key: '3', part: 'body', text } as unknown as Paragraph), is);
    });
});
