import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import { DatabaseError, Pool, type PoolClient, type PoolConfig, types } from 'pg';
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
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: mending(pool) }) });
  // The server itself lets writers, and programs that migrate, wait for each other.
  return { db, is: 'postgres', patiently: (run) => run(), explain };
}

/**
 * A pool that never lends a connection again over which the server could not be heard: a network that is gone tells
 * nobody, and every later query would wait for it.
 */
function mending(pool: Pool): PostgresPool {
  const { options } = pool;
  return { options, connect: async () => mended(await pool.connect()), end: () => pool.end() };
}

/** A connection that repeats why it is lost, whatever else is asked of it: undoing must not hide what went wrong. */
function mended(client: PoolClient): PostgresPoolClient {
  let lost: unknown;
  const query = async (sql: string, values: readonly unknown[]) => {
    if (lost) throw lost;
    try {
      return await client.query(sql, [...values]);
    } catch (error) {
      if (!isAnswer(error)) lost = error;
      throw error;
    }
  };
  const release = (destroy?: boolean) => client.release(destroy || lost !== undefined);
  // Kysely also queries by cursor, but only for streams, and there are none.
  return { query: query as unknown as PostgresPoolClient['query'], release };
}

/** Whether the server has refused a statement, and stays for the next one. */
const isAnswer = (error: unknown): boolean => error instanceof DatabaseError && !/^(?:57P|08)/.test(error.code ?? '');

/** Gives int8 as a number: there are only times and counts, which a number holds exactly. */
const numbers: NonNullable<PoolConfig['types']> = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    id === INT8 && format !== 'binary' ? Number : types.getTypeParser(id, format as 'text'),
};
