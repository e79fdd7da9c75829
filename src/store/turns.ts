import type { Told, Turn } from '../model.ts';
import { deliveriesIn, heldBy } from './deliveries.ts';
import type { DueTurn, Turns } from './store.ts';
import { columnsOf, type SubscriptionRow, subscriptionOf } from './subscriptions.ts';
import type { Connection } from './tables.ts';

/** The turns in a database, as `Turns` describes them. */
export function turnsIn(connection: Connection): Turns {
  const { db, is } = connection;
  return {
    ...deliveriesIn(connection),

    async take({ owner, now, until }, limit) {
      const rows = await db
        .with('due', (due) =>
          due
            .selectFrom('subscriptions')
            .select('id')
            .where('next_at', 'is not', null)
            .where('next_at', '<=', now)
            .where('until', '<=', now)
            .orderBy('next_at')
            .orderBy('id')
            .limit(limit)
            // SQLite has one writer at a time; in PostgreSQL, rows that somebody else is taking are passed over.
            .$if(is === 'postgres', (some) => some.forUpdate().skipLocked()),
        )
        .updateTable('subscriptions')
        .set({ owner, until })
        .where('id', 'in', ({ selectFrom }) => selectFrom('due').select('id'))
        .returningAll()
        .execute();
      return rows
        .map(dueTurnOf)
        .sort((a, b) => a.turn.at - b.turn.at || (a.subscription.id < b.subscription.id ? -1 : 1));
    },

    async prolong(owner, until) {
      await db
        .updateTable('subscriptions')
        .set({ until })
        .where('owner', '=', owner)
        // True of every turn that is taken; with it, the others are not looked through.
        .where('next_at', '<=', until)
        .execute();
    },

    async release(due, owner, at) {
      const free = { owner: '', until: at };
      const held = heldBy(owner, due);
      await db
        .updateTable('subscriptions')
        .set(free)
        .where((eb) => eb.and(held))
        .execute();
    },

    async bringForward(subscription, turn) {
      await db
        .updateTable('subscriptions')
        .set(columnsOf(turn, true))
        .where('id', '=', subscription)
        .where('owner', '=', '')
        .where('next_at', '>', turn.at)
        .execute();
    },

    async anyAfter(at) {
      const row = await db
        .selectFrom('subscriptions')
        .select('id')
        .where('next_at', '>', at)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    async due(now) {
      const { count } = await db
        .selectFrom('subscriptions')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('next_at', 'is not', null)
        .where('next_at', '<=', now)
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

function dueTurnOf(row: SubscriptionRow): DueTurn {
  const turn = { day: row.next_day ?? '', part: row.next_part as Turn['part'], at: row.next_at ?? 0 };
  const { told, trouble, revision, next_again } = row;
  const again = next_again === 1;
  return { subscription: subscriptionOf(row), turn, told: JSON.parse(told) as Told, trouble, revision, again };
}
