import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { appMention } from '../slack/payloads.ts';
import { type Slack, startSlack } from '../slack/server/slack.ts';
import { APP_TOKEN, BOT_TOKEN, CHANNEL } from '../slack/server/world.ts';
import { quantile, type Row, ratioRow } from './row.ts';

const bot = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const empty = fileURLToPath(new URL('slack-empty.ts', import.meta.url));

const EVENTS_A_SECOND = 50;
const SECONDS = 30;
/** Before anything is measured: modules are loaded and compiled by then. */
const WARM_UP_SECONDS = 3;
const GOAL = 1.5;
const GOAL_MS = 100;

const QUESTIONS = [
  "Quelle décision a créé le Groupe de travail sur l'assistance technique ?",
  'When did the Working Group meet in 2009?',
  "Quel est l'ordre du jour du 4 octobre 2007 ?",
  'What is CTOC/COP/WG.2/2007/3?',
  'Que disent les documents sur la Banque mondiale ?',
  'agenda tomorrow',
];

type Load = { acks: number[]; unacknowledged: number; posted: Map<string, number>; asked: string[] };

/**
 * 50 mentions a second for 30 seconds, from the event to the answer in its thread, the whole process against a local
 * Slack. Acknowledgements are compared with those of a Bolt app that does nothing, in the same run.
 */
export async function slackBench(): Promise<Row[]> {
  const plain = await load(empty, 1, false);
  const ours = await load(bot, 2, true);
  const lost = ours.asked.filter((thread) => !ours.posted.has(thread)).length;
  const doubled = [...ours.posted.values()].filter((count) => count > 1).length;
  const p99 = quantile(ours.acks, 0.99);
  const count = ours.asked.length;
  return [
    ratioRow('slack: acknowledgement', 'p50', quantile(ours.acks, 0.5), quantile(plain.acks, 0.5), GOAL),
    ratioRow('slack: acknowledgement', 'p99', p99, quantile(plain.acks, 0.99), GOAL),
    {
      bench: 'slack: acknowledgement',
      what: 'p99',
      value: `${p99.toFixed(1)} ms`,
      goal: `< ${GOAL_MS} ms`,
      met: p99 < GOAL_MS,
    },
    {
      bench: 'slack: answers',
      what: 'lost',
      value: `${lost} of ${count}`,
      goal: '0',
      met: lost + ours.unacknowledged === 0,
    },
    { bench: 'slack: answers', what: 'doubled', value: `${doubled} of ${count}`, goal: '0', met: doubled === 0 },
  ];
}

async function load(program: string, connections: number, answers: boolean): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  const slack = await startSlack({ keep: 100_000 });
  const child = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
      RAPPORTEUR_DATA: folder,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await slack.until(() => slack.connections() >= connections, { timeoutMs: 30_000 });
    const posts = () => slack.callsTo('chat.postMessage');
    const settled = async (count: number) => {
      if (answers) await slack.until(() => posts().length >= count, { timeoutMs: 60_000 }).catch(() => {});
    };
    const warm = (await send(slack, WARM_UP_SECONDS)).asked.length;
    await settled(warm);
    const { acks, unacknowledged, asked } = await send(slack, SECONDS);
    await settled(warm + asked.length);
    const posted = new Map<string, number>();
    for (const { args } of posts()) {
      const thread = String(args.thread_ts);
      posted.set(thread, (posted.get(thread) ?? 0) + 1);
    }
    return { acks, unacknowledged, asked, posted };
  } finally {
    await stop(child);
    await slack.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sends mentions evenly, each in a thread of its own, whether the ones before are acknowledged or not. */
async function send(slack: Slack, seconds: number): Promise<Omit<Load, 'posted'>> {
  const asked: string[] = [];
  const deliveries = [];
  for await (const _ of setInterval(1000 / EVENTS_A_SECOND)) {
    const event = appMention(QUESTIONS[asked.length % QUESTIONS.length] ?? '', { channel: CHANNEL });
    asked.push(String(event.ts));
    deliveries.push(slack.event(event));
    if (asked.length >= seconds * EVENTS_A_SECOND) break;
  }
  const acknowledged = await Promise.all(deliveries);
  const acks = acknowledged.filter(({ ok }) => ok).map(({ ms }) => ms);
  return { acks, unacknowledged: acknowledged.length - acks.length, asked };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
