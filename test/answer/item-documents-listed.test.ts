import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const INDEX = [
  'Documents of the twelfth session of the Tide Council',
  '1. Opening (TIDE/12/INF/1)',
  '3. Officers (TIDE/12/INF/2)',
  '4. General statements',
  '5. Observers (TIDE/12/3)',
  '6. Buoys (TIDE/12/4) (TIDE/12/5)',
  '7. Lighthouses (TIDE/12/6)',
];
const NOTES = [
  'Annotated agenda of the seventh session of the Tide Council',
  '1. The Council will meet in Lima. Item 2: Adoption of the agenda 2. It may wish to adopt it. Documentation TIDE/7/1 Agenda TIDE/7/1/Add.1 Annotated agenda Item 3: Buoys 3. There are no documents. Item 4: Ports 4. The Council may go on. Documentation TIDE/7/9 Ports of the north',
];
const facts = (number: number) => ({ kind: 'document', session: `{ body: tide, number: ${number} }` });
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('index', INDEX, [], facts(12)),
  ...paper('notes', NOTES, [], facts(7)),
});
const symbolsFor = (question: string) => [...answerTurns(world, [question], { today: '2026-11-21' }).symbols];

describe('the documents of an item', () => {
  const table: [question: string, ...symbols: string[]][] = [
    ['Documents for item 6 of the twelfth session of the Tide Council', 'TIDE/12/4', 'TIDE/12/5'],
    ['Documents for item 7 (lighthouses) of the twelfth session of the Tide Council', 'TIDE/12/6'],
    ['Quels sont les documents du point 7 de la douzième session du Conseil des marées ?', 'TIDE/12/6'],
    ['¿Qué documentos corresponden al tema 7 del 12º período de sesiones del Consejo de Mareas?', 'TIDE/12/6'],
    ['ما هي وثائق البند 7 من الدورة الثانية عشرة لمجلس المد؟', 'TIDE/12/6'],
    ['潮汐理事会第十二届会议议程第7项的文件', 'TIDE/12/6'],
    ['Documents for item 2 of the seventh session of the Tide Council', 'TIDE/7/1', 'TIDE/7/1/Add.1'],
    // Another item of that name, another session, an item without documents, and one whose end is not seen.
    ['Documents for item 7 (buoys) of the twelfth session of the Tide Council'],
    ['Documents for item 7 of the thirteenth session of the Tide Council'],
    ['Documents for item 4 of the twelfth session of the Tide Council'],
    ['Documents for item 3 of the seventh session of the Tide Council'],
    ['Documents for item 4 of the seventh session of the Tide Council'],
  ];
  for (const [question, ...symbols] of table) it(question, () => assert.deepEqual(symbolsFor(question), symbols));
});
