import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { ingest } from '../../src/commands/ingest.ts';

const shipped = fileURLToPath(new URL('../../knowledge/', import.meta.url));
const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  folders.push(folder);
  const knowledge = join(folder, 'knowledge');
  mkdirSync(knowledge);
  copyFileSync(join(shipped, 'bodies.yml'), join(knowledge, 'bodies.yml'));
  const lines: string[] = [];
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const run = (files: string[], language?: string) =>
    ingest(files, { knowledge, write: (line) => lines.push(line), ...(language && { language }) });
  const recordOf = (id: string) => readFileSync(join(knowledge, 'records', `${id}.yml`), 'utf8');
  return { knowledge, lines, file, run, recordOf };
}

const seed = (name: string) => join(shipped, 'texts', name);

describe('ingest', () => {
  it('writes a record, keeps the text, and changes no byte the second time', async () => {
    const { knowledge, run, recordOf, lines } = setUp();
    assert.equal(await run([seed('000_bf895ca790c30f6d.txt')]), 0);
    const first = recordOf('000_bf895ca790c30f6d');
    assert.ok(existsSync(join(knowledge, 'texts', '000_bf895ca790c30f6d.txt')));
    assert.match(lines.join('\n'), /30 claims .*session 9/);
    assert.equal(await run([join(knowledge, 'texts', '000_bf895ca790c30f6d.txt')]), 0);
    assert.equal(recordOf('000_bf895ca790c30f6d'), first);
  });

  it('keeps what a person changed', async () => {
    const { knowledge, run, recordOf } = setUp();
    await run([seed('000_bf895ca790c30f6d.txt')]);
    const path = join(knowledge, 'records', '000_bf895ca790c30f6d.yml');
    const edited = `${recordOf('000_bf895ca790c30f6d').replace('kind: note by the secretariat', 'kind: note # so said')}# mine\n`;
    writeFileSync(path, edited);
    await run([seed('000_bf895ca790c30f6d.txt')]);
    assert.equal(readFileSync(path, 'utf8'), edited);
  });

  it('refuses what it cannot read with advice, and goes on with the other files', async () => {
    const { run, lines, file, recordOf } = setUp();
    const files: [path: string, advice: RegExp][] = [
      ['nowhere.txt', /no such file; check the path/],
      [file('cut.pdf', '%PDF-1.7\n1 0 obj'), /cut off or damaged; ask for it once more/],
      [file('empty.txt', ' \n\t\n'), /empty/],
      [file('binary.txt', 'a\0b'), /not a text file/],
      [file('huge.txt', new Uint8Array(20 * 1024 * 1024 + 1).fill(97)), /larger than 20 MB; split it/],
    ];
    const good = file('good.md', '# Titre\n\nDistr. générale\n\n1. Un texte.\n');
    assert.equal(await run([...files.map(([path]) => path), good]), 1);
    for (const [path, advice] of files) {
      const line = lines.find((candidate) => candidate.startsWith(`${path}: not ingested: `));
      assert.match(line ?? '', advice, path);
    }
    assert.ok(recordOf('good'));
  });

  it('refuses another text under a name that is taken, and a record that is broken', async () => {
    const { knowledge, run, lines, file } = setUp();
    await run([file('a.txt', 'Premier texte.')]);
    assert.equal(await run([file('a.txt', 'Second texte.')]), 1);
    assert.match(lines.at(-1) ?? '', /already holds another text named a\.txt; rename/);
    assert.equal(await run([file('a.md', 'Premier texte.')]), 1);
    assert.match(lines.at(-1) ?? '', /its record a\.yml is about a\.txt; rename/);
    writeFileSync(join(knowledge, 'records', 'a.yml'), 'document: [');
    assert.equal(await run([file('a.txt', 'Premier texte.')]), 1);
    assert.match(lines.at(-1) ?? '', /its record cannot be read, so nothing was changed/);
  });

  it('reads BOM and CRLF like any other text', async () => {
    const { run, recordOf, file } = setUp();
    const text = readFileSync(seed('000_bf895ca790c30f6d.txt'), 'utf8');
    await run([file('a.txt', text), file('b.txt', `\ufeff${text.replaceAll('\n', '\r\n')}`)]);
    assert.deepEqual(parse(recordOf('b')).claims, parse(recordOf('a')).claims);
  });

  it('says what is wrong with the call itself', async () => {
    const { run, knowledge, lines } = setUp();
    assert.equal(await run([]), 2);
    assert.equal(await run(['a.txt'], 'klingon'), 2);
    writeFileSync(join(knowledge, 'bodies.yml'), 'bodies: [');
    assert.equal(await run(['a.txt']), 2);
    assert.match(lines.at(-1) ?? '', /bodies\.yml: .*correct it first/s);
  });
});
