import type { World } from './answer/world.ts';
import { type Config, nowHere, type SlackConfig } from './config.ts';
import { calendarsOf } from './feeds.ts';
import { catalogueOf } from './knowledge/catalogue.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createReloadable, type RecordsState } from './reload/reload.ts';
import { codeOf, reasonOf } from './slack/failures.ts';
import { healthRoute, metricsRoute, pageRoutes, readyRoute } from './slack/http-routes.ts';
import { type Metrics, noMetrics } from './slack/metrics.ts';
import { createReadiness } from './slack/readiness.ts';
import { machineClock } from './slack/reminders/clock.ts';
import { runSlack } from './slack/run.ts';
import type { Services } from './slack/services.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { createDocumentPages } from './web/document-pages.ts';

/** The port of HTTP when `PORT` is not set, which Bolt's users know. */
const SLACK_PORT = 3000;
/** A stop is done by then, whatever still runs. */
const STOP_MS = 9_500;

/** Runs the bot in Slack until it is told to stop. Throws an Error that says what to do when it cannot. */
export async function startSlack(config: Config, slack: SlackConfig, world: World): Promise<void> {
  const log = createLog({
    ...config.log,
    write: (line) => process.stderr.write(line),
    secrets: secretsOf(config, slack),
  });
  const counted = config.metrics ? createMetrics() : undefined;
  const metrics: Metrics = counted ?? noMetrics;
  const records = createReloadable(world, {
    folder: config.knowledge,
    review: config.review,
    now: nowHere,
    log,
    broken: (refused) => void running.keepers.broken(refused),
    mended: (since) => void running.keepers.mended(since),
  });
  const count = () => metrics.loaded(countsOf(records.state()), records.state().loadedAt);
  count();
  const store = await openStore({
    folder: config.data,
    databaseUrl: config.databaseUrl,
    secret: config.secret,
    failed: metrics.storeFailed,
  });
  const readiness = createReadiness(store);
  const { socket } = slack.transport;
  const served = !socket || slack.workspaces.several || config.port !== undefined;
  const port = served ? (config.port ?? SLACK_PORT) : undefined;
  const services: Services = {
    world: records.world,
    highest: records.highest,
    access: records.access,
    inOneState: records.inOneState,
    store,
    now: nowHere,
    pages: config.publicUrl,
    log,
    metrics,
  };
  const pages = createDocumentPages(
    {
      records: () => records.world('general').knowledge.records,
      catalogue: () => catalogueOf(records.world('general').knowledge),
      calendars: calendarsOf(() => records.world('general'), config.publicUrl),
    },
    (fault) => log(`a page could not be shown: ${reasonOf(fault)}`, { level: 'error' }),
  );
  // A delivery that the SDK cannot read must not end all others with it.
  process.on('unhandledRejection', (fault) => log(`fault: ${reasonOf(fault)}`, { level: 'error' }));
  const routes = [healthRoute(store), readyRoute(readiness), ...pageRoutes(pages)];
  if (counted)
    routes.push(
      metricsRoute(async () => {
        await countWaiting(counted, store);
        return counted.read();
      }),
    );
  const stop = async (code: number) => {
    setTimeout(() => process.exit(1), STOP_MS).unref();
    readiness.stopping();
    log('stopping');
    await Promise.all([running.stop(), records.close()]);
    await store.close();
    process.exit(code);
  };
  const lost = (error: unknown) => {
    log(`Slack ended the connection: ${codeOf(error)}. ${adviceOf(error)}`, { level: 'error', code: codeOf(error) });
    void stop(1);
  };
  const running = await runSlack(services, {
    slack,
    port,
    routes,
    lost,
    reminders: { ...config.reminders, clock: machineClock },
  }).catch(async (error: unknown) => {
    await store.close();
    throw new Error(sentenceOf(error, port));
  });
  readiness.reached(running.connected);
  const way = socket ? 'in Socket Mode' : `at http://0.0.0.0:${port}/slack/events`;
  console.log(`Rapporteur holds ${records.state().records} documents and answers in Slack ${way} (Ctrl+C stops it)`);
  records.onChange(() => {
    count();
    void running.recordsChanged();
  });
  records.watch();
  // A terminal that is closed sends the same signal, and means the end.
  if (!process.stdout.isTTY) process.on('SIGHUP', () => void records.look());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0));
}

/** What must not stand in the log, wherever an error may have it from. */
const secretsOf = ({ secret }: Config, { transport, workspaces }: SlackConfig): (string | undefined)[] => [
  secret,
  transport.socket ? transport.appToken : transport.signingSecret,
  workspaces.several ? workspaces.clientSecret : workspaces.botToken,
];

function countsOf({ records, problems }: RecordsState) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { documents: records, errors, warnings: problems.length - errors };
}

/** Counts what waits in the store; NaN where the store does not say. */
async function countWaiting(metrics: Metrics, { inbox, turns }: Store): Promise<void> {
  const [events, due] = await Promise.all(
    [inbox.unfinished(), turns.due(nowHere())].map((count) => count.catch(() => Number.NaN)),
  );
  metrics.unfinished(events ?? Number.NaN);
  metrics.dueTurns(due ?? Number.NaN);
}

const ADVICE: Record<string, string> = {
  invalid_auth: 'Check SLACK_BOT_TOKEN and SLACK_APP_TOKEN: copy them again from the settings of the app.',
  not_authed: 'Check SLACK_BOT_TOKEN and SLACK_APP_TOKEN: copy them again from the settings of the app.',
  token_revoked: 'Install the app in the workspace again, and copy its new token.',
  account_inactive: 'Install the app in the workspace again, and copy its new token.',
  missing_scope: 'The app-level token needs the scope connections:write.',
  not_allowed_token_type: 'SLACK_BOT_TOKEN must be the token of the bot, and SLACK_APP_TOKEN an app-level token.',
  unreachable: 'Check the network, and SLACK_API_URL if it is set.',
};

/** What a start failed of, and what to do. */
function sentenceOf(error: unknown, port: number | undefined): string {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `Port ${port} is used by another program. Stop that program, or set PORT to another one.`;
  if (code === 'EACCES') return `Port ${port} is not open to this user. Set PORT to one from 1024 on.`;
  return `Slack could not be reached or refused the settings: ${codeOf(error)}. ${adviceOf(error)}`;
}

const adviceOf = (error: unknown): string =>
  ADVICE[codeOf(error)] ??
  `${error instanceof Error ? error.message : error}. Check the settings of the app, and SLACK_API_URL if it is set.`;
