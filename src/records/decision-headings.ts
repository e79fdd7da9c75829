import type { DecisionId } from '../model.ts';
import type { FoundDecision } from './decision-numbers.ts';
import { AFTER } from './decision-series.ts';
import type { Passage } from './reading.ts';

/** Decisions that the contents of a document list, by their numbers alone. */
export type ListedNumbers = ReadonlyMap<string, DecisionId>;

/** "Decision 3/CMP.14" on a line of its own, or "Décision CIPM/109-5 (2020)", or a number alone that the contents list. */
export function headingOf({ decisions, plain }: Passage, listed?: ListedNumbers): FoundDecision | undefined {
  const id = listed?.get(plain);
  if (id) return { id, start: 0, end: plain.length };
  const [only, ...others] = decisions;
  const isAlone =
    only &&
    others.length === 0 &&
    only.start === 0 &&
    /^[\s*:.,]*(?:\((?:19|20)\d\d\))?[\s*:.,]*$/.test(plain.slice(only.end));
  return isAlone ? only : undefined;
}

/** Dots that lead to a page, and its number. */
export const LEADER = /(?:[.…·]\s?){3,}[\s\d–-]*$/u;

const AFTER_NUMBER = AFTER.map(({ letters }) => letters.toLowerCase()).join('|');

/**
 * "9/1. Establishment of the Mechanism ........ 3", "Decision 63/17 Deletion of cannabis ..... 5", "2025/10 Extensions of ongoing
 * country programmes" (E/ICEF/2025/26), "4/COP.5 Programme and budget ..... 19".
 */
export const ENTRY = new RegExp(
  `^(?:(?<word>\\p{L}+) |第?)?(?<number>(?:(?:19|20)\\d\\d|\\d{1,3})/\\d{1,3}(?![\\d/])|\\d{1,3}/(?<letters>${AFTER_NUMBER})\\.\\d{1,2})(?:号(?<after>\\p{L}{2}))?\\.? ?(?=\\S)`,
  'u',
);

/** Whether a line is an entry of the contents that names a decision or resolution and leads to its page. */
export const isListed = ({ plain }: Passage): boolean => LEADER.test(plain) && ENTRY.test(plain);
