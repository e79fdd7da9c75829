import type { Problem } from '../model.ts';

/** What is known of the state in service when another one is looked at. */
export type Known = { problems: Problem[]; records: number };

/**
 * The errors of a state that the one in service does not have: with them it would know less than before, or something
 * else than its authors meant. An error that only stands on another line is none of them. That all records are gone
 * counts as one, as it happens when a folder is being replaced.
 */
export function newErrors(inService: Known, next: Known): Problem[] {
  const known = inService.problems.filter(isError).map(sameness);
  const emptied = next.records === 0 && inService.records > 0;
  return next.problems.filter((problem) => {
    if (emptied && problem.path === 'records') return true;
    if (!isError(problem)) return false;
    const at = known.indexOf(sameness(problem));
    if (at !== -1) known.splice(at, 1);
    return at === -1;
  });
}

const isError = ({ severity }: Problem): boolean => severity === 'error';
const sameness = ({ path, message }: Problem): string => `${path}: ${message}`;
