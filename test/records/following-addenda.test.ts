import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findSymbols } from '../../src/records/symbol.ts';

describe('addenda named behind a symbol', () => {
  const table: [text: string, symbols: string[]][] = [
    [
      'document TIDE/2015/3 and Add.1–3.',
      ['TIDE/2015/3', 'TIDE/2015/3/Add.1', 'TIDE/2015/3/Add.2', 'TIDE/2015/3/Add.3'],
    ],
    [
      'TIDE/2019/4 and Add.1 and 2, TIDE/2019/INF.4',
      ['TIDE/2019/4', 'TIDE/2019/4/Add.1', 'TIDE/2019/4/Add.2', 'TIDE/2019/INF.4'],
    ],
    ['TIDE/2015/9/Add.1 and Add.2', ['TIDE/2015/9/Add.1', 'TIDE/2015/9/Add.2']],
    ['les documents A/59/408 et Corr.1', ['A/59/408', 'A/59/408/Corr.1']],
    ['los documentos A/59/408 y Add.1', ['A/59/408', 'A/59/408/Add.1']],
    ['документы A/59/408 и Corr.1 и 2', ['A/59/408', 'A/59/408/Corr.1', 'A/59/408/Corr.2']],
    ['الوثيقة A/59/408 و Add.1', ['A/59/408', 'A/59/408/Add.1']],
    ['文件A/59/408和Add.1', ['A/59/408', 'A/59/408/Add.1']],
    // What stands behind "and" is something else.
    ['A/59/408 and Add.1 and 2 other papers', ['A/59/408', 'A/59/408/Add.1']],
    ['A/59/408/Add.1, 4 June 2015', ['A/59/408/Add.1']],
    ['TIDE/2015/9 and 10 members', ['TIDE/2015/9']],
  ];
  for (const [text, symbols] of table)
    it(text, () =>
      assert.deepEqual(
        findSymbols(text).map(({ symbol }) => symbol),
        symbols,
      ),
    );

  it('stand where they are printed', () => {
    const text = 'TIDE/2015/3 and Add.1–3';
    const places = findSymbols(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(places, ['TIDE/2015/3', 'Add.1–3', 'Add.1–3', 'Add.1–3']);
  });
});
