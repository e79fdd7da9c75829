import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createConverter } from '../../src/commands/converter.ts';
import { textName } from '../../src/commands/document-file.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { asDocx, drawn } from '../records/formats/make-files.ts';
import { setUp } from './ingesting.ts';
import { zipped } from './zipped.ts';

const page =
  '<!DOCTYPE html><link rel="canonical" href="https://docs.un.org/en/CTOC/COP/WG.2/2031/4"><h1>Note by the Secretariat</h1><p>1. The text.</p>';

describe('ingest of other formats', () => {
  it('keeps name and sum of the file, an official address and its symbol; a second ingest changes nothing', async () => {
    const { knowledge, file, run, documentOf } = setUp();
    const word = file('note.docx', await asDocx([{ number: 1, text: 'The text.' }]));
    assert.equal(await run([word, file('page.html', page)]), 0);
    assert.equal(readFileSync(join(knowledge, 'texts', 'note.md'), 'utf8'), '1. The text.\n');
    assert.equal(documentOf('note').source, 'note.docx');
    assert.match(documentOf('note').sha256, /^[\da-f]{64}$/);
    assert.equal(documentOf('page').source, 'https://docs.un.org/en/CTOC/COP/WG.2/2031/4');
    assert.equal(documentOf('page').symbol, 'CTOC/COP/WG.2/2031/4');
    assert.match(documentOf('page')['symbol-known-by'], /^its official address: https:/);
    const before = readFileSync(join(knowledge, 'records', 'page.yml'), 'utf8');
    await run([join(knowledge, 'texts', 'page.md')]);
    assert.equal(readFileSync(join(knowledge, 'records', 'page.yml'), 'utf8'), before);
    assert.deepEqual(
      loadKnowledge(knowledge).problems.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('takes the address from --from, for one file', async () => {
    const { file, run, documentOf, lines } = setUp();
    const note = file('note.txt', '1. The text.\n');
    assert.equal(await run([note], { from: 'https://undocs.org/en/CTOC/COP/2031/9' }), 0);
    assert.equal(documentOf('note').symbol, 'CTOC/COP/2031/9');
    assert.equal(await run([note, note], { from: 'https://undocs.org/en/CTOC/COP/2031/9' }), 2);
    assert.equal(await run([note], { from: 'somewhere' }), 2);
    assert.match(lines.at(-1) ?? '', /--from takes the address of one document/);
  });

  it('takes a folder, tells the kind by the content, and sums up', async () => {
    const { folder, knowledge, file, run, lines } = setUp();
    mkdirSync(join(folder, 'in', 'deeper'), { recursive: true });
    file('in/a.txt', await asDocx([{ text: 'In Word.' }]));
    file('in/b.docx', '<!DOCTYPE html><p>In a page.');
    file('in/deeper/c.html', 'In plain text.\n');
    file('in/d.md', await drawn((pdf) => pdf.text('In a PDF.')));
    file('in/e.txt', new Uint8Array());
    assert.equal(await run([join(folder, 'in')]), 1);
    assert.deepEqual(readdirSync(join(knowledge, 'texts')).sort(), ['a.md', 'b.md', 'c.txt', 'd.md']);
    assert.ok(
      lines.includes(`4 of 5 files ingested; not ingested, for the reasons told above: ${join(folder, 'in', 'e.txt')}`),
    );
  });

  it('names texts so that any system can keep them', () => {
    const names: [file: string, kind: 'text' | 'pdf', name: string][] = [
      ['x/Report of the 7th meeting.PDF', 'pdf', 'Report_of_the_7th_meeting.md'],
      ['-rf.txt', 'text', 'rf.txt'],
      ['.hidden.md', 'text', 'hidden.md'],
      ['a\nb\u202e.txt', 'text', 'a_b_.txt'],
      ['con.txt', 'text', 'document_con.txt'],
      ['..', 'pdf', 'document_.md'],
      ['تقرير.pdf', 'pdf', 'تقرير.md'],
    ];
    for (const [file, kind, name] of names) assert.equal(textName(file, kind), name);
  });
});

describe('bad files', () => {
  it('are refused one by one, with advice, and nothing is fetched', async (t) => {
    let asked = 0;
    const server = createServer((_, response) => response.end(String(asked++))).listen(0, '127.0.0.1');
    t.after(() => server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const address = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
    const { file, run, lines, knowledge, documentOf } = setUp();
    const word =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Text</w:t></w:r></w:p></w:body></w:document>';
    const huge = file('huge.pdf', '%PDF-1.7\n');
    truncateSync(huge, 500 * 1024 * 1024);
    const cases: [path: string, advice: RegExp][] = [
      [huge, /larger than 100 MB; split it/],
      [
        file('bomb.docx', zipped({ 'word/document.xml': Buffer.alloc(50 * 1024 * 1024, 32) })),
        /far larger than a document; it was not opened/,
      ],
      [
        file('entities.docx', zipped({ 'word/document.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${word}` })),
        /declares entities/,
      ],
      [file('lying.docx', zipped({ 'word/document.xml': word }, 5)), /cut off or damaged/],
      [file('sheet.docx', zipped({ 'xl/workbook.xml': '<x/>' })), /it is a spreadsheet/],
      [file('locked.pdf', await drawn((pdf) => pdf.text('x'), { userPassword: 'secret' })), /has a password/],
      [file('scan.pdf', await drawn((pdf) => pdf.rect(72, 72, 99, 99).fill())), /\(a scan\)/],
      [file('old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)), /old Word file/],
    ];
    const good = file(
      'good.html',
      `<html><meta http-equiv="refresh" content="0;url=${address}"><img src="${address}"><iframe src="${address}"></iframe><link rel="stylesheet" href="${address}"><script src="${address}"></script><p>Text`,
    );
    const outside = zipped({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': word,
      'word/vbaProject.bin': 'macro',
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${address}x.dotm" TargetMode="External"/></Relationships>`,
    });
    assert.equal(await run([...cases.map(([path]) => path), good, file('outside.docx', outside)]), 1);
    for (const [path, advice] of cases) {
      assert.match(lines.find((line) => line.startsWith(`${path}: not ingested: `)) ?? '', advice, path);
    }
    assert.equal(documentOf('good').source, 'good.html');
    assert.equal(readFileSync(join(knowledge, 'texts', 'outside.md'), 'utf8'), 'Text\n');
    assert.ok(lines.some((line) => /it has macros; they were not run/.test(line)));
    assert.ok(lines.some((line) => /points to other files, which were not fetched/.test(line)));
    assert.equal(asked, 0);
    assert.equal(existsSync(join(knowledge, 'texts', 'bomb.md')), false);
  });

  it('cannot take more time or memory than they may; the next one is read', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const slow = createConverter({ seconds: 6, megabytes: 512 });
    await assert.rejects(
      slow.convert(bytes(`<!DOCTYPE html>${'<div><b>'.repeat(60_000)}x`)),
      /longer than 6 seconds; split it/,
    );
    assert.equal((await slow.convert(bytes('Next'))).text, 'Next');
    await slow.close();
    // Enough for the thread itself, and for a text of a word.
    const small = createConverter({ seconds: 60, megabytes: 128 });
    await assert.rejects(
      small.convert(bytes(`<!DOCTYPE html>${'<p>x'.repeat(1_500_000)}`)),
      /more memory than a document may/,
    );
    assert.equal((await small.convert(bytes('Next'))).text, 'Next');
    await small.close();
  });
});
