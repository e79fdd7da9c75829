import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { decodeText } from '../../../src/records/formats/decode-text.ts';
import { joinLines } from '../../../src/records/formats/join-lines.ts';
import { kindOfBytes } from '../../../src/records/formats/kind-of-file.ts';
import { readPlainText } from '../../../src/records/formats/plain-text.ts';

/** Bytes of a text in an encoding with one byte a letter, found by decoding each byte. */
function encoded(text: string, encoding: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text].map((letter) => table.get(letter) ?? 0x3f));
}
const utf16 = (text: string, swap: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(swap ? bytes.swap16() : bytes);
};

describe('decodeText', () => {
  const french = 'Le Groupe de travail a tenu sa première réunion à Vienne, où il a été créé.';
  const russian = 'Рабочая группа провела своё первое совещание в Вене (CTOC/COP/1).';
  const arabic = 'عقد الفريق العامل اجتماعه الأول في فيينا (CTOC/COP/1)';
  const cases: [why: string, bytes: Uint8Array, text: string, encoding: string][] = [
    ['UTF-8', new TextEncoder().encode(french), french, 'utf-8'],
    ['French in Windows-1252', encoded(french, 'windows-1252'), french, 'windows-1252'],
    ['Russian in Windows-1251', encoded(russian, 'windows-1251'), russian, 'windows-1251'],
    ['Arabic in Windows-1256', encoded(arabic, 'windows-1256'), arabic, 'windows-1256'],
    ['UTF-16 with its mark', utf16(`\ufeff${russian}`, false), russian, 'utf-16le'],
    ['UTF-16 without', utf16(arabic, false), arabic, 'utf-16le'],
    ['UTF-16 the other way round', utf16(french, true), french, 'utf-16be'],
    [
      'English with a dash only',
      encoded('The report – of 2031', 'windows-1252'),
      'The report – of 2031',
      'windows-1252',
    ],
    ['Chinese in GB 18030', Uint8Array.of(0xb9, 0xa4, 0xd7, 0xf7, 0xd7, 0xe9), '工作组', 'gb18030'],
  ];
  for (const [why, bytes, text, encoding] of cases)
    it(why, () => assert.deepEqual(decodeText(bytes), { text, encoding }));

  it('refuses what is no text', () => {
    const noise = Uint8Array.from({ length: 500 }, (_, i) => (i * 73 + (i >> 2) * 31) % 256);
    assert.throws(() => decodeText(noise), /not a text file|encoding cannot be told/);
  });
});

describe('kindOfBytes', () => {
  const bytes = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
  it('goes by the content', () => {
    assert.equal(kindOfBytes(bytes('%PDF-1.7\n')), 'pdf');
    assert.equal(kindOfBytes(bytes('PK\x03\x04')), 'docx');
    assert.equal(kindOfBytes(bytes('We write %PDF-1.7 here')), undefined);
  });
  const others: [why: string, start: string, advice: RegExp][] = [
    ['old Word', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', /old Word file .* save it as \.docx without a password/],
    ['rich text', '{\\rtf1', /rich text file/],
    ['a picture', '\x89PNG', /picture; have its words recognised/],
    ['a packed file', '7z\xbc\xaf', /unpack it first/],
    ['a program', '\x7fELF', /nothing was run/],
  ];
  for (const [why, start, advice] of others)
    it(`says what ${why} is`, () => assert.throws(() => kindOfBytes(bytes(start)), advice));
});

describe('joinLines', () => {
  const cases: [why: string, lines: string[], joined: string[]][] = [
    ['a sentence over two lines', ['the Group', 'met'], ['the Group met']],
    ['a word parted at the end', ['the organi-', 'zation met'], ['the organization met']],
    [
      'a hyphen that the text writes elsewhere',
      ['a follow-up and its follow-', 'up'],
      ['a follow-up and its follow-up'],
    ],
    ['a French question', ['le Groupe a-', 't-il siégé'], ['le Groupe a-t-il siégé']],
    ['a symbol', ['CTOC/COP/', 'WG.2/2031/1'], ['CTOC/COP/WG.2/2031/1']],
    ['years', ['in 2030-', '2031'], ['in 2030-2031']],
    ['Chinese', ['工作', '组'], ['工作组']],
    ['numbers begin a paragraph', ['It met.', '2. It rose'], ['It met.', '2. It rose']],
  ];
  for (const [why, lines, joined] of cases)
    it(why, () =>
      assert.deepEqual(joinLines(lines.map((text) => ({ text, opens: false, ends: false }))).paragraphs, joined),
    );
});

describe('readPlainText', () => {
  it('leaves a text that is fit to be kept byte for byte', () => {
    const folder = new URL('../../../knowledge/texts/', import.meta.url);
    for (const name of readdirSync(folder)) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      assert.deepEqual(readPlainText(text), { text, notes: [] });
    }
  });

  it('joins lines broken to fit a page, without running heads', () => {
    const page = (n: number, rest: string) =>
      `TEST/COP/2031/1\n\n${n}. The Working Group considered the matter at some length and\nrecommended to the Conference that it take note of the report of\nthe Secretariat on ${rest}, and decided to come back to the matter\nat its next meeting, in the light of what States parties would\nhave said by then in writing on ${rest} to the Secretariat.\n`;
    const { text, notes } = readPlainText(`${page(1, 'trade')}\f${page(2, 'work')}\f${page(3, 'health')}`);
    assert.equal(text.trim().split('\n\n').length, 4);
    assert.match(
      text,
      /^TEST\/COP\/2031\/1\n\n1\. The Working Group considered the matter at some length and recommended/,
    );
    assert.deepEqual(notes, [
      'its lines were broken to fit a page; they were joined into paragraphs',
      'running heads were left out: "TEST/COP/2031/1"',
    ]);
  });

  it('joins them below contents whose dots fill long lines', () => {
    const line =
      'The Board considered the matter at some length and\nrecommended that it be taken up again in the light of\nwhat would have been said in writing by then to the\nsecretariat, which would keep the list of the lamps.';
    const { text } = readPlainText(`Contents ${'.'.repeat(170)} 4\n\n${`${line}\n\n`.repeat(6)}`);
    assert.match(text, /at some length and recommended that/);
  });

  it('parts a document on one line where its numbers go up, and only there', () => {
    const long =
      'The Working Group recalled paragraph 7. Further, it took note of what had been said on the matter. '.repeat(20);
    const { text, notes } = readPlainText(`Distr.: General ${[1, 2, 3].map((n) => `${n}. ${long}`).join('')}`);
    assert.deepEqual(
      text
        .trim()
        .split('\n\n')
        .map((paragraph) => paragraph.slice(0, 8)),
      ['Distr.: ', '1. The W', '2. The W', '3. The W'],
    );
    assert.match(notes.join(), /stands on one line; it was parted/);
  });

  const glued: [line: string, found: boolean][] = [
    ['Sixth sessionШестая сессия', true],
    ['Annual sessionالدورة السنوية', true],
    ['The second session第二届会议', true],
    ['Сессия CTOC/COP/WG.2', false],
    ['缔约方会议CTOC/COP/2031/1号文件', false],
    ['Sixth session', false],
  ];
  for (const [line, found] of glued)
    it(`${found ? 'notices' : 'lets stand'}: ${line}`, () =>
      assert.equal(readPlainText(`${line}\n`).notes.length > 0, found));
});
