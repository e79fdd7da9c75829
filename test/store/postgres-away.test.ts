import assert from 'node:assert/strict';
import { afterEach, it } from 'node:test';
import { Client } from 'pg';
import { StoreError } from '../../src/store/errors.ts';
import type { Begun, Store } from '../../src/store/store.ts';
import { onPostgres, open, refuses } from './grounds.ts';
import { type Network, networkTo } from './network.ts';
import { lease, posted, subscription, takeOne, told, turn } from './turning.ts';

const next = turn(2000, '2026-05-05');
const away = /^PostgreSQL at \S+ does not answer\. Check that it runs/;

/** A connection whose end is not known yet may fail once; a store has ten at most. */
const noticed = async (store: Store) => {
  for (let at = 0; at < 10; at++) await store.ping().catch((error) => assert.ok(error instanceof StoreError));
};

onPostgres('a PostgreSQL behind a network that fails', (ground) => {
  const opened: (Network | Store)[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
  });

  /** A turn that `a` has taken, in a store behind a network. */
  const begin = async (options = '') => {
    const network = await networkTo(ground.place().databaseUrl ?? '');
    opened.push(network);
    const store = await open({ databaseUrl: network.url + options });
    opened.push(store);
    await store.subscriptions.put(subscription('S1'), turn(10), 1);
    return { network, store, due: await takeOne(store, 'a', 10) };
  };

  it('is said to be away, by whatever is asked of it, and is used again when it is back', async () => {
    const { network, store, due } = await begin();
    await network.refuse();
    const asked: (() => Promise<unknown>)[] = [
      () => store.turns.take(lease('b', 500), 9),
      () => store.turns.prolong('a', 500),
      () => store.turns.begin(due, 'a', 20),
      () => store.turns.undo(due, 'a'),
      () => store.turns.release(due, 'a', 0),
      () => store.turns.finish(due, 'a', posted('1.1'), next, 20),
      () => store.turns.deliveries('S1', 9),
      () => store.turns.due(500),
      () => store.subscriptions.put(subscription('S2'), next, 20),
      () => store.subscriptions.remove('S1'),
      () => store.forget(5),
    ];
    for (const ask of asked) await refuses(ask(), away);
    await network.mend();
    await noticed(store);
    assert.equal(await store.turns.begin(due, 'a', 21), 'begun');
    assert.equal(await store.turns.finish(due, 'a', posted('1.1'), next, 22), true);
  });

  it('is reached by a new connection when the others hang', async () => {
    const { network, store, due } = await begin('?query_timeout=300');
    network.strand();
    await refuses(store.turns.begin(due, 'a', 20), away);
    assert.equal(await store.turns.begin(due, 'a', 21), 'begun');
    network.strand();
    await refuses(store.turns.due(500), away);
    assert.equal(await store.turns.due(500), 1);
  });

  const cuts = [
    { when: 'before', begun: 'begun', finished: true },
    { when: 'after', begun: 'begun', finished: false },
  ] as const;
  for (const { when, begun, finished } of cuts)
    it(`is told once more what it was told when it went away ${when} its commit`, async () => {
      const { network, store, due } = await begin();
      network.cutAt('commit', when);
      await refuses(store.turns.begin(due, 'a', 20), away);
      await noticed(store);
      assert.equal(await store.turns.begin(due, 'a', 20), begun satisfies Begun);
      network.cutAt('commit', when);
      await refuses(store.turns.finish(due, 'a', posted('1.1'), next, 30), away);
      await noticed(store);
      assert.equal(await store.turns.finish(due, 'a', posted('1.1'), next, 30), finished);
      const after = await takeOne(store, 'b', 2000);
      assert.deepEqual(after, {
        ...{
          subscription: subscription('S1'),
          turn: next,
          told: told('2026-05-04'),
          trouble: null,
          revision: 1,
          again: false,
        },
      });
      assert.equal(await store.turns.finish(due, 'a', posted('1.1', 'older'), undefined, 2001), false, 'much later');
      assert.equal(await store.turns.begin(after, 'b', 2002), 'begun', 'who has the next turn keeps it');
      const kept = await store.turns.deliveries('S1', 9);
      assert.deepEqual(
        kept.map(({ day, state, message, at }) => [day, state, message, at]),
        [
          ['2026-05-05', 'posting', null, 2002],
          ['2026-05-04', 'posted', '1.1', 30],
        ],
      );
    });

  it('gives a turn that was taken unheard to somebody else, once the lease is over', async () => {
    const { network, store } = await begin();
    network.cutAt('update', 'after');
    await refuses(store.turns.take(lease('b', 200), 9), away);
    await noticed(store);
    assert.deepEqual(await store.turns.take(lease('c', 299), 9), []);
    await takeOne(store, 'c', 300);
  });
});

onPostgres('a PostgreSQL that is started anew', (ground) => {
  it('takes back what was half done, says so, and does it the second time', async () => {
    const store = await ground.open();
    await store.subscriptions.put(subscription('S1'), turn(10), 1);
    const due = await takeOne(store, 'a', 10);
    const does: [() => Promise<unknown>, unknown][] = [
      [() => store.turns.begin(due, 'a', 20), 'begun'],
      [() => store.turns.finish(due, 'a', posted('1.1'), next, 30), true],
    ];
    for (const [run, gives] of does) {
      const other = new Client({ connectionString: ground.place().databaseUrl });
      other.on('error', () => undefined);
      await other.connect();
      // The row of the subscription is had by then: this is in the middle of the transaction.
      await other.query('begin; lock table deliveries');
      const waiting = refuses(run(), away);
      const waits = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
      while ((await ground.query(waits)).length === 0);
      await ground.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      await waiting;
      await noticed(store);
      assert.equal(await run(), gives);
    }
    assert.equal((await store.turns.deliveries('S1', 9)).length, 1);
  });
});
