import assert from 'node:assert/strict';
import { WebClient } from '@slack/web-api';
import type { Subscription, Told, Turn } from '../../../src/model.ts';
import { noMetrics } from '../../../src/slack/metrics.ts';
import { machineClock } from '../../../src/slack/reminders/clock.ts';
import type { InDoubt } from '../../../src/slack/reminders/deliver.ts';
import type { Prepare } from '../../../src/slack/reminders/prepare.ts';
import { type Reminders, startReminders } from '../../../src/slack/reminders/reminders.ts';
import type { Services } from '../../../src/slack/services.ts';
import type { Store } from '../../../src/store/store.ts';
import { subscription as subscriptionOf } from '../../fixtures/subscription.ts';
import { newStore } from '../in-process/harness.ts';
import { CHANNELS, USERS } from '../in-process/people.ts';
import { shipped } from '../in-process/worlds.ts';
import { answerCall } from '../server/api.ts';
import { parseArguments } from '../server/body.ts';
import { addFault, type FaultOrder } from '../server/faults.ts';
import { type SlackOptions, settle } from '../server/options.ts';
import { type Message, newState, type State } from '../server/state.ts';
import { BOT_TOKEN, CHANNEL, DEFAULT_SCOPES, TEAM, USER } from '../server/world.ts';

/** Turns of the tests come every day at eight, UTC. */
export const DAY_MS = 86_400_000;
export const EIGHT = Date.parse('2026-11-23T08:00:00Z');

export type BenchOptions = {
  inDoubt?: InDoubt;
  slack?: SlackOptions;
  store?: Store;
  /** How long a reminder makes sense, in milliseconds. */
  lasts?: number;
};

/** The delivery alone, with a clock of the test's own and Slack's rules without a network. */
export type DeliveryBench = {
  state: State;
  store: Store;
  clock: { now: number; steady: number };
  log: string[];
  outcomes: string[];
  /** Days on which there is something to tell; all where it is undefined. */
  telling: { days?: string[] };
  /** Adds a subscription that is due next at `EIGHT`, or as told. */
  subscribe(more?: Partial<Subscription>, next?: Turn): Promise<Subscription>;
  start(owner?: string): Reminders;
  fail(method: string, fault: FaultOrder): void;
  /** What was posted in a channel, in order. */
  posted(channel?: string): Message[];
  until(predicate: () => unknown): Promise<void>;
  close(): Promise<void>;
};

export const turnOn = (at: number): Turn => ({ day: new Date(at).toISOString().slice(0, 10), part: 'morning', at });

export const nextTurn = (_: Subscription, after: number): Turn =>
  turnOn(EIGHT + (Math.floor((after - EIGHT) / DAY_MS) + 1) * DAY_MS);

export async function openDelivery(options: BenchOptions = {}): Promise<DeliveryBench> {
  const { inDoubt = 'again', slack = {}, lasts = 6 * 3_600_000 } = options;
  const scopes = [...DEFAULT_SCOPES, 'im:write'];
  const state = newState(settle({ channels: CHANNELS, users: USERS, scopes, ...slack }));
  const store = options.store ?? (await newStore());
  const clock = { now: EIGHT + 1_000, steady: 0 };
  const log: string[] = [];
  const outcomes: string[] = [];
  const telling: DeliveryBench['telling'] = {};
  const services: Services = {
    ...shipped(),
    store,
    now: () => clock.now,
    pages: undefined,
    log: (line, details) => log.push(`${line} ${JSON.stringify(details ?? {})}`),
    metrics: { ...noMetrics, reminder: (outcome) => void outcomes.push(outcome) },
  };
  const client = new WebClient(BOT_TOKEN, {
    slackApiUrl: 'http://slack.test/api/',
    fetch: async (url, init) => {
      const headers = new Headers(init?.headers);
      const args = parseArguments(String(init?.body ?? ''), headers.get('content-type') ?? '');
      const method = String(url).replace(/.*\/api\//, '');
      const reply = answerCall(state, method, args, headers.get('authorization') ?? undefined);
      if (reply.status <= 0) throw new TypeError('fetch failed');
      return Response.json(reply.body, { status: reply.status, headers: { ...reply.headers } });
    },
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  const prepare: Prepare = {
    prepare: async (_, { turn, told }) => {
      if (telling.days && !telling.days.includes(turn.day)) return undefined;
      const after: Told = { ...told, [turn.day]: { halves: [], documents: {} } };
      const text = `Reminder of ${turn.day}`;
      return { message: { text, blocks: [] }, told: after, expires: turn.at + lasts };
    },
    next: ({ subscription, turn }) => nextTurn(subscription, Math.max(turn.at, clock.now - 25 * 3_600_000)),
  };
  const started: Reminders[] = [];
  let made = 0;
  return {
    state,
    store,
    clock,
    log,
    outcomes,
    telling,
    async subscribe(more = {}, next = turnOn(EIGHT)) {
      made += 1;
      const subscription = subscriptionOf({
        id: `s${String(made).padStart(5, '0')}`,
        team: TEAM,
        target: CHANNEL,
        createdBy: { id: USER, name: 'Ana' },
        ahead: ['day'],
        zone: 'UTC',
        ...more,
      });
      await store.subscriptions.put(subscription, next, EIGHT - DAY_MS);
      return subscription;
    },
    start(owner = 'one') {
      const clientOf = async (team: string) => (team === TEAM ? client : undefined);
      // Time passes fifty times as fast.
      const passing = {
        steady: () => clock.steady,
        wait: (milliseconds: number, signal: AbortSignal) => machineClock.wait(milliseconds / 50, signal),
      };
      const reminders = startReminders(services, {
        owner,
        clientOf,
        prepare,
        perMinute: 60_000,
        inDoubt,
        clock: passing,
      });
      started.push(reminders);
      return reminders;
    },
    fail: (method, fault) => addFault(state, method, fault),
    posted: (channel = CHANNEL) => state.messages.filter((message) => message.channel === channel),
    until: (predicate) => until(state, predicate),
    async close() {
      for (const reminders of started) await reminders.close(1_000);
      if (!options.store) await store.close();
      assert.deepEqual(state.problems, [], 'what Slack would mind');
    },
  };
}

/** Waits until something is so; looked at whenever Slack is called, and now and then. */
async function until(state: State, predicate: () => unknown): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const look = () => {
    try {
      if (predicate()) resolve();
    } catch (error) {
      reject(error as Error);
    }
  };
  const often = setInterval(look, 20);
  const late = setTimeout(() => reject(new Error(`waited in vain for ${predicate}`)), 20_000);
  state.emitter.on('change', look);
  look();
  await promise.finally(() => {
    clearInterval(often);
    clearTimeout(late);
    state.emitter.off('change', look);
  });
}

/** A test with a bench of its own. */
export const on = (options: BenchOptions, run: (bench: DeliveryBench) => Promise<void>) => async () => {
  const bench = await openDelivery(options);
  try {
    await run(bench);
  } finally {
    await bench.close();
  }
};

/** What is kept of the deliveries of a subscription, the newest first. */
export const states = async ({ store }: DeliveryBench, id: string) =>
  (await store.turns.deliveries(id, 10)).map(({ day, state }) => `${day} ${state}`);

/** Waits until nothing is due any more. */
export async function idle(bench: DeliveryBench): Promise<void> {
  for (let left = 500; left > 0; left -= 1) {
    if ((await bench.store.turns.due(bench.clock.now)) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('turns are still due');
}
