import { sql } from 'kysely';
import type { Store } from './store.ts';
import type { Connection } from './tables.ts';

/**
 * `flush` in a database. SQLite copies its write-ahead log into the file, as much of it as no other program needs, and
 * waits for nobody but the disk. PostgreSQL does so by itself.
 */
export const flushOf =
  ({ db, is }: Connection): Store['flush'] =>
  async () => {
    if (is === 'sqlite') await sql`pragma wal_checkpoint(passive)`.execute(db);
  };
