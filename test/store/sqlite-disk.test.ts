import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, copyFileSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { DueTurn, Store } from '../../src/store/store.ts';
import { onSqlite, open, refuses } from './grounds.ts';
import { keptOf, lease, posted, subscription, takeOne, told, turn } from './turning.ts';

const next = turn(2000, '2026-05-05');
const full = /^The disk is full, so \S+rapporteur\.db cannot be written\. Free some space; nothing needs repair\.$/;
const closed = /rapporteur\.db cannot be opened and written .*Give this user the right to write in .*another folder/;
const damaged = /rapporteur\.db is damaged or is no database of this program\. Put a backup in its place/;

const mount = (folder: string, options: string) =>
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
const unmount = (folder: string) => execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' });

/** Why a disk of its own cannot be had; `false` where it can. */
const noDisk = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-disk-'));
  try {
    mount(folder, 'size=64k');
    unmount(folder);
    return false;
  } catch {
    return 'only a superuser of Linux may mount a small disk to fill';
  } finally {
    rmSync(folder, { recursive: true });
  }
})();

describe('a small disk', { skip: noDisk }, () => {
  let folder = '';
  let store: Store;
  let due: DueTurn;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-disk-'));
    mount(folder, 'size=1m');
    store = await open({ folder });
    await store.subscriptions.put(subscription('S1'), turn(10), 1);
    due = await takeOne(store, 'a', 10);
  });
  afterEach(async () => {
    await store.close();
    unmount(folder);
    rmSync(folder, { recursive: true });
  });

  /** Leaves no byte free. */
  const fill = () => {
    const file = openSync(join(folder, 'other'), 'w');
    for (const size of [4096, 1])
      try {
        for (;;) writeSync(file, Buffer.alloc(size));
      } catch (error) {
        assert.equal((error as NodeJS.ErrnoException).code, 'ENOSPC');
      }
    closeSync(file);
  };

  it('that is full is said to be, loses nothing, and goes on when there is space', async () => {
    await store.turns.begin(due, 'a', 11);
    fill();
    const does: (() => Promise<unknown>)[] = [
      () => store.turns.finish(due, 'a', posted('1.1'), next, 20),
      () => store.turns.begin(due, 'a', 20, true),
      () => store.subscriptions.put(subscription('S2', { bodies: ['x'.repeat(9000)] }), turn(10), 20),
      () => store.inbox.take({ id: 'E1', body: 'x'.repeat(9000) }, lease('a', 20)),
    ];
    for (const run of does) {
      await refuses(run(), full);
      assert.deepEqual(await store.subscriptions.get('S1'), subscription('S1'), 'reading goes on');
    }
    rmSync(join(folder, 'other'));
    assert.equal((await store.turns.deliveries('S1', 9))[0]?.state, 'posting');
    assert.equal(await store.turns.finish(due, 'a', posted('1.1'), next, 30), true);
    assert.deepEqual((await takeOne(store, 'b', 2000)).told, told('2026-05-04'));
  });

  it('that is full when the store is opened is said to be', async () => {
    await store.close();
    for (const name of ['rapporteur.db', 'rapporteur.db-wal', 'rapporteur.db-shm'])
      rmSync(join(folder, name), { force: true });
    fill();
    await refuses(open({ folder }), full);
    rmSync(join(folder, 'other'));
    await (await open({ folder })).close();
  });

  it('that can only be read is said to be, and is written again when it can', async () => {
    await store.close();
    mount(folder, 'remount,ro');
    await refuses(open({ folder }), closed);
    mount(folder, 'remount,rw');
    store = await open({ folder });
    assert.equal(await store.turns.begin(due, 'a', 11), 'begun');
  });
});

onSqlite('a file of turns', (ground) => {
  const path = () => join(ground.place().folder ?? '', 'rapporteur.db');
  /** A store with many turns, closed. */
  const begin = async () => {
    const store = await ground.open();
    for (let at = 0; at < 200; at++) await store.subscriptions.put(subscription(`S${at}`), turn(10), 1);
    await store.close();
  };

  it('that is overwritten in the middle is said to be damaged, and a backup mends it', async () => {
    await begin();
    copyFileSync(path(), `${path()}.backup`);
    const { size } = statSync(path());
    const file = openSync(path(), 'r+');
    for (let at = 8192; at < size; at += 4096) writeSync(file, Buffer.alloc(2048, 0xa5), 0, 2048, at);
    closeSync(file);
    await refuses(
      ground.open().then((store) => store.turns.take(lease('a', 20), 9)),
      damaged,
    );
    copyFileSync(`${path()}.backup`, path());
    assert.equal((await (await ground.open()).turns.take(lease('a', 20), 9)).length, 9);
  });

  it('that is no database is said to be none, and left as it is', async () => {
    const letter = 'This is a letter, and no database. '.repeat(500);
    writeFileSync(path(), letter);
    await refuses(ground.open(), damaged);
    assert.equal(statSync(path()).size, letter.length);
  });

  it('that is replaced by a backup between two runs is gone on with from there', async () => {
    const store = await ground.open();
    await store.subscriptions.put(subscription('S1'), turn(10), 1);
    const due = await takeOne(store, 'a', 10);
    await store.close();
    copyFileSync(path(), `${path()}.backup`);
    const later = await ground.open();
    await later.turns.finish(due, 'a', posted('1.1'), next, 20);
    await later.subscriptions.put(subscription('S2'), next, 21);
    await later.close();
    copyFileSync(`${path()}.backup`, path());
    const again = await ground.open();
    assert.deepEqual(await keptOf(again, 'S1'), { subscription: subscription('S1'), deliveries: [] });
    assert.equal(await again.subscriptions.get('S2'), undefined);
    assert.deepEqual(await takeOne(again, 'b', 200), due);
    assert.equal(await again.turns.begin(due, 'b', 201), 'begun');
  });
});
