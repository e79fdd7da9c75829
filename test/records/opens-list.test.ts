import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opensList } from '../../src/records/text.ts';

test('a text that ends in a colon announces what follows it', () => {
  const rows: [string, boolean][] = [
    ["Questions d'organisation:", true],
    ['SBSTA和SBI同意： ', true],
    ['Item 2: Organization of work', false],
    ['', false],
  ];
  for (const [text, opens] of rows) assert.equal(opensList(text), opens, text);
});
