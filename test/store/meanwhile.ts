import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import type { Place } from '../../src/store/open-store.ts';

/**
 * Another program is in the middle of a transaction with these statements when `run` begins; it commits once `run` waits
 * for it, or has not needed to. Gives what `run` gives.
 */
export function meanwhile<T>(place: Place, statements: string[], run: () => Promise<T>): Promise<T> {
  return place.databaseUrl
    ? onPostgres(place.databaseUrl, statements, run)
    : onSqlite(join(place.folder ?? '', 'rapporteur.db'), statements, run);
}

async function onSqlite<T>(path: string, statements: string[], run: () => Promise<T>): Promise<T> {
  const other = new DatabaseSync(path);
  try {
    other.exec(['begin immediate', ...statements].join(';'));
    const result = run();
    result.catch(() => undefined);
    for (let turns = 0; turns < 3; turns++) await new Promise(setImmediate);
    other.exec('commit');
    return await result;
  } finally {
    other.close();
  }
}

async function onPostgres<T>(connectionString: string, statements: string[], run: () => Promise<T>): Promise<T> {
  const [other, watch] = [new Client({ connectionString }), new Client({ connectionString })];
  await Promise.all([other.connect(), watch.connect()]);
  try {
    await other.query(['begin', ...statements].join(';'));
    let over = false;
    const result = run();
    const end = () => {
      over = true;
    };
    result.then(end, end);
    const waits = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    while (!over && (await watch.query(waits)).rows.length === 0);
    await other.query('commit');
    return await result;
  } finally {
    await Promise.all([other.end(), watch.end()]);
  }
}
