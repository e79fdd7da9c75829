import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seriesLetters } from '../../src/records/series-letters.ts';

describe('the letters of a body that its series ends with', () => {
  const table: [name: string, series: string | undefined, letters: string | undefined][] = [
    ['Keepers of Old Lamps', 'TIDE/KOL', 'KOL'],
    ['KEEPERS OF OLD LAMPS', 'TIDE/KOL', 'KOL'],
    ['Keepers of Old Lamps', 'TIDE/KL', undefined],
    ['Keepers of New Lamps', 'TIDE/KOL', undefined],
    ['Keepers of Old Lamps', 'TIDE/WG.2', undefined],
    ['Old Lamps', 'TIDE/OL', undefined],
    ['Keepers of Old Lamps', undefined, undefined],
  ];
  for (const [name, series, letters] of table)
    it(`${name}, ${series}: ${letters}`, () => assert.equal(seriesLetters(name, series), letters));
});
