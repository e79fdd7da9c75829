import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Delivery, DueTurn, Outcome, Store } from '../../src/store/store.ts';
import { onBoth } from './grounds.ts';
import { meanwhile } from './meanwhile.ts';
import { lease, posted, subscription, takeOne, told, turn } from './turning.ts';

const late: Outcome = { state: 'late' };
const failed: Outcome = { state: 'failed', trouble: 'is_archived' };
const next = turn(2000, '2026-05-05');

/** What another program does in one transaction, as the store does it. */
const others = {
  takesOver: "update subscriptions set owner = 'b', until = 900",
  begins:
    "insert into deliveries (subscription, day, part, state, owner, at) values ('S1', '2026-05-04', 'morning', 'posting', 'b', 50)",
  changes: "update subscriptions set owner = '', until = 0, revision = 2, next_at = 1500",
  removes: 'delete from subscriptions',
  locks: 'update subscriptions set until = until',
};

type Race = {
  name: string;
  others: string[];
  /** What `a`, whose turn it was, does at the same time, and what comes of it. */
  does(store: Store, due: DueTurn): Promise<unknown>;
  gives: unknown;
  /** What is known of the delivery then, and when the next turn is. */
  leaves: [state: Delivery['state'] | undefined, at: number | undefined];
};

const begin: Race['does'] = (store, due) => store.turns.begin(due, 'a', 60);
const finish =
  (outcome: Outcome): Race['does'] =>
  (store, due) =>
    store.turns.finish(due, 'a', outcome, next, 60);

const races: Race[] = [
  { name: 'begin, taken over', others: [others.takesOver], does: begin, gives: 'lost', leaves: [undefined, 10] },
  {
    ...{ name: 'begin, taken over and begun', others: [others.takesOver, others.begins] },
    ...{ does: begin, gives: 'lost', leaves: ['posting', 10] },
  },
  { name: 'begin, changed', others: [others.changes], does: begin, gives: 'lost', leaves: [undefined, 1500] },
  { name: 'begin, removed', others: [others.removes], does: begin, gives: 'lost', leaves: [undefined, undefined] },
  { name: 'begin, looked at', others: [others.locks], does: begin, gives: 'begun', leaves: ['posting', 10] },
  {
    ...{ name: 'finish late, taken over and begun', others: [others.takesOver, others.begins] },
    ...{ does: finish(late), gives: false, leaves: ['posting', 10] },
  },
  {
    ...{ name: 'finish failed, taken over and begun', others: [others.takesOver, others.begins] },
    ...{ does: finish(failed), gives: false, leaves: ['posting', 10] },
  },
  {
    ...{ name: 'finish posted, taken over and begun', others: [others.takesOver, others.begins] },
    ...{ does: finish(posted('1.1')), gives: false, leaves: ['posted', 10] },
  },
  {
    ...{ name: 'finish nothing, changed', others: [others.changes] },
    ...{ does: finish({ state: 'nothing' }), gives: false, leaves: [undefined, 1500] },
  },
  {
    ...{ name: 'finish posted, changed', others: [others.changes] },
    ...{ does: finish(posted('1.1')), gives: false, leaves: ['posted', 1500] },
  },
  {
    ...{ name: 'finish posted, removed', others: [others.removes] },
    ...{ does: finish(posted('1.1')), gives: false, leaves: [undefined, undefined] },
  },
  {
    ...{ name: 'finish posted, looked at', others: [others.locks] },
    ...{ does: finish(posted('1.1')), gives: true, leaves: ['posted', 2000] },
  },
  {
    ...{ name: 'remove, begun', others: [others.takesOver, others.begins] },
    ...{ does: (store) => store.subscriptions.remove('S1'), gives: undefined, leaves: [undefined, undefined] },
  },
  {
    ...{ name: 'remove all of a workspace, begun', others: [others.takesOver, others.begins] },
    ...{ does: (store) => store.subscriptions.removeTeam('T1'), gives: undefined, leaves: [undefined, undefined] },
  },
  {
    ...{ name: 'take, taken over', others: [others.takesOver] },
    ...{ does: (store) => store.turns.take(lease('c', 300), 9), gives: [], leaves: [undefined, 10] },
  },
  {
    ...{ name: 'take, changed', others: [others.changes, 'update subscriptions set paused = 1, next_at = null'] },
    ...{ does: (store) => store.turns.take(lease('c', 300), 9), gives: [], leaves: [undefined, undefined] },
  },
];

