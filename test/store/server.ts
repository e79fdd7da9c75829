import { Client } from 'pg';

/** A PostgreSQL server whose user may create databases. */
const server = process.env.TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/test';

export type Row = Record<string, unknown>;

/** A database of one test or bench. */
export type Database = { databaseUrl: string; drop(): Promise<unknown> };

let made = 0;

/** Makes an empty database, which nobody else uses. Rejects where no server answers. */
export async function newDatabase(): Promise<Database> {
  const name = `rapporteur_test_${process.pid}_${++made}`;
  await asked(server, `create database ${name} template template0`);
  return {
    databaseUrl: Object.assign(new URL(server), { pathname: name }).href,
    drop: () => asked(server, `drop database ${name} with (force)`),
  };
}

/** Whether a server answers. */
export const serverAnswers = (): Promise<boolean> =>
  asked(server, 'select 1').then(
    () => true,
    () => false,
  );

/** Runs one statement on a connection of its own, and gives its rows. */
export async function asked(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
