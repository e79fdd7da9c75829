import { loadKnowledge } from '../knowledge/load.ts';
import type { Review } from '../knowledge/review.ts';

/** Checks a knowledge folder and prints every problem as `path:line:column: message`. Returns 0 when there is no error, else 1. */
export function check(folder: string, write: (line: string) => void, review: Review = 'doubtful'): number {
  const knowledge = loadKnowledge(folder, review);
  const problems = [...knowledge.problems].sort(
    (a, b) => a.path.localeCompare(b.path, 'en') || a.line - b.line || a.column - b.column,
  );
  for (const { path, line, column, message, severity } of problems)
    write(`${path}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const claims = knowledge.records.reduce((sum, record) => sum + record.claims.length, 0);
  write(
    `${knowledge.records.length} records, ${claims} claims with their quotations, ${errors} errors, ${problems.length - errors} warnings`,
  );
  const waiting = knowledge.records.reduce((sum, { toReview = [] }) => sum + toReview.length, 0);
  if (waiting + knowledge.unreviewed.length > 0)
    write(`to review, and left out until then: ${waiting} claims, ${knowledge.unreviewed.length} whole records`);
  return errors > 0 ? 1 : 0;
}
