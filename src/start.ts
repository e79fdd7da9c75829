import { answerTurns } from './answer/answer.ts';
import { exampleQuestions } from './answer/kinds/talk.ts';
import { phrasesOf } from './answer/phrases/phrases.ts';
import { LOCAL_PORT, readConfig, todayHere } from './config.ts';
import { openWorld } from './snapshot/open-world.ts';
import { createPageServer, listen } from './web/server.ts';

/** Loads the records and serves the local page on 127.0.0.1. Throws an Error that says what to do when it cannot. */
export async function start(): Promise<void> {
  const config = readConfig();
  const world = await openWorld(config.knowledge);
  const { knowledge } = world;
  void [world.passages, world.paragraphs]; // Built now, so that the first question does not wait for them.
  for (const problem of knowledge.problems)
    console.error(`${problem.severity}: ${problem.path}:${problem.line}:${problem.column}: ${problem.message}`);
  const server = createPageServer({
    ask: (turns) => answerTurns(world, turns, { today: todayHere() }),
    records: () => knowledge.records,
    examples: (language) => exampleQuestions(world, language, phrasesOf(language)),
  });
  const port = await listen(server, config.port ?? LOCAL_PORT);
  console.log(
    `Rapporteur holds ${knowledge.records.length} documents. Ask at http://127.0.0.1:${port} (Ctrl+C stops it)`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => process.exit(0)));
}
