import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InstallationStore, Receiver } from '@slack/bolt';
import { createSlackApp } from '../../../src/slack/app.ts';
import { createLogger } from '../../../src/slack/logger.ts';
import { type Metrics, noMetrics } from '../../../src/slack/metrics.ts';
import { createPeople } from '../../../src/slack/people.ts';
import type { Services } from '../../../src/slack/services.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { takeAnswer } from '../server/answers.ts';
import { answerCall } from '../server/api.ts';
import { parseArguments } from '../server/body.ts';
import type { Kind } from '../server/deliveries.ts';
import { addFault, type FaultOrder } from '../server/faults.ts';
import { prepareCommand, prepareEvent, prepareInteraction } from '../server/incoming.ts';
import { type SlackOptions, settle } from '../server/options.ts';
import { answerResponseUrl } from '../server/response-urls.ts';
import { type Call, type Json, newState, type Response as Responded, type State } from '../server/state.ts';
import { takeUpload } from '../server/uploads.ts';
import { BOT_TOKEN } from '../server/world.ts';
import { CHANNELS, USERS } from './people.ts';
import { type Held, shipped } from './worlds.ts';

export type Options = {
  held?: Held;
  /** What the clock shows at first. */
  now?: string;
  slack?: SlackOptions;
  pages?: string;
  installations?: InstallationStore;
  /** Changes the store that the bot is given. */
  store?: (store: Store) => Store;
  /** Counts what the bot does. */
  metrics?: Metrics;
  /** A store to use and leave open, in place of a new one. */
  on?: Store;
};

/** The bot on a bench: the real app, a real store, and Slack's rules without a network. */
export type Bench = {
  state: State;
  store: Store;
  /** Milliseconds since 1970; a test may set them. */
  clock: { now: number };
  /** What the bot logged. */
  log: string[];
  event(event: Json, envelope?: Json): Promise<void>;
  command(command: Json): Promise<void>;
  interact(payload: Json): Promise<void>;
  /** What came with the last acknowledgement: what a modal does when it is sent. */
  answered(): unknown;
  /** Orders a failure of the next call, or calls, of a method; `response_url` for responses. */
  fail(method: string, fault: FaultOrder): void;
  /** Calls that tell people something; what only looks something up is left out. */
  told(method?: string): Call[];
  responses(): Responded[];
  /** All that was told, in order, as JSON; not what was looked up. */
  all(): string;
  /** Forgets what was told so far. */
  forget(): void;
  /** Another process takes over: a new app on the same store. */
  restart(): void;
  /** Lets calls that Slack's rules refuse pass; without it the end of a test complains. */
  allowRefusals(): void;
  close(): Promise<void>;
};

const BASE = 'http://slack.test';
const LOOKUPS = new Set(['users.info', 'conversations.info', 'auth.test']);

const made: string[] = [];
process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An empty store in a temporary folder. */
export async function newStore(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'in-process-'));
  made.push(folder);
  return openStore({ folder, secret: 'a secret for tests only' });
}

