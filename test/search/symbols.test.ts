import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildSymbolIndex, findSymbols } from '../../src/search/symbols.ts';
import { inTime } from '../fixtures/in-time.ts';

const october2017 = 'CTOC/COP/WG.2/2017/4-CTOC/COP/WG.3/2017/4';
const may2018 = 'CTOC/COP/WG.2/2018/3-CTOC/COP/WG.3/2018/3';
const held = [
  'CTOC/COP/2005/8',
  'CTOC/COP/2014/1',
  'CTOC/COP/WG.2/2007/1',
  'CTOC/COP/WG.2/2007/2',
  'CTOC/COP/WG.2/2007/3',
  'CTOC/COP/WG.2/2007/4',
  'CTOC/COP/WG.2/2007/5',
  'CTOC/COP/WG.2/2013/5',
  'CTOC/COP/WG.5/2011/2/Rev.1',
  'CTOC/COP/2008/INF/1',
  october2017,
  may2018,
];
const index = buildSymbolIndex(held);
const find = (typed: string) => findSymbols(index, typed.split(/[\s/]+/));

test('finds a symbol whole, in parts, with other signs between its pieces', () => {
  const table: [string, string[]][] = [
    ['CTOC/COP/WG.2/2007/3', ['CTOC/COP/WG.2/2007/3']],
    ['wg2 2007/3', ['CTOC/COP/WG.2/2007/3']],
    ['CTOC-COP-WG2-2007-4', ['CTOC/COP/WG.2/2007/4']],
    ['ctoc cop wg 2 2013 5', ['CTOC/COP/WG.2/2013/5']],
    ['CTOC/COP/WG.2/2007/03', ['CTOC/COP/WG.2/2007/3']],
    ['cop 2014/1', ['CTOC/COP/2014/1']],
    ['2008 inf.1', ['CTOC/COP/2008/INF/1']],
    ['2011/2 rev1', ['CTOC/COP/WG.5/2011/2/Rev.1']],
    ['2007/3', ['CTOC/COP/WG.2/2007/3']],
    // A joint symbol by either half, and whole, in either order.
    ['CTOC/COP/WG.2/2017/4', [october2017]],
    ['CTOC/COP/WG.3/2017/4', [october2017]],
    [october2017, [october2017]],
    ['CTOC/COP/WG.3/2018/3-CTOC/COP/WG.2/2018/3', [may2018]],
  ];
  for (const [typed, symbols] of table) {
    assert.deepEqual(
      find(typed),
      symbols.map((symbol) => ({ symbol, exact: true, score: 1 })),
      typed,
    );
  }
});

test('gives all symbols that an incomplete one names', () => {
  const several = buildSymbolIndex(['CTOC/COP/WG.2/2007/3', 'CTOC/COP/WG.4/2007/3', 'CTOC/COP/2007/3']);
  assert.equal(findSymbols(several, ['2007', '3']).length, 3);
  assert.equal(findSymbols(several, ['CTOC', 'COP', '2007', '3']).length, 1);
});

test('suggests the nearest when none is named, and never calls another number the same', () => {
  const table: [string, string][] = [
    ['CTOC/COP/WG.2/2007/O3', 'CTOC/COP/WG.2/2007/3'], // a letter for a digit
    ['COTC/COP/WG.2/2007/3', 'CTOC/COP/WG.2/2007/3'], // letters exchanged
    ['CTC/COP/WG2/2013/5', 'CTOC/COP/WG.2/2013/5'], // a letter missing
    ['CTOC/COP/WG.2/2007/6', 'CTOC/COP/WG.2/2007/5'], // the next number
    ['CTOC/COP/2007/3', 'CTOC/COP/WG.2/2007/3'], // a piece left out in between
    ['CTOC/COP/WG.3/2007/3', 'CTOC/COP/WG.2/2007/3'], // another working group
    ['CTOC/COP/2014/2', 'CTOC/COP/2014/1'],
    ['wg5 2011 2', 'CTOC/COP/WG.5/2011/2/Rev.1'], // the revised document is another one
  ];
  for (const [typed, nearest] of table) {
    const found = find(typed);
    assert.equal(found[0]?.symbol, nearest, typed);
    assert.ok(
      found.every(({ exact, score }) => !exact && score <= 1),
      typed,
    );
  }
});

test('pieces that all symbols share find nothing by themselves', () => {
  for (const typed of ['CTOC', 'CTOC/COP', 'A/RES/55/25', '2007', '', '/', 'bonjour tout le monde']) {
    assert.deepEqual(find(typed), [], typed);
  }
});

test('an index without symbols finds none', () => {
  assert.deepEqual(findSymbols(buildSymbolIndex([]), ['WG.2', '2007', '3']), []);
});

test('every held symbol finds itself, however its pieces are parted', () => {
  const part = fc.oneof(fc.constantFrom('CTOC', 'COP', 'WG.2', 'INF', 'Add.1', 'PC(III)'), fc.nat(2100).map(String));
  const symbol = fc.array(part, { minLength: 2, maxLength: 7 }).map((parts) => `A/${parts.join('/')}`);
  fc.assert(
    fc.property(fc.array(symbol, { minLength: 1, maxLength: 20 }), fc.constantFrom('/', ' ', '-', '.'), (all, sign) => {
      const built = buildSymbolIndex(all);
      for (const one of all) {
        const found = findSymbols(built, one.replaceAll('/', sign).split(' '));
        assert.ok(
          found.some((other) => other.symbol === one && other.exact),
          one,
        );
      }
    }),
  );
});

test('hostile input is read in linear time', () => {
  for (const piece of ['A/', 'WG.2', 'o3', '0', '-', 'é', ' ', "'"]) {
    const line = piece.repeat(Math.ceil(50_000 / piece.length));
    inTime(piece, () => findSymbols(index, [line]));
    inTime(piece, () => buildSymbolIndex([line]));
  }
});
