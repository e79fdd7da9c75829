import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Row } from '../../bench/row.ts';
import { crash } from './crash.ts';
import type { Settings } from './ways.ts';

/** A PostgreSQL server whose user may create databases, as in the tests of the store. */
const server = process.env.TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/test';

/** The long form of the crash test, on both databases: each kill takes some seconds. */
export async function crashBench(kills = 200): Promise<Row[]> {
  const rows = [await onSqlite((store) => row('SQLite', kills, store))];
  const onServer = await onPostgres((store) => row('PostgreSQL', kills, store));
  return onServer ? [...rows, onServer] : rows;
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

async function onSqlite<T>(run: (store: Settings) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-crash-'));
  try {
    return await run({ RAPPORTEUR_DATA: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs on a database of its own; not at all where no server answers. */
async function onPostgres<T>(run: (store: Settings) => Promise<T>): Promise<T | undefined> {
  const client = new Client({ connectionString: server, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  const connected = await client.connect().then(
    () => true,
    () => false,
  );
  if (!connected) return undefined;
  const database = `rapporteur_crash_${process.pid}`;
  try {
    await client.query(`create database ${database} template template0`);
    return await run({ DATABASE_URL: Object.assign(new URL(server), { pathname: database }).href });
  } finally {
    await client.query(`drop database if exists ${database} with (force)`);
    await client.end();
  }
}
