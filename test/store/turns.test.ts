import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Store } from '../../src/store/store.ts';
import { onBoth } from './grounds.ts';
import { together } from './processes.ts';
import { lease, posted, subscription, takeOne, turn } from './turning.ts';

const taken = async (store: Store, owner: string, now: number, limit = 10) =>
  (await store.turns.take(lease(owner, now), limit)).map(({ subscription: { id } }) => id);
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `S${at}`);

onBoth('turns', (ground) => {
  it('are taken in order of their time, then by id, not before their time, at most so many', async () => {
    const store = await ground.open();
    for (const [id, at] of [
      ['S3', 20],
      ['S2', 10],
      ['S4', 30],
      ['S1', 20],
    ] as const)
      await store.subscriptions.put(subscription(id), turn(at), 1);
    await store.subscriptions.put(subscription('S5'), undefined, 1);
    assert.deepEqual(await taken(store, 'a', 9), []);
    assert.equal(await store.turns.due(9), 0);
    assert.equal(await store.turns.due(10), 1);
    assert.equal(await store.turns.due(29), 3);
    assert.deepEqual(await taken(store, 'a', 29, 2), ['S2', 'S1']);
    assert.deepEqual(await taken(store, 'a', 29, 2), ['S3']);
    assert.deepEqual(await taken(store, 'a', 30), ['S4']);
    assert.equal(await store.turns.due(30), 4, 'taken is not finished');
  });

  it('are given as they were put', async () => {
    const store = await ground.open();
    const at = Date.UTC(2199, 11, 31, 23, 59, 59, 999);
    await store.subscriptions.put(subscription('S1'), turn(at, '2199-12-31', 'evening'), 1);
    assert.deepEqual(await takeOne(store, 'a', at), {
      subscription: subscription('S1'),
      ...{ turn: turn(at, '2199-12-31', 'evening'), told: {}, trouble: null, revision: 1, again: false },
    });
  });

  it('are taken by nobody else until the lease is over, and kept by who prolongs it', async () => {
    const store = await ground.open();
    for (const id of ['S1', 'S2', 'S3']) await store.subscriptions.put(subscription(id), turn(10), 1);
    await store.subscriptions.put(subscription('S4'), turn(5000), 1);
    assert.deepEqual(await taken(store, 'a', 10, 2), ['S1', 'S2']);
    assert.deepEqual(await taken(store, 'b', 20), ['S3']);
    await store.turns.prolong('a', 500);
    assert.deepEqual(await taken(store, 'c', 119), []);
    assert.deepEqual(await taken(store, 'c', 120), ['S3']);
    assert.deepEqual(await taken(store, 'c', 499), ['S3']);
    assert.deepEqual(await taken(store, 'c', 500), ['S1', 'S2']);
    await store.turns.prolong('a', 9000);
    assert.deepEqual(await taken(store, 'd', 600), ['S1', 'S2', 'S3'], 'no longer of the first');
  });

  it('are given back from a time on, by who has them only', async () => {
    const store = await ground.open();
    await store.subscriptions.put(subscription('S1'), turn(10), 1);
    const due = await takeOne(store, 'a', 10);
    await store.turns.release(due, 'b', 0);
    assert.deepEqual(await taken(store, 'b', 20), []);
    assert.equal(await store.turns.begin(due, 'a', 20), 'begun');
    await store.turns.release(due, 'a', 40);
    await store.turns.prolong('a', 9000);
    await store.turns.release(due, 'a', 9000);
    assert.deepEqual(await taken(store, 'b', 39), []);
    const again = await takeOne(store, 'b', 40);
    assert.deepEqual(again, due);
    assert.deepEqual(await store.turns.begin(again, 'b', 41), { since: 20 }, 'what was begun stays so');
  });

  it('are not given back by who had an earlier turn', async () => {
    const store = await ground.open();
    await store.subscriptions.put(subscription('S1'), turn(10), 1);
    const first = await takeOne(store, 'a', 10);
    await store.turns.finish(first, 'a', posted('1.1'), turn(20, '2026-05-05'), 11);
    const second = await takeOne(store, 'a', 20);
    await store.turns.release(first, 'a', 0);
    assert.deepEqual(await taken(store, 'b', 21), []);
    assert.equal(await store.turns.begin(first, 'a', 22), 'lost');
    assert.equal(await store.turns.finish(first, 'a', { state: 'late' }, undefined, 23), false);
    assert.equal(await store.turns.begin(second, 'a', 24), 'begun');
  });

  it('are given to one of many callers', async () => {
    const stores = await Promise.all([ground.open(), ground.open()]);
    for (const id of numbered(30)) await stores[0].subscriptions.put(subscription(id), turn(10), 1);
    const callers = Array.from({ length: 20 }, (_, at) => stores[at % 2] as Store);
    const given = await Promise.all(callers.map((store, at) => taken(store, `${at}`, 20, 2)));
    assert.ok(given.every((some) => some.length <= 2));
    const rest = await taken(stores[0], 'last', 20, 100);
    assert.deepEqual([...given.flat(), ...rest].sort(), numbered(30).sort(), 'each once, none lost');
  });

  it('are given to one of several processes, and posted once', async () => {
    const store = await ground.open();
    for (const id of numbered(60)) await store.subscriptions.put(subscription(id), turn(10), 1);
    const gained = await together(3, { work: 'turns', place: ground.place() });
    assert.deepEqual(gained.flat().sort(), numbered(60).sort());
    assert.equal(await store.turns.due(5000), 0);
    const states = await ground.query('select state, count(*) as n from deliveries group by state');
    assert.deepEqual(
      states.map(({ state, n }) => [state, Number(n)]),
      [['posted', 60]],
    );
  });
});
