import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sealWith } from '../../src/store/seal.ts';
import { onBoth, onSqlite, refuses } from './grounds.ts';

const token = 'xoxb-1234567890-abcdefghij';
const installation = { team: { id: 'T1', name: 'Équipe' }, bot: { token, scopes: ['chat:write'] } };

onBoth('installations', (ground) => {
  it('are read with the secret that they were sealed with', async () => {
    const store = await ground.open('one secret');
    await store.installations.put('T1', installation, 1);
    await store.installations.put('T1', { ...installation, again: true }, 2);
    assert.deepEqual(await store.installations.get('T1'), { ...installation, again: true });
    assert.equal(await store.installations.get('T2'), undefined);
    await store.installations.delete('T1');
    assert.equal(await store.installations.get('T1'), undefined);
  });

  it('say what to do when the secret is another one, or gone', async () => {
    await (await ground.open('one secret')).installations.put('T1', installation, 1);
    const other = await ground.open('another secret');
    await refuses(other.installations.get('T1'), /T1.*Set the secret back.*install the app/);
    const none = await ground.open();
    await refuses(none.installations.get('T1'), /no secret is set/);
    assert.equal(await none.installations.get('T2'), undefined);
    await other.installations.put('T1', installation, 2);
    assert.deepEqual(await other.installations.get('T1'), installation, 'installed again');
  });

  it('are not kept without a secret', async () => {
    for (const secret of [undefined, '']) {
      const store = await ground.open(secret);
      await refuses(store.installations.put('T1', installation, 1), /No secret is set.*Set one/);
      assert.equal(await store.installations.get('T1'), undefined);
    }
  });

  it('cannot be moved to another name', async () => {
    const store = await ground.open('one secret');
    await store.installations.put('T1', installation, 1);
    await ground.query("update kept set key = 'T2'");
    await refuses(store.installations.get('T2'), /T2/);
  });
});

onSqlite('the file', (ground) => {
  const bytes = () => {
    const folder = ground.place().folder ?? '';
    return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  };

  it('holds no token of an installation, open and closed', async () => {
    const store = await ground.open('one secret');
    await store.installations.put('T1', installation, 1);
    await store.preferences.put('K', 'kept in clear', 1);
    for (const close of [false, true]) {
      if (close) await store.close();
      assert.ok(bytes().some((text) => text.includes('kept in clear')));
      assert.ok(!bytes().some((text) => text.includes(token) || text.includes('xoxb') || text.includes('one secret')));
    }
  });

  it('holds no body of an event that is finished, once closed', async () => {
    const store = await ground.open();
    await store.inbox.take({ id: 'E1', body: 'a question of a reader' }, { owner: 'a', now: 1, until: 2 });
    assert.ok(bytes().some((text) => text.includes('a question of a reader')));
    await store.inbox.finish('E1', 2);
    await store.close();
    assert.ok(!bytes().some((text) => text.includes('a question of a reader')));
  });
});

describe('a seal', () => {
  const { seal, open } = sealWith('secret');

  it('opens what it sealed, never twice the same', async () => {
    for (const text of ['', 'x', 'é 🗓️'.repeat(1000)]) {
      const [one, two] = [await seal('name', text), await seal('name', text)];
      assert.notEqual(one, two);
      assert.equal(await open('name', one), text);
      assert.equal(await sealWith('secret').open('name', two), text, 'in another process');
    }
  });

  it('opens nothing that was changed, cut, or sealed otherwise', async () => {
    const sealed = await seal('name', 'text');
    const bytes = Buffer.from(sealed, 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      assert.equal(await open('name', changed.toString('base64url')), undefined, `byte ${at}`);
      assert.equal(await open('name', bytes.subarray(0, at).toString('base64url')), undefined, `cut at ${at}`);
    }
    assert.equal(await open('other name', sealed), undefined);
    assert.equal(await sealWith('Secret').open('name', sealed), undefined);
    assert.equal(await open('name', 'no seal at all'), undefined);
  });
});
