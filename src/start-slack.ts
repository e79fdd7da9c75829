import { namesOfDocument } from './answer/session-of-document.ts';
import type { World } from './answer/world.ts';
import { type Config, nowHere, type SlackConfig } from './config.ts';
import { calendarsOf } from './feeds.ts';
import { catalogueOf } from './knowledge/catalogue.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createReloadable, type RecordsState, type Reloadable } from './reload/reload.ts';
import { codeOf, reasonOf } from './slack/failures.ts';
import { healthRoute, metricsRoute, pageRoutes, readyRoute } from './slack/http-routes.ts';
import { type Metrics, noMetrics } from './slack/metrics.ts';
import { createReadiness } from './slack/readiness.ts';
import { machineClock } from './slack/reminders/clock.ts';
import { runSlack } from './slack/run.ts';
import type { Log, Services } from './slack/services.ts';
import { adviceOf, startRefused } from './start-advice.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { watchRecords } from './watch-records.ts';
import { createDocumentPages } from './web/document-pages.ts';

/** The port of HTTP when `PORT` is not set, which Bolt's users know. */
const SLACK_PORT = 3000;
/** A stop is done by then, whatever still runs. */
const STOP_MS = 9_500;

/** Runs the bot in Slack until it is told to stop. Throws an Error that says what to do when it cannot. */
export async function startSlack(config: Config, slack: SlackConfig, world: World): Promise<void> {
  const log = logOf(config, slack);
  // A delivery that the SDK cannot read must not end all others with it.
  process.on('unhandledRejection', (fault) => log(`fault: ${reasonOf(fault)}`, { level: 'error' }));
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
  const { data: folder, databaseUrl, secret } = config;
  const store = await openStore({ folder, databaseUrl, secret, failed: metrics.storeFailed });
  const readiness = createReadiness(store);
  const port = portOf(config, slack);
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
  const routes = [
    healthRoute(store),
    readyRoute(readiness),
    ...pageRoutes(pagesOf(config, records, log)),
    ...(counted ? [metricsRoute(() => countWaiting(counted, store).then(counted.read))] : []),
  ];
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
  const reminders = { ...config.reminders, clock: machineClock };
  const running = await runSlack(services, { slack, port, routes, lost, reminders }).catch(async (error: unknown) => {
    await store.close();
    throw new Error(startRefused(error, port));
  });
  readiness.reached(running.connected);
  records.onChange(() => {
    count();
    void running.recordsChanged();
  });
  watchRecords(records);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0));
  const way = slack.transport.socket ? 'in Socket Mode' : `at http://0.0.0.0:${port}/slack/events`;
  console.log(`Rapporteur holds ${records.state().records} documents and answers in Slack ${way} (Ctrl+C stops it)`);
}

const logOf = (config: Config, slack: SlackConfig): Log =>
  createLog({ ...config.log, write: (line) => process.stderr.write(line), secrets: secretsOf(config, slack) });

/** The port of HTTP; undefined where nothing is served. */
const portOf = ({ port }: Config, { transport, workspaces }: SlackConfig): number | undefined =>
  !transport.socket || workspaces.several ? (port ?? SLACK_PORT) : port;

/** The pages of documents and the calendars, of general distribution. */
const pagesOf = ({ publicUrl }: Config, { world }: Reloadable, log: Log) =>
  createDocumentPages(
    {
      records: () => world('general').knowledge.records,
      catalogue: () => catalogueOf(world('general').knowledge),
      issuedFor: (record, language) => namesOfDocument(world('general'), record, language),
      calendars: calendarsOf(() => world('general'), publicUrl),
    },
    (fault) => log(`a page could not be shown: ${reasonOf(fault)}`, { level: 'error' }),
  );

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
