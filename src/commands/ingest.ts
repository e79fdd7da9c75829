import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { loadBodies } from '../knowledge/load-bodies.ts';
import type { Bodies } from '../knowledge/schema.ts';
import { mergeRecord, renderRecord } from '../knowledge/write-record.ts';
import type { Body, DocumentFacts, Language, Place } from '../model.ts';
import { symbolOfLink } from '../records/official-link.ts';
import { readRecord, withProposed } from '../records/read-record.ts';
import { isUntitled, NO_KIND, NO_TITLE } from '../records/untitled.ts';
import { type Converter, createConverter } from './converter.ts';
import { type DocumentFile, readDocumentFile, textName } from './document-file.ts';
import { gatherFiles } from './gather-files.ts';
import { countKinds, type Ingested, summarise } from './ingest-summary.ts';
import { makeFolder } from './new-folder.ts';

/** `from`: the address that the one document came from. */
export type IngestOptions = { knowledge: string; language?: string; from?: string; write: (line: string) => void };

const FORMATS = { text: 'text', html: 'HTML', docx: 'Word', pdf: 'PDF' };
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/** A file that cannot be ingested; the message says what to do. */
function refuse(message: string): never {
  throw new Error(message);
}

/** Keeps the text in the knowledge folder, where quotations are checked against it. */
function keepText(name: string, text: string, folder: string): void {
  const kept = join(folder, 'texts', name);
  if (existsSync(kept)) {
    if (readFileSync(kept, 'utf8') === text) return;
    refuse(
      `knowledge already holds another text named ${name}; rename this file, or remove the old text and its record`,
    );
  }
  mkdirSync(join(folder, 'texts'), { recursive: true });
  writeFileSync(kept, text);
}

/** Where the text came from, and the symbol where an official address tells it. */
function originOf(file: DocumentFile, from: string | undefined): Partial<DocumentFacts> {
  const official = [from, file.address].find((address) => address !== undefined && symbolOfLink(address) !== undefined);
  const source = from ?? official ?? (file.asItIs ? undefined : file.name);
  if (source === undefined) return {};
  const symbol = official && symbolOfLink(official);
  return {
    source,
    sha256: file.sha256,
    ...(symbol && { symbol, 'symbol-known-by': `its official address: ${official}` }),
  };
}

type Run = IngestOptions & { converter: Converter; bodies: Body[]; places: Place[] };

/** What an earlier ingest of the file knew of its origin, when the text that it kept is read again. */
function keptOrigin(file: string, name: string, knowledge: string, base: string | undefined): Partial<DocumentFacts> {
  if (base === undefined || resolve(file) !== resolve(join(knowledge, 'texts', name))) return {};
  const { source, sha256, symbol, 'symbol-known-by': by } = (parse(base).document ?? {}) as Partial<DocumentFacts>;
  return {
    ...(source && { source }),
    ...(sha256 && { sha256 }),
    ...(symbol && by && { symbol, 'symbol-known-by': by }),
  };
}

async function ingestOne(file: string, options: Run): Promise<Ingested> {
  const { knowledge, write, from, converter, bodies, places } = options;
  const read = await readDocumentFile(file, converter);
  const { text } = read;
  const name = textName(file, read.kind);
  const id = name.replace(/\.[^.]*$/, '');
  const language = options.language as Language | undefined;
  const { doubts, proposed, ...next } = readRecord(text, {
    file: name,
    bodies,
    places,
    ...(language && { language }),
  });
  const record = join(knowledge, 'records', `${id}.yml`);
  const machine = join(knowledge, 'ingested', `${id}.yml`);
  const base = existsSync(machine) ? readFileSync(machine, 'utf8') : undefined;
  const origin = { ...keptOrigin(file, name, knowledge, base), ...originOf(read, from) };
  if (next.document.symbol && origin.symbol && next.document.symbol !== origin.symbol) {
    doubts.push(
      `the document says that it is ${next.document.symbol}, its address ${origin.symbol}; look which is right`,
    );
  }
  Object.assign(next.document, origin, next.document.symbol && { symbol: next.document.symbol });
  const fresh = renderRecord(next);
  const merged = existsSync(record) ? mergeExisting(readFileSync(record, 'utf8'), base, next) : undefined;
  if (merged && merged.source !== name) refuse(`its record ${id}.yml is about ${merged.source}; rename this file`);
  keepText(name, text, knowledge);
  for (const folder of ['records', 'ingested']) mkdirSync(join(knowledge, folder), { recursive: true });
  if (!merged) writeFileSync(record, fresh);
  else if (merged.changed) writeFileSync(record, merged.text);
  if ((!merged || base !== undefined) && fresh !== base) writeFileSync(machine, fresh);
  write(
    `${name}: ${next.document.kind}, ${next.document.date ?? 'no date'}; ${next.claims.length} claims (${countKinds(next.claims)})`,
  );
  if (merged) {
    const { added, removed, updated } = merged;
    const summary = `added ${added.length}, updated ${updated.length}, removed ${removed.length} claims`;
    write(
      merged.changed
        ? `  the record was brought up to date: ${summary}`
        : '  the record was there already and is unchanged',
    );
    for (const conflict of merged.conflicts) write(`  to decide: ${conflict}`);
  }
  for (const note of read.notes) write(`  read from ${FORMATS[read.kind]}: ${note}`);
  const document = merged?.document ?? next.document;
  const open = stillOpen(doubts, document);
  for (const doubt of open) write(`  to look at: ${doubt}`);
  write(`  review ${record}`);
  return { name, id, ...next, document, proposed, doubts: open, conflicts: merged?.conflicts ?? [] };
}

