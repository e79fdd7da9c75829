// Another process at the same store, for `processes.ts`. It says when it is ready, works once it is told to, and gives
// what came of it.
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Order, Word } from './processes.ts';

const say = (word: Word) => process.send?.(word);
const lease = { owner: `worker ${process.pid}`, now: 1000, until: 2000 };

async function obey(order: Order): Promise<string[]> {
  if (order.work === 'open') {
    const store = await told().then(() => openStore(order.place));
    await store.ping();
    await store.close();
    return ['opened'];
  }
  const store = await openStore(order.place);
  await told();
  const gained = await works[order.work](store);
  await store.close();
  return gained;
}

/** Resolves at the next message. */
function told(): Promise<void> {
  return new Promise((resolve) => {
    process.once('message', () => resolve());
    say({ ready: true });
  });
}

const works: Record<Exclude<Order['work'], 'open'>, (store: Store) => Promise<string[]>> = {
  async take(store) {
    const ids = Array.from({ length: 50 }, (_, at) => `E${at}`);
    const gained = await Promise.all(ids.map((id) => store.inbox.take({ id, body: { id } }, lease)));
    return ids.filter((_, at) => gained[at]);
  },

  async takeOverdue(store) {
    const all: string[] = [];
    for (;;) {
      const some = await store.inbox.takeOverdue(lease, 3);
      if (some.length === 0) return all;
      all.push(...some.map(({ id }) => id));
    }
  },

  async showOnce(store) {
    const notes = Array.from({ length: 50 }, (_, at) => `N${at}`);
    const gained = await Promise.all(notes.map((note) => store.showOnce(note, 'C1', 1000, 0)));
    return notes.filter((_, at) => gained[at]);
  },

  /** Posts what is due until nothing is. */
  async turns(store) {
    const all: string[] = [];
    for (;;) {
      const some = await store.turns.take(lease, 3);
      if (some.length === 0) return all;
      for (const due of some) {
        const { id } = due.subscription;
        if ((await store.turns.begin(due, lease.owner, lease.now)) === 'begun') all.push(id);
        await store.turns.finish(
          due,
          lease.owner,
          { state: 'posted', channel: 'C1', message: id, told: {} },
          undefined,
          lease.now,
        );
      }
    }
  },

  /** Writes until it is killed, and says each thing that was written. */
  async write(store) {
    for (let at = 0; ; at++) {
      await store.inbox.take({ id: `W${at}`, body: { text: 'x'.repeat(500) } }, lease);
      await store.conversations.put(`W${at}`, { at }, 1000);
      // Heard before more is written: otherwise what is said would pile up behind the writing.
      await new Promise((heard) => process.send?.({ written: `W${at}` } satisfies Word, heard));
    }
  },
};

process.once('message', (order: Order) => {
  obey(order).then(
    (gained) => process.send?.({ gained } satisfies Word, () => process.disconnect()),
    (error: unknown) => process.send?.({ failed: String(error) } satisfies Word, () => process.disconnect()),
  );
});
