import type { Connection, Kind } from './tables.ts';

/** Texts by their key, each with the time when it was put. */
export type Kept = {
  get(key: string): Promise<string | undefined>;
  /** Puts a text in the place of what was there. */
  put(key: string, value: string, now: number): Promise<void>;
  delete(key: string): Promise<void>;
};

/** Texts of one kind. */
export function kept({ db }: Connection, kind: Kind): Kept {
  return {
    async get(key) {
      const row = await db
        .selectFrom('kept')
        .select('value')
        .where('kind', '=', kind)
        .where('key', '=', key)
        .executeTakeFirst();
      return row?.value;
    },

    async put(key, value, now) {
      await db
        .insertInto('kept')
        .values({ kind, key, value, at: now })
        .onConflict((conflict) => conflict.columns(['kind', 'key']).doUpdateSet({ value, at: now }))
        .execute();
    },

    async delete(key) {
      await db.deleteFrom('kept').where('kind', '=', kind).where('key', '=', key).execute();
    },
  };
}

/** The same for anything that JSON can say. `T` is what is put; what a former version put is given as it was. */
export function keptJson<T>(connection: Connection, kind: Kind) {
  const texts = kept(connection, kind);
  return {
    async get(key: string): Promise<T | undefined> {
      const text = await texts.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as T);
    },
    put: (key: string, value: T, now: number): Promise<void> => texts.put(key, JSON.stringify(value), now),
  };
}
