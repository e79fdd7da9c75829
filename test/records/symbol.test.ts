import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { officialLinks } from '../../src/records/official-link.ts';
import { findSpokenSymbols } from '../../src/records/spoken-symbol.ts';
import { findSymbols, halves, symbolKey, symbolPieces } from '../../src/records/symbol.ts';
import { readSymbol } from '../../src/records/symbol-parts.ts';

describe('findSymbols', () => {
  const cases: [text: string, expected: string[]][] = [
    ['* CTOC/COP/2014/1.', ['CTOC/COP/2014/1']],
    ['(CTOC/COP/WG.2/2007/5).', ['CTOC/COP/WG.2/2007/5']],
    ['CTOC/COP/2004/6* et CTOC/COP/2006/6/Rev.1,', ['CTOC/COP/2004/6', 'CTOC/COP/2006/6/Rev.1']],
    ['CTOC/COP/2008/INF/1; CTOC/COP/2016/CRP.5', ['CTOC/COP/2008/INF/1', 'CTOC/COP/2016/CRP.5']],
    ['CTOC/COP/WG.4/2010/L.1', ['CTOC/COP/WG.4/2010/L.1']],
    ['CAC/COSP/IRG/I/3/1/Add.14', ['CAC/COSP/IRG/I/3/1/Add.14']],
    ['A/81/6 (Sect. 16)', ['A/81/6']],
    ['A/CONF.224/PC(III)/1', ['A/CONF.224/PC(III)/1']],
    ['(A/CONF.224/PC(III)/1)', ['A/CONF.224/PC(III)/1']],
    ['EC-92/INF.2/Rev.2', ['EC-92/INF.2/Rev.2']],
    ['A64/24, EB111/2003/REC/2; EUR/RC29/4', ['A64/24', 'EB111/2003/REC/2', 'EUR/RC29/4']],
    ['GC(58)/1', ['GC(58)/1']],
    ['CLCS/L.39 and S/PV.7439', ['CLCS/L.39', 'S/PV.7439']],
    ['H1/2 B2/C1 COVID19/20 A4/A5 WHA/24', []],
    ['UNEP/FAO/RC/COP.7/6 S/Agenda/7229', ['UNEP/FAO/RC/COP.7/6-S/Agenda/7229']],
    ['CTOC/COP/WG.2/2007/3 CTOC/COP/WG.2/2007/4', ['CTOC/COP/WG.2/2007/3', 'CTOC/COP/WG.2/2007/4']],
    ['CTOC/COP/WG.2/2017/4 CTOC/COP/WG.3/2017/4', ['CTOC/COP/WG.2/2017/4-CTOC/COP/WG.3/2017/4']],
    ['CTOC/COP/2004/6 CTOC/COP/2006/6/Rev.1', ['CTOC/COP/2004/6', 'CTOC/COP/2006/6/Rev.1']],
    ['UNEP/CHW.12/18 UNEP/CHW.13/2', ['UNEP/CHW.12/18', 'UNEP/CHW.13/2']],
    ['EC-92/INF.2 EC-93/1', ['EC-92/INF.2', 'EC-93/1']],
    ['CAC/COSP/IRG/I/3/1 CAC/COSP/IRG/II/1/1', ['CAC/COSP/IRG/I/3/1', 'CAC/COSP/IRG/II/1/1']],
    ['E/2013/30 E/CN.15/2013/27', ['E/2013/30-E/CN.15/2013/27']],
    ['E/CN.7/2019/CRP.13-E/CN.15/2019/CRP.9', ['E/CN.7/2019/CRP.13-E/CN.15/2019/CRP.9']],
    ['décision 2/6, 9/3; 11/1, 21/CP.22 et/ou AND/OR km/h 3/10/2007 2007-10-03', []],
    ['https://example.org/a/b/1', []],
  ];
  for (const [text, expected] of cases) {
    it(text, () =>
      assert.deepEqual(
        findSymbols(text).map((found) => found.symbol),
        expected,
      ),
    );
  }

  it('gives both halves of a joint symbol (002)', () => {
    const [found] = findSymbols('(CTOC/COP/WG.2/2017/4-CTOC/COP/WG.3/2017/4 et');
    assert.deepEqual(found?.halves, ['CTOC/COP/WG.2/2017/4', 'CTOC/COP/WG.3/2017/4']);
    assert.deepEqual(halves('CTOC/COP/2014/1'), ['CTOC/COP/2014/1']);
  });
});

describe('readSymbol', () => {
  const cases: [symbol: string, expected: string][] = [
    ['CTOC/COP/WG.2/2007/3', 'series series working-group year number'],
    ['CTOC/COP/2006/6/Rev.1', 'series series year number revision'],
    ['A/81/6', 'series session number'],
    ['CAC/COSP/WG.4/2011/2/Corr.1', 'series series working-group year number corrigendum'],
    ['CTOC/COP/2016/CRP.5', 'series series year conference-room-paper'],
  ];
  for (const [symbol, expected] of cases) {
    it(symbol, () =>
      assert.equal(
        readSymbol(symbol)
          .map((part) => part.meaning)
          .join(' '),
        expected,
      ),
    );
  }
});

