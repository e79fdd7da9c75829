import type { Told, Turn } from '../model.ts';
import type { Delivery, DueTurn, Outcome, Turns } from './store.ts';
import { columnsOf, FREE, type SubscriptionRow, subscriptionOf } from './subscriptions.ts';
import type { Connection } from './tables.ts';

/** The turns in a database, as `Turns` describes them. */
export function turnsIn({ db, is }: Connection): Turns {
  const keyOf = ({ subscription, turn }: DueTurn) => ({
    subscription: subscription.id,
    day: turn.day,
    part: turn.part,
  });

  return {
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
      await db.updateTable('subscriptions').set({ until }).where('owner', '=', owner).execute();
    },

    begin: (due, owner, now, again = false) =>
      db.transaction().execute(async (change) => {
        const { id } = due.subscription;
        const held = await change
          .selectFrom('subscriptions')
          .select('id')
          .where('id', '=', id)
          .where('owner', '=', owner)
          .where('revision', '=', due.revision)
          .$if(is === 'postgres', (some) => some.forUpdate())
          .executeTakeFirst();
        if (!held) return 'lost';
        const key = keyOf(due);
        const before = await change
          .selectFrom('deliveries')
          .select(['state', 'at'])
          .where((eb) => eb.and(key))
          .executeTakeFirst();
        if (before?.state === 'posted') return 'posted';
        if (before?.state === 'posting' && !again) return { since: before.at };
        const begun = { state: 'posting', at: now, channel: null, message: null, trouble: null };
        await change
          .insertInto('deliveries')
          .values({ ...key, ...begun })
          .onConflict((conflict) => conflict.columns(['subscription', 'day', 'part']).doUpdateSet(begun))
          .execute();
        return 'begun';
      }),

    async undo(due, owner) {
      await db
        .deleteFrom('deliveries')
        .where((eb) => eb.and(keyOf(due)))
        .where('state', '=', 'posting')
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('subscriptions').select('id').where('id', '=', due.subscription.id).where('owner', '=', owner),
          ),
        )
        .execute();
    },

    async release({ subscription: { id } }, owner, at) {
      const free = { owner: '', until: at };
      await db.updateTable('subscriptions').set(free).where('id', '=', id).where('owner', '=', owner).execute();
    },

    finish: (due, owner, outcome, next, now) =>
      db.transaction().execute(async (change) => {
        const { id } = due.subscription;
        if (outcome.state !== 'nothing') {
          const kept = { state: outcome.state, at: now, ...detailsOf(outcome) };
          await change
            .insertInto('deliveries')
            .values({ ...keyOf(due), ...kept })
            .onConflict((conflict) =>
              conflict
                .columns(['subscription', 'day', 'part'])
                .doUpdateSet(kept)
                // What was posted stays posted, whatever another process thought of it.
                .where('deliveries.state', '<>', outcome.state === 'posted' ? '' : 'posted'),
            )
            .execute();
        }
        const news =
          outcome.state === 'posted'
            ? { told: JSON.stringify(outcome.told), trouble: null }
            : outcome.state === 'failed'
              ? { trouble: outcome.trouble }
              : {};
        if (Object.keys(news).length > 0)
          await change.updateTable('subscriptions').set(news).where('id', '=', id).execute();
        const { numUpdatedRows } = await change
          .updateTable('subscriptions')
          .set({ ...columnsOf(next), ...FREE })
          .where('id', '=', id)
          .where('owner', '=', owner)
          .where('revision', '=', due.revision)
          .executeTakeFirstOrThrow();
        return numUpdatedRows === 1n;
      }),

    async bringForward(subscription, turn) {
      await db
        .updateTable('subscriptions')
        .set(columnsOf(turn))
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

    async deliveries(subscription, limit) {
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('subscription', '=', subscription)
        .orderBy('at', 'desc')
        .orderBy('day', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ ...row, part: row.part as Turn['part'], state: row.state as Delivery['state'] }));
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

const detailsOf = (outcome: Outcome) => ({
  channel: outcome.state === 'posted' ? outcome.channel : null,
  message: outcome.state === 'posted' ? outcome.message : null,
  trouble: outcome.state === 'failed' ? outcome.trouble : null,
});

function dueTurnOf(row: SubscriptionRow): DueTurn {
  const turn = { day: row.next_day ?? '', part: row.next_part as Turn['part'], at: row.next_at ?? 0 };
  const { told, trouble, revision } = row;
  return { subscription: subscriptionOf(row), turn, told: JSON.parse(told) as Told, trouble, revision };
}
