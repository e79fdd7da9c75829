import type { Body, Problem } from '../model.ts';
import type { Bodies } from './schema.ts';

type Locate = (path: (string | number)[]) => { line: number; column: number };

/** Checks what bodies.yml says of itself: every body and place once, every reference to a body that is there, or among the `others`. */
export function checkBodies(
  { default: fallback, bodies, places = [] }: Bodies,
  others: readonly Body[],
  locate: Locate,
): Problem[] {
  const problems: Problem[] = [];
  const error = (path: (string | number)[], message: string) =>
    problems.push({
      path: 'bodies.yml',
      ...locate(path),
      message: `${path.join('.')}: ${message}`,
      severity: 'error',
    });
  const known = new Set([...bodies, ...others].map(({ id }) => id));
  if (fallback !== undefined && !known.has(fallback)) error(['default'], `${fallback} is not one of the bodies below`);
  for (const [key, list] of Object.entries({ bodies, places })) {
    const seen = new Set<string>();
    list.forEach(({ id }, index) => {
      if (seen.has(id)) error([key, index, 'id'], `${id} is there twice`);
      seen.add(id);
    });
  }
  bodies.forEach(({ id, parent }, index) => {
    if (parent === id) error(['bodies', index, 'parent'], 'a body cannot be its own parent');
    else if (parent !== undefined && !known.has(parent))
      error(['bodies', index, 'parent'], `${parent} is not one of the bodies`);
  });
  return problems;
}
