import type { Language } from '../model.ts';
import { analyse } from './analysis.ts';
import { bestTexts } from './best.ts';
import { expand, type HeldKey, type SoughtWord } from './expand.ts';
import { buildVocabularies, type Vocabularies } from './fuzzy.ts';
import { buildParents, type Parents, parentContext } from './parents.ts';
import { keyOf, type QuestionTerm } from './question-terms.ts';
import { buildScorer, type Scorer, scoredTerms, type WeighedKey } from './score.ts';
import { Store } from './store.ts';

export type PassageId = number | string;

/** A text to be found, and the section or document that holds it. */
export type Passage = { id: PassageId; text: string; language: Language; parent?: string };

/** All passages, ready to be searched. */
export type SearchIndex = { ids: PassageId[]; passages: Scorer; parents: Parents; vocabularies: Vocabularies };

/** A passage that holds words of the question. */
export type Hit = {
  id: PassageId;
  /** Compares the hits of one question; its size means nothing by itself. */
  score: number;
  /** The words of the question, folded, that the passage holds, exactly or nearly. */
  matched: string[];
  /**
   * How much of the question the passage is about, 0 to 1: the share of the question's words that it holds, each
   * counted by its rarity. A word held with two of eight letters wrong counts three quarters; one that no passage
   * knows counts in full as missing.
   */
  coverage: number;
};

export type SearchOptions = {
  /** How many passages at most; 10 if not given. */
  limit?: number;
  /** Which passages may be found; all if not given. */
  filter?: (id: PassageId) => boolean;
};

/** Terms beyond the rarest of a question change nothing among the best, and a pasted document would take its time. */
const mostKeys = 64;

/** Analyses passages and indexes their terms. Ids must differ; the order in which passages come does not matter. */
export function buildIndex(passages: readonly Passage[]): SearchIndex {
  const sorted = [...passages].sort((a, b) => compareIds(a.id, b.id));
  const store = new Store();
  const terms = sorted.map(({ text, language }) => analyse(text, language).map((term) => keyOf(term, language)));
  terms.forEach((own, number) => {
    store.add({ id: number, terms: own });
  });
  return {
    ids: sorted.map(({ id }) => id),
    passages: buildScorer(store),
    parents: buildParents(
      sorted.map(({ parent }) => parent),
      terms,
    ),
    vocabularies: buildVocabularies(store.known()),
  };
}

/**
 * The passages that hold most of a question's words, best first, equal ones by id. A passage counts more when the
 * document around it is about the question too.
 *
 * `search(index, questionTerms('quand le groupe a-t-il été créé ?', 'fr'), { limit: 1 })` gives paragraph 1 of the
 * seventh report, `Le Groupe de travail … a été créé en application de la décision 2/6`, with coverage 1.
 */
export function search(index: SearchIndex, question: readonly QuestionTerm[], options: SearchOptions = {}): Hit[] {
  const { passages, parents, vocabularies, ids } = index;
  const { limit = 10, filter } = options;
  const sought = expand(passages.store, vocabularies, question);
  const keys = rarestKeys(sought);
  const accept = (number: number) => filter === undefined || filter(ids[number] as PassageId);
  const { context, forget } = parentContext(parents, keys, accept);
  const best = bestTexts(passages, scoredTerms(passages, keys), limit, context);
  forget();
  return best.map(({ number, score }) => ({
    id: ids[number] as PassageId,
    score,
    ...agreement(sought, number),
  }));
}

/**
 * Each term once, with the most that any word gives it; those of the words as they are typed before their translations, which
 * are many, and rarer where few documents are in their language.
 */
function rarestKeys(sought: readonly SoughtWord[]): WeighedKey[] {
  const held = new Map<string, HeldKey>();
  for (const key of sought.flatMap(({ keys }) => keys)) {
    if (key.weight > (held.get(key.key)?.weight ?? 0)) held.set(key.key, key);
  }
  const isTyped = ({ weight }: WeighedKey) => Number(weight === 1);
  return [...held.values()]
    .sort((a, b) => isTyped(b) - isTyped(a) || a.postings.size - b.postings.size)
    .slice(0, mostKeys);
}

/** Which of the sought words a passage holds, and how much of the question that is. */
function agreement(sought: readonly SoughtWord[], number: number): Pick<Hit, 'matched' | 'coverage'> {
  const matched: string[] = [];
  let held = 0;
  let all = 0;
  for (const { word, keys, rarity } of sought) {
    const likeness = Math.max(0, ...keys.map((key) => (key.postings.has(number) ? key.likeness : 0)));
    if (likeness > 0) matched.push(word);
    held += rarity * likeness;
    all += rarity;
  }
  return { matched, coverage: all === 0 ? 0 : held / all };
}

/** Numbers before texts, each in their own order. */
function compareIds(a: PassageId, b: PassageId): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === typeof b) return a < b ? -1 : a > b ? 1 : 0;
  return typeof a === 'number' ? -1 : 1;
}
