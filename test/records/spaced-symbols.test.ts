import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadBodies } from '../../src/knowledge/load-bodies.ts';
import type { Body } from '../../src/model.ts';
import { bodyOfSymbol } from '../../src/records/body-of-symbol.ts';
import { seriesOf } from '../../src/records/series.ts';
import { findSpacedSymbols, isSpacedSymbol, spacedSeriesOf } from '../../src/records/spaced-symbols.ts';
import { findSymbols, isSymbol } from '../../src/records/symbol.ts';
import { readSymbol } from '../../src/records/symbol-parts.ts';
import { makeFolder } from '../fixtures/knowledge-folder.ts';

describe('a symbol with a space', () => {
  const table: [what: string, text: string, symbols: string[]][] = [
    ['of a council and its session', 'Document CL 127/10 was issued.', ['CL 127/10']],
    ['with a supplement', 'voir le document CL 127/10-Sup.1, paragraphe 4', ['CL 127/10-Sup.1']],
    ['of an information paper', 'в документе CL 127/INF/6', ['CL 127/INF/6']],
    ['with a revision', 'el documento CL 127/10-Rev.1;', ['CL 127/10-Rev.1']],
    ['with an addendum and a corrigendum', 'MEPC 53/24/Add.1/Corr.2', ['MEPC 53/24/Add.1/Corr.2']],
    ['of a committee of six letters', 'لجنة (COMSAR 10/2)', ['COMSAR 10/2']],
    ['of a board, whose session stands first', '第187 EX/22号文件', []],
    ['of a board, in brackets', '文件(187 EX/22)', ['187 EX/22']],
    ['of a board, in parts', 'see 187 EX/4.II and 99 EX/5-3.', ['187 EX/4.II', '99 EX/5-3']],
    ['of a standing committee', 'As agreed in SC58 Doc. 4, the', ['SC58 Doc. 4']],
    ['of a standing committee, with an annex number', 'AC24 Doc. 7.1 and PC9 Inf. 3', ['AC24 Doc. 7.1', 'PC9 Inf. 3']],
    ['of a committee, with a supplement after a space', 'docs. PC 93/5; PC 93/5 Sup. 1', ['PC 93/5', 'PC 93/5 Sup. 1']],
    ['of a conference and its year', 'C 2001/12-Rev.1', ['C 2001/12-Rev.1']],
    ['of a board, in parts of parts', '(206 EX/5.I.D)', ['206 EX/5.I.D']],
    ['of a general conference', 'see 31 C/5', ['31 C/5']],
    ['of an assembly, with the letters of a paper', '(document A76/DIV./2)', ['A76/DIV./2']],
    ['of an assembly, with an addendum', 'A76/4 Add.1 and EB152/3', ['A76/4 Add.1', 'EB152/3']],
    ['of an assembly and its working papers', 'nota A39-WP/18 (C-WP/14345)', ['A39-WP/18', 'C-WP/14345']],
    ['of a council, with the letter of a language', 'Document C17/140-E', ['C17/140-E']],
    ['of a committee and a year in brackets', 'CM(2005)72 3 mai', ['CM(2005)72']],
    ['of an act with its session', 'EX.CL/Dec.1143(XL)', ['EX.CL/Dec.1143(XL)']],
    ['of several acts with their session', 'Assembly/AU/Dec.789-800(XXXIV)', ['Assembly/AU/Dec.789-800(XXXIV)']],
    ['of the record of a sitting', 'CONSEJO PERMANENTE CP/ACTA 2078/16', ['CP/ACTA 2078/16']],
    ['of a journal', 'PC.JOUR/1296', ['PC.JOUR/1296']],
    ['of minutes, whose letters end the series', 'S/WPDR/M/30 and TN/AG/SCC/R/1', ['S/WPDR/M/30', 'TN/AG/SCC/R/1']],
    ['of a commission and its session', '– CD/SES 72/27 …', ['CD/SES 72/27']],
    ['of a committee in session', 'SC58 Com. 12', ['SC58 Com. 12']],
    ['beside symbols without one', 'CTOC/COP/2004/6 and CL 127/10', ['CTOC/COP/2004/6', 'CL 127/10']],
    ['before symbols without one', 'CL 127/10 and CTOC/COP/2004/6', ['CL 127/10', 'CTOC/COP/2004/6']],
    ['and another with one', 'CL 127/3, CL 127/4', ['CL 127/3', 'CL 127/4']],
  ];
  for (const [what, text, symbols] of table)
    it(`${what}: ${text}`, () => {
      const found = findSymbols(text);
      assert.deepEqual(
        found.map(({ symbol }) => symbol),
        symbols,
      );
      for (const { symbol, halves, start, end } of found) {
        assert.equal(text.slice(start, end), symbol);
        assert.deepEqual(halves, [symbol]);
        assert.ok(isSymbol(symbol));
      }
    });

  const none: [why: string, text: string][] = [
    ['a conference of a year', 'COP 24/2018'],
    ['a conference and the number of a decision', 'COP 24/18'],
    ['a conference and another', 'CMP 14/24'],
    ['subsidiary bodies', 'SBI 50/51 and SBSTA 50/51'],
    ['two words in capitals', 'AND 12/13'],
    ['a session of one figure', 'CL 7/10'],
    ['a session of five figures', 'CL 12701/2'],
    ['a number of four figures', 'CL 127/2018'],
    ['one letter', 'E 127/10'],
    ['seven letters', 'COUNCIL 127/10'],
    ['small letters', 'cl 127/10'],
    ['no number after the stroke', 'CL 127/'],
    ['a number that goes on', 'CL 127/10/11'],
    ['a piece of another symbol', 'A/CL 127/10'],
    ['letters of another script before it', 'СCL 127/10'],
    ['other letters before a paper', 'XC58 Doc. 4'],
    ['a conference before a paper', 'COP14 Doc. 4'],
    ['a number before a paper', '58 Doc. 4'],
    ['a session of one figure of a board', '7 EX/22'],
    ['a conference and a number that is no year', 'C 127/12'],
    ['a year alone', 'CM(2005)'],
    ['a number of one figure before the letters', '7 C/5'],
    ['letters that go on', 'XPC 93/5'],
  ];
  for (const [why, text] of none) it(`is none: ${why}`, () => assert.deepEqual(findSpacedSymbols(text), []));

  it('is the whole of a text, or no part of it', () => {
    for (const symbol of ['CL 127/10-Sup.1', '187 EX/22', 'SC58 Doc. 4', 'MEPC 53/24']) {
      assert.ok(isSpacedSymbol(symbol) && isSymbol(symbol), symbol);
      for (const text of [`${symbol}.`, ` ${symbol}`, `${symbol} and`, `see ${symbol}`])
        assert.ok(!isSpacedSymbol(text) && !isSymbol(text), text);
    }
    assert.ok(!isSymbol('COP 24/2018'));
  });
});

