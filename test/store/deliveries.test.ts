import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Begun, Outcome } from '../../src/store/store.ts';
import { onBoth } from './grounds.ts';
import { posted, subscription, takeOne, told, turn } from './turning.ts';

const delivery = {
  subscription: 'S1',
  day: '2026-05-04',
  part: 'morning',
  channel: null,
  message: null,
  trouble: null,
};

onBoth('a delivery', (ground) => {
  /** A turn that `a` has taken. */
  const begin = async () => {
    const store = await ground.open();
    await store.subscriptions.put(subscription('S1'), turn(10), 1);
    return { store, due: await takeOne(store, 'a', 10) };
  };

  it('begins once, and is in doubt for who comes after', async () => {
    const { store, due } = await begin();
    assert.equal(await store.turns.begin(due, 'a', 20), 'begun');
    assert.deepEqual(await store.turns.deliveries('S1', 9), [{ ...delivery, state: 'posting', at: 20 }]);
    const next = await takeOne(store, 'b', 200);
    assert.deepEqual(await store.turns.begin(next, 'b', 201), { since: 20 });
    assert.deepEqual(await store.turns.begin(next, 'b', 202, false), { since: 20 });
    assert.equal(await store.turns.begin(due, 'a', 203), 'lost');
    assert.equal(await store.turns.begin(due, 'a', 204, true), 'lost');
    assert.equal(await store.turns.begin(next, 'b', 205, true), 'begun');
    assert.deepEqual(await store.turns.deliveries('S1', 9), [{ ...delivery, state: 'posting', at: 205 }]);
  });

  it('begins once more only as the very same beginning', async () => {
    const { store, due } = await begin();
    assert.equal(await store.turns.begin(due, 'a', 20), 'begun');
    assert.equal(await store.turns.begin(due, 'a', 20), 'begun', 'repeated');
    assert.deepEqual(await store.turns.begin(due, 'a', 21), { since: 20 }, 'a second one of the same owner');
    await store.turns.release(due, 'a', 0);
    const next = await takeOne(store, 'b', 20);
    assert.deepEqual(await store.turns.begin(next, 'b', 20), { since: 20 }, 'at the same time, by another clock');
  });

  it('does not begin where it is posted, nor where the subscription is changed, paused or gone', async () => {
    const { store, due } = await begin();
    assert.equal(await store.turns.finish(due, 'a', posted('1.1'), turn(10), 11), true);
    const again = await takeOne(store, 'b', 12);
    for (const doubtful of [false, true]) assert.equal(await store.turns.begin(again, 'b', 13, doubtful), 'posted');
    await store.subscriptions.put(subscription('S1', { hour: '09:00' }), turn(10), 14);
    assert.equal(await store.turns.begin(again, 'b', 15), 'lost');
    const changed = await takeOne(store, 'b', 15);
    assert.equal(await store.turns.begin(again, 'b', 16), 'lost', 'the older form, by the same owner');
    await store.subscriptions.put(subscription('S1', { paused: true }), undefined, 17);
    assert.equal(await store.turns.begin(changed, 'b', 18), 'lost');
    await store.subscriptions.remove('S1');
    assert.equal(await store.turns.begin(changed, 'b', 19, true), 'lost');
    assert.deepEqual(await store.turns.deliveries('S1', 9), []);
  });

  it('begins where it was late or failed before', async () => {
    const outcomes: Outcome[] = [{ state: 'late' }, { state: 'failed', trouble: 'is_archived' }];
    for (const outcome of outcomes) {
      const { store, due } = await begin();
      await store.turns.finish(due, 'a', outcome, turn(10), 11);
      assert.equal(await store.turns.begin(await takeOne(store, 'b', 12), 'b', 13), 'begun');
      await store.subscriptions.remove('S1');
    }
  });

  it('is undone by who began it only, and only while it is posted', async () => {
    const { store, due } = await begin();
    await store.turns.begin(due, 'a', 20);
    await store.turns.undo(due, 'b');
    const next = await takeOne(store, 'b', 200);
    assert.deepEqual(await store.turns.begin(next, 'b', 201), { since: 20 });
    await store.turns.begin(next, 'b', 202, true);
    await store.turns.undo(due, 'a');
    assert.equal((await store.turns.deliveries('S1', 9)).length, 1, 'b is at it now');
    await store.turns.undo(next, 'b');
    await store.turns.undo(next, 'b');
    assert.deepEqual(await store.turns.deliveries('S1', 9), []);
    assert.equal(await store.turns.begin(next, 'b', 203), 'begun', 'the turn is still held');
    await store.turns.finish(next, 'b', posted('1.1'), undefined, 204);
    await store.turns.undo(next, 'b');
    assert.equal((await store.turns.deliveries('S1', 9))[0]?.state, 'posted');
  });

  it('is undone also where the subscription was changed meanwhile, or the lease ran out', async () => {
    const meantime: [string, (store: Awaited<ReturnType<typeof begin>>['store']) => Promise<unknown>][] = [
      ['changed', (store) => store.subscriptions.put(subscription('S1', { hour: '09:00' }), turn(15), 14)],
      ['taken', (store) => takeOne(store, 'b', 200).then((due) => store.turns.release(due, 'b', 0))],
    ];
    for (const [name, happens] of meantime) {
      const { store, due } = await begin();
      await store.turns.begin(due, 'a', 11);
      await happens(store);
      await store.turns.undo(due, 'a');
      const next: Begun = await store.turns.begin(await takeOne(store, 'b', 300), 'b', 301);
      assert.equal(next, 'begun', name);
      await store.subscriptions.remove('S1');
    }
  });

  it('is finished with what became of it, and the next turn is free', async () => {
    const details = { channel: 'C1', message: '1.1' };
    const outcomes: [Outcome, object | undefined, { told: object; trouble: string | null }][] = [
      [posted('1.1'), { state: 'posted', ...details }, { told: told('2026-05-04'), trouble: null }],
      [{ state: 'nothing' }, undefined, { told: told('before'), trouble: 'before' }],
      [{ state: 'late' }, { state: 'late' }, { told: told('before'), trouble: 'before' }],
      [
        { state: 'failed', trouble: 'is_archived' },
        { state: 'failed', trouble: 'is_archived' },
        { told: told('before'), trouble: 'is_archived' },
      ],
    ];
    const store = await ground.open();
    for (const [outcome, kept, news] of outcomes) {
      await store.subscriptions.put(subscription('S1'), turn(1, '2026-05-02'), 1);
      await store.turns.finish(await takeOne(store, 'a', 1), 'a', posted('0', 'before'), turn(2, '2026-05-03'), 2);
      const failed = await takeOne(store, 'a', 2);
      await store.turns.finish(failed, 'a', { state: 'failed', trouble: 'before' }, turn(10), 3);
      const due = await takeOne(store, 'a', 10);
      const next = turn(20, '2026-05-04', 'evening');
      assert.equal(await store.turns.finish(due, 'a', outcome, next, 11), true, outcome.state);
      assert.deepEqual(
        (await store.turns.deliveries('S1', 9)).slice(0, -2),
        kept ? [{ ...delivery, at: 11, ...kept }] : [],
      );
      assert.deepEqual(await takeOne(store, 'b', 20), {
        subscription: subscription('S1'),
        turn: next,
        revision: 1,
        again: false,
        ...news,
      });
      await store.subscriptions.remove('S1');
    }
  });

  it('is the last one where no turn is to come', async () => {
    const { store, due } = await begin();
    assert.equal(await store.turns.finish(due, 'a', { state: 'nothing' }, undefined, 11), true);
    assert.equal(await store.turns.due(1e15), 0);
    assert.deepEqual(await store.subscriptions.get('S1'), subscription('S1'));
  });

  it('lists the newest first, at most so many', async () => {
    const store = await ground.open();
    const turns = [
      turn(10),
      turn(20, '2026-05-04', 'evening'),
      turn(30, '2026-05-05'),
      turn(40, '2026-05-05', 'evening'),
    ];
    await store.subscriptions.put(subscription('S1'), turns[0], 1);
    for (const [index, at] of [50, 50, 50, 60].entries())
      await store.turns.finish(await takeOne(store, 'a', 100), 'a', { state: 'late' }, turns[index + 1], at);
    const listed = (await store.turns.deliveries('S1', 3)).map(({ day, part }) => `${day} ${part}`);
    assert.deepEqual(listed, ['2026-05-05 evening', '2026-05-05 morning', '2026-05-04 evening']);
  });

  it('is forgotten when it is old, unless its turn is not finished', async () => {
    const store = await ground.open();
    const ids = ['changed', 'doubtful', 'late', 'new', 'posted'];
    for (const id of ids) await store.subscriptions.put(subscription(id), turn(10), 1);
    for (const due of await store.turns.take({ owner: 'a', now: 10, until: 99 }, 9)) {
      const { id } = due.subscription;
      await store.turns.begin(due, 'a', id === 'new' ? 100 : 50);
      const done: Outcome | undefined = id === 'posted' ? posted('1.1') : id === 'late' ? { state: 'late' } : undefined;
      if (done) await store.turns.finish(due, 'a', done, turn(2000, '2026-06-01'), 60);
      if (id !== 'doubtful') await store.subscriptions.put(subscription(id), turn(2000, '2026-06-01'), 61);
    }
    await store.forget(100);
    const left = await ground.query('select subscription, state from deliveries order by subscription');
    assert.deepEqual(
      left.map(({ subscription: id, state }) => [id, state]),
      [
        ['doubtful', 'posting'],
        ['new', 'posting'],
      ],
    );
    assert.deepEqual(await store.turns.begin(await takeOne(store, 'b', 200), 'b', 201), { since: 50 });
  });
});

onBoth('many deliveries that are old', (ground) => {
  it('are forgotten whole', async () => {
    const store = await ground.open();
    await store.subscriptions.put(subscription('S1'), turn(10), 1);
    await ground.query(`with recursive n (i) as (select 0 union all select i + 1 from n where i < 1099)
      insert into deliveries select 'S1', 'D' || i, 'morning', 'posted', 'a', i, null, null, null from n`);
    await store.forget(1099);
    assert.deepEqual(
      (await store.turns.deliveries('S1', 9)).map(({ day }) => day),
      ['D1099'],
    );
  });
});
