import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { prepare } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { buildIndex, type PassageId, search } from '../../src/search/index.ts';
import { questionTerms } from '../../src/search/question-terms.ts';
import { type RetrievalSet, readSet, type ScoredQuestion } from './read-set.ts';

/** How well the passages of some questions were found: shares from 0 to 1, and milliseconds for each question. */
export type Quality = { questions: number; recall1: number; recall5: number; mrr10: number; ms: number };

/** Finds the ten best passages for a question. */
type Find = (question: ScoredQuestion) => PassageId[];

const depth = 10;
const knowledge = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** The search of the program, with its terms, over passages that are indexed as those of the records are. */
export function ownSearch({ passages }: RetrievalSet): Find {
  const index = buildIndex(passages);
  const { glossary } = prepare(loadKnowledge(knowledge));
  return ({ text, language }) =>
    search(index, questionTerms(text, language, glossary), { limit: depth }).map(({ id }) => id);
}

/** MiniSearch as it comes, over the same passages. */
export function plainSearch({ passages }: RetrievalSet): Find {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(passages);
  return ({ text }) =>
    index
      .search(text)
      .slice(0, depth)
      .map(({ id }) => id);
}

/**
 * Asks all questions; gives the quality for each language, in the order of their codes, and for `all`. Recall is the
 * share of questions with a gold passage among the first 1 or 5; MRR@10 the mean of 1 / place of the first one.
 */
export function measure(find: Find, questions: readonly ScoredQuestion[]): Map<string, Quality> {
  const asked = questions.map((question) => {
    const start = performance.now();
    const found = find(question);
    const ms = performance.now() - start;
    return { language: question.language, ms, place: found.findIndex((id) => question.gold.includes(id)) };
  });
  const qualityOf = (some: typeof asked): Quality => {
    const mean = (value: (one: (typeof asked)[number]) => number) =>
      some.reduce((sum, one) => sum + value(one), 0) / some.length;
    return {
      questions: some.length,
      recall1: mean(({ place }) => Number(place === 0)),
      recall5: mean(({ place }) => Number(place >= 0 && place < 5)),
      mrr10: mean(({ place }) => (place < 0 ? 0 : 1 / (place + 1))),
      ms: mean(({ ms }) => ms),
    };
  };
  const languages = Object.entries(Object.groupBy(asked, ({ language }) => language)).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return new Map([...languages.map(([code, some]) => [code, qualityOf(some)] as const), ['all', qualityOf(asked)]]);
}

/** The printed table on the set in a folder, ours beside MiniSearch's own. Throws when the set cannot be read. */
export function retrievalScore(folder: string): string[] {
  const set = readSet(folder);
  const ours = measure(ownSearch(set), set.questions);
  const plain = measure(plainSearch(set), set.questions);
  const row = (cells: string[]) =>
    cells
      .map((cell, at) => cell.padEnd(at < 2 ? 11 : 15))
      .join('')
      .trimEnd();
  return [
    `${set.passages.length} passages, ${set.questions.length} questions. In brackets: MiniSearch with its defaults.`,
    row(['language', 'questions', 'Recall@1', 'Recall@5', 'MRR@10', 'ms']),
    ...[...ours].map(([language, own]) => {
      const other = plain.get(language) as Quality;
      const cell = (key: keyof Quality, digits: number) =>
        `${own[key].toFixed(digits)} (${other[key].toFixed(digits)})`;
      return row([
        ...[language, String(own.questions)],
        ...[cell('recall1', 3), cell('recall5', 3), cell('mrr10', 3), cell('ms', 2)],
      ]);
    }),
  ];
}
