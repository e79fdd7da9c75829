import { onPostgres, onSqlite } from '../../bench/databases.ts';
import type { Row } from '../../bench/row.ts';
import type { Settings } from '../wire/ways.ts';
import { fault } from './fault.ts';

const KILLS = 200;
/** Reminders that are posted between two kills, about: there must be some left for the last one. */
const BETWEEN_KILLS = 40;

/** The long form of the fault test: one process on SQLite, and two that share PostgreSQL. */
export async function faultBench(kills = KILLS): Promise<Row[]> {
  return [
    ...(await onSqlite((store) => rows('SQLite', kills, 1, store))),
    ...(await onPostgres((store) => rows('PostgreSQL, two processes', kills, 2, store))).flat(),
  ];
}

async function rows(database: string, kills: number, replicas: number, store: Settings): Promise<Row[]> {
  const counts = await fault({
    ...{ subscriptions: kills * replicas * BETWEEN_KILLS, channels: 500, kills, replicas },
    ...{ seed: 1, store, perMinute: 1_500, oneFails: 40 },
  });
  const { due, posted, killsInTime, failures, lost, twice, twiceDirect, byKill, byLostAnswer, unexplained } = counts;
  const bench = `faults, ${database}`;
  const none = (what: string, count: number): Row => ({ bench, what, value: `${count}`, goal: '0', met: count === 0 });
  return [
    { bench, what: 'posted', value: `${posted} of ${due}; ${killsInTime} kills, ${failures} failures of Slack` },
    none('lost', lost),
    {
      bench,
      what: 'twice, in the window',
      value: `${byKill} by a kill (${counts.window} ms), ${byLostAnswer} by a lost answer, of ${twice}`,
    },
    none('twice, unexplained', unexplained),
    none('twice, in direct messages', twiceDirect),
  ];
}
