import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readPdf } from '../../../src/records/formats/pdf.ts';
import { linesOf } from '../../../src/records/formats/pdf-lines.ts';
import type { Run } from '../../../src/records/formats/pdf-text.ts';
import { drawn } from './make-files.ts';

const characterMaps = fileURLToPath(new URL('../../../node_modules/pdfjs-dist/cmaps/', import.meta.url));
type Draw = Parameters<typeof drawn>[0];
const read = async (draw: Draw, options?: Parameters<typeof drawn>[1]) =>
  readPdf(await drawn(draw, options), { characterMaps });

const LONG =
  'The Working Group considered the matter at length and recommended to the Conference that further steps be taken by the Secretariat before the next meeting of the Working Group, in so far as the resources that were available for it should permit.';

describe('readPdf', () => {
  it('joins lines into numbered paragraphs, also over the end of a page', async () => {
    const { text } = await read((pdf) => {
      for (let i = 1; i <= 20; i++) pdf.text(`${i}. ${LONG}`).moveDown(0.5);
    });
    assert.deepEqual(
      text.trim().split('\n\n'),
      Array.from({ length: 20 }, (_, i) => `${i + 1}. ${LONG}`),
    );
  });

  it('reads one column after the other', async () => {
    const { text } = await read((pdf) =>
      pdf.text(`1. ${LONG}\n2. ${LONG}\n3. ${LONG}\n4. ${LONG}`, { columns: 2, columnGap: 20, height: 260 }),
    );
    assert.deepEqual(
      text.trim().split('\n\n'),
      [1, 2, 3, 4].map((i) => `${i}. ${LONG}`),
    );
  });

  it('drops running heads and page numbers, and tells them', async () => {
    const { text, notes } = await read((pdf) => {
      for (let page = 1; page <= 3; page++) {
        if (page > 1) pdf.addPage();
        pdf.text('TEST/2031/2', 72, 40, { lineBreak: false });
        pdf.text(`Page ${page} has these words.`, 72, 100);
        pdf.text(String(page), 300, 750, { lineBreak: false });
      }
    });
    // On the first page it is the document's own symbol.
    const body = 'Page 1 has these words.\n\nPage 2 has these words.\n\nPage 3 has these words.\n';
    assert.equal(text, `TEST/2031/2\n\n${body}`);
    assert.deepEqual(notes, ['running heads were left out: "TEST/2031/2"']);
  });

  it('keeps the headings with which the text of two pages begins', async () => {
    const { text, notes } = await read((pdf) => {
      for (let page = 1; page <= 5; page++) {
        if (page > 1) pdf.addPage();
        pdf.text('TEST/2031/2', 72, 40, { lineBreak: false });
        pdf.text(page === 2 || page === 4 ? `Rule ${page}` : `Words of page ${page}.`, 72, 72, { lineBreak: false });
        pdf.text(`The text of page ${page} goes on.`, 72, 120);
        pdf.text(page % 2 ? `31-07881 ${page}/5` : `${page}/5 31-07881`, 72, 720, { lineBreak: false });
      }
    });
    assert.match(text, /Rule 2\n\nThe text of page 2[\s\S]*Rule 4\n\nThe text of page 4/);
    assert.doesNotMatch(text, /07881/);
    assert.deepEqual(notes, ['running heads were left out: "TEST/2031/2"']);
  });

  it('drops the halves of a joint symbol over the other page', async () => {
    const { text } = await read((pdf) => {
      pdf.text('A/85/7-S/2031/12', 72, 40, { lineBreak: false });
      pdf.text('Words of the first page.', 72, 100).addPage();
      pdf.text('A/85/7', 72, 40, { lineBreak: false });
      pdf.text('S/2031/12', 72, 54, { lineBreak: false });
      pdf.text('Words of the second page.', 72, 110);
    });
    assert.doesNotMatch(text, /^(?:A\/85\/7|S\/2031\/12)$/m);
  });

  it('joins lines that are full up to the edge of the text, under a masthead that is wider', async () => {
    const lines = [
      'The Board, recalling what it had decided in its resolution 2031/4 of',
      '14 July 2031 on the lamps, and in its decisions of',
    ];
    const { text } = await read((pdf) => {
      pdf.text('TEST/2031/2', 470, 40, { lineBreak: false });
      for (let i = 0; i < 8; i++) {
        const line = lines[i % 2] ?? '';
        const wide = 330 - pdf.widthOfString(line);
        pdf.text(line, 72, 100 + i * 14, { lineBreak: false, characterSpacing: wide / line.length });
      }
      pdf.text('6 May 2031.', 72, 212, { lineBreak: false });
    });
    assert.equal(text.trim().split('\n\n').length, 2);
  });

  it('sets the name of a body before the block that stands beside it', async () => {
    const name = ['Executive Board of the', 'Agency for Lamps, the', 'Fund for Oil and the'];
    const block = ['Distr.: General', '21 May 2031', 'Original: English'];
    const { text } = await read((pdf) => {
      for (const [i, line] of name.entries()) pdf.fontSize(17).text(line, 72, 60 + i * 18, { lineBreak: false });
      pdf.fontSize(17).text('Office for Wicks', 72, 114, { lineBreak: false });
      for (const [i, line] of block.entries()) pdf.fontSize(10).text(line, 400, 66 + i * 18, { lineBreak: false });
      pdf.fontSize(10).text('Annual session 2031', 72, 160, { lineBreak: false });
      pdf.fontSize(10).text(`${LONG} ${LONG}`, 72, 190);
    });
    assert.deepEqual(text.replaceAll('## ', '').split('\n\n').slice(0, 5), [
      `${name.join(' ')} Office for Wicks`,
      ...block,
      'Annual session 2031',
    ]);
  });

  it('sets a raised figure in brackets and leaves raised letters', async () => {
    const { text } = await read((pdf) => {
      pdf.fontSize(12).text('In decision 2/6', 72, 100, { lineBreak: false });
      const after = 72 + pdf.widthOfString('In decision 2/6');
      pdf.fontSize(7).text('1', after, 98, { lineBreak: false });
      pdf.fontSize(12).text('Le 1', 72, 130, { lineBreak: false });
      pdf.fontSize(7).text('er', 72 + pdf.fontSize(12).widthOfString('Le 1'), 128, { lineBreak: false });
    });
    assert.match(text, /In decision 2\/6\[1\]/);
  });

  it('reads a table by its columns', async () => {
    const rows = [
      ['Date', 'Time', 'Item', 'Title'],
      ['3 May 2031', '10 a.m.-1 p.m.', '1', 'Opening'],
      ['', '3-6 p.m.', '2', 'Other matters'],
    ];
    const { text, notes } = await read((pdf) => {
      for (const [y, row] of rows.entries())
        for (const [x, cell] of row.entries())
          if (cell !== '') pdf.text(cell, 72 + x * 100, 100 + y * 24, { lineBreak: false });
    });
    assert.equal(text, `${rows.map((row) => row.join('\t')).join('\n')}\n`);
    assert.match(notes.join(), /tables read from where their cells stand on the page: 1/);
  });

  const refused: [why: string, make: () => Promise<Uint8Array>, advice: RegExp][] = [
    [
      'a scan',
      () => drawn((pdf) => pdf.rect(72, 72, 200, 200).fill('black')),
      /pictures without text \(a scan\).*recognised/,
    ],
    ['a locked one', () => drawn((pdf) => pdf.text('x'), { userPassword: 'secret' }), /has a password; open it/],
    [
      'a cut one',
      async () => (await drawn((pdf) => pdf.text(LONG))).slice(0, 200),
      /cut off or damaged|cannot be read as PDF/,
    ],
  ];
  for (const [why, make, advice] of refused)
    it(`refuses ${why} with advice`, async () =>
      assert.rejects(
        make().then((bytes) => readPdf(bytes, { characterMaps })),
        advice,
      ));
});

describe('linesOf', () => {
  const run = (text: string, x: number, right: number, y = 100, size = 12): Run => ({
    text,
    x,
    right,
    y,
    size,
    rtl: false,
  });
  const wordsOf = (...runs: Run[]) =>
    linesOf({ runs, width: 600, height: 800 }).map(({ segments }) => segments.map(({ text }) => text));

  it('puts right-to-left words in the order of reading, and figures and symbols as they are', () => {
    const runs = [
      run('.', 100, 103),
      run('(', 103, 106),
      run('CTOC/COP/1', 106, 180),
      run(')', 180, 183),
      run(' ', 183, 186),
      run('\ufeae\ufed8\ufee4\ufee0\ufedf', 186, 230),
      run(' ', 230, 233),
      run('28', 233, 245),
    ];
    // Letters come in the shapes of a PDF; pdf.js has set those of one run in order.
    assert.deepEqual(wordsOf(...runs), [['28 رقملل (CTOC/COP/1).']]);
  });

  it('parts a line at a wide gap, and puts a space at a narrow one', () => {
    assert.deepEqual(wordsOf(run('Monday', 72, 120), run('3', 123, 130), run('10 a.m.', 180, 220)), [
      ['Monday 3', '10 a.m.'],
    ]);
  });
});
