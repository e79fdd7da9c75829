import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { asPrinted } from '../../src/search/printed-symbols.ts';
import { buildSymbolIndex } from '../../src/search/symbols.ts';
import { inTime } from '../fixtures/in-time.ts';

const held = [
  'UNEP/CHW.6/1',
  'UNEP/CHW.6/1/Add.1',
  'UNEP/OzL.Pro.27/1',
  'UNEP/CBD/WG-RI/3/1',
  'A/CONF.224/PC(III)/1',
  'A/CONF.224/PC(III)',
  'TD/B/EX(41)/L.1',
  'TD/365',
  'S/2015/407',
  'A/1/2',
  'ISBA/21/FC/1',
  'ECE/TRANS/WP.29/GRSP/65',
  'PC/20/5',
  'SPLOS/282',
  'FCCC/SBI/2003/3',
  'CTOC/COP/WG.2/2007/3',
  'BWC/MSP/2004/MX/3',
  'CFS/2001/5',
  'S/RES/2780 (2025)',
];
const index = buildSymbolIndex(held);

describe('a question with the symbols of the records as they are printed', () => {
  const table: [typed: string, printed: string][] = [
    ['what is unep chw 6/1 add.1?', 'what is UNEP/CHW.6/1/Add.1?'],
    ['what is UNEP-CHW-6-1?', 'what is UNEP/CHW.6/1?'],
    ['unep/ozl pro 27 1 and ISBA 21 FC 1', 'UNEP/OzL.Pro.27/1 and ISBA/21/FC/1'],
    ['UNEP CBD WG RI 3 1', 'UNEP/CBD/WG-RI/3/1'],
    ['unep_cbd_wg&ri_3_1', 'UNEP/CBD/WG-RI/3/1'],
    ['in a/conf 224 pc iii 1, who spoke', 'in A/CONF.224/PC(III)/1, who spoke'],
    ['a/conf.224/pc(iii)', 'A/CONF.224/PC(III)'],
    ['td b ex 41 l 1', 'TD/B/EX(41)/L.1'],
    ['ISBA/021/FC/01', 'ISBA/21/FC/1'],
    // So many figures tell that it is a symbol, although one letter begins it.
    ['s 2015 407 says', 'S/2015/407 says'],
    ['splos 282 ?', 'SPLOS/282 ?'],
    ['splos282是什么', 'SPLOS/282是什么'],
    ['td 365 ?', 'td 365 ?'],
    ['a 1 2 is', 'a 1 2 is'],
    ['a/1/2 is', 'A/1/2 is'],
    // Of a series that is held, another number: it is that symbol, and no session of that year.
    ['what is fccc sbi 2003 4', 'what is FCCC/SBI/2003/4'],
    ['что такое fccc sbi 2003 4?', 'что такое FCCC/SBI/2003/4?'],
    ['fccc sbi 2003 3 add 1', 'FCCC/SBI/2003/3/Add.1'],
    ['ctoc cop wg 2 2008 5', 'CTOC/COP/WG.2/2008/5'],
    ['bwc msp 2004 mx 4 是什么', 'BWC/MSP/2004/MX/4 是什么'],
    ['cfs 2001 6 ?', 'CFS/2001/6 ?'],
    ['bwc msp 2004 in 3 days', 'bwc msp 2004 in 3 days'],
    ['sbi 2003 4', 'sbi 2003 4'],
    ['fccc sbi 2003', 'fccc sbi 2003'],
    ['fccc sbi in 2003', 'fccc sbi in 2003'],
    // Symbols that go on are others.
    ['unep chw 6/1 add.2', 'unep chw 6/1 add.2'],
    ['UNEP/CHW.6/1/Rev.1', 'UNEP/CHW.6/1/Rev.1'],
    ['UNEP/CHW.6/1-2', 'UNEP/CHW.6/1-2'],
    ['UNEP/CHW.6/12', 'UNEP/CHW.6/12'],
    // Nor is the end of another symbol one, or a word before a number.
    ['XUNEP/CHW.6/1', 'XUNEP/CHW.6/1'],
    ['e/unep/chw 6/1', 'e/unep/chw 6/1'],
    // Two pieces may be anything.
    ['td 365', 'td 365'],
    ['unep chw, 6, then 1', 'unep chw, 6, then 1'],
    ['', ''],
    ['no symbol here', 'no symbol here'],
  ];
  // A resolution of the Security Council without its year; with another one, it is another.
  it('adds the year of a resolution of the Security Council', () => {
    assert.equal(asPrinted('what is s/res/2780?', index), 'what is S/RES/2780 (2025)?');
    assert.equal(asPrinted('S/RES/2780 (2024)', index), 'S/RES/2780 (2024)');
  });

  for (const [typed, printed] of table) it(JSON.stringify(typed), () => assert.equal(asPrinted(typed, index), printed));

  it('keeps the bracket around a symbol that has brackets itself', () => {
    assert.equal(asPrinted('(a/conf.224/pc(iii)/1)', index), '(A/CONF.224/PC(III)/1)');
  });

  it('leaves all as it is where the records hold none', () => {
    assert.equal(asPrinted('unep chw 6/1', buildSymbolIndex([])), 'unep chw 6/1');
  });

  it('gives any held symbol back, whatever signs stand between its pieces', () => {
    const sign = fc.constantFrom('/', '.', '-', '_', ' ', ' / ');
    fc.assert(
      fc.property(
        fc.constantFrom(...held.filter((one) => !/^(?:TD\/365|A\/.*)$/.test(one))),
        sign,
        fc.boolean(),
        (symbol, between, small) => {
          const pieces = symbol.match(/[a-z]+|\d+/gi) ?? [];
          const typed = (small ? (symbol.toLowerCase().match(/[a-z]+|\d+/gi) ?? []) : pieces).join(between);
          assert.equal(asPrinted(`what of ${typed} ?`, index), `what of ${symbol} ?`, typed);
        },
      ),
    );
  });

  it('reads hostile input in linear time', () => {
    for (const piece of ['unep chw ', 'unep/', 'a ', '1/', '(', 'é'])
      inTime(piece, () => asPrinted(piece.repeat(Math.ceil(50_000 / piece.length)), index));
  });
});
