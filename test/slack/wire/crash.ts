import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '../../bench/random.ts';
import { appMention, type Payload } from '../payloads.ts';
import { type Slack, startSlack } from '../server/slack.ts';
import type { Call } from '../server/state.ts';
import { freePort, startBot } from './bot.ts';
import { type Settings, settingsOf, type Way } from './ways.ts';

export type CrashOptions = {
  /** How often the bot is killed and started again. */
  kills: number;
  /** Events a second. */
  rate: number;
  /** The same seed kills after the same pauses. */
  seed: number;
  /** Where the bot keeps things: `RAPPORTEUR_DATA` or `DATABASE_URL`. */
  store: Settings;
  way?: Way;
};

/** What became of the events. */
export type CrashCounts = {
  kills: number;
  events: number;
  /** Events that were never answered; there should be none. */
  lost: number;
  /** Events that were answered more than once. */
  twice: number;
  /**
   * Of these, events that were answered again for another reason than this one: the bot was killed after Slack had taken
   * the answer and before the bot could write down that it had. There should be none.
   */
  unexplained: number;
  /** Events whose answers were not the same each time; there should be none. */
  different: number;
  /** The longest time from an answer that Slack took to the kill after which it was given again, in milliseconds. */
  window: number;
};

/** A kill counts as the reason of a second answer when it came so many milliseconds after the first one. */
const WINDOW_MS = 500;
/** What a dead process had begun is taken up by another after its lease; a machine may be busy besides. */
const PATIENCE_MS = 90_000;

/**
 * Kills the bot again and again under a steady load of mentions, starts it at once each time, and counts how often each
 * mention was answered in the end. Slack delivers again what is not acknowledged.
 */
export async function crash({ kills, rate, seed, store, way = 'Socket Mode' }: CrashOptions): Promise<CrashCounts> {
  const slack = await startSlack({ ackTimeoutMs: 1_000, retryDelaysMs: Array(10_000).fill(200), keep: 1_000_000 });
  const port = await freePort();
  if (way === 'signed HTTP') slack.useRequestUrl(`http://127.0.0.1:${port}/slack/events`);
  const start = () => startBot({ ...settingsOf(way, slack), PORT: String(port), ...store });
  const random = seededRandom(seed);
  let bot = start();
  const load = startLoad(slack, rate);
  try {
    const killedAt: number[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      await bot.ready;
      await pause(random() * 1_000);
      killedAt.push(Date.now());
      await bot.end('SIGKILL');
      bot = start();
    }
    await bot.ready;
    const events = load.stop();
    await untilAnswered(slack, events);
    await bot.end('SIGTERM');
    return { kills, ...judge(slack, events, killedAt) };
  } finally {
    load.stop();
    await bot.end('SIGKILL');
    await slack.close();
  }
}

/** Mentions the bot again and again, each time in a new thread. */
function startLoad(slack: Slack, rate: number): { stop: () => Payload[] } {
  const events: Payload[] = [];
  const timer = setInterval(() => {
    const mention = appMention('When did the Working Group on Technical Assistance meet in 2007?');
    events.push(mention);
    void slack.event(mention);
  }, 1_000 / rate);
  return {
    stop: () => {
      clearInterval(timer);
      return events;
    },
  };
}

/** Waits until every event has an answer, or no longer. */
async function untilAnswered(slack: Slack, events: Payload[]): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(100)) {
    const answered = answersByThread(slack);
    if (events.every(({ ts }) => answered.has(ts))) return;
  }
}

/** The posts that Slack took, by thread. */
function answersByThread(slack: Slack): Map<unknown, Call[]> {
  const taken = slack.callsTo('chat.postMessage').filter(({ reply }) => reply?.body.ok === true);
  return Map.groupBy(taken, ({ args }) => args.thread_ts);
}

function judge(slack: Slack, events: Payload[], killedAt: number[]): Omit<CrashCounts, 'kills'> {
  const byThread = answersByThread(slack);
  const answers = events.map(({ ts }) => byThread.get(ts) ?? []);
  const again = answers.filter(({ length }) => length > 1);
  /** From the taking of each answer but the last to the next kill. */
  const gaps = again.map((calls) => Math.max(...calls.slice(0, -1).map(({ time }) => gapAfter(time, killedAt))));
  return {
    events: events.length,
    lost: answers.filter(({ length }) => length === 0).length,
    twice: again.length,
    unexplained: gaps.filter((gap) => gap > WINDOW_MS).length,
    different: again.filter((calls) => new Set(calls.map(({ args }) => args.text)).size > 1).length,
    window: Math.max(0, ...gaps),
  };
}

/** Milliseconds until the next kill; none when Slack read the call only after the sender was killed. */
function gapAfter(time: number, killedAt: number[]): number {
  if (killedAt.some((kill) => kill <= time && time - kill < WINDOW_MS)) return 0;
  return Math.min(...killedAt.filter((kill) => kill >= time).map((kill) => kill - time));
}