describe('the series of a symbol with a space', () => {
  const table: [symbol: string, series: string][] = [
    ['CL 127/10-Sup.1', 'CL'],
    ['CL 127/INF/6', 'CL'],
    ['187 EX/22', 'EX'],
    ['SC58 Doc. 4', 'SC'],
    ['AC24 Inf. 3', 'AC'],
    ['PC20 Com. 1', 'PC'],
    ['MEPC 53/24', 'MEPC'],
    ['PC 93/5', 'PC (FAO)'],
    ['C 2001/12-Rev.1', 'C (FAO)'],
    ['31 C/5', 'C (UNESCO)'],
    ['A76/4 Add.1', 'A (WHO)'],
    ['EB152/3', 'EB'],
    ['C17/140-E', 'C (ITU)'],
    ['EX.CL/Dec.1143(XL)', 'EX.CL'],
    ['S/WPDR/M/30', 'S/WPDR'],
    ['TN/AG/SCC/R/1', 'TN/AG/SCC'],
  ];
  for (const [symbol, series] of table)
    it(symbol, () => assert.deepEqual([seriesOf(symbol), spacedSeriesOf(symbol)], [series, series]));

  it('is told of no other symbol', () => {
    assert.equal(spacedSeriesOf('CTOC/COP/WG.2/2007/3'), undefined);
    assert.equal(seriesOf('CTOC/COP/WG.2/2007/3'), 'CTOC/COP/WG.2');
  });

  const body = (id: string, series: string): Body => ({ id, series, zone: 'UTC', names: [{ en: id }] });
  const bodies = [body('tide', 'CL'), body('board', 'EX'), body('reef', 'SC')];
  const owners: [symbol: string, id: string | undefined][] = [
    ['CL 127/10-Sup.1', 'tide'],
    ['187 EX/22', 'board'],
    ['SC58 Doc. 4', 'reef'],
    ['AC24 Doc. 4', undefined],
    ['CX 127/10', undefined],
    ['COP 24/2018', undefined],
  ];
  for (const [symbol, id] of owners)
    it(`gives the document to its body: ${symbol}`, () => assert.equal(bodyOfSymbol(bodies, symbol)?.id, id));

  it('is known of the bodies that come with the program', () => {
    const known = loadBodies(makeFolder({})).bodies.bodies;
    const others = ['PC 93/5', 'C 2001/12', '31 C/5', 'A76/4', 'EB152/3', 'GC(58)/RES/10', 'A39-WP/18', 'C-WP/14345'];
    assert.deepEqual(
      [...others, 'C17/140-E', 'CM(2005)72', 'PC.JOUR/1296', 'CP/ACTA 2078/16', 'CD/SES 72/9'].map(
        (symbol) => bodyOfSymbol(known, symbol)?.id,
      ),
      ['fao-pc', 'fao-conference', 'unesco-gc', 'who-wha', 'who-eb', 'iaea-gc', 'icao-assembly', 'icao-council'].concat(
        ['itu-council', 'coe-cm', 'osce-pc', 'oas-cp', 'danube-commission'],
      ),
    );
    assert.deepEqual(
      ['PBC/9/OC/SR.1', 'PBC/9/1', 'UNEP/CBD/SBSTTA/20/16'].map((symbol) => bodyOfSymbol(known, symbol)?.id),
      ['pbc', 'pbc', 'cbd-sbstta'],
    );
    const ids = ['CL 127/10', '187 EX/22', 'SC58 Doc. 4', 'AC24 Inf. 3', 'PC20 Doc. 8', 'MEPC 53/24', 'EC-76/1'].map(
      (symbol) => bodyOfSymbol(known, symbol)?.id,
    );
    assert.deepEqual(ids, ['fao-council', 'unesco-eb', 'cites-sc', 'cites-ac', 'cites-pc', 'mepc', 'opcw-ec']);
  });
});

describe('several reports in one symbol', () => {
  for (const symbol of ['CERD/C/URY/CO/16-20', 'CERD/C/URY/CO/16-20/Add.1', 'CEDAW/C/TUV/3-4'])
    it(symbol, () => {
      assert.ok(isSymbol(symbol));
      assert.deepEqual(
        findSymbols(`Observaciones finales (${symbol}).`).map((found) => [found.symbol, found.halves]),
        [[symbol, [symbol]]],
      );
    });

  it('stand as its number', () => {
    const parts = readSymbol('CERD/C/URY/CO/16-20').map(({ piece, meaning }) => [piece, meaning]);
    assert.deepEqual(parts.at(-1), ['16-20', 'number']);
    assert.equal(seriesOf('CERD/C/URY/CO/16-20'), 'CERD/C/URY/CO');
  });

  for (const text of ['16-20/21', 'the years 2016-2020/3', 'CERD/C/URY/CO/1600-2000', 'CERD/C/URY/CO/16-'])
    it(`are none: ${text}`, () => assert.deepEqual(isSymbol(text), false));
});
