import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { officialLinks, symbolOfLink } from '../../src/records/official-link.ts';

describe('symbolOfLink', () => {
  const rows: [address: string, symbol: string | undefined][] = [
    ['https://docs.un.org/fr/CTOC/COP/WG.2/2007/3', 'CTOC/COP/WG.2/2007/3'],
    ['https://docs.un.org/CTOC/COP/WG.2/2007/3', 'CTOC/COP/WG.2/2007/3'],
    ['http://www.undocs.org/en/ctoc/cop/wg.2/2007/3?direct=true#p4', 'CTOC/COP/WG.2/2007/3'],
    ['https://docs.un.org/fr/CTOC%2FCOP%2F2004%2F6', 'CTOC/COP/2004/6'],
    ['https://undocs.org/Home/Mobile?FinalSymbol=CTOC%2FCOP%2F2004%2F6&Language=E', 'CTOC/COP/2004/6'],
    ['https://documents.un.org/api/symbol/access?s=CTOC/COP/2004/6&l=en&t=pdf', 'CTOC/COP/2004/6'],
    ['https://documents.un.org/doc/undoc/gen/v07/123/45/pdf/v0712345.pdf', undefined],
    ['https://docs.un.org/', undefined],
    ['https://docs.un.org/fr', undefined],
    ['https://docs.un.org.example.org/fr/CTOC/COP/2004/6', undefined],
    ['https://example.org/?s=CTOC/COP/2004/6', undefined],
    ['ftp://docs.un.org/fr/CTOC/COP/2004/6', undefined],
    ['https://docs.un.org/fr/%E0%A4%A', undefined],
    ['CTOC/COP/2004/6', undefined],
  ];
  for (const [address, symbol] of rows) it(address, () => assert.equal(symbolOfLink(address), symbol));

  it('reads back the links that are built', () => {
    for (const symbol of ['CTOC/COP/WG.2/2007/3', 'CTOC/COP/2008/INF/1', 'A/CONF.224/PC(III)/1', 'EC-92/INF.2/Rev.2'])
      for (const { url } of officialLinks(symbol)) assert.equal(symbolOfLink(url), symbol.toUpperCase());
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void symbolOfLink(`https://docs.un.org/${text}`)));
  });
});
