import { readFileSync, statSync } from 'node:fs';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../model.ts';

const MAX_BYTES = 16 * 1024 * 1024;

type Path = (string | number)[];

/** A YAML file that was read: its value when it has the wanted shape, and a way to say where in the file a path is. */
export type YamlFile<T> = {
  value: T | undefined;
  problems: Problem[];
  at(path: Path): { line: number; column: number };
};

/**
 * Decodes a file as UTF-8 and drops a byte order mark. Throws an Error whose message says what to do when the file is
 * missing, is too large or is not UTF-8.
 */
export function readText(path: string): string {
  let bytes: Buffer;
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new Error('is not a file');
    const { size } = stat;
    if (size > MAX_BYTES) throw new Error(`is too large (${Math.round(size / 1e6)} MB); the most is 16 MB`);
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Error('does not exist');
    if ((error as NodeJS.ErrnoException).code)
      throw new Error(`cannot be read (${(error as NodeJS.ErrnoException).code})`);
    throw error;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('is not UTF-8; save it again as UTF-8');
  }
}

/**
 * Reads a YAML file and checks its shape. Collects every problem with its place instead of stopping at the first;
 * `name` is how the file is called in them. Never throws.
 */
export function readYaml<T>(path: string, name: string, schema: v.GenericSchema<unknown, T>): YamlFile<T> {
  const problems: Problem[] = [];
  const start = { line: 1, column: 1 };
  const report = (place: { line: number; column: number }, message: string, severity: Problem['severity'] = 'error') =>
    problems.push({ path: name, ...place, message, severity });

  let source: string;
  try {
    source = readText(path);
  } catch (error) {
    report(start, (error as Error).message);
    return { value: undefined, problems, at: () => start };
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const at = (wanted: Path) => {
    for (let length = wanted.length; length > 0; length--) {
      const node = document.getIn(wanted.slice(0, length), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return start;
  };
  const tooDeep = document.errors.find((error) => error.message.includes('call stack'));
  if (tooDeep) {
    report(place(tooDeep.pos[0]), 'is nested too deeply to be read');
    return { value: undefined, problems, at: () => start };
  }
  for (const error of document.errors) report(place(error.pos[0]), `is not valid YAML: ${error.message}`);
  for (const warning of document.warnings) report(place(warning.pos[0]), warning.message, 'warning');
  if (document.errors.length > 0) return { value: undefined, problems, at };

  let raw: unknown;
  try {
    raw = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    report(start, `cannot be read: ${(error as Error).message}`);
    return { value: undefined, problems, at };
  }
  const result = v.safeParse(schema, raw);
  if (result.success) return { value: result.output, problems, at };
  for (const issue of result.issues) {
    const where = (issue.path ?? []).map((step) => step.key as string | number);
    report(at(where), `${where.join('.') || 'the file'}: ${message(issue)}`);
  }
  return { value: undefined, problems, at };
}

function message(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not an entry that is known here';
  if (issue.received === 'undefined') return 'is missing';
  if (/^(must|is|cannot)/.test(issue.message)) return issue.message;
  if (!issue.expected) return issue.message;
  const received = issue.received.length > 60 ? `${issue.received.slice(0, 60)}…` : issue.received;
  return `must be ${SHAPES[issue.expected] ?? issue.expected}, is ${SHAPES[received] ?? received}`;
}

const SHAPES: Record<string, string> = { Object: 'a block of entries', Array: 'a list' };
