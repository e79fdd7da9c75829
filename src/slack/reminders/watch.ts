import { LONGEST_DAY_MS, nextTurn } from '../../reminders/schedule.ts';
import type { DueTurn } from '../../store/store.ts';
import { reasonOf } from '../failures.ts';
import type { Services } from '../services.ts';
import type { Clock } from './clock.ts';

export type WatchOptions = {
  owner: string;
  deliver(due: DueTurn): Promise<void>;
  clock: Clock;
  stopping: AbortSignal;
};

export type Watch = {
  /** Takes what is due, again and again, until it is stopped. Never rejects. */
  run(): Promise<void>;
  /** Keeps the leases of what is being delivered. */
  prolong(): Promise<void>;
  /** Looks again at the turns of the last day: the records or the clock have changed. What was posted stays posted. */
  lookAgain(): Promise<void>;
  /** Waits until what is being delivered is finished or given back. */
  settled(): Promise<void>;
};

/** How long a turn belongs to the process that took it, unless that process prolongs it. */
const LEASE_MS = 15_000;
const LOOK_MS = 1_000;
/** When a turn is tried again that could not be finished for a fault of ours, or because the database was away. */
const AGAIN_MS = 5_000;
/** Turns in hand at a time; more would wait for their place in Slack's limits all the same, and take memory. */
const AT_ONCE = 100;
const PART = 500;
/** The clock was set back when it shows so much less than has passed. */
const JUMP_MS = 60_000;

/** Takes turns that are due and has them delivered, the earliest first, a hundred at a time. */
export function createWatch(services: Services, { owner, deliver, clock, stopping }: WatchOptions): Watch {
  const { store, now, log } = services;
  const running = new Set<Promise<void>>();
  /** Turns that nobody here is at any more, and that could not be given back yet. */
  const dropped = new Set<DueTurn>();
  let offset = now() - clock.steady();

  const track = (due: DueTurn): void => {
    const work = deliver(due)
      .catch((error: unknown) => {
        log(`reminder: ${reasonOf(error)}`, { level: 'error' });
        dropped.add(due);
      })
      .finally(() => running.delete(work));
    running.add(work);
  };

  /** Gives back what was dropped: its lease would not run out while it is prolonged with the others. */
  async function giveBack(): Promise<void> {
    for (const due of dropped) {
      await store.turns.release(due, owner, now() + AGAIN_MS);
      dropped.delete(due);
    }
  }

  /** Takes as much as there is room for. True when there may be more. */
  async function takeDue(): Promise<boolean> {
    const room = AT_ONCE - running.size;
    const due = await store.turns.take({ owner, now: now(), until: now() + LEASE_MS }, room);
    for (const one of due) track(one);
    return due.length === room;
  }

  /** Waits until a quarter of what may be in hand is free. */
  async function untilRoom(): Promise<void> {
    while (running.size > AT_ONCE * 0.75) await Promise.race(running);
  }

  async function lookAgain(): Promise<void> {
    let last = '';
    for (;;) {
      const some = await store.subscriptions.after(last, PART);
      for (const { subscription, changed } of some) {
        const turn = nextTurn(subscription, Math.max(now() - LONGEST_DAY_MS, changed));
        if (turn) await store.turns.bringForward(subscription.id, turn);
      }
      last = some.at(-1)?.subscription.id ?? '';
      if (some.length < PART || stopping.aborted) return;
    }
  }

  /** Turns that were passed over, or put far off, while the clock was wrong are looked at again. */
  async function minded(): Promise<void> {
    const moved = now() - clock.steady();
    const back = offset - moved > JUMP_MS;
    offset = moved;
    if (back) log('the clock was set back: the reminders of the last day are looked at again', { level: 'warn' });
    // What is longer to come was reckoned by a wrong clock.
    if (back || (await store.turns.anyAfter(now() + LONGEST_DAY_MS + JUMP_MS))) await lookAgain();
  }

  return {
    async run() {
      while (!stopping.aborted) {
        const more = await minded()
          .then(giveBack)
          .then(takeDue)
          .catch((error: unknown) => log(`reminders: ${reasonOf(error)}`, { level: 'error' }));
        await (more ? untilRoom() : clock.wait(LOOK_MS, stopping));
      }
    },
    prolong: () => (running.size > 0 ? store.turns.prolong(owner, now() + LEASE_MS) : Promise.resolve()),
    lookAgain,
    settled: async () => void (await Promise.allSettled(running)),
  };
}
