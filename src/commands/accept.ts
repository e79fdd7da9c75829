import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBodies } from '../knowledge/load-bodies.ts';
import { withAccepted } from '../knowledge/proposals.ts';

export type AcceptOptions = { knowledge: string; zone?: string; write(line: string): void };

/**
 * Moves a proposed body into `bodies.yml`: answers about it no longer say that nobody has accepted it. Gives the exit
 * code: 0 when it was moved, 2 when there is nothing to move or the result could not be used; then nothing is changed.
 *
 * @example accept('fccc-sbi', { knowledge: 'knowledge', zone: 'Europe/Berlin', write: console.log }) // 0
 */
export function accept(id: string, { knowledge, zone, write }: AcceptOptions): number {
  const [bodies, proposed] = ['bodies.yml', 'proposed.yml'].map((name) => join(knowledge, name)) as [string, string];
  if (!existsSync(proposed)) {
    write(`${proposed} does not exist: no body is proposed`);
    return 2;
  }
  const before = { bodies: readFileSync(bodies, 'utf8'), proposed: readFileSync(proposed, 'utf8') };
  const keep = (files: typeof before) => {
    writeFileSync(bodies, files.bodies);
    writeFileSync(proposed, files.proposed);
  };
  try {
    keep(withAccepted(before, id, zone));
    loadBodies(knowledge);
  } catch (error) {
    keep(before);
    write(`nothing was changed: ${(error as Error).message}`);
    return 2;
  }
  write(`${id} is in bodies.yml now. Add its names in other languages and its abbreviations there.`);
  return 0;
}
