import assert from 'node:assert/strict';
import { it } from 'node:test';
import { StoreError } from '../../src/store/errors.ts';
import type { Feedback } from '../../src/store/store.ts';
import { onBoth } from './grounds.ts';

const exchange = { question: 'When?', today: '2026-05-01', language: 'en', context: { body: 'wg-2', number: 3 } };
const opinion: Omit<Feedback, 'id'> = {
  at: Date.UTC(2026, 4, 1, 12),
  team: 'T1',
  user: 'U1',
  helpful: false,
  question: "Quand s'est réuni le Groupe ?",
  answer: { kind: 'sessions', status: 'answered', lead: 'Du 1er au 2 octobre 2009.' },
  records: ['ctoc-cop-wg.2-2009-1', 'ctoc-cop-2008-1'],
  expected: null,
};

onBoth('what is kept by key', (ground) => {
  it('gives what was put last, and undefined for what was not', async () => {
    const store = await ground.open();
    assert.equal(await store.conversations.get('T1:C1:1'), undefined);
    await store.conversations.put('T1:C1:1', { topic: 'wg-2' }, 1);
    await store.conversations.put('T1:C1:2', null, 1);
    await store.conversations.put('T1:C1:1', { topic: 'wg-3 \0 « é » 🗓️', list: [1, true, null] }, 2);
    assert.deepEqual(await store.conversations.get('T1:C1:1'), { topic: 'wg-3 \0 « é » 🗓️', list: [1, true, null] });
    assert.equal(await store.conversations.get('T1:C1:2'), null);
  });

  it('keeps each kind apart under the same key', async () => {
    const store = await ground.open('secret');
    await store.conversations.put('K', 'conversation', 1);
    await store.exchanges.put('K', exchange, 1);
    await store.preferences.put('K', 'preferences', 1);
    await store.installations.put('K', 'installation', 1);
    assert.equal(await store.conversations.get('K'), 'conversation');
    assert.deepEqual(await store.exchanges.get('K'), exchange);
    assert.equal(await store.preferences.get('K'), 'preferences');
    assert.equal(await store.installations.get('K'), 'installation');
    await store.installations.delete('K');
    assert.equal(await store.installations.get('K'), undefined);
    assert.equal(await store.preferences.get('K'), 'preferences');
  });

  it('keeps everything when it is opened again', async () => {
    const first = await ground.open('secret');
    await first.exchanges.put('X', exchange, 1);
    await first.installations.put('T1', { token: 'xoxb-1' }, 1);
    await first.inbox.take({ id: 'E1', body: [1] }, { owner: 'a', now: 1, until: 2 });
    const id = await first.feedback.add(opinion, 'E1');
    assert.equal(await first.showOnce('hint', 'C1', 5, 0), true);
    await first.close();
    const again = await ground.open('secret');
    assert.deepEqual(await again.exchanges.get('X'), exchange);
    assert.deepEqual(await again.installations.get('T1'), { token: 'xoxb-1' });
    assert.equal(await again.inbox.take({ id: 'E1', body: [1] }, { owner: 'a', now: 1, until: 2 }), false);
    assert.deepEqual(await again.feedback.list(9), [{ ...opinion, id }]);
    assert.equal(await again.showOnce('hint', 'C1', 6, 5), false);
  });

  it('forgets what is older than a time, and only that', async () => {
    const store = await ground.open('secret');
    for (const [name, at] of [
      ['old', 99],
      ['new', 100],
    ] as const) {
      await store.conversations.put(name, name, at);
      await store.exchanges.put(name, exchange, at);
      await store.preferences.put(name, name, at);
      await store.installations.put(name, name, at);
      await store.showOnce(name, 'C1', at, 0);
      for (const id of [`${name} finished`, `${name} open`])
        await store.inbox.take({ id, body: null }, { owner: 'a', now: 0, until: 1000 });
      await store.inbox.finish(`${name} finished`, at);
      await store.feedback.add({ ...opinion, at }, `E${at}`);
    }
    await store.conversations.put('renewed', 1, 50);
    await store.conversations.put('renewed', 2, 150);
    await store.forget(100);
    assert.equal(await store.conversations.get('old'), undefined);
    assert.equal(await store.conversations.get('new'), 'new');
    assert.equal(await store.conversations.get('renewed'), 2);
    assert.equal(await store.exchanges.get('old'), undefined);
    assert.deepEqual(await store.exchanges.get('new'), exchange);
    for (const name of ['old', 'new']) {
      assert.equal(await store.preferences.get(name), name);
      assert.equal(await store.installations.get(name), name);
    }
    const ids = (await ground.query('select id from inbox order by id')).map(({ id }) => id);
    assert.deepEqual(ids, ['new finished', 'new open', 'old open'], 'an event that waits is not forgotten');
    assert.deepEqual(
      (await ground.query('select what from shown')).map(({ what }) => what),
      ['new'],
    );
    assert.equal((await store.feedback.list(9)).length, 2);
  });
});

