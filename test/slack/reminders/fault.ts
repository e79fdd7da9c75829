import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { type Random, seededRandom } from '../../bench/random.ts';
import { makeFolder } from '../../fixtures/knowledge-folder.ts';
import type { FaultOrder } from '../server/faults.ts';
import { type Slack, startSlack } from '../server/slack.ts';
import { DEFAULT_SCOPES } from '../server/world.ts';
import { type Bot, startBot } from '../wire/bot.ts';
import { type Settings, settingsOf } from '../wire/ways.ts';
import { channelsOf, type Many, meetingToday, subscribe, usersOf } from './due-now.ts';
import { type Judged, judge, type KilledOver, postsByMark } from './judge.ts';

export type FaultOptions = Pick<Many, 'subscriptions' | 'channels'> & {
  /** How often a process is killed and started again. */
  kills: number;
  /** Processes that share the store. */
  replicas: number;
  seed: number;
  /** `RAPPORTEUR_DATA` or `DATABASE_URL`. */
  store: Settings;
  /** Reminders a minute. */
  perMinute: number;
  /** Of how many posts about one fails, in one way or another. */
  oneFails: number;
};

/** What became of the reminders that were due. */
export type FaultCounts = Judged & {
  due: number;
  /** Kills in all, and those that found reminders waiting. */
  kills: number;
  killsInTime: number;
  /** Calls that Slack failed by order. */
  failures: number;
};

const PATIENCE_MS = 180_000;
/** Also what Slack read only after a kill is looked at, at the next one. */
const LATELY_MS = 10_000;

/** The bot is asked for nothing; it posts what is due while it is killed, and while Slack fails, again and again. */
export async function fault(options: FaultOptions): Promise<FaultCounts> {
  const { subscriptions: count, kills, replicas, perMinute, seed } = options;
  const random = seededRandom(seed);
  const many: Many = { subscriptions: count, channels: options.channels, people: true, minutes: [1] };
  const slack = await startSlack({
    keep: 10_000_000,
    scopes: [...DEFAULT_SCOPES, 'im:write'],
    channels: channelsOf(many),
    users: usersOf(count),
  });
  const settings: Settings = {
    ...settingsOf('Socket Mode', slack),
    ...options.store,
    RAPPORTEUR_KNOWLEDGE: makeFolder(meetingToday(), {}),
    RAPPORTEUR_POSTS_A_MINUTE: String(perMinute),
  };
  const store = await openStore({ folder: settings.RAPPORTEUR_DATA, databaseUrl: settings.DATABASE_URL, secret: '' });
  const marks = await subscribe(store, many);
  const bots: Bot[] = Array.from({ length: replicas }, () => startBot(settings));
  const killedOver: KilledOver = new Map();
  let killsInTime = 0;
  const faults = orderFaults(slack, random, options.oneFails);
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const at = kill % replicas;
      await bots[at]?.ready;
      await pause(random() * 1_500);
      if (postsByMark(slack).size < count) killsInTime += 1;
      const killedAt = Date.now();
      await bots[at]?.end('SIGKILL');
      for (const mark of await unnoted(slack, store)) if (!killedOver.has(mark)) killedOver.set(mark, killedAt);
      bots[at] = startBot(settings);
    }
    await untilPosted(slack, marks);
    faults.stop();
    await untilNothingIsDue(store);
    return { due: count, kills, killsInTime, failures: faults.count(), ...judge(slack, marks, killedOver) };
  } finally {
    faults.stop();
    for (const bot of bots) await bot.end('SIGKILL');
    await store.close();
    await slack.close();
  }
}

/** In what ways Slack fails: before it has done anything, or after. */
const FAULTS: readonly FaultOrder[] = [
  { status: 503 },
  { retryAfter: 1 },
  ...[false, true].flatMap((after): FaultOrder[] => [
    { status: 500, after },
    { error: 'internal_error', after },
    { cut: true, after },
  ]),
];

/** Lets Slack take some milliseconds for each post, and fail one of so many; the first that fails hangs. */
function orderFaults(slack: Slack, random: Random, oneFails: number): { stop(): void; count(): number } {
  const method = 'chat.postMessage';
  let failed = 0;
  const always = Number.POSITIVE_INFINITY;
  const when = () => {
    const fails = random() * oneFails * FAULTS.length < 1;
    if (fails) failed += 1;
    return fails;
  };
  slack.fail(method, { hang: true, after: true, when });
  for (const order of FAULTS) slack.fail(method, { ...order, times: always, when });
  slack.fail(method, { times: always, delayMs: 15 });
  return { stop: () => void slack.state.faults.splice(0), count: () => failed };
}

/** Reminders that Slack took lately, and of which the store does not know yet. */
async function unnoted(slack: Slack, store: Store): Promise<string[]> {
  const since = Date.now() - LATELY_MS;
  const late = [...postsByMark(slack)].filter(([, posts]) => posts.some(({ ts }) => Number(ts) * 1_000 > since));
  const marks: string[] = [];
  for (const [mark] of late) {
    const [delivery] = await store.turns.deliveries(mark.split(' ')[0] ?? '', 1);
    if (delivery?.state !== 'posted') marks.push(mark);
  }
  return marks;
}

async function untilPosted(slack: Slack, marks: string[]): Promise<void> {
  let last = { posted: 0, at: Date.now() };
  for (;;) {
    const byMark = postsByMark(slack);
    if (marks.every((mark) => byMark.has(mark))) return;
    if (slack.state.messages.length > last.posted) last = { posted: slack.state.messages.length, at: Date.now() };
    if (Date.now() - last.at > PATIENCE_MS) return;
    await pause(200);
  }
}

async function untilNothingIsDue(store: Store): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(200))
    if ((await store.turns.due(Date.now())) === 0) return;
}
