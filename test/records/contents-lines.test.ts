import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isContents } from '../../src/records/contents-lines.ts';

describe('the heading of a table of contents', () => {
  const table: [line: string, is: boolean][] = [
    ['Contents', true],
    ['Table des matières', true],
    ['Содержание', true],
    // The heads of its columns, alone or behind it (ECE/TRANS/WP.29/1077, ECE/TRANS/248).
    ['Пункты Стр.', true],
    ['Содержание Пункты Стр.', true],
    ['Table des matières Paragraphes Page', true],
    ['Paragraphs Page', true],
    ['Página', false],
    ['Contents of the nets', false],
    ['Пункты повестки дня', false],
  ];
  for (const [line, is] of table) it(line, () => assert.equal(isContents(line), is));
});
