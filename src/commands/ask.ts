import { readFileSync } from 'node:fs';
import { answerTurns } from '../answer/answer.ts';
import type { World } from '../answer/world.ts';
import type { Review } from '../knowledge/review.ts';
import { isDay } from '../records/when.ts';
import { openWorld } from '../snapshot/open-world.ts';
import { answerJson } from '../views/json.ts';
import { answerAsText, type TextStyle } from '../views/text.ts';
import { EXIT } from './exit.ts';

export type AskOptions = {
  knowledge: string;
  review: Review;
  today: string;
  json?: boolean;
  batch?: string;
  style: TextStyle;
  write(line: string): void;
  complain(line: string): void;
};

type Line = { id?: unknown; question?: unknown; today?: unknown };

/** Answers one question, or a file of them, one JSON object a line, in order. Returns the exit code. */
export async function ask(question: string, options: AskOptions): Promise<number> {
  const world = await openWorld(options.knowledge, undefined, options.review);
  if (options.batch !== undefined) return batch(world, options.batch, options);
  const { answer, ms } = timed(world, [question], options.today);
  if (options.json) options.write(JSON.stringify(answerJson(answer, ms)));
  else options.write(answerAsText(answer, options.style));
  return answer.status === 'answered' ? EXIT.answered : EXIT.unanswered;
}

function timed(world: World, turns: string[], today: string) {
  const start = performance.now();
  const answer = answerTurns(world, turns, { today });
  return { answer, ms: performance.now() - start };
}

/** A line that cannot be read is reported and passed over; the others are answered. */
function batch(world: World, file: string, options: AskOptions): number {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\ufeff/, '');
  } catch {
    options.complain(`${file} cannot be read; give --batch the path of a file, or - for standard input`);
    return EXIT.wrong;
  }
  let code: number = EXIT.answered;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (!line.trim()) continue;
    const problem = (message: string) => {
      options.complain(`line ${index + 1}: ${message}`);
      code = EXIT.wrong;
    };
    let entry: Line | null;
    try {
      entry = JSON.parse(line) as Line | null;
    } catch {
      problem('is not JSON; each line must be an object {"id", "question"}');
      continue;
    }
    const turns = [entry?.question].flat();
    if (!turns.every((turn) => typeof turn === 'string') || turns.length === 0) {
      problem('"question" must be a text or a list of texts');
      continue;
    }
    const today = entry?.today ?? options.today;
    if (typeof today !== 'string' || !isDay(today)) {
      problem('"today" must be a day such as 2007-10-03');
      continue;
    }
    const { answer, ms } = timed(world, turns as string[], today);
    options.write(JSON.stringify({ id: entry?.id ?? null, ...answerJson(answer, ms) }));
  }
  return code;
}
