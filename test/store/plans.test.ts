import assert from 'node:assert/strict';
import { it } from 'node:test';
import { CompiledQuery, type KyselyPlugin, type RootOperationNode } from 'kysely';
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Turns } from '../../src/store/store.ts';
import type { Connection } from '../../src/store/tables.ts';
import { turnsIn } from '../../src/store/turns.ts';
import { type Ground, onPostgres, onSqlite } from './grounds.ts';
import { lease, subscription, turn } from './turning.ts';

const due = 10_000;
const others = 100_000;

/** Many subscriptions of which some are due in the same minute; half of those are taken. */
async function fill(ground: Ground): Promise<void> {
  const store = await ground.open();
  await store.subscriptions.put(subscription('S'), turn(1_000_000), 1);
  const columns = 'team, target, created_by, created_by_name, settings, paused, created, changed, revision, told';
  await ground.query(`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${due + others})
    insert into subscriptions (id, ${columns}, next_at, next_day, next_part, next_again, owner, until)
    select 'S' || i, ${columns},
      case when i <= ${due} then 1000 + i % 60 else 1000000 + i end, next_day, next_part, next_again,
      case when i % 2 = 0 and i <= ${due} then 'b' else '' end, case when i % 2 = 0 and i <= ${due} then 2000 else 0 end
    from subscriptions, n`);
  await store.close();
}

/** The plan by which a database does what the turns are asked for. */
async function planOf(
  connection: Connection,
  explain: string,
  ask: (turns: Turns) => Promise<unknown>,
): Promise<string> {
  let node: RootOperationNode | undefined;
  const listener: KyselyPlugin = {
    transformQuery: (query) => {
      node = query.node;
      return query.node;
    },
    transformResult: async ({ result }) => result,
  };
  await ask(turnsIn({ ...connection, db: connection.db.withPlugin(listener) }));
  assert.ok(node);
  const { sql, parameters } = connection.db.getExecutor().compileQuery(node, { queryId: 'plan' });
  const { rows } = await connection.db.executeQuery(CompiledQuery.raw(`${explain} ${sql}`, [...parameters]));
  return rows.map((row) => Object.values(row as object).join(' ')).join('\n');
}

const questions: [string, (turns: Turns) => Promise<unknown>][] = [
  ['take', (turns) => turns.take(lease('a', 1500), 100)],
  ['prolong', (turns) => turns.prolong('a', 1600)],
  ['due', (turns) => turns.due(1500)],
];

onSqlite('many subscriptions', (ground) => {
  it('are never looked through for those that are due', async () => {
    await fill(ground);
    const connection = await openSqlite(ground.place().folder ?? '');
    try {
      for (const [name, ask] of questions) {
        const plan = await planOf(connection, 'explain query plan', ask);
        assert.match(plan, /SEARCH subscriptions USING (?:COVERING )?INDEX subscriptions_next/, name);
        assert.doesNotMatch(plan, /SCAN subscriptions|TEMP B-TREE/, `${name}: ${plan}`);
      }
    } finally {
      await connection.db.destroy();
    }
  });
});

onPostgres('many subscriptions', (ground) => {
  it('are never looked through for those that are due', async () => {
    await fill(ground);
    // The server does this by itself, some time after.
    await ground.query('analyze');
    const connection = openPostgres(ground.place().databaseUrl ?? '');
    try {
      for (const [name, ask] of questions) {
        const plan = await planOf(connection, 'explain', ask);
        assert.match(plan, /Index (?:Only )?Scan (?:using|on) subscriptions_next/, `${name}: ${plan}`);
        assert.doesNotMatch(plan, /Seq Scan on subscriptions|Sort/, `${name}: ${plan}`);
      }
    } finally {
      await connection.db.destroy();
    }
  });
});
