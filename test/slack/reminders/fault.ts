import { setTimeout as pause } from 'node:timers/promises';
import type { Subscription } from '../../../src/model.ts';
import { nextTurn, turnAt } from '../../../src/reminders/schedule.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { pick, type Random, seededRandom } from '../../bench/random.ts';
import { type Files, makeFolder } from '../../fixtures/knowledge-folder.ts';
import type { FaultOrder } from '../server/faults.ts';
import { type Slack, startSlack } from '../server/slack.ts';
import type { Json, Message } from '../server/state.ts';
import { type Channel, DEFAULT_SCOPES, TEAM, type User } from '../server/world.ts';
import { type Bot, startBot } from '../wire/bot.ts';
import { type Settings, settingsOf } from '../wire/ways.ts';

export type FaultOptions = {
  /** Subscriptions that are due at the same minute; each fourth goes to a person, the others to channels. */
  subscriptions: number;
  channels: number;
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
export type FaultCounts = {
  due: number;
  kills: number;
  /** Calls that Slack failed by order. */
  failures: number;
  /** Reminders that were never posted; there should be none. */
  lost: number;
  /** Reminders that were posted more than once, in channels and in direct messages. */
  twice: number;
  twiceDirect: number;
  /** Of these, in the window: Slack had taken the first one, and the process was killed or the answer lost. */
  inWindow: number;
  /** Any other; there should be none. */
  unexplained: number;
};

/** A kill counts as the reason of a second post when it came so many milliseconds after the first one. */
const WINDOW_MS = 1_000;
const PATIENCE_MS = 180_000;

/** The bot is asked for nothing; it posts what is due while it is killed, and while Slack fails, again and again. */
export async function fault(options: FaultOptions): Promise<FaultCounts> {
  const { subscriptions: count, kills, replicas, perMinute, seed } = options;
  const random = seededRandom(seed);
  const slack = await startSlack({
    keep: 10_000_000,
    scopes: [...DEFAULT_SCOPES, 'im:write'],
    channels: channelsOf(options),
    users: usersOf(count),
  });
  const settings: Settings = {
    ...settingsOf('Socket Mode', slack),
    ...options.store,
    RAPPORTEUR_KNOWLEDGE: makeFolder(meetingToday(), {}),
    RAPPORTEUR_POSTS_A_MINUTE: String(perMinute),
  };
  const store = await openStore({ folder: settings.RAPPORTEUR_DATA, databaseUrl: settings.DATABASE_URL, secret: '' });
  const marks = await subscribe(store, options);
  const bots: Bot[] = Array.from({ length: replicas }, () => startBot(settings));
  const killedAt: number[] = [];
  const faults = orderFaults(slack, random, options.oneFails);
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const at = kill % replicas;
      await bots[at]?.ready;
      await pause(random() * 1_500);
      killedAt.push(Date.now());
      await bots[at]?.end('SIGKILL');
      bots[at] = startBot(settings);
    }
    await untilPosted(slack, marks);
    faults.stop();
    await untilNothingIsDue(store);
    return { due: count, kills, failures: faults.count(), ...judge(slack, marks, killedAt) };
  } finally {
    faults.stop();
    for (const bot of bots) await bot.end('SIGKILL');
    await store.close();
    await slack.close();
  }
}

const personOf = (at: number) => `U${String(at).padStart(6, '0')}`;
const channelOf = (at: number) => `C${String(at).padStart(6, '0')}`;
const isDirect = (at: number) => at % 4 === 0;

const usersOf = (count: number): User[] =>
  Array.from({ length: count }, (_, at) => ({ id: personOf(at), name: `p${at}`, team: TEAM, tz: 'UTC' }));

const channelsOf = ({ subscriptions, channels }: FaultOptions): Channel[] => [
  ...Array.from(
    { length: channels },
    (_, at): Channel => ({ id: channelOf(at), name: `c${at}`, kind: 'public', team: TEAM }),
  ),
  ...usersOf(subscriptions).map(
    ({ id }): Channel => ({ id: `D${id.slice(1)}`, name: 'directmessage', kind: 'im', team: TEAM, user: id }),
  ),
];

