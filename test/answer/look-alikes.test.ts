import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendLookAlikes } from '../../src/answer/reading/look-alikes.ts';
import { spansIn } from '../../src/answer/reading/spans.ts';
import { ru } from '../../src/records/languages/ru.ts';

test('letters of the other alphabet are mended where only one can be meant', () => {
  const table: [string, string][] = [
    ['СТОС/СОР/2014/1 что это', 'CTOC/COP/2014/1 что это'],
    ['когда cоcтоялось', 'когда состоялось'],
    ['пункт 1 а', 'пункт 1 a'],
    ['1 а) и 1 с)', '1 a) и 1 c)'],
    ['пункт 1 а также 2', 'пункт 1 а также 2'],
    // Letters that all look Latin are no symbol without a number.
    ['КС/СС 13', 'КС/СС 13'],
    ['решение/резолюция', 'решение/резолюция'],
    ['meeting in October', 'meeting in October'],
  ];
  for (const [typed, expected] of table) {
    // Alike to the eye, so compared by their codes.
    assert.deepEqual(
      [...mendLookAlikes(typed)].map((sign) => sign.codePointAt(0)),
      [...expected].map((sign) => sign.codePointAt(0)),
      typed,
    );
  }
});

test('years and days from one to another are said together', () => {
  const said = (text: string) => spansIn(text, ru.dates).map((span) => span.said);
  assert.deepEqual(said('с 2010 по 2013 год'), ['between 2010 and 2013']);
  assert.deepEqual(said('с 2010 года по 2013'), ['between 2010 and 2013']);
  assert.deepEqual(said('в 2013 году'), ['2013']);
  assert.deepEqual(said('с 3 по 5 октября'), ['from 3 to 5']);
  assert.deepEqual(said('CTOC/COP/2014/1'), []);
});
