import type { Store } from './store.ts';
import type { Connection } from './tables.ts';

/** `forget` in a database. What it forgets is independent of each other, so no transaction holds up the others. */
export function forgetIn({ db }: Connection): Store['forget'] {
  return async (before) => {
    await db.deleteFrom('inbox').where('finished', '<', before).execute();
    await db.deleteFrom('kept').where('kind', 'in', ['conversation', 'exchange']).where('at', '<', before).execute();
    await db.deleteFrom('shown').where('at', '<', before).execute();
  };
}
