import { answerTurns } from './answer/answer.ts';
import { exampleQuestions } from './answer/kinds/talk.ts';
import { phrasesOf } from './answer/phrases/phrases.ts';
import { namesOfDocument } from './answer/session-of-document.ts';
import type { World } from './answer/world.ts';
import { type Config, LOCAL_PORT, nowHere, readConfig, readSlackConfig, todayHere } from './config.ts';
import { calendarsOf } from './feeds.ts';
import { catalogueOf } from './knowledge/catalogue.ts';
import { createReloadable } from './reload/reload.ts';
import { openWorld } from './snapshot/open-world.ts';
import { watchRecords } from './watch-records.ts';
import { createPageServer, listen } from './web/server.ts';

/**
 * Loads the records, and answers in Slack when its settings are there, else on the local page. Throws an Error that says
 * what to do when it cannot.
 */
export async function start(): Promise<void> {
  const config = readConfig();
  const slack = readSlackConfig();
  const world = await openWorld(config.knowledge, undefined, config.review);
  for (const problem of world.knowledge.problems)
    console.error(`${problem.severity}: ${problem.path}:${problem.line}:${problem.column}: ${problem.message}`);
  if (!slack) return startPage(config, world);
  const { startSlack } = await import('./start-slack.ts');
  await startSlack(config, slack, world);
}

/** Serves the local page on 127.0.0.1. Each request sees the records in one state: nothing waits between two looks at them. */
async function startPage(config: Config, whole: World): Promise<void> {
  const log = (line: string) => console.error(line);
  const told = () => {}; // Whoever edits the files reads what is logged.
  const records = createReloadable(whole, {
    folder: config.knowledge,
    review: config.review,
    now: nowHere,
    log,
    broken: told,
    mended: told,
  });
  const world = () => records.world('restricted');
  const server = createPageServer({
    ask: (turns) => answerTurns(world(), turns, { today: todayHere() }),
    records: () => world().knowledge.records,
    catalogue: () => catalogueOf(world().knowledge),
    issuedFor: (record, language) => namesOfDocument(world(), record, language),
    calendars: calendarsOf(
      () => records.world('general'),
      config.publicUrl ?? `http://127.0.0.1:${config.port ?? LOCAL_PORT}`,
    ),
    examples: (language) => exampleQuestions(world(), language, phrasesOf(language)),
  });
  const port = await listen(server, config.port ?? LOCAL_PORT);
  console.log(
    `Rapporteur holds ${records.state().records} documents. Ask at http://127.0.0.1:${port} (Ctrl+C stops it)`,
  );
  watchRecords(records);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => process.exit(0)));
}
