import type { Selectable } from 'kysely';
import type { Feedback, Store } from './store.ts';
import type { Connection, Tables } from './tables.ts';

/** What readers thought of answers, in a database. */
export function feedbackIn({ db }: Connection): Store['feedback'] {
  return {
    async add({ at, team, user, helpful, question, answer, records }, exchange) {
      const opinion = {
        ...{ at, helpful: helpful ? 1 : 0, question: storable(question) },
        ...{ answer: JSON.stringify(answer), records: JSON.stringify(records) },
      };
      const { id } = await db
        .insertInto('feedback')
        .values({ ...opinion, team, user, exchange })
        .onConflict((conflict) =>
          conflict
            .columns(['team', 'user', 'exchange'])
            .doUpdateSet({ ...opinion, ...(helpful ? { expected: null } : {}) }),
        )
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    async explain(id, { team, user }, expected) {
      await db
        .updateTable('feedback')
        .set({ expected: storable(expected) })
        .where('id', '=', id)
        .where('team', '=', team)
        .where('user', '=', user)
        .execute();
    },

    async list(limit) {
      const rows = await db
        .selectFrom('feedback')
        .selectAll()
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(opinion);
    },
  };
}

/** PostgreSQL cannot keep the character NUL in a text. */
const storable = (text: string) => text.replaceAll('\0', '\u{FFFD}');

function opinion({ id, at, team, user, helpful, question, answer, records, expected }: Row): Feedback {
  return {
    ...{ id, at, team, user, helpful: helpful === 1, question, expected },
    answer: JSON.parse(answer) as Feedback['answer'],
    records: JSON.parse(records) as string[],
  };
}

type Row = Selectable<Tables['feedback']>;
