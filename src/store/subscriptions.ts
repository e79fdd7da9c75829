import type { Selectable } from 'kysely';
import type { Subscription, Turn } from '../model.ts';
import type { Subscriptions } from './store.ts';
import type { Connection, Tables } from './tables.ts';

export type SubscriptionRow = Selectable<Tables['subscriptions']>;

type Settings = Omit<Subscription, 'id' | 'team' | 'target' | 'createdBy' | 'paused'>;

/** A subscription as a row keeps it. */
export function subscriptionOf(row: SubscriptionRow): Subscription {
  const { id, team, target, created_by, created_by_name, settings, paused } = row;
  const createdBy = { id: created_by, name: created_by_name };
  return { id, team, target, createdBy, ...(JSON.parse(settings) as Settings), paused: paused === 1 };
}

/** The columns of a next turn. */
export const columnsOf = (next: Turn | undefined, again = false) => ({
  next_at: next?.at ?? null,
  next_day: next?.day ?? null,
  next_part: next?.part ?? null,
  next_again: again ? 1 : 0,
});

/** A turn that nobody has taken. */
export const FREE = { owner: '', until: 0 };

/** The subscriptions in a database, as `Subscriptions` describes them. */
export function subscriptionsIn({ db }: Connection): Subscriptions {
  const all = () => db.selectFrom('subscriptions').selectAll();
  return {
    async put({ id, team, target, createdBy, paused, ...settings }, next, now) {
      const coming = columnsOf(paused ? undefined : next);
      const kept = {
        ...{ target, settings: JSON.stringify(settings), paused: paused ? 1 : 0, changed: now },
        ...coming,
        ...FREE,
      };
      const made = { created_by: createdBy.id, created_by_name: createdBy.name, created: now };
      await db
        .insertInto('subscriptions')
        .values({ id, team, ...made, ...kept, revision: 1, told: '{}', trouble: null })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet(({ eb, ref }) => ({
            ...kept,
            trouble: null,
            revision: eb(ref('subscriptions.revision'), '+', 1),
          })),
        )
        .execute();
    },

    async get(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row && subscriptionOf(row);
    },

    async remove(id) {
      await db.deleteFrom('subscriptions').where('id', '=', id).execute();
    },

    async list({ team, ...of }) {
      const rows = await all()
        .where('team', '=', team)
        .$if('target' in of, (some) => some.where('target', '=', 'target' in of ? of.target : ''))
        .$if('createdBy' in of, (some) => some.where('created_by', '=', 'createdBy' in of ? of.createdBy : ''))
        .orderBy('created')
        .orderBy('id')
        .execute();
      return rows.map(subscriptionOf);
    },

    async after(id, limit) {
      const rows = await all().where('paused', '=', 0).where('id', '>', id).orderBy('id').limit(limit).execute();
      return rows.map((row) => ({ subscription: subscriptionOf(row), changed: row.changed }));
    },

    async removeTeam(team) {
      await db.deleteFrom('subscriptions').where('team', '=', team).execute();
    },
  };
}
