import type { ReceiverEvent } from '@slack/bolt';
import type { Arrival, Json } from '../store/store.ts';
import { deliveryType, eventId } from './delivery.ts';
import { reasonOf } from './failures.ts';
import type { Services } from './services.ts';

/** Answers one delivery. Rejects when it could not be answered. */
export type Process = (event: ReceiverEvent) => Promise<void>;

export type Inbox = {
  /** Takes what a receiver brings. */
  receive: Process;
  /** Answers what nobody has finished: after a crash, here or in another process, and after a failure. */
  resume(): Promise<void>;
  /** Keeps the leases of what is being answered. */
  prolong(): Promise<void>;
  /** Takes nothing new from now on, and waits at most `patience` milliseconds for what is being answered. */
  close(patience: number): Promise<void>;
};

/** How long an event belongs to the process that took it, unless that process prolongs it. */
const LEASE_MS = 15_000;
/** Pauses before an event that failed is tried again; after the last one it is given up. */
const PAUSES_MS = [5_000, 30_000, 120_000];
const AT_ONCE = 20;
/** One look takes over no more after this time, so that leases are prolonged meanwhile. */
const LOOK_MS = LEASE_MS / 3;
const MOST_ATTEMPTS = 6;

/** How many times it was begun to answer an event, this time included, and when it first arrived. */
type Begun = Pick<Arrival, 'attempts' | 'arrived'>;

export type InboxOptions = {
  /** Name of this process among those that share the store. */
  owner: string;
  process: Process;
  /** Whether trying again may help: Slack or the store could not be reached. */
  passing(error: unknown): boolean;
};

/**
 * Stands between the receivers and Bolt. An event is written down before it is acknowledged, and crossed out when it is
 * answered: so it is answered once although it is delivered several times, here or to another process, and it is
 * answered although the process that acknowledged it dies. What is not an event (commands, buttons, views) goes through;
 * Slack delivers these once.
 */
export function createInbox(services: Services, { owner, process, passing }: InboxOptions): Inbox {
  const { store, now, log, metrics } = services;
  const running = new Set<Promise<void>>();
  let closed = false;

  const lease = () => ({ owner, now: now(), until: now() + LEASE_MS });

  const track = (work: Promise<void>): Promise<void> => {
    running.add(work);
    return work.finally(() => running.delete(work));
  };

  async function answer(id: string, event: ReceiverEvent, { attempts, arrived }: Begun): Promise<void> {
    const type = deliveryType(event.body);
    const about = () => ({ event: id, type, attempts, ms: now() - arrived });
    try {
      await process(event);
    } catch (error) {
      const pause = passing(error) ? PAUSES_MS[attempts - 1] : undefined;
      const then = pause === undefined ? 'given up' : `tried again in ${pause / 1000} s`;
      log(`event ${id}: ${reasonOf(error)}; ${then}`, { level: pause === undefined ? 'error' : 'warn', ...about() });
      metrics.handled(type, pause === undefined ? 'given-up' : 'again', now() - arrived);
      return pause === undefined ? store.inbox.finish(id, now()) : store.inbox.release(id, now() + pause);
    }
    log(`event ${id}: done`, about());
    metrics.handled(type, 'done', now() - arrived);
    await store.inbox.finish(id, now());
  }

  /** What is no event: nobody tries it again. */
  async function passOn(event: ReceiverEvent, arrived: number): Promise<void> {
    const type = deliveryType(event.body);
    const ack = async (...given: Parameters<ReceiverEvent['ack']>) => {
      await event.ack(...given);
      metrics.acknowledged(type, now() - arrived);
    };
    try {
      await process({ ...event, ack });
    } catch (error) {
      log(`${type}: ${reasonOf(error)}`, { level: 'error', type, ms: now() - arrived });
      metrics.handled(type, 'given-up', now() - arrived);
      throw error;
    }
    metrics.handled(type, 'done', now() - arrived);
  }

  return {
    async receive(event) {
      const arrived = now();
      const type = deliveryType(event.body);
      if (closed) {
        metrics.handled(type, 'stopping', 0);
        throw new Error('Rapporteur is stopping; Slack delivers this again.');
      }
      const id = eventId(event.body);
      if (id === undefined) return track(passOn(event, arrived));
      const taken = await store.inbox.take({ id, body: event.body as Json }, lease());
      const acknowledged = event.ack().then(() => metrics.acknowledged(type, now() - arrived));
      if (!taken) {
        metrics.handled(type, 'doubled', now() - arrived);
        return acknowledged;
      }
      // An acknowledgement that is lost, as when a connection ends just then, does not hold the answer up.
      await Promise.all([acknowledged, track(answer(id, { ...event, ack: async () => {} }, { attempts: 1, arrived }))]);
    },
    async resume() {
      const retry = ({ id, body, ...begun }: Arrival) =>
        answer(id, { body: body as Record<string, unknown>, ack: async () => {} }, begun);
      const giveUp = ({ id, body, attempts, arrived }: Arrival) => {
        const type = deliveryType(body as Record<string, unknown>);
        const about = { event: id, type, attempts, ms: now() - arrived };
        log(`event ${id}: begun ${attempts - 1} times and never finished; given up`, { level: 'error', ...about });
        metrics.handled(type, 'given-up', now() - arrived);
        return store.inbox.finish(id, now());
      };
      // A crash under load leaves more than one batch: the next one need not wait for the next look, but leases must.
      const end = now() + LOOK_MS;
      for (let taken = AT_ONCE; taken === AT_ONCE && !closed && now() <= end; ) {
        const arrivals = await store.inbox.takeOverdue(lease(), AT_ONCE);
        // An event on which the process dies each time must not take it down for ever.
        await Promise.all(
          arrivals.map((arrival) => track(arrival.attempts > MOST_ATTEMPTS ? giveUp(arrival) : retry(arrival))),
        );
        taken = arrivals.length;
      }
    },
    prolong: () => (running.size > 0 ? store.inbox.prolong(owner, now() + LEASE_MS) : Promise.resolve()),
    async close(patience) {
      closed = true;
      const { promise: late, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, patience);
      await Promise.race([Promise.allSettled(running), late]);
      clearTimeout(timer);
      const { size } = running;
      const left = size === 1 ? '1 answer was not finished; it is' : `${size} answers were not finished; they are`;
      if (size > 0) log(`${left} taken up again at the next start`, { level: 'warn', left: size });
    },
  };
}
