import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { StoreError } from './errors.ts';
import type { Connection } from './tables.ts';

/** Where Kysely notes which migrations a database has had. */
const noted = 'kysely_migration';

/**
 * Brings the tables of a database up to a program with these migrations, all or nothing. Throws a StoreError, and
 * changes nothing, when a newer program has been at the database; throws what the database says when it fails.
 */
export async function migrate({ db, is }: Connection, migrations: Record<string, Migration>): Promise<void> {
  // Without a schema, Kysely takes a table of another schema of the same PostgreSQL database for its own.
  const schema = is === 'postgres' ? await currentSchema(db) : undefined;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const unknown = (await migrationsIn(db)).filter((name) => !(name in migrations));
  if (unknown.length > 0)
    throw new StoreError(
      `The database was written by a newer version of this program (it has ${unknown.join(', ')}). Run that version, or one after it. Nothing was changed.`,
      { cause: error },
    );
  throw error;
}

async function currentSchema(db: Connection['db']): Promise<string | undefined> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db);
  return rows[0]?.name ?? undefined;
}

async function migrationsIn(db: Connection['db']): Promise<string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from ${sql.table(noted)} order by name`.execute(db);
    return rows.map(({ name }) => name);
  } catch {
    return [];
  }
}
