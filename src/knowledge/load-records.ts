import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFacts, DocumentRecord, Problem } from '../model.ts';
import { hasMarkup, readDocument } from '../records/document.ts';
import { checkRecord } from './check-record.ts';
import { checkSymbols, type RecordFile } from './check-together.ts';
import { doubtHours } from './load-bodies.ts';
import { holdBack, type Review } from './review.ts';
import { type Bodies, recordSchema } from './schema.ts';
import { readText, readYaml } from './yaml-file.ts';

/** Records that can be used, the texts they quote, and what is wrong with these and the others. */
export type LoadedRecords = {
  files: RecordFile[];
  /** Records of which nothing is served before a person has looked. */
  unreviewed: DocumentRecord[];
  originals: Map<string, string>;
  written: Map<string, number>;
  problems: Problem[];
};

/**
 * Reads the folder `records`, in the order of the names, and the texts. A file that cannot be used is left out. This is
 * the one place that decides what is served before a person has looked.
 */
export function loadRecords(folder: string, bodies: Bodies, review: Review): LoadedRecords {
  const problems: Problem[] = [];
  const originals = new Map<string, string>();
  const written = new Map<string, number>();
  const recordOf = new Map<string, string>();
  const files: RecordFile[] = [];
  const unreviewed: DocumentRecord[] = [];
  for (const name of recordNames(folder, problems)) {
    const path = `records/${name}`;
    const file = readYaml(join(folder, path), path, recordSchema);
    problems.push(...file.problems);
    if (!file.value) continue;
    const { document } = file.value;
    const claims = doubtHours(document, file.value.claims, bodies);
    const locate = (where: (string | number)[]) => ({ path, ...file.at(where) });
    const refuse = (message: string) =>
      problems.push({ ...locate(['document', 'text']), message, severity: 'error' as const });
    if (/[/\\]/.test(document.text)) {
      refuse('document.text: must be a file name, without folders');
      continue;
    }
    const other = recordOf.get(document.text);
    if (other !== undefined) {
      refuse(`document.text: ${document.text} is the text of ${other} already; this record is left out`);
      continue;
    }
    const record: DocumentRecord = { id: name.replace(/\.yml$/, ''), document, claims, paragraphs: [] };
    try {
      const { original, paragraphs, gaps } = readDocument(readText(join(folder, 'texts', document.text)));
      record.paragraphs = paragraphs;
      if (gaps && gaps.size > 0) record.gaps = gaps;
      if (hasMarkup({ original, paragraphs })) originals.set(record.id, original);
    } catch (error) {
      refuse(`texts/${document.text} ${(error as Error).message}`);
      continue;
    }
    recordOf.set(document.text, path);
    written.set(record.id, lastWritten(join(folder, path)));
    const found = checkRecord(record, bodies, locate);
    problems.push(...found.problems);
    record.document = withKnownSession(document, bodies);
    record.claims = claims.filter((_, index) => !found.unusable.has(index));
    const held = holdBack(record, claims, review, locate);
    problems.push(...held.problems);
    if (held.record) files.push({ record: held.record, claims, locate });
    else unreviewed.push(record);
  }
  problems.push(...checkSymbols(files));
  return { files, unreviewed, originals, written, problems };
}

/** When a file or folder was last written, in milliseconds since 1970; 0 where it is not there. */
export const lastWritten = (path: string): number =>
  Math.floor(statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);

/** Names of the record files, sorted. Reports a file that is passed over because of its name. */
function recordNames(folder: string, problems: Problem[]): string[] {
  const say = (path: string, message: string, severity: Problem['severity']) =>
    problems.push({ path, line: 1, column: 1, message, severity });
  const place = join(folder, 'records');
  const isFolder = existsSync(place) && statSync(place).isDirectory();
  const names = isFolder ? readdirSync(place).sort() : [];
  for (const name of names)
    if (!name.endsWith('.yml') && /\.ya?ml$/i.test(name))
      say(`records/${name}`, 'is not read: the name of a record ends in .yml; rename it', 'error');
  const records = names.filter((name) => name.endsWith('.yml') && !name.startsWith('.'));
  if (records.length === 0) say('records', 'holds no records; add a document with: npm run ingest -- FILE', 'warning');
  return records;
}

/** The facts without a session of a body that nobody knows: it was reported, and nothing can be said of it. */
function withKnownSession(document: DocumentFacts, { bodies }: Bodies): DocumentFacts {
  const { session, ...facts } = document;
  const known = [session?.body ?? []].flat().every((id) => bodies.some((body) => body.id === id));
  return known ? document : facts;
}
