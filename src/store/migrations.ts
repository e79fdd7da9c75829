import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Connection, Tables } from './tables.ts';

/**
 * Every change of the tables since the first release, in order. Append only: what was released is never changed, and
 * a name comes after those before it in the alphabet. A migration says what to do in both databases.
 */
export function migrationsOf(is: Connection['is']): Record<string, Migration> {
  return {
    '001-inbox': { up: inbox },
    '002-kept': { up: kept },
    '003-shown': { up: shown },
    '004-feedback': { up: (db) => feedback(db, is) },
    '005-subscriptions': { up: subscriptions },
    '006-deliveries': { up: deliveries },
    '007-opinions': { up: opinions },
  };
}

async function inbox(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('inbox')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('body', 'text')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('arrived', 'bigint', (column) => column.notNull())
    .addColumn('finished', 'bigint')
    .execute();
  // Few events are unfinished at any time, however many were finished.
  await db.schema
    .createIndex('inbox_unfinished')
    .on('inbox')
    .columns(['arrived', 'id'])
    .where(sql.ref('finished'), 'is', null)
    .execute();
  await db.schema
    .createIndex('inbox_finished')
    .on('inbox')
    .column('finished')
    .where(sql.ref('finished'), 'is not', null)
    .execute();
}

async function kept(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('kept')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('kept_key', ['kind', 'key'])
    .execute();
  await db.schema.createIndex('kept_at').on('kept').columns(['kind', 'at']).execute();
}

async function shown(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('shown')
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('where', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('shown_key', ['what', 'where'])
    .execute();
  await db.schema.createIndex('shown_at').on('shown').column('at').execute();
}

async function feedback(db: Kysely<Tables>, is: Connection['is']): Promise<void> {
  await db.schema
    .createTable('feedback')
    // The one thing that the two databases name differently: a number that counts up by itself.
    .addColumn('id', is === 'sqlite' ? 'integer' : 'serial', (column) => column.primaryKey().notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('user', 'text', (column) => column.notNull())
    .addColumn('helpful', 'integer', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('records', 'text', (column) => column.notNull())
    .addColumn('expected', 'text')
    .execute();
  await db.schema.createIndex('feedback_at').on('feedback').columns(['at', 'id']).execute();
}

async function subscriptions(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_by_name', 'text', (column) => column.notNull())
    .addColumn('settings', 'text', (column) => column.notNull())
    .addColumn('paused', 'integer', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addColumn('changed', 'bigint', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('told', 'text', (column) => column.notNull())
    .addColumn('trouble', 'text')
    .addColumn('next_at', 'bigint')
    .addColumn('next_day', 'text')
    .addColumn('next_part', 'text')
    .addColumn('next_again', 'integer', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('subscriptions_next')
    .on('subscriptions')
    .columns(['next_at', 'id'])
    .where(sql.ref('next_at'), 'is not', null)
    .execute();
  await db.schema.createIndex('subscriptions_target').on('subscriptions').columns(['team', 'target']).execute();
  await db.schema.createIndex('subscriptions_maker').on('subscriptions').columns(['team', 'created_by']).execute();
}

async function deliveries(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('subscription', 'text', (column) => column.notNull().references('subscriptions.id').onDelete('cascade'))
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('part', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('channel', 'text')
    .addColumn('message', 'text')
    .addColumn('trouble', 'text')
    .addPrimaryKeyConstraint('deliveries_key', ['subscription', 'day', 'part'])
    .execute();
  await db.schema.createIndex('deliveries_at').on('deliveries').column('at').execute();
}

/** One opinion of a reader on an answer. Those that were kept without their exchange stay as they are. */
async function opinions(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('feedback').addColumn('exchange', 'text').execute();
  await db.schema.createIndex('feedback_once').unique().on('feedback').columns(['team', 'user', 'exchange']).execute();
}
