import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { onBoth, onSqlite, open } from './grounds.ts';
import { subscription, turn } from './turning.ts';

onSqlite('what is kept', (ground) => {
  it('is in the file itself once it is flushed, without its write-ahead log', async () => {
    const store = await ground.open();
    const { folder = '' } = ground.place();
    const inCopy = async (name: string) => {
      mkdirSync(join(folder, name));
      copyFileSync(join(folder, 'rapporteur.db'), join(folder, name, 'rapporteur.db'));
      const copy = await open({ folder: join(folder, name) });
      const { length } = await copy.subscriptions.after('', 9);
      await copy.close();
      return length;
    };
    await store.flush();
    await store.subscriptions.put(subscription('S1'), turn(10), 1);
    assert.equal(await inCopy('before'), 0);
    await store.flush();
    assert.equal(await inCopy('after'), 1);
  });

  it('does not wait for the disk with each part of a few megabytes', async () => {
    const store = await ground.open();
    const { folder = '' } = ground.place();
    const size = () => statSync(join(folder, 'rapporteur.db')).size;
    await store.flush();
    const before = size();
    const body = 'x'.repeat(100_000);
    for (let at = 0; at < 90; at += 1)
      await store.inbox.take({ id: `E${at}`, body }, { owner: 'a', now: at, until: at + 10 });
    assert.equal(size(), before, 'no commit has written to the file');
    await store.flush();
    assert.ok(size() > 9_000_000);
  });
});

onBoth('a flush', (ground) => {
  it('changes nothing of what is kept, and is told when it cannot be done', async () => {
    const store = await ground.open();
    await store.subscriptions.put(subscription('S1'), turn(10), 1);
    await store.flush();
    assert.deepEqual(await store.subscriptions.get('S1'), subscription('S1'));
    await store.close();
    await assert.rejects(store.flush(), /The store is closed/);
  });
});
