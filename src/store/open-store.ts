import { StoreError } from './errors.ts';
import { feedbackIn } from './feedback.ts';
import { flushOf } from './flush.ts';
import { forgetIn } from './forget.ts';
import { guard } from './guard.ts';
import { inboxOf } from './inbox.ts';
import { installationsIn } from './installations.ts';
import { keptJson } from './kept.ts';
import { migrate } from './migrate.ts';
import { migrationsOf } from './migrations.ts';
import { showOnceIn } from './shown.ts';
import { openSqlite } from './sqlite.ts';
import type { Exchange, Json, Store } from './store.ts';
import { subscriptionsIn } from './subscriptions.ts';
import type { Connection } from './tables.ts';
import { turnsIn } from './turns.ts';

/** Where a store is kept. `databaseUrl` (postgres://…) goes before `folder`; one of them must be given. */
export type Place = {
  /** Folder of the file `rapporteur.db`; both are made when missing. */
  folder?: string | undefined;
  databaseUrl?: string | undefined;
  /** What installations are sealed with. Without it, none can be kept. */
  secret: string | undefined;
  /** Told of each thing that the open store could not do. */
  failed?(): void;
};

/** Milliseconds to wait for other processes. Slack waits three seconds for a word that its event is taken. */
const patience = { opening: 10_000, running: 2000 };

/**
 * Opens a store, and brings its tables up to this program. Any number of processes may have the same store open.
 * Rejects with a StoreError that says what to do: when the folder cannot be written, the server cannot be reached, or
 * the database was written by a newer program.
 *
 * @example const store = await openStore({ folder: 'data', secret: undefined }); … await store.close();
 */
export async function openStore({ folder, databaseUrl, secret, failed }: Place): Promise<Store> {
  const connection = await connect(folder, databaseUrl);
  const { db, patiently, explain } = connection;
  try {
    await patiently(() => migrate(connection, migrationsOf(connection.is)), patience.opening);
  } catch (error) {
    await db.destroy();
    throw explain(error);
  }
  const told = (failure: unknown) => {
    failed?.();
    return explain(failure);
  };
  const { guarded, settle } = guard(methods(connection, secret), (run) => patiently(run, patience.running), told);
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= settle()
      .then(() => db.destroy())
      .catch((error) => {
        throw explain(error);
      });
    return closing;
  };
  return { ...guarded, close };
}

async function connect(folder: string | undefined, databaseUrl: string | undefined): Promise<Connection> {
  if (databaseUrl) {
    const { openPostgres } = await import('./postgres.ts');
    return openPostgres(databaseUrl);
  }
  if (folder) return openSqlite(folder);
  throw new StoreError('Name a folder or a PostgreSQL database to keep things in.');
}

function methods(connection: Connection, secret: string | undefined): Omit<Store, 'close'> {
  return {
    inbox: inboxOf(connection),
    conversations: keptJson<Json>(connection, 'conversation'),
    exchanges: keptJson<Exchange>(connection, 'exchange'),
    feedback: feedbackIn(connection),
    installations: installationsIn(connection, secret),
    preferences: keptJson<Json>(connection, 'preferences'),
    subscriptions: subscriptionsIn(connection),
    turns: turnsIn(connection),
    showOnce: showOnceIn(connection),
    forget: forgetIn(connection),
    flush: flushOf(connection),
    ping: async () => {
      await connection.db.selectFrom('inbox').select('id').limit(1).execute();
    },
  };
}
