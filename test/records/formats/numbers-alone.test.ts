import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../../src/records/document.ts';
import { joinNumbers } from '../../../src/records/formats/numbers-alone.ts';
import { readPlainText } from '../../../src/records/formats/plain-text.ts';

const lines = (text: string | undefined) => text?.split('\n').filter((line) => line.trim() !== '');

const NOTE = 'numbers stood on lines of their own; they were put before their paragraphs';

describe('numbers on lines of their own', () => {
  const table: [what: string, text: string[], expected: string[]][] = [
    ['with a full stop', ['1.', 'The Panel met.', '2.', 'It rose.'], ['1. The Panel met.', '2. It rose.']],
    [
      'before a year, in Chinese',
      ['1.', '通过议程', '2.', '2004年潮汐状况', '3.', '2002-2003年报告'],
      ['1. 通过议程', '2. 2004年潮汐状况', '3. 2002-2003年报告'],
    ],
    [
      'with a bracket',
      ['1)', 'Открытие сессии', '2)', 'Утверждение повестки дня'],
      ['1) Открытие сессии', '2) Утверждение повестки дня'],
    ],
    [
      'without a full stop, which is set',
      ['1', 'Ouverture de la session', '2', 'Élection du Bureau', '3', 'Questions diverses'],
      ['1. Ouverture de la session', '2. Élection du Bureau', '3. Questions diverses'],
    ],
    [
      'with an empty line between number and words',
      ['1.', '', 'Apertura.', '', '2.', '', 'Clausura.'],
      ['1. Apertura.', '2. Clausura.'],
    ],
    [
      'with white space around',
      ['  1.  ', '   "Opening" of the session', '\t2.', '  (Closed) debate'],
      ['1. "Opening" of the session', '2. (Closed) debate'],
    ],
    [
      'above the heading of a decision, which has none',
      ['1.', 'Decision 3/CP.20', '1.', 'The Panel met.', '2.', 'It rose.'],
      ['1.', 'Decision 3/CP.20', '1. The Panel met.', '2. It rose.'],
    ],
    ['in Chinese', ['1.', '会议开幕。', '2.', '通过议程。'], ['1. 会议开幕。', '2. 通过议程。']],
    [
      'in Arabic',
      ['1.', 'افتتاح الدورة.', '2.', 'إقرار جدول الأعمال.'],
      ['1. افتتاح الدورة.', '2. إقرار جدول الأعمال.'],
    ],
    [
      'with numbers under them',
      ['1.', 'Opening', '2.', 'Budget', '2.1', 'Staff', '2.2', 'Travel', '3.', 'Closing'],
      ['1. Opening', '2. Budget', '2.1. Staff', '2.2. Travel', '3. Closing'],
    ],
    [
      'with further lines in a paragraph, which stay',
      ['1.', 'The Panel met in', 'Geneva.', '2.', 'It rose.'],
      ['1. The Panel met in', 'Geneva.', '2. It rose.'],
    ],
    [
      'and the number of a page, which stays',
      ['1.', 'Opening', '17', 'United Nations', '2.', 'Closing'],
      ['1. Opening', '17', 'United Nations', '2. Closing'],
    ],
    [
      'and a number before words that go on, which stays',
      ['1.', 'The Panel took note of', '2', 'reports.', '2.', 'It rose.'],
      ['1. The Panel took note of', '2', 'reports.', '2. It rose.'],
    ],
    [
      'and a year, which stays',
      ['1.', 'Report of', '2031', 'Budget', '2.', 'Closing'],
      ['1. Report of', '2031', 'Budget', '2. Closing'],
    ],
    [
      'and a number under another one than the last, which stays',
      ['1.', 'Opening', '2.', 'Budget', '7.1', 'Travel', '3.', 'Closing'],
      ['1. Opening', '2. Budget', '7.1', 'Travel', '3. Closing'],
    ],
    [
      'and a number that comes again, which stays',
      ['1.', 'Opening', '2.', 'Budget', '2.', 'Statute', '3.', 'Closing'],
      ['1. Opening', '2. Budget', '2.', 'Statute', '3. Closing'],
    ],
    [
      'at the end of the text, which stays',
      ['1.', 'Opening', '2.', 'Closing', '3.'],
      ['1. Opening', '2. Closing', '3.'],
    ],
  ];
  for (const [what, text, expected] of table)
    it(what, () => assert.deepEqual(lines(joinNumbers(text.join('\n'))), expected));

  const none: [what: string, text: string[]][] = [
    ['one number', ['1.', 'Opening']],
    ['two without a full stop, which may be those of pages', ['1', 'Opening', '2', 'Closing']],
    ['two, of which one has no full stop', ['1.', 'Opening', '2', 'Closing']],
    ['a list that does not begin with 1', ['4.', 'Budget', '5.', 'Audit', '6.', 'Closing']],
    ['numbers that do not follow one another', ['1.', 'Opening', '3.', 'Budget', '5.', 'Closing']],
    ['two empty lines between number and words', ['1.', '', '', 'Opening', '2.', '', '', 'Closing']],
    ['words that do not open a paragraph', ['1.', 'de la session', '2.', 'du Bureau']],
    ['numbers before their words', ['1. Opening', '2. Budget', '3. Closing']],
    ['numbers with letters', ['1 a.', 'Opening', '2 b.', 'Budget', '3 c.', 'Closing']],
    ['numbers of four figures', ['2029', 'Budget', '2030', 'Budget', '2031', 'Budget']],
  ];
  for (const [what, text] of none) it(`stay: ${what}`, () => assert.equal(joinNumbers(text.join('\n')), undefined));

  it('part the paragraphs, and leave the rest as it is', () => {
    const text = 'Ordre du jour\n1.\nOuverture\n2.\n\nÉlections\n\nAnnexe  A\n';
    assert.equal(joinNumbers(text), 'Ordre du jour\n\n1. Ouverture\n\n2. Élections\n\nAnnexe  A\n');
  });
});

describe('a file with numbers on lines of their own', () => {
  const FILE = 'Report of the Panel\n\n1.\nThe Panel met.\n2.\nIt adopted its agenda.\n3.\nIt rose.\n';
  const paragraphs = (text: string) =>
    readDocument(readPlainText(text).text).paragraphs.map(({ key, text: words }) => [key, words]);

  it('is read with a note', () => assert.deepEqual(readPlainText(FILE).notes, [NOTE]));

  it('has numbered paragraphs', () => {
    const expected = [
      ['1', '1. The Panel met.'],
      ['2', '2. It adopted its agenda.'],
      ['3', '3. It rose.'],
    ];
    assert.deepEqual(paragraphs(FILE).slice(1), expected);
    assert.deepEqual(paragraphs(FILE.replace(/\n/g, '\r\n')).slice(1), expected);
  });

  it('may have its head in two columns', () => {
    const { notes, text } = readPlainText(`United Nations${' '.repeat(20)}CTOC/COP/2031/9\n${FILE}`);
    assert.deepEqual(notes, ['lines at its head stood in two columns; they were parted', NOTE]);
    assert.match(text, /^CTOC\/COP\/2031\/9$/m);
    assert.match(text, /^2\. It adopted its agenda\.$/m);
  });

  it('stays byte for byte where the numbers may be those of pages', () => {
    const text = 'Informe del Grupo\n\n1\n\nEl Grupo se reunió.\n\n2\n\nSe levantó la sesión.\n';
    assert.deepEqual(readPlainText(text), { text, notes: [] });
  });
});
