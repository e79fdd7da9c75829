import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onBoth, onSqlite } from './grounds.ts';
import { killedWriting, together } from './processes.ts';

const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`);

onBoth('several processes', (ground) => {
  it('open a new database at once', async () => {
    assert.deepEqual(await together(4, { work: 'open', place: ground.place() }), Array(4).fill(['opened']));
    const store = await ground.open();
    await store.ping();
  });

  it('take each event once', async () => {
    const store = await ground.open();
    const taken = await together(3, { work: 'take', place: ground.place() });
    assert.deepEqual(taken.flat().sort(), numbered('E', 50).sort());
    assert.equal(await store.inbox.unfinished(), 50);
  });

  it('take over each event once', async () => {
    const store = await ground.open();
    for (const id of numbered('E', 60)) await store.inbox.take({ id, body: {} }, { owner: 'dead', now: 0, until: 10 });
    const taken = await together(3, { work: 'takeOverdue', place: ground.place() });
    assert.deepEqual(taken.flat().sort(), numbered('E', 60).sort());
  });

  it('show each thing once', async () => {
    const shown = await together(3, { work: 'showOnce', place: ground.place() });
    assert.deepEqual(shown.flat().sort(), numbered('N', 50).sort());
  });

  it('lose nothing that was written when one is killed', async () => {
    const written = await killedWriting(ground.place(), 40);
    assert.ok(written.length >= 40);
    const store = await ground.open();
    for (const [at, id] of written.entries()) {
      assert.deepEqual(await store.conversations.get(id), { at });
      assert.equal(await store.inbox.take({ id, body: {} }, { owner: 'next', now: 0, until: 1 }), false);
    }
    const left = await store.inbox.takeOverdue({ owner: 'next', now: 2000, until: 3000 }, 10_000);
    assert.ok(left.length >= written.length);
    assert.deepEqual(left.find(({ id }) => id === 'W0')?.body, { text: 'x'.repeat(500) });
  });
});

onSqlite('a file that was killed', (ground) => {
  it('is whole', async () => {
    await killedWriting(ground.place(), 100);
    await ground.open();
    assert.deepEqual(await ground.query('pragma integrity_check'), [{ __proto__: null, integrity_check: 'ok' }]);
  });
});
