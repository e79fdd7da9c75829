import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { findSymbols } from '../../src/records/symbol.ts';

const bodies: Body[] = [{ id: 'tide', series: 'TIDE/GC', zone: 'UTC', names: [{ en: 'Tide Council' }] }];
const symbolOf = (line: string) =>
  extractRecord(
    `${line}\n\nTide Council\n\n/ Distr. General\n24 January 2005\nOriginal: English\nTwentieth session\n\nNote by the secretariat\n`,
    { file: 'a.txt', bodies, places: [] },
  ).document.symbol;

/** What is left of a table that was put into lines. */
it('a stroke that is left of a table stands before the symbol of a document', () => {
  assert.equal(symbolOf('/ TIDE/GC/20/1/Add.1'), 'TIDE/GC/20/1/Add.1');
  assert.equal(symbolOf('TIDE/GC/20/1/Add.1'), 'TIDE/GC/20/1/Add.1');
  assert.equal(symbolOf('See TIDE/GC/20/1/Add.1'), null);
});

/** The large first letter of a masthead was set on another line. */
it('what is left of a symbol without its first letter is none', () => {
  const found = (text: string) => findSymbols(text).map(({ symbol }) => symbol);
  assert.deepEqual(found('/CN.15/2031/1'), []);
  assert.deepEqual(found('see /CN.15/2031/1'), []);
  assert.deepEqual(found('E/CN.15/2031/1'), ['E/CN.15/2031/1']);
});
