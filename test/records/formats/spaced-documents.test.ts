import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../../src/records/extract.ts';
import { readPlainText } from '../../../src/records/formats/plain-text.ts';
import { readSpacedDocuments } from '../../../src/records/formats/spaced-documents.ts';
import { contents } from '../reading.ts';

const entry = (title: string, symbols: string) => `   ${title.padEnd(50)}${symbols}`;
const LIST = [
  entry('Report of the Director on the', 'TIDE/79/553 and TIDE/79/553/Add.1'),
  '   lamps of the harbours',
  '',
  entry('Provisional agenda', 'TIDE/2031/L.1'),
  '',
  entry('List of participants', 'TIDE/2031/INF/4*'),
];
const rowsOf = (lines: string[]) =>
  readSpacedDocuments(lines.join('\n'))
    ?.split('\n')
    .filter((line) => line !== '')
    .map((line) => line.trim().replace(/\t/g, ' | '));

describe('a list of documents whose symbols are set apart by spaces', () => {
  const table: [what: string, lines: string[], expected: string[] | undefined][] = [
    [
      'has a row for each document',
      ['The documents are:', '', ...LIST, '', '* To be issued.'],
      [
        'The documents are:',
        'Report of the Director on the lamps of the harbours | TIDE/79/553 and TIDE/79/553/Add.1',
        'Provisional agenda | TIDE/2031/L.1',
        'List of participants | TIDE/2031/INF/4*',
        '* To be issued.',
      ],
    ],
    ['is none of fewer than three', LIST.slice(0, 4), undefined],
    [
      'is none where the symbols do not stand under one another',
      [...LIST.slice(0, 5), 'List of participants   TIDE/2031/4'],
      undefined,
    ],
    [
      'is none of numbered items',
      ['1. Lamps', '2. Budget', '3. Other'].flatMap((title) => [entry(title, 'TIDE/2031/1'), '']),
      undefined,
    ],
    [
      'is none of words that are no symbols',
      ['Chile', 'Peru', 'Cuba'].flatMap((title) => [entry(title, '12 members'), '']),
      undefined,
    ],
  ];
  for (const [what, lines, expected] of table) it(what, () => assert.deepEqual(rowsOf(lines), expected));

  it('tells what its documents are called, and nothing of the document itself', () => {
    const bodies = [{ id: 'tide', series: 'TIDE', zone: 'UTC', names: [{ en: 'Tide Council' }] }];
    const head = [
      'TIDE/2031/INF/2',
      '',
      'Tide Council',
      '',
      'Lisbon, 4–7 March 2031',
      '',
      'Documents for the session',
      '',
    ];
    const text = readPlainText([...head, ...LIST, ''].join('\n')).text;
    const { claims, document } = extractRecord(text, { file: 'a.txt', bodies, places: [] });
    assert.deepEqual([document.title, document.kind], ['Documents for the session', 'document']);
    assert.deepEqual(
      contents(claims, 'symbol').map(({ id, kind, called }) => [id, kind, called]),
      [
        ['TIDE/79/553', 'report', 'Report of the Director on the lamps of the harbours'],
        ['TIDE/79/553/Add.1', 'report', 'Report of the Director on the lamps of the harbours'],
        ['TIDE/2031/L.1', 'provisional-agenda', 'Provisional agenda'],
        ['TIDE/2031/INF/4', 'other', 'List of participants'],
      ],
    );
  });
});
