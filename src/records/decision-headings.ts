import type { FoundDecision } from './decision-numbers.ts';
import type { Passage } from './reading.ts';

/** "Decision 3/CMP.14" on a line of its own, or "Décision CIPM/109-5 (2020)". */
export function headingOf({ decisions, plain }: Passage): FoundDecision | undefined {
  const [only, ...others] = decisions;
  const isAlone =
    only &&
    others.length === 0 &&
    only.start === 0 &&
    /^[\s*:.,]*(?:\((?:19|20)\d\d\))?[\s*:.,]*$/.test(plain.slice(only.end));
  return isAlone ? only : undefined;
}
