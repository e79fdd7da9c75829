import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import { mergeRecord, renderRecord } from '../knowledge/write-record.ts';
import type { Body, Language, Place } from '../model.ts';
import { extractRecord } from '../records/extract.ts';
import { doubtOwner, proposeBodies } from '../records/propose-bodies.ts';
import { countKinds, type Ingested, summarise } from './ingest-summary.ts';

export type IngestOptions = { knowledge: string; language?: string; write: (line: string) => void };

const LARGEST = 20 * 1024 * 1024;
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/** A file that cannot be ingested; the message says what to do. */
function refuse(message: string): never {
  throw new Error(message);
}

function readText(file: string): string {
  if (!existsSync(file)) refuse('there is no such file; check the path');
  const stat = statSync(file);
  if (!stat.isFile()) refuse('this is not a file; name the documents in it one by one');
  if (!['.txt', '.md'].includes(extname(file).toLowerCase())) {
    refuse('only .txt and .md files are read; save the document as plain text (UTF-8) first');
  }
  if (stat.size > LARGEST) refuse('it is larger than 20 MB; split it, or save only the text of the document');
  const bytes = readFileSync(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('it is not UTF-8; save it again with the encoding UTF-8');
  }
  if (text.includes('\0')) refuse('it is not a text file; save the document as plain text first');
  if (text.replace(/\ufeff/g, '').trim() === '') refuse('it is empty; there is nothing to read');
  return text;
}

/** Copies the text into the knowledge folder, where quotations are checked against it. */
function keepText(file: string, text: string, folder: string): string {
  const name = basename(file);
  const kept = join(folder, 'texts', name);
  if (existsSync(kept)) {
    if (readFileSync(kept, 'utf8') !== text) {
      refuse(
        `knowledge already holds another text named ${name}; rename this file, or remove the old text and its record`,
      );
    }
    return name;
  }
  mkdirSync(join(folder, 'texts'), { recursive: true });
  writeFileSync(kept, text);
  return name;
}

function ingestOne(file: string, options: IngestOptions, bodies: Body[], places: Place[]): Ingested {
  const { knowledge, write } = options;
  const text = readText(file);
  const name = basename(file);
  const id = basename(file, extname(file));
  const language = options.language as Language | undefined;
  const { doubts, ...read } = extractRecord(text, { file: name, bodies, places, ...(language && { language }) });
  const proposed = proposeBodies(text, { language: read.document.language, bodies, places });
  const next = { ...read, claims: doubtOwner(read.claims, proposed) };
  const record = join(knowledge, 'records', `${id}.yml`);
  const machine = join(knowledge, 'ingested', `${id}.yml`);
  const base = existsSync(machine) ? readFileSync(machine, 'utf8') : undefined;
  const fresh = renderRecord(next);
  const merged = existsSync(record) ? mergeExisting(readFileSync(record, 'utf8'), base, next) : undefined;
  if (merged && merged.source !== name) refuse(`its record ${id}.yml is about ${merged.source}; rename this file`);
  keepText(file, text, knowledge);
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
  for (const doubt of doubts) write(`  to look at: ${doubt}`);
  write(`  review ${record}`);
  return { name, id, ...next, proposed };
}

function mergeExisting(current: string, base: string | undefined, next: Parameters<typeof mergeRecord>[2]) {
  try {
    const merged = mergeRecord(current, base, next);
    return { ...merged, changed: merged.text !== current, source: parse(current).document.text as string };
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
  const { knowledge, language, write } = options;
  if (files.length === 0) {
    write('name at least one .txt or .md file: rapporteur ingest FILE…');
    return 2;
  }
  if (language !== undefined && !LANGUAGES.includes(language)) {
    write(`"${language}" is not a language code; use one of ${LANGUAGES.join(', ')}`);
    return 2;
  }
  const path = join(knowledge, 'bodies.yml');
  let bodies: Body[] = [];
  let places: Place[] = [];
  try {
    const known = parse(readFileSync(path, 'utf8'), { maxAliasCount: 0 });
    bodies = known?.bodies ?? [];
    places = known?.places ?? [];
  } catch (error) {
    write(`${path}: ${(error as Error).message}; correct it first, as bodies are known by it`);
    return 2;
  }
  let code = 0;
  const ingested: Ingested[] = [];
  for (const file of files) {
    try {
      ingested.push(ingestOne(file, options, bodies, places));
    } catch (error) {
      write(`${file}: not ingested: ${(error as Error).message}`);
      code = 1;
    }
  }
  if (ingested.length > 0) for (const line of summarise(knowledge, ingested, bodies)) write(line);
  return code;
}
