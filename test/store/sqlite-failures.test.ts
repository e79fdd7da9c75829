import assert from 'node:assert/strict';
import { mkdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { explainSqlite } from '../../src/store/sqlite-errors.ts';
import { onSqlite, open, refuses } from './grounds.ts';

onSqlite('a file that cannot be used', (ground) => {
  const inFolder = (name: string) => join(ground.place().folder ?? '', name);

  it('is where a folder should be', async () => {
    writeFileSync(inFolder('taken'), '');
    await refuses(open({ folder: inFolder('taken') }), /taken.*right to write.*another folder/);
    await refuses(open({ folder: inFolder('taken/below') }), /ENOTDIR.*another folder/);
    mkdirSync(inFolder('rapporteur.db'));
    await refuses(ground.open(), /rapporteur\.db cannot be opened.*another folder/);
    rmSync(inFolder('rapporteur.db'), { recursive: true });
    await (await ground.open()).ping();
  });

  it('is something else', async () => {
    writeFileSync(inFolder('rapporteur.db'), 'This is a letter, and no database. '.repeat(200));
    await refuses(ground.open(), /damaged or is no database.*backup/);
  });

  it('is damaged', async () => {
    const store = await ground.open();
    for (let at = 0; at < 100; at++) await store.preferences.put(`K${at}`, 'x'.repeat(300), 1);
    await store.close();
    const { size } = statSync(inFolder('rapporteur.db'));
    truncateSync(inFolder('rapporteur.db'), 4096);
    truncateSync(inFolder('rapporteur.db'), size);
    await refuses(
      ground.open().then((again) => again.preferences.get('K50')),
      /damaged.*backup/,
    );
  });

  it('is being made by another program', async () => {
    const other = new DatabaseSync(inFolder('rapporteur.db'));
    other.exec('begin exclusive');
    const opening = ground.open();
    for (let turns = 0; turns < 3; turns++) await new Promise(setImmediate);
    other.exec('commit');
    other.close();
    await (await opening).ping();
  });

  it('is written by another program for a while', async () => {
    const store = await ground.open();
    const other = new DatabaseSync(inFolder('rapporteur.db'));
    other.exec('begin immediate');
    const waiting = Promise.all([store.preferences.put('K', 1, 1), ground.open()]);
    for (let turns = 0; turns < 3; turns++) {
      await new Promise(setImmediate);
      assert.equal(await store.preferences.get('K'), undefined, 'reading goes on');
    }
    other.exec('commit');
    await waiting;
    assert.equal(await store.preferences.get('K'), 1);
    other.exec('begin immediate');
    await refuses(store.preferences.put('K', 2, 1), /locked.*try again/);
    other.close();
    assert.equal(await store.preferences.get('K'), 1);
  });

  it('is readable by its owner only', async () => {
    const folder = inFolder('made/here');
    const store = await open({ folder });
    await store.preferences.put('K', 1, 1);
    assert.equal(statSync(folder).mode & 0o777, 0o700);
    for (const name of ['rapporteur.db', 'rapporteur.db-wal'])
      assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600, name);
    await store.close();
  });
});

describe('a disk that fails', () => {
  const said = (failure: object) =>
    explainSqlite('/data/rapporteur.db')(Object.assign(new Error('said'), failure)).message;
  const sqlite = (errcode: number) => said({ code: 'ERR_SQLITE_ERROR', errcode });

  it('is told with what to do', () => {
    for (const full of [sqlite(13), said({ code: 'ENOSPC', errno: -28 })])
      assert.match(full, /disk is full.*Free some/);
    for (const closed of [sqlite(8), sqlite(14), said({ code: 'EROFS', errno: -30 })])
      assert.match(closed, /right to write in \/data, or name another folder/);
    assert.match(sqlite(11 | (1 << 8)), /damaged/);
    assert.match(sqlite(10), /rapporteur\.db cannot be used: said/);
  });
});

describe('a store that is nowhere', () => {
  it('says that a place must be named', async () => {
    await refuses(open({}), /Name a folder or a PostgreSQL database/);
    await refuses(open({ folder: '', databaseUrl: '' }), /Name a folder/);
  });
});
