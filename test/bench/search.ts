import MiniSearch from 'minisearch';
import { buildIndex, search } from '../../src/search/index.ts';
import { questionTerms } from '../../src/search/question-terms.ts';
import { growPassages } from './grow.ts';
import { benchQuestions, misspell } from './questions.ts';
import { alternate, type Pair, quantile, type Row, ratioRow, time } from './row.ts';

/** How many questions each size can bear, and what one whole answer may take of a plain search. */
const sizes = [
  { count: 10_000, questions: 120, goal: 0.1 },
  { count: 100_000, questions: 48, goal: 0.02 },
];

/**
 * Our search against a plain MiniSearch search with default options: same passages, same questions, in turn. Goals are
 * those of a whole answer, of which the search is a part.
 */
export function searchBench(): Row[] {
  return sizes.flatMap(({ count, questions, goal }) => {
    const bench = `search, ${count} passages`;
    const passages = growPassages(count);
    const plain = new MiniSearch({ fields: ['text'] });
    const build: Pair = { plain: time(() => plain.addAll(passages)), ours: 0 };
    let index = buildIndex([]);
    build.ours = time(() => {
      index = buildIndex(passages);
    });
    const asked = benchQuestions(passages, questions);
    const ask = (question: string) => search(index, questionTerms(question, 'fr'));
    for (const question of asked.slice(0, 12)) ask(question);
    const clean = asked.map((question) =>
      alternate(
        () => ask(question),
        () => plain.search(question),
      ),
    );
    const unknown = asked.map(misspell).map(
      (question) =>
        alternate(
          () => ask(question),
          () => undefined,
        ).ours,
    );
    const ours = clean.map((pair) => pair.ours);
    const theirs = clean.map((pair) => pair.plain);
    return [
      ratioRow(bench, 'p50', quantile(ours, 0.5), quantile(theirs, 0.5), goal),
      ratioRow(bench, 'p99', quantile(ours, 0.99), quantile(theirs, 0.99), goal * 3),
      ratioRow(bench, 'p50, every word misspelt', quantile(unknown, 0.5), quantile(theirs, 0.5), goal),
      ratioRow(bench, 'p99, every word misspelt', quantile(unknown, 0.99), quantile(theirs, 0.99), goal * 3),
      {
        bench,
        what: 'build, seconds',
        value: `${(build.ours / 1000).toFixed(1)} / ${(build.plain / 1000).toFixed(1)}`,
      },
    ];
  });
}
