import type { FoundDecision } from './decision-numbers.ts';
import type { Passage } from './reading.ts';

/** "Decision 3/CMP.14" on a line of its own. */
export function headingOf({ decisions, plain }: Passage): FoundDecision | undefined {
  const [only, ...others] = decisions;
  const isAlone = only && others.length === 0 && only.start === 0 && /^[\s*:.,]*$/.test(plain.slice(only.end));
  return isAlone ? only : undefined;
}
