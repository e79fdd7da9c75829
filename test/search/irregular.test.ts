import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verbForms } from '../../src/search/irregular.ts';

test('the forms of English verbs whose past has another stem', () => {
  const table: [word: string, forms: string[]][] = [
    ['chosen', ['chosen', 'choose', 'chose']],
    ['make', ['make', 'made']],
    ['taken', ['taken', 'take', 'took']],
    ['adopted', ['adopted']],
    ['maker', ['maker']],
  ];
  for (const [word, forms] of table) assert.deepEqual(verbForms(word), forms);
});
