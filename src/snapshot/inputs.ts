import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Review } from '../knowledge/review.ts';

/** The files and folders of a knowledge folder that are read. */
export const knowledgeFiles = ['bodies.yml', 'proposed.yml', 'rulings.yml', 'terms.yml', 'access.yml'];
export const knowledgeFolders = ['records', 'texts'];

const root = join(import.meta.dirname, '..', '..');
/** The code that prepares a knowledge for questions, and the lists of packages. */
const code = [
  ...['package.json', 'src/model.ts'],
  ...['src/answer', 'src/answer/slots', 'src/answer/words', 'src/knowledge', 'src/records', 'src/records/languages'],
  ...['src/search', 'src/search/languages', 'src/snapshot'],
];

/**
 * All that a prepared knowledge is made from, as bytes to be compared: the files of a knowledge folder, whole, and
 * when the files of the program were written, with what has to be reviewed first. Undefined when something cannot be read: then nothing may be kept, and
 * whoever loads the folder says what is wrong.
 */
export function inputsOf(knowledge: string, review: Review): Buffer | undefined {
  try {
    const parts: (string | Buffer)[] = [process.version, review, ...code.flatMap(lastWritten)];
    for (const folder of knowledgeFolders) {
      const names = readdirSync(join(knowledge, folder)).sort();
      for (const name of names) parts.push(...content(knowledge, join(folder, name)));
    }
    for (const name of knowledgeFiles) {
      if (statSync(join(knowledge, name), { throwIfNoEntry: false })) parts.push(...content(knowledge, name));
    }
    return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\n`) : part)));
  } catch {
    return undefined;
  }
}

/** A file's name and length before its bytes, so that no two folders give the same bytes. */
function content(folder: string, name: string): [string, Buffer] {
  const bytes = readFileSync(join(folder, name));
  return [`${name} ${bytes.length}`, bytes];
}

/** When a file of the program, or each file of a folder without those below, was written, and its length. */
function lastWritten(path: string): string[] {
  const state = (name: string) => {
    const { mtimeMs, size } = statSync(join(root, name));
    return `${name} ${mtimeMs} ${size}`;
  };
  if (path.includes('.')) return [state(path)];
  const names = readdirSync(join(root, path)).sort();
  return names.filter((name) => name.includes('.')).map((name) => state(join(path, name)));
}
