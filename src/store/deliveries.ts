import type { Kysely } from 'kysely';
import type { Turn } from '../model.ts';
import type { Delivery, DueTurn, Outcome, Turns } from './store.ts';
import { columnsOf, FREE } from './subscriptions.ts';
import type { Connection, Tables } from './tables.ts';

/** What is true of the row of a subscription while `owner` has this very turn of it, and nobody changed it. */
export const heldBy = (owner: string, { subscription: { id }, revision, turn }: DueTurn) => ({
  ...{ id, owner, revision },
  ...{ next_day: turn.day, next_part: turn.part },
});

const keyOf = ({ subscription, turn }: DueTurn) => ({ subscription: subscription.id, day: turn.day, part: turn.part });

/**
 * What becomes of the turns that were taken, as `Turns` describes it. Whoever writes a delivery has the row of its
 * subscription first: so of two processes at the same turn, the second one sees all that the first one did.
 */
export function deliveriesIn({ db, is }: Connection): Pick<Turns, 'begin' | 'undo' | 'finish' | 'deliveries'> {
  const locked = (change: Kysely<Tables>) =>
    change
      .selectFrom('subscriptions')
      .select('id')
      // A transaction of SQLite has the whole file.
      .$if(is === 'postgres', (row) => row.forUpdate());

  return {
    begin: (due, owner, now, again = false) =>
      db.transaction().execute(async (change) => {
        const held = await locked(change)
          .where((eb) => eb.and(heldBy(owner, due)))
          .executeTakeFirst();
        if (!held) return 'lost';
        const before = await change
          .selectFrom('deliveries')
          .select(['state', 'owner', 'at'])
          .where((eb) => eb.and(keyOf(due)))
          .executeTakeFirst();
        if (before?.state === 'posted') return 'posted';
        const repeated = before?.owner === owner && before.at === now;
        if (before?.state === 'posting' && !again && !repeated) return { since: before.at };
        await note(change, due, { state: 'posting', owner, at: now, ...NOTHING });
        return 'begun';
      }),

    async undo(due, owner) {
      await db
        .deleteFrom('deliveries')
        .where((eb) => eb.and({ ...keyOf(due), state: 'posting', owner }))
        .execute();
    },

    finish: (due, owner, outcome, next, now) =>
      db.transaction().execute(async (change) => {
        const { id } = due.subscription;
        const { numUpdatedRows } = await change
          .updateTable('subscriptions')
          .set({ ...columnsOf(next), ...FREE, ...troubleOf(outcome) })
          .where((eb) => eb.and(heldBy(owner, due)))
          .executeTakeFirstOrThrow();
        const held = numUpdatedRows === 1n;
        if (outcome.state === 'nothing') return held;
        // Who lost a turn knows no better than who took it over, save that it is posted.
        if (!held && outcome.state !== 'posted') return false;
        if (!held && !(await locked(change).where('id', '=', id).executeTakeFirst())) return false;
        const isNews = await note(change, due, { state: outcome.state, owner, at: now, ...detailsOf(outcome) });
        if (isNews && outcome.state === 'posted')
          await change
            .updateTable('subscriptions')
            .set({ told: JSON.stringify(outcome.told) })
            .where('id', '=', id)
            .where(({ not, exists }) => not(exists(postedAfter(due))))
            .execute();
        return held;
      }),

    async deliveries(subscription, limit) {
      const rows = await db
        .selectFrom('deliveries')
        .select(['subscription', 'day', 'part', 'state', 'at', 'channel', 'message', 'trouble'])
        .where('subscription', '=', subscription)
        .orderBy('at', 'desc')
        .orderBy('day', 'desc')
        // In the alphabet, the evening comes before the morning.
        .orderBy('part')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ ...row, part: row.part as Turn['part'], state: row.state as Delivery['state'] }));
    },
  };

  /** Later turns of a subscription that were posted. */
  function postedAfter({ subscription: { id }, turn: { day, part } }: DueTurn) {
    return db
      .selectFrom('deliveries')
      .select('day')
      .where('subscription', '=', id)
      .where('state', '=', 'posted')
      .where(({ eb, or, and }) => or([eb('day', '>', day), and([eb('day', '=', day), eb('part', '<', part)])]));
  }
}

const NOTHING = { channel: null, message: null, trouble: null };

/** Notes what is known of a delivery. False when it was posted before: then that stays. */
async function note(
  change: Kysely<Tables>,
  due: DueTurn,
  known: Omit<Tables['deliveries'], 'subscription' | 'day' | 'part'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await change
    .insertInto('deliveries')
    .values({ ...keyOf(due), ...known })
    .onConflict((conflict) =>
      conflict.columns(['subscription', 'day', 'part']).doUpdateSet(known).where('deliveries.state', '<>', 'posted'),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

const detailsOf = (outcome: Outcome) => ({
  channel: outcome.state === 'posted' ? outcome.channel : null,
  message: outcome.state === 'posted' ? outcome.message : null,
  trouble: outcome.state === 'failed' ? outcome.trouble : null,
});

/** What remains of an earlier trouble: posting ends it, and what was not posted says nothing of it. */
function troubleOf(outcome: Outcome): { trouble?: string | null } {
  if (outcome.state === 'posted') return { trouble: null };
  return outcome.state === 'failed' ? { trouble: outcome.trouble } : {};
}
