import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../../src/records/extract.ts';
import { readPlainText } from '../../../src/records/formats/plain-text.ts';
import { partColumns } from '../../../src/records/formats/wide-gaps.ts';
import { bodies, places } from '../bodies.ts';

/** What stands between empty lines. */
const parts = (text: string) =>
  partColumns(text)
    ?.trim()
    .split(/\n\s*\n/);

/** A line with words at the left and at the right. */
const two = (left: string, right: string) => `${left.padEnd(40)}${right}`;

const NOTE = 'lines at its head stood in two columns; they were parted';
const FILLER = `${'The Panel met. '.repeat(10)}\n`.repeat(30);

describe('a head in two columns', () => {
  const table: [what: string, lines: string[], expected: string[] | undefined][] = [
    [
      'is parted at its wide gaps',
      [two('United Nations', 'CTOC/COP/2031/9'), two('Conference of the Parties', 'Distr.: General')],
      ['United Nations', 'CTOC/COP/2031/9', 'Conference of the Parties', 'Distr.: General'],
    ],
    [
      'goes on at the right alone',
      [two('Nations Unies', 'CTOC/COP/2031/9'), two('', 'Distr. générale'), two('', '4 mai 2031')],
      ['Nations Unies', 'CTOC/COP/2031/9', 'Distr. générale', '4 mai 2031'],
    ],
    [
      'goes on at the right alone over an empty line',
      [two('Naciones Unidas', 'CTOC/COP/2031/9'), '', two('', 'Distr. general'), two('', '4 de mayo de 2031')],
      ['Naciones Unidas', 'CTOC/COP/2031/9', 'Distr. general', '4 de mayo de 2031'],
    ],
    [
      'may have three columns',
      ['Организация      CTOC/COP/2031/9      Distr.: General'],
      ['Организация', 'CTOC/COP/2031/9', 'Distr.: General'],
    ],
    ['is parted from four spaces on', ['联合国    CTOC/COP/2031/9'], ['联合国', 'CTOC/COP/2031/9']],
    ['in Arabic', [two('الأمم المتحدة', 'CTOC/COP/2031/9')], ['الأمم المتحدة', 'CTOC/COP/2031/9']],
    ['is none with three spaces', ['United Nations   CTOC/COP/2031/9'], undefined],
    [
      'is none where a line only stands far to the right',
      [two('', 'CTOC/COP/2031/9'), two('', '4 May 2031')],
      undefined,
    ],
    ['is none where a line only ends with spaces', [two('United Nations', ''), 'Annex'], undefined],
    [
      'keeps the lines under it together',
      [two('United Nations', 'CTOC/COP/2031/9'), 'Conference of', 'the Parties'],
      ['United Nations', 'CTOC/COP/2031/9', 'Conference of\nthe Parties'],
    ],
    [
      'ends where a line at the left has followed it',
      [two('United Nations', 'CTOC/COP/2031/9'), 'Note', two('', 'by the Secretariat')],
      ['United Nations', 'CTOC/COP/2031/9', `Note\n${two('', 'by the Secretariat')}`],
    ],
  ];
  for (const [what, lines, expected] of table) it(what, () => assert.deepEqual(parts(lines.join('\n')), expected));

  it('is read no further than the first numbered line', () => {
    const head = two('Nations Unies', 'CTOC/COP/2031/9');
    const rest = ['1. Ouverture        10 minutes', two('Total', '10 minutes')];
    const parted = partColumns([head, ...rest].join('\n')) ?? '';
    assert.ok(parted.endsWith(`\n${rest.join('\n')}`), parted);
  });

  for (const line of [
    '1.      Opening of the session',
    '(2)      Élection du Bureau',
    '3)      Aprobación del programa',
    '(a)      Budget',
    'б)      Бюджет',
    'IV.      Other matters',
    '79/98.      Question of the harbours',
  ])
    it(`is none under a line with a number: ${line}`, () =>
      assert.equal(partColumns([line, two('United Nations', 'CTOC/COP/2031/9')].join('\n')), undefined));

  for (const line of ['Date\tTime        Item', '| Date        | Item |'])
    it(`is none in a row of a table: ${line}`, () => {
      assert.equal(partColumns(line), undefined);
      const rows = `${line}\n${line}\n`;
      assert.ok(partColumns(`${two('United Nations', 'CTOC/COP/2031/9')}\n${rows}`)?.includes(rows));
    });

  it('is none far from the beginning of the text', () => {
    const line = two('Name', 'Country');
    assert.equal(partColumns(FILLER + line), undefined);
    assert.ok(partColumns(`${two('United Nations', 'CTOC/COP/2031/9')}\n${FILLER}${line}\n`)?.endsWith(`${line}\n`));
  });

  it('loses nothing but white space', () => {
    const text = [two('* United Nations', 'A/81/6*'), two('', '(Part I)'), 'Note —  “by” the  Secretary'].join('\n');
    const bare = (words: string) => words.replace(/\s/g, '');
    assert.equal(bare(partColumns(text) ?? ''), bare(text));
  });
});

describe('a file with a head in two columns', () => {
  const HEAD = [
    two('United Nations', 'CTOC/COP/2016/4'),
    two('Conference of the Parties to the', 'Distr.: General'),
    two('', '12 July 2016'),
    two('', 'Original: English'),
  ];
  const BODY = ['', 'Note by the Secretariat', '', '1. The Conference met.', '', '2. It rose.', ''];
  const FILE = [...HEAD, ...BODY].join('\n');

  it('is read with a note', () => {
    const { text, notes } = readPlainText(FILE);
    assert.deepEqual(notes, [NOTE]);
    assert.ok(text.endsWith(BODY.join('\n')));
    assert.match(text, /\n\nDistr\.: General\n\n/);
  });

  it('tells its symbol, its day and its distribution', () => {
    const { document } = extractRecord(readPlainText(FILE).text, { file: 'x.txt', bodies, places });
    const { symbol, date, distribution } = document;
    assert.deepEqual([symbol, date, distribution], ['CTOC/COP/2016/4', '2016-07-12', 'general']);
  });

  it('may have lines that end with CR and LF', () => {
    assert.deepEqual(readPlainText(FILE.replace(/\n/g, '\r\n')), readPlainText(FILE));
  });

  it('keeps what somebody has written above it', () => {
    const above = 'source: https://example.org/a        b\nlanguage: en\n---\n';
    const { text, notes } = readPlainText(above + FILE);
    assert.equal(text, above + readPlainText(FILE).text);
    assert.deepEqual(notes, [NOTE]);
  });

  const same: [what: string, text: string][] = [
    ['without columns', 'United Nations\n\nNote by the Secretariat\n\n1. The Conference met.\n'],
    ['without columns, with CR and LF', 'Nations Unies\r\n\r\n1. La Conférence s’est réunie.\r\n'],
    ['with numbers set apart', '1.      Apertura del período de sesiones\n\n2.      Elección de la Mesa\n'],
    ['with letters set apart', '(a)      Бюджет\n\n(b)      Прочие вопросы\n'],
    ['with tabs', 'Date\tTime        until\tItem\n4 May\t10        13\t1\n'],
    ['with bars', '| Date        | Item |\n| --- | --- |\n| 4 May        | 1 |\n'],
    ['indented', '    第一部分\n\n    第二部分\n'],
    ['read before', readPlainText(FILE).text],
  ];
  for (const [what, text] of same)
    it(`stays byte for byte ${what}`, () => assert.deepEqual(readPlainText(text), { text, notes: [] }));
});
