import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ingest } from '../../src/commands/ingest.ts';

// Prints the bytes that are held after a number of documents, ingested in one run: `node --expose-gc ingest-child.ts 200`.

const count = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'ingest-bench-'));
const knowledge = join(folder, 'knowledge');
mkdirSync(knowledge);
const bodies = fileURLToPath(new URL('../../knowledge/bodies.yml', import.meta.url));
writeFileSync(join(knowledge, 'bodies.yml'), readFileSync(bodies));
const files = Array.from({ length: count }, (_, i) => {
  const path = join(folder, `${i}.html`);
  writeFileSync(path, `<!DOCTYPE html><h1>Note ${i}</h1>${'<p>The Working Group met in Vienna.</p>'.repeat(20)}`);
  return path;
});
await ingest(files, { knowledge, write: () => {} });
rmSync(folder, { recursive: true });
globalThis.gc?.();
const { heapUsed, external } = process.memoryUsage();
console.log(heapUsed + external);
