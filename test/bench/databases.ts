import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../slack/wire/ways.ts';
import { newDatabase, serverAnswers } from '../store/server.ts';

/** Runs with an empty folder to keep things in, gone afterwards. */
export async function onSqlite<T>(run: (store: Settings) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  try {
    return await run({ RAPPORTEUR_DATA: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs with a PostgreSQL database of its own, gone afterwards; not at all where no server answers. */
export async function onPostgres<T>(run: (store: Settings) => Promise<T>): Promise<T[]> {
  if (!(await serverAnswers())) return [];
  const { databaseUrl, drop } = await newDatabase();
  try {
    return [await run({ DATABASE_URL: databaseUrl })];
  } finally {
    await drop();
  }
}
