import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Language } from '../../src/model.ts';
import { documentsAt } from '../../src/records/documents-of-entries.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { findSymbols } from '../../src/records/symbol.ts';
import { plain } from '../../src/records/text.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  { id: 'tides', series: 'CL', zone: 'UTC', names: [{ en: 'Council of the Tide Organization', zh: '潮汐组织理事会' }] },
];
const read = (language: Language, lines: string[]) => {
  const text = `CL 127/1\n\n${lines.join('\n\n')}\n`;
  const { claims } = extractRecord(text, { file: 'x.txt', bodies, places: [], language });
  return {
    items: contents(claims, 'item').map(({ number, title }) => `${number} ${title}`),
    documents: contents(claims, 'symbol').map(({ id, item, called }) => [id, item, called]),
  };
};

describe('an entry of an agenda with its documents in brackets', () => {
  it('gives its title, its documents, and those of its parts', () => {
    const { items, documents } = read('en', [
      'Provisional agenda',
      '1. Adoption of the agenda: for decision (CL 127/1; CL 127/INF/1)',
      '2. Report on nets (Rome, 4 May 2004): for discussion (doc. CL 127/7)',
      '2.1. Mending of nets (CL 127/8-Sup.1)',
      '3. Piers',
      '3.1 Lamps on piers',
      '4. Other matters',
    ]);
    assert.deepEqual(items, [
      '1 Adoption of the agenda: for decision',
      '2 Report on nets (Rome, 4 May 2004): for discussion',
      '2.1 Mending of nets',
      '3 Piers',
      '3.1 Lamps on piers',
      '4 Other matters',
    ]);
    assert.deepEqual(documents, [
      ['CL 127/1', '1', undefined],
      ['CL 127/INF/1', '1', undefined],
      ['CL 127/7', '2', 'Report on nets (Rome, 4 May 2004): for discussion'],
      ['CL 127/8-Sup.1', '2.1', 'Mending of nets'],
    ]);
  });

  it('is read in Chinese', () => {
    const joined = read('zh', ['注释议程', '1. 通过议程', '2. 2004年潮汐状况:供讨论(CL 127/2)', '3. 其他事项']);
    assert.deepEqual(joined.items, ['1 通过议程', '2 2004年潮汐状况:供讨论', '3 其他事项']);
    assert.deepEqual(joined.documents, [['CL 127/2', '2', '2004年潮汐状况:供讨论']]);
  });

  it('has no part under the number of another item', () => {
    const { items } = read('en', ['Provisional agenda', '1. Opening', '2.1 Mending of nets', '2. Nets', '3. Closing']);
    assert.ok(!items.some((item) => item.startsWith('2.1')));
  });

  const table: [text: string, title: string | undefined][] = [
    ['Report on nets (CL 127/7)', 'Report on nets'],
    ['Report on nets (CL 127/7; CL 127/8).', 'Report on nets'],
    ['Report on nets (docs. CL 127/7 and CL 127/8)', 'Report on nets'],
    ['Act on nets (EX.CL/Dec.1143(XL))', 'Act on nets'],
    ['Report on nets (see CL 127/7)', undefined],
    ['Report on nets (CL 127/7) and piers', undefined],
    ['Report on nets (Rome)', undefined],
    ['Report on nets CL 127/7', 'Report on nets'],
    ['Report on nets CL 127/7 CL 127/8-Sup.1', 'Report on nets'],
    ['Consideration of document CL 127/7', undefined],
    ['Report on CL 127/7', undefined],
    ['Report CL 127/7 on nets', undefined],
    ['(CL 127/7)', undefined],
    ['Aprobación del orden del día∗ Véase el presente documento', 'Aprobación del orden del día'],
    ['Acreditación de redes Véase el documento CL 127/7', 'Acreditación de redes'],
    ['Marcas de redes. Véanse los documentos CL 127/7, CL 127/8 y CL 127/9.', 'Marcas de redes'],
    ['Nets. See document CL 127/7', 'Nets'],
    ['Filets. Voir les documents CL 127/7 et CL 127/8', 'Filets'],
    ['Nets: see document CL 127/7 on piers', undefined],
  ];
  for (const [text, title] of table)
    it(text, () => {
      const at = documentsAt({ plain: plain(text), symbols: findSymbols(text) });
      assert.equal(at === undefined ? undefined : text.slice(0, at).trim(), title);
    });
});
