import { randomUUID } from 'node:crypto';
import { setInterval } from 'node:timers/promises';
import type { CustomRoute } from '@slack/bolt';
import type { SlackConfig } from '../config.ts';
import { reminderMessage } from '../views/blocks/reminder.ts';
import { createSlackApp } from './app.ts';
import { countingFetch } from './calls.ts';
import { isPassing, reasonOf } from './failures.ts';
import { createInbox, type Inbox, type Process } from './inbox.ts';
import { createInstallations, tokenOf } from './installations.ts';
import { createKeepers, type Keepers } from './keepers.ts';
import { createLogger } from './logger.ts';
import { createPeople } from './people.ts';
import { createFindReader } from './reader.ts';
import { createTransport } from './receivers.ts';
import { createClientOf } from './reminders/clients.ts';
import { createPrepare } from './reminders/prepare.ts';
import { type Reminders, type RemindersOptions, startReminders } from './reminders/reminders.ts';
import type { Services } from './services.ts';
import { readingOf } from './wording.ts';

export type RunOptions = {
  slack: SlackConfig;
  port: number | undefined;
  routes: CustomRoute[];
  /** Told when Slack ends the connection for good, as when it takes the token back. */
  lost(error: unknown): void;
  /** How reminders are posted. */
  reminders: Pick<RemindersOptions, 'inDoubt' | 'perMinute' | 'clock'>;
};

/** The bot, running. */
export type Running = {
  /** Tells those who look after the records how these stand. */
  keepers: Keepers;
  /** Takes nothing new, finishes what is being answered, and lets go of Slack. The store stays open. */
  stop(): Promise<void>;
  /** The records have changed: what they say is looked at again for reminders. */
  recordsChanged(): Promise<void>;
  /** Whether what happens in Slack can reach the bot now. */
  connected(): boolean;
};

/** Calls that a user waits for are tried again soon, or not at all: the inbox tries again later. */
const PATIENCE = { retries: 2, factor: 2, minTimeout: 300, maxTimeout: 2_000 };
const TIMEOUT_MS = 10_000;
const BEAT_MS = 5_000;
const FORGET_EVERY_MS = 3_600_000;
/** Conversations, questions behind buttons and ids of answered events are kept for so long. */
const KEPT_MS = 30 * 86_400_000;
/** Of the ten seconds in which a stop must be done. */
const STOP_MS = 7_000;

/** Connects to Slack and answers until it is stopped. Rejects when Slack refuses the tokens or cannot be reached. */
export async function runSlack(
  services: Services,
  { slack, port, routes, lost, reminders: posting }: RunOptions,
): Promise<Running> {
  const { store, now } = services;
  const clientOptions = {
    retryConfig: PATIENCE,
    timeout: TIMEOUT_MS,
    fetch: countingFetch(services.metrics),
    ...(slack.apiUrl === undefined ? {} : { slackApiUrl: slack.apiUrl }),
  };
  const logger = createLogger(services.log);
  const installations = createInstallations(store, now);
  const people = createPeople(now);
  const answering: { process?: Process } = {};
  const owner = randomUUID();
  const inbox = createInbox(services, {
    owner,
    process: async (event) => answering.process?.(event),
    passing: isPassing,
  });
  const intercept = (process: Process): Process => {
    answering.process = process;
    return inbox.receive;
  };
  const transport = createTransport({ slack, port, routes, clientOptions, installations, logger, lost, intercept });
  const { workspaces } = slack;
  const authorize = transport.authorize?.authorize;
  const app = createSlackApp(services, {
    receiver: transport.receiver,
    access: workspaces.several && authorize ? { authorize } : { token: workspaces.several ? '' : workspaces.botToken },
    installations: workspaces.several ? installations : undefined,
    people,
    clientOptions,
    logger,
  });
  await app.init();
  // Without a token nothing was asked of Slack yet; connecting would try for minutes before it says so.
  if (workspaces.several)
    await app.client.api.test().catch((error: unknown) => {
      if (isPassing(error)) throw error;
    });
  await app.start();
  const clientOf = createClientOf(workspaces, clientOptions, (team) => tokenOf(store, team));
  const prepare = createPrepare(services, createFindReader(services, people), (reminder, { id, createdBy }) =>
    reminderMessage(reminder, { ...readingOf(services, reminder.language), id, by: createdBy.name }),
  );
  const reminders = startReminders(services, { owner, clientOf, prepare, ...posting });
  const stopped = new AbortController();
  void beat(services, { inbox, reminders }, stopped.signal);
  return {
    recordsChanged: () =>
      reminders
        .lookAgain()
        .catch((error: unknown) => services.log(`reminders: ${reasonOf(error)}`, { level: 'error' })),
    keepers: createKeepers(services, people, workspaces.several ? undefined : app.client),
    connected: transport.connected,
    async stop() {
      stopped.abort();
      await Promise.all([inbox.close(STOP_MS), reminders.close(STOP_MS), app.stop()]);
    },
  };
}

type Kept = { inbox: Inbox; reminders: Reminders };

/** Keeps leases, takes up what was left unanswered, flushes the store, and forgets what is old, until it is stopped. */
async function beat(services: Services, { inbox, reminders }: Kept, signal: AbortSignal): Promise<void> {
  const { store, now, log } = services;
  let forgotten = 0;
  const once = async () => {
    await Promise.all([inbox.prolong(), reminders.prolong()]);
    await inbox.resume();
    await store.flush();
    if (now() - forgotten < FORGET_EVERY_MS) return;
    forgotten = now();
    await store.forget(forgotten - KEPT_MS);
  };
  const failed = (error: unknown) => log(`store: ${reasonOf(error)}`, { level: 'error' });
  await once().catch(failed);
  try {
    for await (const _ of setInterval(BEAT_MS, undefined, { signal })) await once().catch(failed);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
