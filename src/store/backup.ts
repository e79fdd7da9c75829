import { closeSync, constants, existsSync, fsyncSync, linkSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { StoreError } from './errors.ts';
import { explainSqlite } from './sqlite-errors.ts';

/** All pages in one step: a copy in several steps begins anew whenever somebody writes in between, perhaps for ever. */
const AT_ONCE = 2 ** 31 - 1;

/**
 * Copies the database file of a folder, also while programs write to it, and reads the copy through. The copy is one
 * moment of the database, stands alone, and is readable by this user only. It has its name only once it is whole.
 * Returns its size in bytes. Rejects with a StoreError that says what to do: when there is no database, when something
 * has that name already, or when the copy cannot be written.
 *
 * @example await backUp('/var/lib/rapporteur', '/backups/monday.db') // 73728
 */
export async function backUp(folder: string, file: string): Promise<number> {
  const from = resolve(folder, 'rapporteur.db');
  const to = resolve(file);
  const unfinished = `${to}.unfinished`;
  if (!existsSync(from)) throw new StoreError(`There is no database at ${from}. Name its folder in RAPPORTEUR_DATA.`);
  if (existsSync(to)) throw taken(to);
  make(unfinished);
  try {
    await copy(from, unfinished);
    readThrough(unfinished);
    settle(unfinished, to);
    return statSync(to).size;
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${unfinished}${end}`, { force: true });
  }
}

const taken = (path: string) => new StoreError(`${path} is there already. Nothing was written; give another name.`);

/** Makes an empty file that nobody else can read; two backups of one name at once do not mix. */
function make(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw explainSqlite(path)(error);
    throw new StoreError(
      `${path} is left of a backup that is running, or was broken off. Delete it if none is running.`,
    );
  }
}

async function copy(from: string, to: string): Promise<void> {
  let source: DatabaseSync | undefined;
  try {
    source = new DatabaseSync(from, { readOnly: true, timeout: 10_000 });
    await backup(source, to, { rate: AT_ONCE });
  } catch (error) {
    // A full disk is that of the copy; what else fails is told of the database.
    throw explainSqlite(isFull(error) ? to : from)(error);
  } finally {
    source?.close();
  }
}

const isFull = (error: unknown): boolean => (error as { errcode?: number }).errcode === 13;

/** Leaves the copy without a write-ahead log of its own, and throws when SQLite finds anything wrong with it. */
function readThrough(path: string): void {
  const file = new DatabaseSync(path);
  try {
    file.exec('pragma journal_mode = delete');
    const rows = file.prepare('pragma integrity_check').all();
    if (rows.length !== 1 || rows[0]?.integrity_check !== 'ok')
      throw new StoreError('The database is damaged, so there is no copy of it. Keep the last backup that was whole.');
  } finally {
    file.close();
  }
}

/** Gives the copy its name, unless something has got that name meanwhile. */
function settle(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw taken(to);
    throw explainSqlite(to)(error);
  }
  const folder = openSync(dirname(to), constants.O_RDONLY);
  fsyncSync(folder);
  closeSync(folder);
}