/** The doubts that are left when people have filled in what was not found; none where they have looked at the record. */
function stillOpen(doubts: readonly string[], document: DocumentFacts): string[] {
  if (document.reviewed !== undefined) return [];
  return doubts.filter(
    (doubt) => (doubt !== NO_TITLE || isUntitled(document)) && (doubt !== NO_KIND || document.kind === 'document'),
  );
}

function mergeExisting(current: string, base: string | undefined, next: Parameters<typeof mergeRecord>[2]) {
  try {
    const merged = mergeRecord(current, base, next);
    const document = parse(merged.text).document as DocumentFacts;
    return { ...merged, document, changed: merged.text !== current, source: parse(current).document.text as string };
  } catch (error) {
    return refuse(`its record cannot be read, so nothing was changed: ${(error as Error).message}; correct it first`);
  }
}

/**
 * Reads documents into the knowledge folder: copies each text, writes or updates its record, and says what was found
 * and what a person should look at, with a summary of all of them at the end. A file that cannot be read is named with advice, and the others are still read.
 *
 * Gives the exit code: 0 when all files were ingested, 1 when any was refused, 2 when the call itself is wrong.
 *
 * @example await ingest(['report.txt'], { knowledge: 'knowledge', write: console.log }) // 0
 */
export async function ingest(files: string[], options: IngestOptions): Promise<number> {
  const { knowledge, language, from, write } = options;
  if (files.length === 0) {
    write('name at least one file or folder (.txt, .md, .html, .docx, .pdf): rapporteur ingest FILE…');
    return 2;
  }
  if (language !== undefined && !LANGUAGES.includes(language)) {
    write(`"${language}" is not a language code; use one of ${LANGUAGES.join(', ')}`);
    return 2;
  }
  const documents = gatherFiles(files);
  if (documents.length === 0) {
    write(`there are no files in ${files.join(', ')}; put the documents there, or name them`);
    return 2;
  }
  if (from !== undefined && (documents.length > 1 || !/^https?:\/\//i.test(from) || !URL.canParse(from))) {
    write('--from takes the address of one document, such as https://docs.un.org/en/CTOC/COP/2014/1');
    return 2;
  }
  let known: Bodies;
  try {
    makeFolder(knowledge, write);
    known = loadBodies(knowledge).bodies;
  } catch (error) {
    write((error as Error).message);
    return 2;
  }
  const { places = [] } = known;
  let { bodies } = known;
  const converter = createConverter();
  const ingested: Ingested[] = [];
  const refused: string[] = [];
  for (const file of documents) {
    try {
      const read = await ingestOne(file, { ...options, converter, bodies, places });
      ingested.push(read);
      bodies = withProposed(
        bodies,
        read.proposed.filter(({ mayBe }) => mayBe === undefined),
      );
    } catch (error) {
      write(`${file}: not ingested: ${(error as Error).message}`);
      refused.push(file);
    }
  }
  await converter.close();
  if (documents.length > 1) {
    const left = refused.length > 0 ? `; not ingested, for the reasons told above: ${refused.join(', ')}` : '';
    write('');
    write(`${ingested.length} of ${documents.length} files ingested${left}`);
  }
  if (ingested.length > 0) for (const line of summarise(knowledge, ingested)) write(line);
  return refused.length > 0 ? 1 : 0;
}
