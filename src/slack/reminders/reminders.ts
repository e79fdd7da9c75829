import type { Services } from '../services.ts';
import { type ClientOf, createAddressees } from './addressees.ts';
import type { Clock } from './clock.ts';
import { createDeliver, type InDoubt } from './deliver.ts';
import { createPace } from './pace.ts';
import type { Prepare } from './prepare.ts';
import { createTellTrouble } from './trouble.ts';
import { createWatch } from './watch.ts';

export type RemindersOptions = {
  /** Name of this process among those that share the store. */
  owner: string;
  clientOf: ClientOf;
  prepare: Prepare;
  /** Posts in a workspace, a minute. */
  perMinute: number;
  inDoubt: InDoubt;
  clock: Clock;
};

/** The delivery of reminders, running. */
export type Reminders = {
  /** Keeps the leases of what is being delivered. */
  prolong(): Promise<void>;
  /** Looks again at the turns of the last day: the records have changed. What was posted stays posted. */
  lookAgain(): Promise<void>;
  /** Takes nothing new, and waits at most `patience` milliseconds for what is being posted. What waits is given back. */
  close(patience: number): Promise<void>;
};

/** Milliseconds that a turn may wait for its place before it is given back. */
const PATIENCE_MS = 30_000;

/** Begins to deliver what is due, and goes on until it is closed. */
export function startReminders(services: Services, options: RemindersOptions): Reminders {
  const { owner, clientOf, prepare, perMinute, inDoubt, clock } = options;
  const stop = new AbortController();
  const stopping = stop.signal;
  const deliver = createDeliver(services, {
    owner,
    prepare,
    addressees: createAddressees(clientOf),
    pace: createPace({ perMinute, patience: PATIENCE_MS }),
    tellTrouble: createTellTrouble(services),
    inDoubt,
    clock,
    stopping,
  });
  const watch = createWatch(services, { owner, deliver, clock, stopping });
  const running = watch.run();
  return {
    prolong: watch.prolong,
    lookAgain: watch.lookAgain,
    async close(patience) {
      stop.abort();
      const { promise: late, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, patience);
      await Promise.race([running.then(watch.settled), late]);
      clearTimeout(timer);
    },
  };
}
