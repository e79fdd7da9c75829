import { dirname } from 'node:path';
import { StoreError } from './errors.ts';

/** SQLite's own numbers of what can happen to a file, https://sqlite.org/rescode.html. */
const BUSY = 5;
const LOCKED = 6;
const FULL = 13;
const DAMAGED = [11, 26];
const FORBIDDEN = [3, 8, 14, 23];

/** Whether a failure of SQLite only says that somebody else is writing. */
export function isBusy(failure: unknown): boolean {
  return [BUSY, LOCKED].includes(numberOf(failure));
}

/** Says what a failure of the database file at `path` means and what to do, as a StoreError. */
export function explainSqlite(path: string): (failure: unknown) => StoreError {
  return (failure) => {
    if (failure instanceof StoreError) return failure;
    return new StoreError(sentence(path, failure), { cause: failure });
  };
}

function sentence(path: string, failure: unknown): string {
  const number = numberOf(failure);
  const { code, message } = failure as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT' || number === FULL)
    return `The disk is full, so ${path} cannot be written. Free some space; nothing needs repair.`;
  if (DAMAGED.includes(number))
    return `${path} is damaged or is no database of this program. Put a backup in its place, or move it (with its -wal and -shm files) elsewhere to begin with an empty one.`;
  if (isBusy(failure))
    return `Another program keeps ${path} locked. Close that program, or wait for it, and try again.`;
  if (FORBIDDEN.includes(number) || (code && code !== 'ERR_SQLITE_ERROR' && 'errno' in (failure as object)))
    return `${path} cannot be opened and written (${code === 'ERR_SQLITE_ERROR' ? message : code}). Give this user the right to write in ${dirname(path)}, or name another folder.`;
  return `${path} cannot be used: ${message}.`;
}

/** The number of an SQLite failure without its details; 0 for any other failure. */
function numberOf(failure: unknown): number {
  const number = (failure as { errcode?: unknown }).errcode;
  return typeof number === 'number' ? number & 0xff : 0;
}