onBoth('two programs at one turn', (ground) => {
  for (const { name, others: statements, does, gives, leaves } of races)
    it(name, async () => {
      const store = await ground.open();
      await store.subscriptions.put(subscription('S1'), turn(10), 1);
      const due = await takeOne(store, 'a', 10);
      assert.deepEqual(await meanwhile(ground.place(), statements, () => does(store, due)), gives);
      const [delivery] = await ground.query('select state from deliveries');
      const [row] = await ground.query('select next_at from subscriptions');
      assert.deepEqual([delivery?.state, row?.next_at == null ? undefined : Number(row.next_at)], leaves);
    });

  it('begin many times at once, and one of them begins', async () => {
    const stores = await Promise.all([ground.open(), ground.open()]);
    await stores[0].subscriptions.put(subscription('S1'), turn(10), 1);
    const due = await takeOne(stores[0], 'a', 10);
    const begun = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (stores[at % 2] as Store).turns.begin(due, 'a', 100 + at)),
    );
    assert.equal(begun.filter((one) => one === 'begun').length, 1);
    assert.ok(begun.every((one) => one === 'begun' || typeof one === 'object'));
  });
});

onBoth('who lost a turn and comes back', (ground) => {
  /** The turn of `a`, which `b` has taken over. */
  const lose = async () => {
    const store = await ground.open();
    await store.subscriptions.put(subscription('S1'), turn(10), 1);
    const lost = await takeOne(store, 'a', 10);
    await store.turns.begin(lost, 'a', 11);
    return { store, lost, taken: await takeOne(store, 'b', 200) };
  };
  const deliveryOf = async (store: Store) => (await store.turns.deliveries('S1', 9)).at(-1);

  it('does not take from another what it knows better', async () => {
    const { store, lost, taken } = await lose();
    await store.turns.begin(taken, 'b', 201, true);
    for (const outcome of [late, failed, { state: 'nothing' } as const])
      assert.equal(await store.turns.finish(lost, 'a', outcome, undefined, 202), false);
    assert.deepEqual([(await deliveryOf(store))?.state, (await deliveryOf(store))?.at], ['posting', 201]);
    assert.equal(await store.turns.finish(taken, 'b', posted('2.2'), next, 203), true);
    for (const outcome of [late, failed, posted('1.1', 'older')])
      assert.equal(await store.turns.finish(lost, 'a', outcome, undefined, 204), false);
    const kept = await deliveryOf(store);
    assert.deepEqual([kept?.state, kept?.message, kept?.at], ['posted', '2.2', 203]);
    const due = await takeOne(store, 'c', 2000);
    assert.deepEqual([due.turn, due.told, due.trouble], [next, told('2026-05-04'), null]);
  });

  it('makes known what it posted after all, and what it told', async () => {
    for (const outcome of [late, failed]) {
      const { store, lost, taken } = await lose();
      assert.equal(await store.turns.finish(taken, 'b', outcome, next, 201), true);
      assert.equal(await store.turns.finish(lost, 'a', posted('1.1'), undefined, 202), false);
      const kept = await deliveryOf(store);
      assert.deepEqual([kept?.state, kept?.message, kept?.trouble], ['posted', '1.1', null]);
      const due = await takeOne(store, 'c', 2000);
      assert.deepEqual([due.turn, due.told], [next, told('2026-05-04')]);
      await store.subscriptions.remove('S1');
    }
  });

  it('does not put back what a later turn has told', async () => {
    for (const later of [turn(2000, '2026-05-04', 'evening'), turn(2000, '2026-05-05')]) {
      const { store, lost, taken } = await lose();
      await store.turns.finish(taken, 'b', late, later, 201);
      await store.turns.finish(await takeOne(store, 'b', 2000), 'b', posted('2.2', 'newer'), turn(3000), 2001);
      assert.equal(await store.turns.finish(lost, 'a', posted('1.1', 'older'), undefined, 2002), false);
      const states = (await store.turns.deliveries('S1', 9)).map(({ state }) => state);
      assert.deepEqual(states, ['posted', 'posted'], 'both are told');
      assert.deepEqual((await takeOne(store, 'c', 3000)).told, told('newer'));
      await store.subscriptions.remove('S1');
    }
  });

  it('has nothing to say of a subscription that was changed, but what was posted', async () => {
    const { store, lost } = await lose();
    const changed = subscription('S1', { target: 'C2' });
    await store.subscriptions.put(changed, turn(2000, '2026-05-04'), 201);
    assert.equal(await store.turns.finish(lost, 'a', failed, undefined, 202), false);
    assert.equal(await store.turns.finish(lost, 'a', posted('1.1'), undefined, 203), false);
    const due = await takeOne(store, 'c', 2000);
    assert.deepEqual(due, {
      ...{
        subscription: changed,
        turn: turn(2000),
        told: told('2026-05-04'),
        trouble: null,
        revision: 2,
        again: false,
      },
    });
    assert.equal(await store.turns.begin(due, 'c', 2001), 'posted', 'the same morning is not told twice');
  });
});
