import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../../src/store/open-store.ts';
import { processorMs, residentMegabytes } from '../../bench/process.ts';
import { makeFolder } from '../../fixtures/knowledge-folder.ts';
import { type Slack, startSlack } from '../server/slack.ts';
import type { Call, Message } from '../server/state.ts';
import { DEFAULT_SCOPES } from '../server/world.ts';
import { type Bot, startBot } from '../wire/bot.ts';
import { type Settings, settingsOf } from '../wire/ways.ts';
import { channelsOf, type Many, meetingToday, subscribe } from './due-now.ts';
import { markOf } from './judge.ts';

export type ManyOptions = Many & {
  /** Posts in the workspace, a minute: as many as Slack takes, and as many as the bot may make. */
  perMinute: number;
  /** `RAPPORTEUR_DATA` or `DATABASE_URL`. */
  store: Settings;
};

/** What was seen while all of them were posted. */
export type ManyCounts = {
  marks: string[];
  messages: Message[];
  /** Calls that Slack refused because they came too quickly. */
  limited: Call[];
  /** Seconds from the start of the bot to the first post, and from that to the last one. */
  first: number;
  seconds: number;
  /** Megabytes of the process, with how many were posted by then. */
  memory: { posted: number; megabytes: number }[];
  /** Milliseconds of a processor, of each second: while it posts, afterwards, and with no subscription at all. */
  busy: number;
  idle: number;
  empty: number;
};

const SAMPLE_MS = 500;
const IDLE_MS = 20_000;
/** Nothing has been posted for so long: no more will come. */
const PATIENCE_MS = 90_000;

/** A bot with many reminders that are due at once, in a Slack that limits posts as the real one does. */
export async function many(options: ManyOptions): Promise<ManyCounts> {
  const { perMinute } = options;
  const slack = await startSlack({
    keep: 1_000_000,
    rateLimits: true,
    postsPerMinute: perMinute,
    scopes: [...DEFAULT_SCOPES, 'im:write'],
    channels: channelsOf(options),
  });
  const settings: Settings = {
    ...settingsOf('Socket Mode', slack),
    ...options.store,
    RAPPORTEUR_KNOWLEDGE: makeFolder(meetingToday(), {}),
    RAPPORTEUR_POSTS_A_MINUTE: String(perMinute),
  };
  const bots = [startBot(settings)];
  const store = await openStore({ folder: settings.RAPPORTEUR_DATA, databaseUrl: settings.DATABASE_URL, secret: '' });
  try {
    const empty = await whileIdle(bots[0]);
    await bots[0]?.end('SIGTERM');
    const marks = await subscribe(store, options);
    const bot = startBot(settings);
    bots.push(bot);
    await bot.ready;
    const since = Date.now();
    const before = processorMs(bot.pid ?? 0);
    const memory = await untilPosted(slack, marks.length, bot);
    const times = slack.state.messages.map(({ ts }) => Number(ts));
    const [first = 0, last = 0] = [times[0], times.at(-1)];
    const busy = (processorMs(bot.pid ?? 0) - before) / ((Date.now() - since) / 1_000);
    const idle = await whileIdle(bot);
    await bot.end('SIGTERM');
    const limited = slack.callsTo('chat.postMessage').filter(({ reply }) => reply?.status === 429);
    const { messages } = slack.state;
    return { marks, messages, limited, first: first - since / 1_000, seconds: last - first, memory, busy, idle, empty };
  } finally {
    for (const bot of bots) await bot.end('SIGKILL');
    await store.close();
    await slack.close();
  }
}

/** Milliseconds of a processor that a bot uses each second while nothing happens. */
async function whileIdle(bot: Bot | undefined): Promise<number> {
  await bot?.ready;
  const before = processorMs(bot?.pid ?? 0);
  await pause(IDLE_MS);
  return (processorMs(bot?.pid ?? 0) - before) / (IDLE_MS / 1_000);
}

/** Waits until so many were posted, or no more come; gives the memory of the bot meanwhile. */
async function untilPosted(slack: Slack, count: number, { pid = 0 }: Bot): Promise<ManyCounts['memory']> {
  const { messages } = slack.state;
  const samples: ManyCounts['memory'] = [];
  for (let last = { posted: 0, at: Date.now() }; Date.now() - last.at < PATIENCE_MS; await pause(SAMPLE_MS)) {
    const posted = messages.length;
    samples.push({ posted, megabytes: residentMegabytes(pid) });
    if (new Set(messages.map(({ content }) => markOf(content))).size >= count) break;
    if (posted > last.posted) last = { posted, at: Date.now() };
  }
  return samples;
}