onBoth('much that is old', (ground) => {
  it('is forgotten whole', async () => {
    const store = await ground.open();
    const numbers = 'with recursive n (i) as (select 0 union all select i + 1 from n where i < 1099)';
    await ground.query(`${numbers} insert into kept select 'exchange', 'K' || i, '1', i from n`);
    await ground.query(`${numbers} insert into inbox select 'K' || i, null, 'a', 0, 1, 0, i from n`);
    await store.forget(1099);
    assert.deepEqual(
      (await ground.query('select key from kept')).map(({ key }) => key),
      ['K1099'],
    );
    assert.deepEqual(
      (await ground.query('select id from inbox')).map(({ id }) => id),
      ['K1099'],
    );
  });
});

onBoth('what is shown once', (ground) => {
  it('is shown again only when it was last shown before a time, and elsewhere', async () => {
    const store = await ground.open();
    assert.equal(await store.showOnce('hint', 'C1', 1000, 900), true);
    assert.equal(await store.showOnce('hint', 'C1', 1050, 950), false);
    assert.equal(await store.showOnce('hint', 'C1', 1100, 1000), false, 'shown at that very time');
    assert.equal(await store.showOnce('hint', 'C2', 1100, 1000), true);
    assert.equal(await store.showOnce('other', 'C1', 1100, 1000), true);
    assert.equal(await store.showOnce('hint', 'C1', 1101, 1001), true);
    assert.equal(await store.showOnce('hint', 'C1', 1102, 1002), false, 'the last time counts');
  });

  it('is shown by one of many at once, the first time and later', async () => {
    const stores = await Promise.all([ground.open(), ground.open()]);
    for (const [now, since] of [
      [1000, 900],
      [2000, 1900],
    ] as const) {
      const callers = Array.from({ length: 40 }, (_, at) => stores[at % 2] ?? stores[0]);
      const shown = await Promise.all(callers.map((store) => store.showOnce('hint', 'C1', now, since)));
      assert.equal(shown.filter(Boolean).length, 1);
    }
  });
});

onBoth('feedback', (ground) => {
  it('lists newest first, at most so many', async () => {
    const store = await ground.open();
    const ids: number[] = [];
    for (const at of [20, 10, 30, 30])
      ids.push(await store.feedback.add({ ...opinion, at, helpful: at === 10 }, `E${ids.length}`));
    assert.equal(new Set(ids).size, 4);
    assert.deepEqual(
      (await store.feedback.list(3)).map(({ id }) => id),
      [ids[3], ids[2], ids[0]],
    );
    assert.deepEqual((await store.feedback.list(9)).at(-1), { ...opinion, at: 10, helpful: true, id: ids[1] });
  });

  it('adds what was expected to an opinion of that reader only', async () => {
    const store = await ground.open();
    const mine = await store.feedback.add(opinion, 'E1');
    await store.feedback.explain(mine, { team: 'T1', user: 'U2' }, 'no');
    await store.feedback.explain(mine, { team: 'T2', user: 'U1' }, 'no');
    await store.feedback.explain(mine + 1, { team: 'T1', user: 'U1' }, 'no');
    assert.deepEqual(await store.feedback.list(9), [{ ...opinion, id: mine }]);
    await store.feedback.explain(mine, { team: 'T1', user: 'U1' }, 'La date « juste »');
    assert.equal((await store.feedback.list(9))[0]?.expected, 'La date « juste »');
  });

  it('keeps one opinion of a reader on an answer: the last', async () => {
    const stores = await Promise.all([ground.open(), ground.open()]);
    const add = (change: Partial<Feedback>, name = 'E1') =>
      Promise.all(stores.map((store) => store.feedback.add({ ...opinion, ...change }, name)));
    const [id = 0, same] = await add({});
    assert.equal(same, id);
    const [first] = stores;
    await first.feedback.explain(id, { team: 'T1', user: 'U1' }, 'La date');
    await add({ at: opinion.at + 1 });
    assert.deepEqual(await first.feedback.list(9), [{ ...opinion, id, at: opinion.at + 1, expected: 'La date' }]);
    await add({ helpful: true });
    assert.deepEqual(await first.feedback.list(9), [{ ...opinion, id, helpful: true }], 'the remark goes');
    await add({ user: 'U2' });
    await add({ team: 'T2' });
    await add({}, 'E2');
    assert.equal((await first.feedback.list(9)).length, 4);
  });

  it('keeps whatever a reader writes', async () => {
    const store = await ground.open();
    const odd = { ...opinion, question: '\'; drop table feedback; -- 100 % \\ "\n\u{1F5D3}' };
    await store.feedback.explain(await store.feedback.add(odd, 'E1'), { team: 'T1', user: 'U1' }, '');
    await store.feedback.add({ ...opinion, at: opinion.at + 1, question: 'a\0b' }, 'E2');
    const [nul, same] = await store.feedback.list(9);
    assert.equal(nul?.question, 'a\u{FFFD}b', 'PostgreSQL keeps no NUL');
    assert.equal(same?.question, odd.question);
    assert.equal(same?.expected, '');
  });
});

onBoth('a closed store', (ground) => {
  it('has done what was begun, and says that it is closed', async () => {
    const store = await ground.open();
    const begun = Array.from({ length: 30 }, (_, at) => store.preferences.put(`K${at}`, at, 1));
    await Promise.all([store.close(), store.close()]);
    await Promise.all(begun);
    await assert.rejects(store.ping(), StoreError);
    await assert.rejects(store.inbox.unfinished(), /closed/);
    assert.equal((await ground.query('select key from kept')).length, 30);
  });
});
