import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Store } from '../../src/store/store.ts';
import { type Ground, onBoth } from './grounds.ts';

const body = { event: { type: 'message', text: 'Quand ? « 1er octobre » 🗓️\0' }, numbers: [1, 2.5, null] };
const lease = (now: number, owner = 'first') => ({ owner, now, until: now + 100 });
const takeAll = async (store: Store, ids: string[], now: number, owner?: string) => {
  for (const id of ids) assert.equal(await store.inbox.take({ id, body }, lease(now, owner)), true);
};
const idsOf = (arrivals: { id: string }[]) => arrivals.map(({ id }) => id);
const rowOf = async (ground: Ground, id: string) => (await ground.query(`select * from inbox where id = '${id}'`))[0];

onBoth('inbox', (ground) => {
  it('takes an event once, whoever asks again', async () => {
    const store = await ground.open();
    assert.equal(await store.inbox.take({ id: 'E1', body }, lease(0)), true);
    assert.equal(await store.inbox.take({ id: 'E1', body }, lease(0)), false);
    assert.equal(
      await store.inbox.take({ id: 'E1', body }, lease(5000, 'second')),
      false,
      'even when the lease is over',
    );
    assert.equal(await store.inbox.take({ id: 'E2', body }, lease(0)), true);
    assert.equal(await store.inbox.unfinished(), 2);
  });

  it('gives an event to one of fifty callers at once', async () => {
    const stores = await Promise.all([ground.open(), ground.open()]);
    const callers = Array.from({ length: 50 }, (_, at) => stores[at % 2] as Store);
    const taken = await Promise.all(callers.map((store) => store.inbox.take({ id: 'E1', body }, lease(0))));
    assert.equal(taken.filter(Boolean).length, 1);
  });

  it('gives overdue events, oldest first, as they arrived, and counts who began', async () => {
    const store = await ground.open();
    await takeAll(store, ['E3'], 30);
    await takeAll(store, ['E1', 'E4'], 10);
    await takeAll(store, ['E2'], 20);
    assert.deepEqual(await store.inbox.takeOverdue(lease(109, 'second'), 10), [], 'nobody is late');
    const two = await store.inbox.takeOverdue(lease(130, 'second'), 2);
    assert.deepEqual(two, [
      { id: 'E1', body, attempts: 2, arrived: 10 },
      { id: 'E4', body, attempts: 2, arrived: 10 },
    ]);
    assert.deepEqual(idsOf(await store.inbox.takeOverdue(lease(130, 'second'), 2)), ['E2', 'E3']);
    assert.deepEqual(await store.inbox.takeOverdue(lease(229, 'third'), 2), []);
    const third = await store.inbox.takeOverdue(lease(230, 'third'), 1);
    assert.deepEqual(third, [{ id: 'E1', body, attempts: 3, arrived: 10 }]);
  });

  it('gives no overdue event to two callers', async () => {
    const stores = await Promise.all([ground.open(), ground.open()]);
    const ids = Array.from({ length: 30 }, (_, at) => `E${at}`);
    await takeAll(stores[0], ids, 0);
    const callers = Array.from({ length: 20 }, (_, at) => stores[at % 2] as Store);
    const given = await Promise.all(callers.map((store, at) => store.inbox.takeOverdue(lease(200, `${at}`), 2)));
    assert.ok(given.every((some) => some.length <= 2));
    const seen = idsOf(given.flat());
    assert.equal(new Set(seen).size, seen.length, 'each once');
    const rest = await stores[0].inbox.takeOverdue(lease(200, 'last'), 100);
    assert.deepEqual([...seen, ...idsOf(rest)].sort(), ids.sort(), 'none lost');
  });

  it('keeps an event with who prolongs', async () => {
    const store = await ground.open();
    await takeAll(store, ['E1', 'E2'], 0);
    await takeAll(store, ['E3'], 0, 'second');
    await store.inbox.finish('E2', 50);
    await store.inbox.prolong('first', 300);
    assert.deepEqual(idsOf(await store.inbox.takeOverdue(lease(299, 'third'), 10)), ['E3']);
    assert.deepEqual(idsOf(await store.inbox.takeOverdue(lease(300, 'third'), 10)), ['E1']);
    await store.inbox.prolong('first', 9000);
    assert.deepEqual(
      idsOf(await store.inbox.takeOverdue(lease(400, 'fourth'), 10)),
      ['E1', 'E3'],
      'no longer of first',
    );
  });

  it('forgets the body of a finished event and keeps its id', async () => {
    const store = await ground.open();
    await takeAll(store, ['E1', 'E2'], 0);
    assert.match(String((await rowOf(ground, 'E1'))?.body), /1er octobre/);
    await store.inbox.finish('E1', 50);
    assert.equal((await rowOf(ground, 'E1'))?.body, null);
    assert.equal(await store.inbox.take({ id: 'E1', body }, lease(500)), false);
    assert.deepEqual(idsOf(await store.inbox.takeOverdue(lease(500), 10)), ['E2']);
    assert.equal(await store.inbox.unfinished(), 1);
  });

  it('does nothing to what is finished or was never there', async () => {
    const store = await ground.open();
    await takeAll(store, ['E1'], 0);
    await store.inbox.finish('E1', 50);
    await store.inbox.finish('E1', 60);
    await store.inbox.release('E1', 0);
    await store.inbox.finish('unknown', 60);
    await store.inbox.release('unknown', 60);
    assert.equal(Number((await rowOf(ground, 'E1'))?.finished), 50);
    assert.deepEqual(await store.inbox.takeOverdue(lease(500), 10), []);
    assert.equal(await store.inbox.unfinished(), 0);
  });

  it('gives back an event, from a time on', async () => {
    const store = await ground.open();
    await takeAll(store, ['E1'], 0);
    await store.inbox.release('E1', 40);
    await store.inbox.prolong('first', 9000);
    assert.deepEqual(await store.inbox.takeOverdue(lease(39, 'second'), 10), []);
    assert.deepEqual(await store.inbox.takeOverdue(lease(40, 'second'), 10), [
      { id: 'E1', body, attempts: 2, arrived: 0 },
    ]);
  });

  it('keeps times of this century and later to the millisecond', async () => {
    const store = await ground.open();
    const now = Date.UTC(2199, 11, 31, 23, 59, 59, 999);
    await takeAll(store, ['E1'], now);
    assert.deepEqual(await store.inbox.takeOverdue(lease(now + 99), 1), []);
    assert.equal((await store.inbox.takeOverdue(lease(now + 100), 1)).length, 1);
  });
});
