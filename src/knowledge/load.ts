import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRecord, Problem } from '../model.ts';
import { readDocument } from '../records/document.ts';
import { checkRecord } from './check-record.ts';
import { buildKnowledge, type Knowledge } from './knowledge.ts';
import {
  type Bodies,
  bodiesSchema,
  type Ruling,
  recordSchema,
  rulingsSchema,
  type Term,
  termsSchema,
} from './schema.ts';
import { readText, readYaml } from './yaml-file.ts';

const isRecord = (name: string) => name.endsWith('.yml') && !name.startsWith('.');

/**
 * Reads `bodies.yml`, at least. Throws an Error that says what to do when there is none that can be used: nothing can
 * be answered without.
 */
export function loadBodies(folder: string): { bodies: Bodies; problems: Problem[] } {
  const file = readYaml(join(folder, 'bodies.yml'), 'bodies.yml', bodiesSchema);
  if (file.value) return { bodies: file.value, problems: file.problems };
  const told = file.problems.map((problem) => `${problem.path}:${problem.line}:${problem.column}: ${problem.message}`);
  throw new Error(
    `No knowledge can be read in ${folder}.\n${told.join('\n')}\nPut a bodies.yml there, or name another folder.`,
  );
}

/**
 * Reads a knowledge folder: bodies, rulings, terms, records and their texts. A file that cannot be used is left out and
 * reported in `problems`; the rest is loaded. The order of files on disk makes no difference.
 */
export function loadKnowledge(folder: string): Knowledge {
  const { bodies, problems } = loadBodies(folder);
  const optional = <T>(name: string, read: (path: string) => { value: T | undefined; problems: Problem[] }) => {
    const path = join(folder, name);
    if (!existsSync(path)) return undefined;
    const file = read(path);
    problems.push(...file.problems);
    return file.value;
  };
  const rulings: Ruling[] =
    optional('rulings.yml', (path) => readYaml(path, 'rulings.yml', rulingsSchema))?.rulings ?? [];
  const terms: Term[] = optional('terms.yml', (path) => readYaml(path, 'terms.yml', termsSchema))?.terms ?? [];
  const originals = new Map<string, string>();
  const records = loadRecords(folder, bodies, originals, problems);
  return buildKnowledge({ bodies, records, originals, rulings, terms, problems });
}

function loadRecords(
  folder: string,
  bodies: Bodies,
  originals: Map<string, string>,
  problems: Problem[],
): DocumentRecord[] {
  const place = join(folder, 'records');
  const names = existsSync(place) ? readdirSync(place).filter(isRecord).sort() : [];
  if (names.length === 0) {
    const message = 'holds no records; add a document with: npm run ingest -- FILE';
    problems.push({ path: 'records', line: 1, column: 1, message, severity: 'warning' });
  }
  return names.flatMap((name) => {
    const path = `records/${name}`;
    const file = readYaml(join(place, name), path, recordSchema);
    problems.push(...file.problems);
    if (!file.value) return [];
    const { document, claims } = file.value;
    const record: DocumentRecord = { id: name.replace(/\.yml$/, ''), document, claims, paragraphs: [] };
    if (document.text.includes('/') || document.text.includes('\\')) {
      problems.push({
        path,
        ...file.at(['document', 'text']),
        message: 'document.text: must be a file name, without folders',
        severity: 'error',
      });
      return [];
    }
    try {
      const { original, paragraphs } = readDocument(readText(join(folder, 'texts', document.text)));
      record.paragraphs = paragraphs;
      originals.set(record.id, original);
    } catch (error) {
      const message = `texts/${document.text} ${(error as Error).message}`;
      problems.push({ path, ...file.at(['document', 'text']), message, severity: 'error' });
      return [];
    }
    const found = checkRecord(record, bodies, (where) => ({ path, ...file.at(where) }));
    problems.push(...found.problems);
    return [{ ...record, claims: claims.filter((_, index) => !found.unusable.has(index)) }];
  });
}
