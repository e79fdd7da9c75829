import { closeSync, mkdirSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { Kysely, SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { explainSqlite, isBusy } from './sqlite-errors.ts';
import type { Connection, Tables } from './tables.ts';

/** Milliseconds for which SQLite itself waits for another writer, and nothing else runs. A write takes under one. */
const standstill = 20;

/**
 * Pages of the write-ahead log at which a commit copies it into the file by itself, and waits for the disk: not before
 * it is ten times as long as usual, as `flush` comes first.
 */
const mostUnflushed = 10_000;

/** Milliseconds between two tries. */
const pause = 10;

/**
 * Opens the file `rapporteur.db` in a folder; both are made when missing, readable by this user only. Throws a
 * StoreError when they cannot be used.
 *
 * @example const { db } = await openSqlite('/var/lib/rapporteur');
 */
export async function openSqlite(folder: string): Promise<Connection> {
  const path = resolve(folder, 'rapporteur.db');
  const explain = explainSqlite(path);
  let file: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    closeSync(openSync(path, 'a', 0o600));
    const opening = new DatabaseSync(path, { timeout: standstill, enableForeignKeyConstraints: true });
    file = opening;
    // With a write-ahead log, readers and a writer need not wait for each other.
    await untilFree(async () => opening.exec('pragma journal_mode = wal'), 2000);
    opening.exec(
      `pragma synchronous = normal; pragma secure_delete = fast; pragma wal_autocheckpoint = ${mostUnflushed}`,
    );
    const db = new Kysely<Tables>({ dialect: new FileDialect({ database: adapt(opening) }) });
    return { db, is: 'sqlite', patiently: untilFree, explain };
  } catch (error) {
    file?.close();
    throw explain(error);
  }
}

/** Tries again for so many milliseconds while somebody else writes, and lets the process go on meanwhile. */
async function untilFree<T>(run: () => Promise<T>, milliseconds: number): Promise<T> {
  for (let waited = 0; ; waited += standstill + pause) {
    try {
      return await run();
    } catch (error) {
      if (!isBusy(error) || waited >= milliseconds) throw error;
      await setTimeout(pause);
    }
  }
}

/** SQLite can undo changes of tables; with this, Kysely migrates in one transaction. */
class FileDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new (class extends SqliteAdapter {
      override get supportsTransactionalDdl(): boolean {
        return true;
      }
    })();
  }
}

/** What Kysely expects of an SQLite driver, on top of Node's. Each statement is prepared once. */
function adapt(file: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = statementOf(file, sql);
      prepared.set(sql, statement);
      return statement;
    },
    close: () => file.close(),
  };
}

function statementOf(file: DatabaseSync, sql: string): SqliteStatement {
  // A transaction takes the lock for writing when it begins: otherwise two that read first could not both write.
  const statement = file.prepare(sql === 'begin' ? 'begin immediate' : sql);
  // On a full disk SQLite has undone it by itself; a second undoing would fail, and hide what went wrong.
  const isUndone = () => sql === 'rollback' && !file.isTransaction;
  return {
    reader: statement.columns().length > 0,
    all: (values) => statement.all(...(values as SQLInputValue[])),
    run: (values) => (isUndone() ? { changes: 0, lastInsertRowid: 0 } : statement.run(...(values as SQLInputValue[]))),
    iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
  };
}
