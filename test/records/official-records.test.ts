import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from './bodies.ts';

const symbolOf = (...lines: string[]) =>
  extractRecord([...lines, 'Report of the Committee', '1. The Committee met.'].join('\n\n'), {
    file: 'x.txt',
    bodies,
    places,
  }).document.symbol;

/** Title pages of the Official Records of the General Assembly, which have no line for the distribution (A/73/18). */
describe('the symbol on the title page of Official Records', () => {
  const table: [what: string, lines: string[], symbol: string | null][] = [
    [
      'under the line that says so',
      ['General Assembly Official Records Seventy-third session Supplement No. 18', 'A/73/18'],
      'A/73/18',
    ],
    ['with one line between', ['Official Records', 'Seventy-third session Supplement No. 18', 'A/73/18'], 'A/73/18'],
    ['in French', ['Assemblée générale Documents officiels Soixante-treizième session', 'A/73/18'], 'A/73/18'],
    ['in Spanish', ['Asamblea General Documentos Oficiales', 'A/73/18'], 'A/73/18'],
    ['in Russian', ['Генеральная Ассамблея Официальные отчеты', 'A/73/18'], 'A/73/18'],
    ['in Chinese', ['大会正式记录', 'A/73/18'], 'A/73/18'],
    ['not further below', ['Official Records', 'One', 'Two', 'A/73/18'], null],
    ['not under another first line', ['Records of the office', 'A/73/18'], null],
    ['not behind other words', ['Official Records', 'Document A/73/18'], null],
  ];
  for (const [what, lines, symbol] of table) it(what, () => assert.equal(symbolOf(...lines), symbol));
});

describe('the symbol beside other parts of the block', () => {
  const table: [what: string, lines: string[], symbol: string | null][] = [
    ['after the word for the distribution alone', ['GENERAL A/RES/48/263', '17 August 1994'], 'A/RES/48/263'],
    [
      'after that word and the name of the organization',
      ['LIMITED United Nations A/C.1/48/L.2', '17 August 1994'],
      'A/C.1/48/L.2',
    ],
    ['with the day of issue right after it', ['ISBA/21/FC/1 8 June 2015'], 'ISBA/21/FC/1'],
    ['with a full stop between', ['ISBA/21/FC/1. 8 June 2015'], 'ISBA/21/FC/1'],
    ['not with more words after the day', ['ISBA/21/FC/1 8 June 2015 was issued'], null],
    ['not with words before it', ['Document ISBA/21/FC/1 8 June 2015'], null],
  ];
  for (const [what, lines, symbol] of table) it(what, () => assert.equal(symbolOf(...lines), symbol));
});