/** A bot in a workspace of its own. Close it: the end is where Slack's complaints are read. */
export async function openBench(options: Options = {}): Promise<Bench> {
  const { held = shipped(), now = '2026-11-21T12:00:00Z', slack = {}, pages, installations } = options;
  const state = newState(settle({ channels: CHANNELS, users: USERS, ...slack }));
  state.baseUrl = BASE;
  const store = options.on ?? (await newStore());
  const clock = { now: Date.parse(now) };
  const log: string[] = [];
  const services: Services = {
    ...held,
    store: options.store?.(store) ?? store,
    now: () => clock.now,
    pages,
    log: (line, details) => log.push(details ? `${line} ${JSON.stringify(details)}` : line),
    metrics: options.metrics ?? noMetrics,
  };
  let app = newApp();
  let tolerant = false;
  let acknowledged: unknown;

  function newApp() {
    const receiver: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };
    return createSlackApp(services, {
      receiver,
      access: { token: BOT_TOKEN },
      installations,
      people: createPeople(services.now),
      clientOptions: {
        slackApiUrl: `${BASE}/api/`,
        fetch: (url, init) => answerFetch(state, String(url), init),
        retryConfig: { retries: 0 },
      },
      logger: createLogger(services.log),
    });
  }
  let ready = app.init();

  async function deliver(kind: Kind, payload: Json): Promise<void> {
    await ready;
    const acks: unknown[] = [];
    await app.processEvent({ body: payload, ack: async (answer) => void acks.push(answer) });
    assert.equal(acks.length, 1, 'acknowledged once');
    acknowledged = acks[0];
    takeAnswer(state, kind, payload, acknowledged);
  }

  return {
    state,
    store,
    clock,
    log,
    event: (event, envelope = {}) => deliver('events_api', prepareEvent(state, event, envelope)),
    command: (command) => deliver('slash_commands', prepareCommand(state, command)),
    interact: (payload) => deliver('interactive', prepareInteraction(state, payload)),
    answered: () => acknowledged,
    fail: (method, fault) => addFault(state, method, fault),
    told: (method) => state.calls.filter((call) => (method ? call.method === method : !LOOKUPS.has(call.method))),
    responses: () => [...state.responses],
    all: () =>
      JSON.stringify([
        ...state.calls.filter(({ method }) => told(method)).map(({ method, args }) => [method, args]),
        ...state.responses.map(({ body }) => body),
        ...state.files.values(),
      ]),
    forget: () => {
      state.calls.length = 0;
      state.responses.length = 0;
      state.files.clear();
    },
    restart: () => {
      app = newApp();
      ready = app.init();
    },
    allowRefusals: () => {
      tolerant = true;
    },
    async close() {
      if (!options.on) await store.close();
      assert.deepEqual(state.problems, [], 'what Slack would mind');
      const refused = [
        ...state.calls.filter(({ reply, faulted, method }) => reply?.body.ok === false && !faulted && told(method)),
        ...state.responses.filter(({ error }) => error !== undefined),
      ];
      if (!tolerant) assert.deepEqual(refused, [], 'what Slack refused');
      for (const message of messagesOf(state)) assertQuiet(message);
    },
  };
}

const told = (method: string): boolean => !LOOKUPS.has(method);

/** Opens a bench for one test, and closes it after. */
export function onBench(options: Options, run: (bench: Bench) => Promise<void>): () => Promise<void> {
  return async () => {
    const bench = await openBench(options);
    await run(bench);
    await bench.close();
  };
}

async function answerFetch(state: State, url: string, init: RequestInit | undefined): Promise<Response> {
  const upload = new URL(url).pathname.match(/^\/upload\/(\w+)$/)?.[1];
  if (upload !== undefined) {
    const bytes = await takeUpload(state, upload, new Response(init?.body ?? null));
    return new Response(`OK - ${bytes}`, { status: bytes === undefined ? 404 : 200 });
  }
  const text = String(init?.body ?? '');
  const headers = new Headers(init?.headers);
  const path = url.slice(BASE.length);
  const reply = path.startsWith('/response/')
    ? answerResponseUrl(state, url, text)
    : answerCall(
        state,
        path.replace(/^\/api\//, ''),
        parseArguments(text, headers.get('content-type') ?? ''),
        headers.get('authorization') ?? undefined,
      );
  if (reply.status <= 0) throw new TypeError('fetch failed');
  return new Response(JSON.stringify(reply.body), {
    status: reply.status,
    headers: { 'content-type': 'application/json', ...reply.headers },
  });
}

/** Whatever was posted where people read it, by any way. */
function messagesOf({ calls, responses }: State): { how: string; content: Json }[] {
  return [
    ...calls
      .filter(({ method }) => method === 'chat.postMessage' || method === 'chat.postEphemeral')
      .map(({ method, args }) => ({ how: method, content: args })),
    ...responses
      .filter(({ delete_original }) => !delete_original)
      .map(({ response_type, body }) => ({ how: response_type, content: body })),
  ];
}

/** Every message has a text, pings nobody, and shows no links as cards of their own. */
function assertQuiet({ how, content }: { how: string; content: Json }): void {
  assert.ok(typeof content.text === 'string' && content.text.trim() !== '', `${how} without text`);
  const blocks = typeof content.blocks === 'string' ? JSON.parse(content.blocks) : (content.blocks ?? []);
  assert.deepEqual(pings(content.text, blocks), [], `${how} pings somebody`);
  if (how === 'chat.postMessage') assert.equal(String(content.unfurl_links), 'false', 'links become cards');
}

/** Parts of a message in which Slack would read a mention. */
function pings(text: string, blocks: unknown): string[] {
  const found: string[] = text.match(PING) ?? [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type, text: inner } = value as Json;
    if (['user', 'usergroup', 'broadcast'].includes(String(type))) found.push(String(type));
    if (type === 'mrkdwn' && typeof inner === 'string') found.push(...(inner.match(PING) ?? []));
    for (const child of Object.values(value)) walk(child);
  };
  walk(blocks);
  return found;
}

const PING = /<(?:[!@#])[^>]*>?/g;
