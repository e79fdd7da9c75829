import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { backUp } from '../../src/store/backup.ts';
import { StoreError } from '../../src/store/errors.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type Writer, writing } from './processes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const data = () => join(folder, 'data');
const copyOf = (name: string) => join(folder, name);

/** What a file says of itself, opened as it is. */
function integrityOf(path: string): unknown {
  const file = new DatabaseSync(path, { readOnly: true });
  const rows = file.prepare('pragma integrity_check').all();
  file.close();
  return rows.map((row) => row.integrity_check);
}

/** Puts files in place of a database in a new folder, opens the store there, and tries whether all is in it. */
async function assertHolds(files: Record<string, string>, written: readonly string[]): Promise<void> {
  const place = mkdtempSync(join(folder, 'restored-'));
  for (const [name, path] of Object.entries(files)) cpSync(path, join(place, name));
  const store = await openStore({ folder: place, secret: undefined });
  await store.close();
  const file = new DatabaseSync(join(place, 'rapporteur.db'), { readOnly: true });
  const texts = (sql: string) =>
    new Set(
      file
        .prepare(sql)
        .all()
        .map(({ text }) => text),
    );
  const [events, conversations] = [texts('select id as text from inbox'), texts('select key as text from kept')];
  file.close();
  const missing = written.find((id) => !events.has(id) || !conversations.has(id));
  assert.equal(missing, undefined, 'it was written before, and is not there');
}

describe('a backup of a database to which a process writes without pause', () => {
  const writers: Writer[] = [];
  afterEach(async () => {
    for (const writer of writers.splice(0)) await writer.kill();
  });

  it('is whole each time, and holds everything that was written before it began', async () => {
    const writer = await writing({ folder: data(), secret: undefined });
    writers.push(writer);
    const taken: [string, string[]][] = [];
    for (let at = 0; at < 8; at += 1) {
      await writer.until((at + 1) * 40);
      const before = [...writer.written];
      const path = copyOf(`${at}.db`);
      assert.equal(await backUp(data(), path), statSync(path).size);
      taken.push([path, before]);
    }
    await writer.until(writer.written.length + 40);
    await writer.kill();
    assert.ok((taken[0]?.[1].length ?? 0) < (taken.at(-1)?.[1].length ?? 0), 'something was written in between');
    for (const [path, before] of taken) {
      assert.deepEqual(integrityOf(path), ['ok']);
      await assertHolds({ 'rapporteur.db': path }, before);
    }
  });

  it('is not needed where all three files are copied while nothing is written', async () => {
    const writer = await writing({ folder: data(), secret: undefined });
    writers.push(writer);
    await writer.until(60);
    await writer.kill();
    const files = Object.fromEntries(readdirSync(data()).map((name) => [name, join(data(), name)]));
    assert.deepEqual(Object.keys(files).sort(), ['rapporteur.db', 'rapporteur.db-shm', 'rapporteur.db-wal']);
    assert.ok(statSync(join(data(), 'rapporteur.db-wal')).size > 0, 'the log holds what the file does not yet');
    await assertHolds(files, writer.written);
  });
});

describe('a backup', () => {
  const filled = async () => {
    const store = await openStore({ folder: data(), secret: undefined });
    await store.conversations.put('C1', { at: 1 }, 1);
    await store.close();
  };

  it('is one file, for this user only, with nothing beside it', async () => {
    await filled();
    await backUp(data(), copyOf('a.db'));
    assert.deepEqual(readdirSync(folder).sort(), ['a.db', 'data']);
    assert.equal(statSync(copyOf('a.db')).mode & 0o777, 0o600);
    assert.deepEqual(integrityOf(copyOf('a.db')), ['ok']);
    assert.deepEqual(readdirSync(folder).sort(), ['a.db', 'data'], 'reading it needs no log');
  });

  /** What is in the way, and what is said. */
  const refusals: Record<string, [prepare: () => Promise<void>, told: RegExp]> = {
    'a file of that name': [
      async () => {
        await filled();
        writeFileSync(copyOf('a.db'), 'kept');
      },
      /a\.db is there already\. Nothing was written; give another name\.$/,
    ],
    'no database': [
      async () => void mkdirSync(data()),
      /There is no database at .*data\/rapporteur\.db\. Name its folder in RAPPO/,
    ],
    'a database that is none': [
      async () => {
        mkdirSync(data());
        writeFileSync(join(data(), 'rapporteur.db'), 'x'.repeat(5_000));
      },
      /rapporteur\.db is damaged or is no database of this program\./,
    ],
    'a backup of that name under way': [
      async () => {
        await filled();
        writeFileSync(copyOf('a.db.unfinished'), '');
      },
      /a\.db\.unfinished is left of a backup that is running, or was broken off\. Delete it if none is running\.$/,
    ],
  };
  for (const [what, [prepare, told]] of Object.entries(refusals))
    it(`is refused where there is ${what}, and nothing is changed`, async () => {
      await prepare();
      const before = readdirSync(folder).sort();
      const files = () =>
        readdirSync(folder)
          .filter((name) => name !== 'data')
          .map((name) => readFileSync(copyOf(name), 'utf8'));
      const held = files();
      await assert.rejects(backUp(data(), copyOf('a.db')), (error) => {
        assert.ok(error instanceof StoreError);
        assert.match(error.message, told);
        return true;
      });
      assert.deepEqual(readdirSync(folder).sort(), before);
      assert.deepEqual(files(), held);
    });

  it('is refused in a folder that is not there', async () => {
    await filled();
    await assert.rejects(
      backUp(data(), copyOf('none/a.db')),
      /none\/a\.db\.unfinished cannot be opened and written \(ENOENT\)/,
    );
  });
});
