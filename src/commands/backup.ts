import { backUp } from '../store/backup.ts';

/** Where the database is: a folder, or an address of PostgreSQL, which goes before it. */
export type BackupOptions = { folder: string; databaseUrl: string | undefined };

/**
 * Copies the database while the bot runs, and prints what was written. Returns 0; 2 when the database is PostgreSQL,
 * which brings a program of its own for that. Rejects with an Error that says what to do.
 *
 * @example await backup('monday.db', { folder: 'data', databaseUrl: undefined }, console.log); // 0
 */
export async function backup(
  file: string,
  { folder, databaseUrl }: BackupOptions,
  write: (line: string) => void,
): Promise<number> {
  if (databaseUrl !== undefined) {
    write('The database is PostgreSQL. Nothing was written; use its own program:');
    write(`  pg_dump --format=custom --file=${shellWord(file)} "$DATABASE_URL"`);
    return 2;
  }
  const bytes = await backUp(folder, file);
  write(`${file} holds the database as it was now: ${Math.ceil(bytes / 1024)} KB, read through and whole.`);
  return 0;
}

const shellWord = (text: string): string =>
  /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
