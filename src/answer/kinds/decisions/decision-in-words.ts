import type { Cited } from '../../../knowledge/sessions.ts';
import type { DecisionClaim } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';

/** So many words in a row are a name; one that has as many more than another is the one that is meant. */
const SHORTEST_NAME = 4;
const APART = 2;

const wordsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{M}\d]+/gu) ?? [];

/** How many words of a question stand in a text in one row. */
function longestRun(question: readonly string[], text: readonly string[]): number {
  let longest = 0;
  let before: number[] = [];
  for (const word of question) {
    const runs = text.map((other, at) => (other === word ? (before[at - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...runs);
    before = runs;
  }
  return longest;
}

/**
 * Of the decisions that have the words of a question, those that have them in the same order: resolution 41/128 for "the Declaration on the
 * Right to Development", and not the one on the "Brussels Declaration" and the least developed countries; all where none stands out.
 */
export function inItsWords(claims: readonly Cited<DecisionClaim>[], { typed }: Asked): readonly Cited<DecisionClaim>[] {
  const question = wordsIn(typed);
  const runs = claims.map(({ claim }) => longestRun(question, wordsIn(claim.quote)));
  const most = Math.max(0, ...runs);
  return most < SHORTEST_NAME ? claims : claims.filter((_, at) => (runs[at] ?? 0) > most - APART);
}
