import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findSymbols, isSymbol } from '../../src/records/symbol.ts';

describe('a symbol of two pieces', () => {
  const table: [what: string, text: string, symbols: string[]][] = [
    ['of a committee and its session', 'document PBC.31/1 was issued', ['PBC.31/1']],
    ['of a board and its session', 'as contained in IDB.43/5.', ['IDB.43/5']],
    ['of the States Parties to a convention', 'report of the Meeting (SPLOS/282)', ['SPLOS/282']],
    ['on disarmament', 'Working paper CD/1864', ['CD/1864']],
    ['of a commission, through a kind of papers', 'CLCS/L.39 and S/PV.7439', ['CLCS/L.39', 'S/PV.7439']],
    ['no conference with a number', 'CONF.9/5', []],
    ['no paper with a number', 'MISC.9/5, CRP.2/1', []],
    ['no letters too few for a committee', 'AB.31/1', []],
    ['no other letters with a number', 'XY/1864', []],
  ];
  for (const [what, text, symbols] of table)
    it(what, () => {
      const found = findSymbols(text).map(({ symbol }) => symbol);
      assert.deepEqual(found, symbols);
      assert.ok(found.every(isSymbol));
    });
});
