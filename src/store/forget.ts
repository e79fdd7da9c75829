import { setImmediate } from 'node:timers/promises';
import type { DeleteResult } from 'kysely';
import type { Store } from './store.ts';
import type { Connection } from './tables.ts';

/** Rows that one statement deletes. SQLite lets nothing else run meanwhile; these take it a few milliseconds. */
const part = 500;

/** `forget` in a database, part by part. What it forgets is independent of each other, so there is no transaction. */
export function forgetIn({ db }: Connection): Store['forget'] {
  return async (before) => {
    await inParts(() =>
      db
        .deleteFrom('inbox')
        .where('id', 'in', (inbox) => inbox.selectFrom('inbox').select('id').where('finished', '<', before).limit(part))
        .executeTakeFirstOrThrow(),
    );
    for (const kind of ['conversation', 'exchange'] as const)
      await inParts(() =>
        db
          .deleteFrom('kept')
          .where('kind', '=', kind)
          .where('at', '<', before)
          .where('key', 'in', ({ selectFrom }) =>
            selectFrom('kept').select('key').where('kind', '=', kind).where('at', '<', before).limit(part),
          )
          .executeTakeFirstOrThrow(),
      );
    await inParts(() =>
      db
        .deleteFrom('deliveries')
        .where('at', '<', before)
        .where(({ eb, selectFrom, refTuple }) =>
          eb(
            refTuple('subscription', 'day', 'part'),
            'in',
            selectFrom('deliveries')
              .select(['subscription', 'day', 'part'])
              .where('at', '<', before)
              // One whose turn is still to be finished keeps it from being posted again.
              .where(({ not, exists, selectFrom }) =>
                not(
                  exists(
                    selectFrom('subscriptions')
                      .select('id')
                      .whereRef('id', '=', 'deliveries.subscription')
                      .whereRef('next_day', '=', 'deliveries.day')
                      .whereRef('next_part', '=', 'deliveries.part'),
                  ),
                ),
              )
              .limit(part)
              .$asTuple('subscription', 'day', 'part'),
          ),
        )
        .executeTakeFirstOrThrow(),
    );
    // Few things are shown once.
    await db.deleteFrom('shown').where('at', '<', before).execute();
  };
}

/** Deletes until nothing is left to delete, and lets others run in between. */
async function inParts(remove: () => Promise<DeleteResult>): Promise<void> {
  for (;;) {
    const { numDeletedRows } = await remove();
    if (numDeletedRows === 0n) return;
    await setImmediate();
  }
}
