import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type IngestOptions, ingest } from '../../src/commands/ingest.ts';

/** The knowledge folder that is shipped. */
export const shipped = fileURLToPath(new URL('../../knowledge/', import.meta.url));

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A knowledge folder that holds bodies only, files beside it to be ingested, and what ingesting them prints. */
export function setUp() {
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
  const run = (files: string[], more: Pick<IngestOptions, 'language' | 'from'> = {}) =>
    ingest(files, { knowledge, write: (line) => lines.push(line), ...more });
  const recordOf = (id: string) => readFileSync(join(knowledge, 'records', `${id}.yml`), 'utf8');
  const documentOf = (id: string) => parse(recordOf(id)).document;
  return { folder, knowledge, lines, file, run, recordOf, documentOf };
}
