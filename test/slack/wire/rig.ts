import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { SlackOptions } from '../server/options.ts';
import { type Slack, startSlack } from '../server/slack.ts';
import type { Json, Message } from '../server/state.ts';
import { CHANNEL } from '../server/world.ts';
import { type Bot, freePort, killBots, startBot } from './bot.ts';
import { type Settings, settingsOf, type Way } from './ways.ts';

export type RigOptions = {
  way: Way;
  /** Settings of the bot beside the usual ones; an empty one is as good as none. */
  settings?: Settings;
  slack?: SlackOptions;
};

/** A local Slack with a bot in a process of its own. */
export type Rig = {
  slack: Slack;
  bot: Bot;
  /** Where the bot keeps things. */
  folder: string;
  /** Where the bot serves HTTP: `http://127.0.0.1:1234`. */
  url: string;
  /** What the bot was started with. */
  settings: Settings;
  close(): Promise<void>;
};

/** What is still there when a test failed in the middle. */
const left = new Set<() => Promise<void>>();

after(async () => {
  killBots();
  for (const close of left) await close();
});

/** What is waited for comes at once on an idle machine; one that runs all the tests does much else. */
const PATIENCE_MS = 60_000;

/** A local Slack that is closed after the tests of a file if not before, and waits longer than usual. */
export async function newSlack(options: SlackOptions = {}): Promise<Slack> {
  const slack = await startSlack(options);
  const close = async () => {
    if (left.delete(close)) await slack.close();
  };
  left.add(close);
  const until: Slack['until'] = (predicate, how) => slack.until(predicate, { timeoutMs: PATIENCE_MS, ...how });
  return { ...slack, until, close };
}

/** A folder that is removed after the tests of a file. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-wire-'));
  left.add(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts a Slack and a bot that answers in it. */
export async function startRig({ way, settings = {}, slack: options = {} }: RigOptions): Promise<Rig> {
  const slack = await newSlack(options);
  const folder = tempFolder();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const all: Settings = { ...settingsOf(way, slack), PORT: String(port), RAPPORTEUR_DATA: folder, ...settings };
  const bot = startBot(all);
  const close = async () => {
    await bot.end('SIGKILL');
    await slack.close();
  };
  await bot.ready.catch(async (error: unknown) => {
    await close();
    throw error;
  });
  if (way === 'signed HTTP') slack.useRequestUrl(`${url}/slack/events`);
  return { slack, bot, folder, url, settings: all, close };
}

/** The bot's messages in the thread that an event began. */
export const postedTo = (slack: Slack, event: Json): Message[] =>
  slack
    .messages(String(event.channel ?? CHANNEL))
    .filter(({ thread_ts, ephemeralTo }) => thread_ts === event.ts && ephemeralTo === undefined);

/** Waits for an answer in the thread that an event began. */
export const untilAnswered = (slack: Slack, event: Json, timeoutMs = PATIENCE_MS): Promise<Message> =>
  slack.until(() => postedTo(slack, event)[0], { timeoutMs, what: `an answer to ${String(event.text)}` });

/** Asks again and again until something is there: for what Slack does not see. */
export async function eventually<T>(ask: () => Promise<T>, what = String(ask)): Promise<NonNullable<T>> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const found = await ask();
    if (found) return found;
    await setTimeout(25);
  }
  throw new Error(`waited in vain for ${what}`);
}
