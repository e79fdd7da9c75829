import type { Store } from './store.ts';
import type { Connection } from './tables.ts';

/** `showOnce` in a database: one statement, so that of two callers at once one gets true. */
export function showOnceIn({ db }: Connection): Store['showOnce'] {
  return async (what, where, now, since) => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('shown')
      .values({ what, where, at: now })
      .onConflict((conflict) =>
        conflict.columns(['what', 'where']).doUpdateSet({ at: now }).where('shown.at', '<', since),
      )
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  };
}
