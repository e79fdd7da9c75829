import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type PoolConfig, types } from 'pg';
import { addressOf, explainPostgres } from './postgres-errors.ts';
import type { Connection, Tables } from './tables.ts';

/** PostgreSQL's number of its type int8. */
const INT8 = 20;

/** Milliseconds. A server that does not answer must not hold up callers, nor the end of the program, for ever. */
const patience = { connectionTimeoutMillis: 5000, query_timeout: 30_000, keepAlive: true };

/**
 * Opens at most ten connections to a PostgreSQL server, when they are needed. Throws a StoreError when the address is
 * none; whether the server answers shows with the first query.
 *
 * @example const { db } = openPostgres('postgres://rapporteur:secret@127.0.0.1:5432/rapporteur');
 */
export function openPostgres(databaseUrl: string): Connection {
  const explain = explainPostgres(addressOf(databaseUrl));
  const pool = new Pool({ connectionString: databaseUrl, max: 10, ...patience, types: numbers });
  // The server ended a connection that nobody uses, as in a restart: the pool opens another one.
  pool.on('error', () => undefined);
  // It ended one that is used: the query rejects, and without this the event would end the program too.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  // The server itself lets writers, and programs that migrate, wait for each other.
  return { db, is: 'postgres', patiently: (run) => run(), explain };
}

/** Gives int8 as a number: there are only times and counts, which a number holds exactly. */
const numbers: NonNullable<PoolConfig['types']> = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    id === INT8 && format !== 'binary' ? Number : types.getTypeParser(id, format as 'text'),
};
