import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { backup } from '../../src/commands/backup.ts';
import { openStore } from '../../src/store/open-store.ts';

describe('backup', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-backup-command-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function printed(file: string, databaseUrl?: string): Promise<[code: number, lines: string[]]> {
    const lines: string[] = [];
    return [await backup(file, { folder, databaseUrl }, (line) => lines.push(line)), lines];
  }

  it('says what it wrote', async () => {
    await openStore({ folder, secret: undefined }).then((store) => store.close());
    const file = join(folder, 'copy.db');
    const [code, lines] = await printed(file);
    assert.equal(code, 0);
    const size = Math.ceil(statSync(file).size / 1024);
    assert.deepEqual(lines, [`${file} holds the database as it was now: ${size} KB, read through and whole.`]);
  });

  const words = {
    'monday.db': 'monday.db',
    'of monday.db': "'of monday.db'",
    "o'clock.db": String.raw`'o'\''clock.db'`,
  };
  for (const [file, word] of Object.entries(words))
    it(`names the program of PostgreSQL, which writes ${word}, and shows no password`, async () => {
      assert.deepEqual(await printed(file, 'postgres://bot:pa55word@db/bot'), [
        2,
        [
          'The database is PostgreSQL. Nothing was written; use its own program:',
          `  pg_dump --format=custom --file=${word} "$DATABASE_URL"`,
        ],
      ]);
    });
});