describe('findSpokenSymbols', () => {
  const cases: [text: string, expected: string[]][] = [
    ['wg2 2007/3', ['WG.2/2007/3']],
    ['wg2 2013/5 ?', ['WG.2/2013/5']],
    ['CTOC-COP-WG2-2007-4', ['CTOC/COP/WG.2/2007/4']],
    ['ctoc cop wg 2 2013 5', ['CTOC/COP/WG.2/2013/5']],
    ['what is ctoc/cop/wg2/2007/2, please', ['CTOC/COP/WG.2/2007/2']],
    ['De quoi parle *CTOC/COP/WG.2/2007/3*?', ['CTOC/COP/WG.2/2007/3']],
    ['`WG.2/2007/5`', ['WG.2/2007/5']],
    ['<https://docs.un.org/fr/CTOC/COP/2014/1|here>', ['CTOC/COP/2014/1']],
    ['CTOC/COP/WG.2/2017/4-CTOC/COP/WG.3/2017/4', ['CTOC/COP/WG.2/2017/4', 'CTOC/COP/WG.3/2017/4']],
    ['gt2 2007/3', ['WG.2/2007/3']],
    ['CTOC/COP/2006/6/Rev.1', ['CTOC/COP/2006/6/REV.1']],
    ['document 2007/3', ['2007/3']],
    // Without a year: as documents print it.
    ['what is A/CONF.224/PC(III)/1?', ['A/CONF.224/PC(III)/1']],
    ['UNEP/POPS/COP.7/22 ou WG.2/2007/3', ['UNEP/POPS/COP.7/22', 'WG.2/2007/3']],
    ['décision 21/CP.22', []],
    ['2007-10-03', []],
    ['3/10/2007 ou 03.10.2007', []],
    ['décision 2/6 et résolution 6/1 de 2014', []],
    ['wg2 2007', []],
    ['wg2 en octobre 2007 ?', []],
    ['combien de réunions du WG2 2007 3 jours', []],
    ['cop 9 2018', []],
    ['2017/2018', []],
    ['2007/10/03', []],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      const found = findSpokenSymbols(text);
      assert.deepEqual(
        found.map((symbol) => symbol.pieces.join('/')),
        expected,
      );
      for (const { start, end } of found) assert.ok(start < end && end <= text.length);
    });
  }
});

const number = fc.integer({ min: 1, max: 999 }).map(String);
const year = fc.integer({ min: 1960, max: 2080 }).map(String);
const group = fc.integer({ min: 1, max: 20 }).map((n) => [`WG.${n}`]);
const suffix = fc.constantFrom('Add', 'Corr', 'Rev').chain((word) => number.map((n) => [`${word}.${n}`]));
const symbol = fc
  .tuple(
    fc.constantFrom(['CTOC', 'COP'], ['CAC', 'COSP']),
    fc.oneof(group, fc.constant([])),
    year,
    number,
    fc.oneof(suffix, fc.constant([])),
  )
  .map(([series, component, y, n, end]) => [...series, ...component, y, n, ...end].join('/'));

describe('any symbol', () => {
  it('is found whole in a sentence, at its place', () => {
    fc.assert(
      fc.property(symbol, fc.constantFrom('', '.', ').', '*', ',', '»'), (written, after) => {
        const [found, ...others] = findSymbols(`Voir (${written}${after} puis`);
        assert.equal(found?.symbol, written);
        assert.equal(found?.start, 6);
        assert.equal(others.length, 0);
      }),
    );
  });

  it('is the same typed with dashes, in small letters, with spaces', () => {
    fc.assert(
      fc.property(symbol, (written) => {
        const expected = symbolPieces(written);
        const dashed = written.replaceAll('/', '-');
        const small = written.toLowerCase().replace(/([a-z])\./g, '$1');
        const spaced = small.replaceAll('/', ' ');
        for (const typed of [written, dashed, small, spaced]) {
          assert.deepEqual(
            findSpokenSymbols(typed).map((found) => found.pieces),
            [expected],
            typed,
          );
        }
        assert.equal(symbolKey(`${written.toLowerCase()}* `), symbolKey(written));
      }),
    );
  });

  it('has six addresses', () => {
    fc.assert(
      fc.property(symbol, (written) => {
        const links = officialLinks(written);
        assert.deepEqual(
          links.map((link) => link.language),
          ['ar', 'en', 'es', 'fr', 'ru', 'zh'],
        );
        for (const { language, url } of links) assert.equal(url, `https://docs.un.org/${language}/${written}`);
      }),
    );
  });
});
