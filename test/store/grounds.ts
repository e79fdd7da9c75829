import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe } from 'node:test';
import { inspect } from 'node:util';
import { StoreError } from '../../src/store/errors.ts';
import { openStore, type Place } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { asked, type Database, newDatabase, type Row, serverAnswers } from './server.ts';

const answers = await serverAnswers();

/** Why the tests on PostgreSQL are skipped; `false` where they run. With CI set they run, and fail where none answers. */
export const noPostgres =
  !answers &&
  !process.env.CI &&
  'no PostgreSQL answers: start one, or name it in TEST_DATABASE_URL, to test the store on it';

/** An empty place of a test, gone after it. */
export type Ground = {
  place(): Place;
  /** Opens the store; it is closed after the test if it still is open then. */
  open(secret?: string): Promise<Store>;
  /** What another program sees or does in the database. */
  query(sql: string): Promise<Row[]>;
};

/** The same tests on SQLite and on PostgreSQL, each test with a database of its own. */
export function onBoth(name: string, tests: (ground: Ground) => void): void {
  onSqlite(name, tests);
  onPostgres(name, tests);
}

export function onSqlite(name: string, tests: (ground: Ground) => void): void {
  describe(`${name}, on SQLite`, () => {
    let folder = '';
    const query = async (sql: string) => {
      const file = new DatabaseSync(join(folder, 'rapporteur.db'));
      const rows = file.prepare(sql).all();
      file.close();
      return rows;
    };
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'rapporteur-store-'));
    });
    tests({ ...opener(() => ({ folder })), query });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));
  });
}

export function onPostgres(name: string, tests: (ground: Ground) => void): void {
  describe(`${name}, on PostgreSQL`, { skip: noPostgres }, () => {
    let database: Database;
    const databaseUrl = () => database.databaseUrl;
    beforeEach(async () => {
      database = await newDatabase();
    });
    tests({ ...opener(() => ({ databaseUrl: databaseUrl() })), query: (sql) => asked(databaseUrl(), sql) });
    afterEach(() => database.drop());
  });
}

/** Called between the hooks that make and remove a place, so that stores are closed before it is removed. */
function opener(where: () => Omit<Place, 'secret'>) {
  const opened: Store[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  const place = (secret?: string): Place => ({ ...where(), secret });
  return {
    place,
    async open(secret?: string): Promise<Store> {
      const store = await openStore(place(secret));
      opened.push(store);
      return store;
    },
  };
}

/** Opens a store anywhere, without a secret. */
export const open = (place: Omit<Place, 'secret'>): Promise<Store> => openStore({ ...place, secret: undefined });

/** It is refused with a StoreError that says so, and that shows neither the password nor the token of the tests. */
export function refuses(promise: Promise<unknown>, says: RegExp): Promise<void> {
  return assert.rejects(promise, (error: Error) => {
    assert.ok(error instanceof StoreError, inspect(error));
    assert.match(error.message, says);
    assert.doesNotMatch(inspect(error, { depth: 9 }), /pa55word|xoxb/);
    return true;
  });
}