/** A body that meets from yesterday to tomorrow, in UTC. */
export function meetingToday(): Files {
  const [first, last] = [-1, 1].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
  return {
    'bodies.yml':
      'default: wg\nbodies:\n  - { id: wg, zone: UTC, names: [{ en: Working Group, fr: Groupe de travail }] }\n',
    'texts/a.txt': '1. The Working Group is meeting these days.\n',
    'records/a.yml': [
      'document: { text: a.txt, title: Note, kind: note by the secretariat, language: en }',
      'claims:',
      `  - session: { body: wg, number: 1, dates: ${first}/${last}, status: planned }`,
      '    paragraph: "1"',
      '    quote: The Working Group is meeting these days',
      '',
    ].join('\n'),
  };
}

/** Subscriptions that are due since a minute ago; gives the mark of each reminder. */
export async function subscribe(store: Store, { subscriptions, channels }: FaultOptions): Promise<string[]> {
  const hour = new Date(Date.now() - 60_000).toISOString().slice(11, 16);
  const marks: string[] = [];
  for (let at = 0; at < subscriptions; at += 1) {
    const person = personOf(at);
    const subscription: Subscription = {
      id: `s${String((at * 7919) % 1_000_003).padStart(7, '0')}`,
      team: TEAM,
      target: isDirect(at) ? person : channelOf(at % channels),
      createdBy: { id: person, name: `p${at}` },
      bodies: ['wg'],
      ahead: ['day'],
      hour,
      evening: '18:00',
      zone: 'UTC',
      language: 'en',
      detail: 'items',
      paused: false,
    };
    const next = nextTurn(subscription, Date.now() - 3_600_000);
    const turn = next && turnAt(subscription, next.day, 'morning');
    if (!turn) throw new Error('no turn');
    await store.subscriptions.put(subscription, turn, Date.now());
    marks.push(`${subscription.id} ${turn.day} ${turn.part}`);
  }
  return marks;
}

/** In what ways Slack fails. */
const FAULTS: readonly ((random: Random) => FaultOrder)[] = [
  () => ({ status: 503 }),
  () => ({ retryAfter: 1 }),
  (random) => ({ status: 500, after: random() < 0.5 }),
  (random) => ({ error: 'internal_error', after: random() < 0.5 }),
  (random) => ({ cut: true, after: random() < 0.5 }),
];

/** Lets Slack take some milliseconds for each post, and fail some of them; one hangs in all. */
function orderFaults(slack: Slack, random: Random, oneFails: number): { stop(): void; count(): number } {
  const { faults } = slack.state;
  let ordered = 0;
  let hung = false;
  const method = 'chat.postMessage';
  slack.fail(method, { times: Number.POSITIVE_INFINITY, delayMs: 15 });
  const timer = setInterval(() => {
    if (faults.length > 3 || random() * oneFails > 1) return;
    ordered += 1;
    const order = hung ? pick(random, FAULTS)(random) : { hang: true, after: true };
    hung = true;
    faults.unshift({ method, times: 1, ...order });
  }, 15);
  return {
    stop: () => {
      clearInterval(timer);
      faults.splice(0, faults.length);
    },
    count: () => ordered,
  };
}

/** What Slack took, by the mark of the reminder. */
const postsByMark = (slack: Slack): Map<string, Message[]> =>
  Map.groupBy(slack.state.messages, ({ content }) => markOf(content));

/** The mark in the metadata of a post. */
function markOf(content: Json): string {
  const { metadata } = content as { metadata?: { event_payload?: { turn?: string } } };
  return metadata?.event_payload?.turn ?? '';
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

type Judged = Omit<FaultCounts, 'due' | 'kills' | 'failures'>;

function judge(slack: Slack, marks: string[], killedAt: number[]): Judged {
  const byMark = postsByMark(slack);
  const again = marks.flatMap((mark) => {
    const posts = byMark.get(mark) ?? [];
    return posts.length > 1 ? [posts] : [];
  });
  /** Posts whose answer was lost or a failure, although Slack took them. */
  const unanswered = new Set(
    slack
      .callsTo('chat.postMessage')
      .filter(({ faulted, reply }) => faulted && reply?.body.ok !== true)
      .map(({ args }) => markOf(args)),
  );
  const explained = again.filter((posts) => {
    const times = posts.slice(0, -1).map(({ ts }) => Number(ts) * 1_000);
    return (
      posts.some((post) => unanswered.has(markOf(post.content))) ||
      times.every((time) => killedAt.some((kill) => Math.abs(kill - time) < WINDOW_MS))
    );
  });
  return {
    lost: marks.filter((mark) => !byMark.has(mark)).length,
    twice: again.length,
    twiceDirect: again.filter(([first]) => first?.channel.startsWith('D')).length,
    inWindow: explained.length,
    unexplained: again.length - explained.length,
  };
}
