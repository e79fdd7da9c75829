import { analyse } from '../../src/search/analysis.ts';
import type { Passage } from '../../src/search/index.ts';
import { keyOf, type QuestionTerm } from '../../src/search/question-terms.ts';

// The scoring written down as it is defined, without index and without short cuts, to compare results with.

type Text = { counts: Map<string, number> };

/** Gives the ids of the best passages for words that the passages spell the same way. */
export function plainSearcher(passages: readonly Passage[]) {
  const terms = passages.map(({ text, language }) => analyse(text, language).map((term) => keyOf(term, language)));
  const texts = terms.map(textOf);
  const parentIds = [...new Set(passages.flatMap(({ parent }) => parent ?? []))];
  const parents = parentIds.map((id) => textOf(terms.filter((_, i) => passages[i]?.parent === id).flat()));
  return (question: readonly QuestionTerm[], limit: number) => {
    const keys = [...new Set(question.flatMap(({ keys: own }) => own))];
    const around = new Map(parentIds.map((id, i) => [id, score(parents, parents[i] as Text, keys)]));
    return passages
      .map(({ id, parent }, i) => {
        const own = score(texts, texts[i] as Text, keys);
        return { id, own, score: own + 0.6 * (around.get(parent ?? '') ?? 0) };
      })
      .filter(({ own }) => own > 0)
      .sort((a, b) => (Math.abs(a.score - b.score) > 1e-9 ? b.score - a.score : Number(a.id) - Number(b.id)))
      .slice(0, limit)
      .map(({ id }) => id);
  };
}

function score(all: readonly Text[], text: Text, keys: readonly string[]): number {
  const average = Math.max(1, all.reduce((sum, { counts }) => sum + counts.size, 0) / all.length);
  return keys.reduce((sum, key) => {
    const frequency = text.counts.get(key);
    if (frequency === undefined) return sum;
    const holders = all.filter(({ counts }) => counts.has(key)).length;
    const rarity = Math.log(1 + (all.length - holders + 0.5) / (holders + 0.5));
    const penalty = 0.6 * (1 - 0.7 + (0.7 * text.counts.size) / average);
    return sum + rarity * (0.5 + (frequency * 1.6) / (frequency + penalty));
  }, 0);
}

function textOf(terms: readonly string[]): Text {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { counts };
}
