import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { bodyOfSymbol } from '../../src/records/body-of-symbol.ts';
import { seriesOf } from '../../src/records/series.ts';
import { findSpokenSymbols } from '../../src/records/spoken-symbol.ts';
import { findSymbols, isSymbol } from '../../src/records/symbol.ts';

/** Forms of symbols that only some organizations print. */
describe('a symbol in a text', () => {
  const table: [what: string, text: string, symbols: string[]][] = [
    ['of UNCTAD, by its letters and a number', 'Report of the Conference (TD/365).', ['TD/365']],
    ['of UNCTAD, with a group of letters', 'contained in TD/B/EX(41)/L.1;', ['TD/B/EX(41)/L.1']],
    ['of a unit of UNEP, in brackets', 'see UNEP(DTIE)/Hg/COP.1/28.', ['UNEP(DTIE)/Hg/COP.1/28']],
    ['of the Ozone Secretariat, whose letters hold a full stop', '* UNEP/OzL.Pro.27/1.', ['UNEP/OzL.Pro.27/1']],
    ['of its working group', 'UNEP/OzL.Pro.WG.1/36/1 and', ['UNEP/OzL.Pro.WG.1/36/1']],
    ['of a group named by its year', 'document CBD/WG2020/3/1', ['CBD/WG2020/3/1']],
    ['of a group named by an article', 'UNEP/CBD/WG8J/8/1', ['UNEP/CBD/WG8J/8/1']],
    ['of the committee of its fund', 'UNEP/OzL.Pro/ExCom/80/59;', ['UNEP/OzL.Pro/ExCom/80/59']],
    ['of a working group with a dash', 'UNEP/CBD/WG-RI/3/1/Add.2 was issued', ['UNEP/CBD/WG-RI/3/1/Add.2']],
    ['joint, although a dash may stand within one', 'E/CN.7/2019/13-E/CN.15/2019/9', ['E/CN.7/2019/13-E/CN.15/2019/9']],
    ['of a review conference', 'NPT/CONF.2015/4', ['NPT/CONF.2015/4']],
    ['of the Codex Commission', 'see ALINORM 97/4 and CX/EXEC 97/44/3', ['ALINORM 97/4', 'CX/EXEC 97/44/3']],
    ['of the minutes of the ILO', 'GB.331/PV', ['GB.331/PV']],
    ['of the Panel on Climate Change', 'IPCC-XLII/Doc. 3 (25.VIII.2015)', ['IPCC-XLII/Doc. 3']],
    ['of a circular of the IAEA', 'INFCIRC/915.', ['INFCIRC/915']],
    ['of a report of FAO', 'CL 150/REP, C 2015/REP', ['CL 150/REP', 'C 2015/REP']],
    ['of decisions of UNESCO', '171 EX/Décisions', ['171 EX/Décisions']],
    ['of a committee of the Council of Europe', 'CDLR(2011)26', ['CDLR(2011)26']],
    ['of an annotated agenda of WHO', 'EB148/1(anotado)', ['EB148/1(anotado)']],
    ['of WHO, before other words in brackets', 'EB148/1 (véase)', ['EB148/1']],
    ['no word in capitals with a number', 'TDX/365 and C/21', []],
  ];
  for (const [what, text, symbols] of table)
    it(what, () =>
      assert.deepEqual(
        findSymbols(text).map(({ symbol }) => symbol),
        symbols,
      ),
    );

  it('with a dash within has no halves', () => {
    assert.deepEqual(findSymbols('UNEP/CBD/WG-RI/3/1')[0]?.halves, ['UNEP/CBD/WG-RI/3/1']);
    assert.ok(isSymbol('UNEP/CBD/WG-RI/3/1'));
  });
});

describe('the series of a symbol', () => {
  const table: [symbol: string, series: string][] = [
    // The session stands between the organization and its committee.
    ['ISBA/21/FC/1', 'ISBA/FC'],
    ['ISBA/21/LTC/5', 'ISBA/LTC'],
    ['ISBA/21/FC/L.1', 'ISBA/FC'],
    ['ISBA/21/A/2/Rev.1', 'ISBA/A'],
    ['ISBA/21/L.3', 'ISBA'],
    ['ISBA/21/INF/2', 'ISBA'],
    ['A/81/6', 'A'],
    ['UNEP/OzL.Pro.27/1', 'UNEP/OzL.Pro'],
    ['TD/B/EX(41)/L.1', 'TD/B/EX'],
    ['TD/365', 'TD'],
    ['CX/EXEC 97/44/3', 'CX/EXEC'],
    ['GB.331/PV', 'GB'],
    ['CL 127/10', 'CL'],
    ['NPT/CONF.2015/4', 'NPT/CONF'],
    ['BWC/CONF.VIII/4', 'BWC/CONF'],
    ['NPT/CONF.2015/PC.III/4', 'NPT/CONF/PC'],
    ['A/CONF.224/PC(III)/1', 'A/CONF.224/PC'],
  ];
  for (const [symbol, series] of table) it(symbol, () => assert.equal(seriesOf(symbol), series));

  it('gives its own body to a committee whose symbols have the session between', () => {
    const known: Body[] = [
      { id: 'isa', series: 'ISBA', zone: 'America/Jamaica', names: [{ en: 'International Seabed Authority' }] },
      { id: 'finance', series: 'ISBA/FC', zone: 'America/Jamaica', names: [{ en: 'Finance Committee' }] },
    ];
    assert.equal(bodyOfSymbol(known, 'ISBA/21/FC/1')?.id, 'finance');
    assert.equal(bodyOfSymbol(known, 'ISBA/21/L.3')?.id, 'isa');
    assert.equal(
      bodyOfSymbol([{ id: 'racial', series: 'CERD/C', names: [], zone: 'UTC' }], 'CERD/C/ARE/CO/18-21')?.id,
      'racial',
    );
  });
});

describe('a symbol in a question', () => {
  const table: [text: string, symbols: string[]][] = [
    ['What does NPT/CONF.2015/4 say?', ['NPT/CONF.2015/4']],
    ['what is in UNEP/CBD/WG-RI/3/1', ['UNEP/CBD/WG-RI/3/1']],
    ['TD/365?', ['TD/365']],
    ['UNEP(DTIE)/Hg/COP.1/28, please', ['UNEP(DTIE)/HG/COP.1/28']],
  ];
  for (const [text, symbols] of table)
    it(text, () =>
      assert.deepEqual(
        findSpokenSymbols(text).map(({ pieces }) => pieces.join('/')),
        symbols,
      ),
    );
});
