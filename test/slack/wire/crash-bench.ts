import { onPostgres, onSqlite } from '../../bench/databases.ts';
import type { Row } from '../../bench/row.ts';
import { crash } from './crash.ts';
import type { Settings } from './ways.ts';

/** The long form of the crash test, on both databases: each kill takes some seconds. */
export async function crashBench(kills = 200): Promise<Row[]> {
  return [
    await onSqlite((store) => row('SQLite', kills, store)),
    ...(await onPostgres((store) => row('PostgreSQL', kills, store))),
  ];
}

async function row(database: string, kills: number, store: Settings): Promise<Row> {
  const { events, lost, twice, unexplained, different, window } = await crash({ kills, rate: 20, seed: 1, store });
  return {
    bench: 'crash',
    what: `${kills} kills, ${database}`,
    value: `${events} events, ${lost} lost, ${twice} twice (${unexplained} not by a kill; window ${window} ms)`,
    goal: 'no loss',
    met: lost === 0 && unexplained === 0 && different === 0,
  };
}
