import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Subscription } from '../../src/model.ts';
import { type Ground, onBoth } from './grounds.ts';
import { keptOf, lease, posted, subscription, takeOne, turn } from './turning.ts';

const idsOf = (kept: Subscription[]) => kept.map(({ id }) => id);
const rowOf = async (ground: Ground, id: string) =>
  (await ground.query(`select * from subscriptions where id = '${id}'`))[0];

onBoth('subscriptions', (ground) => {
  it('are given as they were put, and undefined where there is none', async () => {
    const store = await ground.open();
    const all = [
      subscription('S1'),
      subscription('S2', { paused: true, ahead: ['week'], language: 'en', detail: 'summary', bodies: [] }),
      subscription('S3', { createdBy: { id: 'U2', name: '\'; drop table subscriptions; --\n\\ "' }, target: 'U2' }),
    ];
    for (const one of all) await store.subscriptions.put(one, undefined, 5);
    for (const one of all) assert.deepEqual(await store.subscriptions.get(one.id), one);
    assert.equal(await store.subscriptions.get('none'), undefined);
    await store.close();
    assert.deepEqual(await (await ground.open()).subscriptions.get('S3'), all[2], 'and after a restart');
  });

  it('are changed: the trouble is over, the lease free, the change counted, who made it when and what was told kept', async () => {
    const store = await ground.open();
    await store.subscriptions.put(subscription('S1'), turn(10), 5);
    await store.turns.finish(await takeOne(store, 'a', 10), 'a', posted('1.1'), turn(20, '2026-05-05'), 11);
    const failed = await takeOne(store, 'a', 20);
    assert.equal(failed.revision, 1);
    await store.turns.finish(failed, 'a', { state: 'failed', trouble: 'is_archived' }, turn(30, '2026-05-06'), 21);
    const before = await takeOne(store, 'a', 30);
    assert.equal(before.trouble, 'is_archived');
    const changed = subscription('S1', { target: 'C2', hour: '09:00' });
    await store.subscriptions.put({ ...changed, createdBy: { id: 'U9', name: 'other' } }, turn(31, '2026-05-06'), 99);
    const due = await takeOne(store, 'b', 31);
    assert.deepEqual(due, {
      ...{
        subscription: changed,
        turn: turn(31, '2026-05-06'),
        told: before.told,
        trouble: null,
        revision: 2,
        again: false,
      },
    });
    assert.equal(Number((await rowOf(ground, 'S1'))?.created), 5);
  });

  it('have no turn while they are paused, and one again afterwards', async () => {
    const store = await ground.open();
    await store.subscriptions.put(subscription('S1', { paused: true }), turn(10), 5);
    assert.deepEqual(await store.turns.take(lease('a', 1000), 10), []);
    assert.equal(await store.turns.due(1000), 0);
    await store.subscriptions.put(subscription('S1'), turn(10), 6);
    await takeOne(store, 'a', 1000);
    await store.subscriptions.put(subscription('S1', { paused: true }), undefined, 7);
    assert.deepEqual(await store.turns.take(lease('b', 5000), 10), []);
  });

  it('are listed by target and by maker, within a workspace, in the order in which they were made', async () => {
    const store = await ground.open();
    const made: [string, number, Partial<Subscription>][] = [
      ['S9', 1, {}],
      ['S2', 3, {}],
      ['S1', 3, { target: 'C2' }],
      ['S4', 2, { createdBy: { id: 'U2', name: 'B' } }],
      ['S5', 0, { team: 'T2' }],
      ['S3', 9, { paused: true }],
    ];
    for (const [id, at, change] of made) await store.subscriptions.put(subscription(id, change), undefined, at);
    await store.subscriptions.put(subscription('S9', { hour: '10:00' }), undefined, 100);
    const lists: [Parameters<typeof store.subscriptions.list>[0], string[]][] = [
      [{ team: 'T1', target: 'C1' }, ['S9', 'S4', 'S2', 'S3']],
      [{ team: 'T1', target: 'C2' }, ['S1']],
      [{ team: 'T1', createdBy: 'U1' }, ['S9', 'S1', 'S2', 'S3']],
      [{ team: 'T1', createdBy: 'U2' }, ['S4']],
      [{ team: 'T2', target: 'C1' }, ['S5']],
      [{ team: 'T2', createdBy: 'U2' }, []],
      [{ team: 'T1', target: '' }, []],
    ];
    for (const [of, ids] of lists) assert.deepEqual(idsOf(await store.subscriptions.list(of)), ids, JSON.stringify(of));
  });

  it('are gone through part by part, without those that are paused', async () => {
    const store = await ground.open();
    for (const id of ['S3', 'S1', 'S5', 'S2', 'S4'])
      await store.subscriptions.put(subscription(id, { paused: id === 'S4' }), undefined, 1);
    const parts: [string, number, string[]][] = [
      ['', 2, ['S1', 'S2']],
      ['S2', 2, ['S3', 'S5']],
      ['S5', 2, []],
      ['S25', 1, ['S3']],
    ];
    for (const [id, limit, ids] of parts) {
      const some = await store.subscriptions.after(id, limit);
      assert.deepEqual(
        some.map(({ subscription, changed }) => [subscription.id, changed]),
        ids.map((one) => [one, 1]),
      );
    }
  });

  it('are forgotten with their deliveries, one or all of a workspace', async () => {
    const store = await ground.open();
    const all = [
      ['S1', 'T1'],
      ['S2', 'T1'],
      ['S3', 'T2'],
      ['S4', 'T3'],
    ] as const;
    for (const [id, team] of all) {
      await store.subscriptions.put(subscription(id, { team }), turn(10), 1);
      await store.turns.finish(await takeOne(store, 'a', 10), 'a', posted('1.1'), undefined, 11);
    }
    await store.subscriptions.remove('S3');
    await store.subscriptions.removeTeam('T1');
    await store.subscriptions.remove('S3');
    await store.subscriptions.removeTeam('none');
    for (const id of ['S1', 'S2', 'S3'])
      assert.deepEqual(await keptOf(store, id), { subscription: undefined, deliveries: [] });
    assert.equal((await keptOf(store, 'S4')).deliveries.length, 1);
    await store.subscriptions.put(subscription('S1'), turn(10), 20);
    const again = await takeOne(store, 'a', 20);
    assert.deepEqual([again.revision, again.told], [1, {}], 'nothing of the old one');
    assert.equal(await store.turns.begin(again, 'a', 21), 'begun');
  });
});
