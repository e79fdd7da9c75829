import type { Inbox, Json } from './store.ts';
import type { Connection } from './tables.ts';

/** The inbox in a database, as `Inbox` describes it. */
export function inboxOf({ db, is }: Connection): Inbox {
  return {
    async take({ id, body }, { owner, now, until }) {
      const row = { id, body: JSON.stringify(body), owner, until, attempts: 1, arrived: now };
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('inbox')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },

    async prolong(owner, until) {
      await db.updateTable('inbox').set({ until }).where('owner', '=', owner).where('finished', 'is', null).execute();
    },

    async finish(id, now) {
      const done = { body: null, finished: now };
      await db.updateTable('inbox').set(done).where('id', '=', id).where('finished', 'is', null).execute();
    },

    async release(id, at) {
      const free = { owner: '', until: at };
      await db.updateTable('inbox').set(free).where('id', '=', id).where('finished', 'is', null).execute();
    },

    async takeOverdue({ owner, now, until }, limit) {
      const rows = await db
        .with('due', (due) =>
          due
            .selectFrom('inbox')
            .select('id')
            .where('finished', 'is', null)
            .where('until', '<=', now)
            .orderBy('arrived')
            .orderBy('id')
            .limit(limit)
            // SQLite has one writer at a time; in PostgreSQL, rows that somebody else is taking are passed over.
            .$if(is === 'postgres', (some) => some.forUpdate().skipLocked()),
        )
        .updateTable('inbox')
        .set(({ eb }) => ({ owner, until, attempts: eb('attempts', '+', 1) }))
        .where('id', 'in', ({ selectFrom }) => selectFrom('due').select('id'))
        .returning(['id', 'body', 'attempts', 'arrived'])
        .execute();
      return rows
        .sort((a, b) => a.arrived - b.arrived || (a.id < b.id ? -1 : 1))
        .map(({ id, body, attempts, arrived }) => ({
          id,
          body: JSON.parse(body ?? 'null') as Json,
          attempts,
          arrived,
        }));
    },

    async unfinished() {
      const { count } = await db
        .selectFrom('inbox')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('finished', 'is', null)
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}
