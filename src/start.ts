import { answerTurns } from './answer/answer.ts';
import { exampleQuestions } from './answer/kinds/talk.ts';
import { phrasesOf } from './answer/phrases/phrases.ts';
import { createWorld, type World } from './answer/world.ts';
import { type Config, LOCAL_PORT, readConfig, readSlackConfig, todayHere } from './config.ts';
import { calendarsOf } from './feeds.ts';
import { restrictTo } from './knowledge/restrict.ts';
import { openWorld } from './snapshot/open-world.ts';
import { createPageServer, listen } from './web/server.ts';

/**
 * Loads the records, and answers in Slack when its settings are there, else on the local page. Throws an Error that says
 * what to do when it cannot.
 */
export async function start(): Promise<void> {
  const config = readConfig();
  const slack = readSlackConfig();
  const world = await openWorld(config.knowledge);
  void [world.passages, world.paragraphs]; // Built now, so that the first question does not wait for them.
  for (const problem of world.knowledge.problems)
    console.error(`${problem.severity}: ${problem.path}:${problem.line}:${problem.column}: ${problem.message}`);
  if (!slack) return startPage(config, world);
  const { startSlack } = await import('./start-slack.ts');
  await startSlack(config, slack, world);
}

/** Serves the local page on 127.0.0.1. */
async function startPage(config: Config, world: World): Promise<void> {
  const { records } = world.knowledge;
  const server = createPageServer({
    ask: (turns) => answerTurns(world, turns, { today: todayHere() }),
    records: () => records,
    calendars: calendarsOf(generalOf(world), config.publicUrl ?? `http://127.0.0.1:${config.port ?? LOCAL_PORT}`),
    examples: (language) => exampleQuestions(world, language, phrasesOf(language)),
  });
  const port = await listen(server, config.port ?? LOCAL_PORT);
  console.log(`Rapporteur holds ${records.length} documents. Ask at http://127.0.0.1:${port} (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => process.exit(0)));
}

/** What everybody may see of a world, made ready when it is first asked for: calendars go on to other people. */
function generalOf(world: World): () => World {
  let made: World | undefined;
  return () => {
    if (made) return made;
    const general = restrictTo(world.knowledge, 'general');
    made = general === world.knowledge ? world : createWorld(general);
    return made;
  };
}
