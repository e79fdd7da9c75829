import assert from 'node:assert/strict';
import { it } from 'node:test';
import { migrate } from '../../src/store/migrate.ts';
import { migrationsOf } from '../../src/store/migrations.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { type Ground, onBoth, onPostgres, open, refuses } from './grounds.ts';
import { together } from './processes.ts';
import { subscription, turn } from './turning.ts';

/** What a program does to the tables that knows the migrations up to one. */
async function migrateTo(last: string, ground: Ground): Promise<void> {
  const { databaseUrl, folder } = ground.place();
  const connection = databaseUrl ? openPostgres(databaseUrl) : await openSqlite(folder ?? '');
  const known = Object.entries(migrationsOf(connection.is)).filter(([name]) => name <= last);
  try {
    await migrate(connection, Object.fromEntries(known));
  } finally {
    await connection.db.destroy();
  }
}

onBoth('the tables', (ground) => {
  const noted = async () =>
    (await ground.query('select name from kysely_migration order by name')).map(({ name }) => name);

  it('are brought up to this program once', async () => {
    for (let times = 0; times < 2; times++) await (await ground.open()).close();
    assert.deepEqual(await noted(), Object.keys(migrationsOf('sqlite')));
  });

  it('go on from where an older program left them', async () => {
    const store = await ground.open();
    await store.preferences.put('K', 1, 1);
    await store.close();
    for (const table of ['deliveries', 'subscriptions', 'feedback']) await ground.query(`drop table ${table}`);
    await ground.query("delete from kysely_migration where name >= '004'");
    const again = await ground.open();
    assert.deepEqual(await again.turns.deliveries('S', 1), []);
    assert.equal(await again.preferences.get('K'), 1);
  });

  it('keep the opinions of an older program', async () => {
    await (await ground.open()).close();
    await ground.query('drop index feedback_once');
    await ground.query('alter table feedback drop column exchange');
    await ground.query("delete from kysely_migration where name = '007-opinions'");
    const row = `5, 'T1', 'U1', 0, 'When?', '{"kind":"sessions","status":"answered","lead":"In 2009."}', '[]'`;
    const insert = 'insert into feedback (at, team, "user", helpful, question, answer, records)';
    await ground.query(`${insert} values (${row}), (${row})`);
    const again = await ground.open();
    assert.equal((await again.feedback.list(9)).length, 2);
  });

  it('are brought up by two processes at once from before there were reminders, with all that was kept', async () => {
    await migrateTo('004-feedback', ground);
    assert.deepEqual((await noted()).at(-1), '004-feedback');
    await ground.query("insert into kept values ('preferences', 'K', '1', 1)");
    await ground.query("insert into inbox values ('E1', '{}', 'a', 0, 1, 0, null)");
    await ground.query("insert into shown values ('hint', 'C1', 5)");
    await ground.query(
      `insert into feedback (at, team, "user", helpful, question, answer, records) values (1, 'T', 'U', 1, 'Q', '{}', '[]')`,
    );
    assert.deepEqual(await together(2, { work: 'open', place: ground.place() }), [['opened'], ['opened']]);
    assert.deepEqual(await noted(), Object.keys(migrationsOf('sqlite')));
    const store = await ground.open();
    assert.equal(await store.preferences.get('K'), 1);
    assert.equal(await store.inbox.unfinished(), 1);
    assert.equal(await store.showOnce('hint', 'C1', 6, 5), false);
    assert.deepEqual(
      (await store.feedback.list(9)).map(({ question }) => question),
      ['Q'],
    );
    await store.subscriptions.put(subscription('S1'), turn(10), 1);
    assert.equal(await store.turns.due(10), 1);
  });

  it('are refused to a program from before there were reminders', async () => {
    const store = await ground.open();
    await store.subscriptions.put(subscription('S1'), turn(10), 1);
    await refuses(
      migrateTo('004-feedback', ground),
      /^The database was written by a newer version of this program \(it has 005-subscriptions, 006-deliveries, 007-opinions\)\. Run that version, or one after it\. Nothing was changed\.$/,
    );
    assert.equal(await store.turns.due(10), 1, 'nothing was changed');
  });

  it('are left alone when a newer program has changed them', async () => {
    await (await ground.open()).close();
    await ground.query(
      "insert into kysely_migration (name, timestamp) values ('999-later', '2099-01-01T00:00:00.000Z')",
    );
    await ground.query("delete from kysely_migration where name = '004-feedback'");
    await ground.query('drop table feedback');
    const before = await noted();
    await refuses(ground.open(), /newer version.*999-later/);
    assert.deepEqual(await noted(), before);
    await assert.rejects(ground.query('select * from feedback'), 'not made');
  });

  it('are as before when a migration fails', async () => {
    await ground.query('create table shown (other text)');
    await refuses(ground.open(), /cannot be used: .*shown/);
    assert.deepEqual(await noted(), []);
    await assert.rejects(ground.query('select * from inbox'), 'undone');
    await ground.query('drop table shown');
    await (await ground.open()).ping();
  });
});

onPostgres('a database that is shared', (ground) => {
  it('holds two stores in two schemas', async () => {
    const stores = [];
    for (const schema of ['one', 'two']) {
      await ground.query(`create schema ${schema}`);
      const url = new URL(ground.place().databaseUrl ?? '');
      url.searchParams.set('options', `-csearch_path=${schema}`);
      stores.push(await open({ databaseUrl: url.href }));
    }
    const [one, two] = stores;
    await one?.preferences.put('K', 1, 1);
    assert.equal(await one?.preferences.get('K'), 1);
    assert.equal(await two?.preferences.get('K'), undefined);
    for (const store of stores) await store.close();
  });
});
