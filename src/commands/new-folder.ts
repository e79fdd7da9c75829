import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSchemas } from './schemas.ts';

const BODIES = `# yaml-language-server: $schema=schema/bodies.schema.json
# The bodies whose records are kept. Those that the program knows by itself need no entry; those that documents name and nobody
# knows are proposed in proposed.yml, and "rapporteur accept ID" moves them here.
# default: the id of the body meant when a question names none; until it is set, the first one below, or else the one with
# the most documents.

bodies: []
`;

/** What a folder is for ingest: one that has its bodies, one that can be made a knowledge folder, or another. */
function stateOf(folder: string): 'ready' | 'new' | 'other' {
  if (existsSync(join(folder, 'bodies.yml'))) return 'ready';
  if (!existsSync(folder)) return 'new';
  return readdirSync(folder).every((name) => name.startsWith('.')) ? 'new' : 'other';
}

/**
 * Puts into a folder that is new or empty what a knowledge folder needs, and says so. Throws an Error that says what to do
 * for a folder that holds other things.
 *
 * @example makeFolder('knowledge-of-2026', console.log) // knowledge-of-2026 is a new knowledge folder: bodies.yml and schema/ …
 */
export function makeFolder(folder: string, write: (line: string) => void): void {
  const state = stateOf(folder);
  if (state === 'ready') return;
  if (state === 'other')
    throw new Error(
      `${folder} holds other files and no bodies.yml: it is no knowledge folder. Name a new or empty folder, or put its bodies.yml back.`,
    );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bodies.yml'), BODIES);
  writeSchemas(folder);
  write(`${folder} is a new knowledge folder: bodies.yml and schema/ were put there. Nothing else is needed.`);
}
