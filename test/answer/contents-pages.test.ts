import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endOfSaid } from '../../src/answer/evidence/texts/contents-pages.ts';

describe('where what a line says ends', () => {
  const table: [part: 'head' | 'body', line: string, said: string][] = [
    ['head', 'Divers and pearls (Agenda item 16) 113–117 21', 'Divers and pearls (Agenda item 16)'],
    ['head', 'Election of divers 11 8', 'Election of divers'],
    ['head', 'Выборы (пункт 3 повестки дня) 11–12 8', 'Выборы (пункт 3 повестки дня)'],
    ['head', 'Election of divers', 'Election of divers'],
    ['body', 'The divers counted 11', 'The divers counted 11'],
  ];
  for (const [part, text, said] of table)
    it(text, () => {
      const paragraph = { key: `${part}.1`, part, text, heading: false, start: 0, end: text.length };
      assert.equal(text.slice(0, endOfSaid(paragraph, 0, text.length)), said);
    });
});
