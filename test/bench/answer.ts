import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { parse } from 'yaml';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld, type World } from '../../src/answer/world.ts';
import { answerJson } from '../../src/views/json.ts';
import { growPassages } from './grow.ts';
import { growKnowledge, shippedKnowledge } from './grow-knowledge.ts';
import { benchQuestions } from './questions.ts';
import { alternate, quantile, type Row, ratioRow } from './row.ts';

/**
 * How many grown passages, how many questions of each sort, and what p50 may be of a plain search. With a few dozen
 * questions the choice among them decides the plain search's median; with these it does not.
 */
const sizes = [
  { count: 0, questions: 400 },
  { count: 10_000, questions: 300, goal: 0.1 },
  { count: 100_000, questions: 90, goal: 0.02 },
];
const today = '2026-11-21';

/**
 * One whole answer, question to JSON, against one plain MiniSearch search of the same question with default options on
 * the same passages: golden questions that claims answer, and those that need the full text, with as many on words of
 * grown passages.
 */
export function answerBench(): Row[] {
  const shipped = shippedKnowledge();
  const golden = sortGolden(createWorld(shipped));
  return sizes.flatMap(({ count, questions, goal }) => {
    const bench = `answer, ${count || 'shipped'} passages`;
    const grown = growPassages(count);
    const world = createWorld(count > 0 ? growKnowledge(shipped, grown) : shipped);
    const plain = new MiniSearch({ fields: ['text'] });
    plain.addAll(textsOf(world));
    const fullText = count > 0 ? [...golden.fullText, ...benchQuestions(grown, questions)] : golden.fullText;
    const sorts = { claims: golden.claims, 'full text': fullText };
    return Object.entries(sorts).flatMap(([sort, all]) => {
      const pairs = spread(all, questions).map((question) =>
        alternate(
          () => ask(world, question),
          () => plain.search(question),
        ),
      );
      return [0.5, 0.99].map((share) => {
        const ours = quantile(
          pairs.map((pair) => pair.ours),
          share,
        );
        const theirs = quantile(
          pairs.map((pair) => pair.plain),
          share,
        );
        const what = `${sort}, p${share * 100}`;
        const row = ratioRow(bench, what, ours, theirs, (goal ?? 0) * (share > 0.5 ? 3 : 1));
        return goal === undefined ? { bench, what, value: row.value } : row;
      });
    });
  });
}

const ask = (world: World, question: string) =>
  JSON.stringify(answerJson(answerTurns(world, [question], { today }), 0));

/** The golden questions of one turn, by what answers them: claims, or passages that hold the words. */
function sortGolden(world: World): { claims: string[]; fullText: string[] } {
  const file = readFileSync(new URL('../questions.yml', import.meta.url), 'utf8');
  const asked = (parse(file) as { ask: string | string[] }[]).flatMap((entry) =>
    Array.isArray(entry.ask) ? [] : entry.ask,
  );
  const kinds = asked.map((question) => ({ question, ...answerTurns(world, [question], { today }) }));
  const held = kinds.filter(({ status }) => status !== 'out-of-scope');
  return {
    claims: held.filter(({ kind }) => kind !== 'passage').map(({ question }) => question),
    fullText: held.filter(({ kind }) => kind === 'passage').map(({ question }) => question),
  };
}

const textsOf = (world: World) =>
  world.knowledge.records.flatMap(({ id, paragraphs }) =>
    paragraphs.filter(({ heading }) => !heading).map(({ key, text }) => ({ id: `${id}#${key}`, text })),
  );

/** So many of a list, from all over it. */
const spread = <T>(items: readonly T[], count: number): T[] =>
  items.length <= count
    ? [...items]
    : Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)] as T);
