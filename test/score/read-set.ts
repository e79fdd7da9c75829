import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Passage } from '../../src/search/index.ts';

const language = v.picklist(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
const id = v.union([v.pipe(v.string(), v.nonEmpty()), v.number()]);
const passageSchema = v.object({ id, language, text: v.string(), parent: v.optional(v.string()) });
const questionSchema = v.object({ id, language, text: v.string(), gold: v.pipe(v.array(id), v.minLength(1)) });

export type ScoredQuestion = v.InferOutput<typeof questionSchema>;

/** Passages, and questions with the ids of the passages that answer them. */
export type RetrievalSet = { passages: Passage[]; questions: ScoredQuestion[] };

/** So many broken lines are named; a file of another kind has thousands. */
const mostNamed = 10;

/**
 * Reads `passages.jsonl` and `questions.jsonl` of a folder. Throws one error that names every broken line, by file and
 * number: what is no JSON, what has not the expected fields, ids that come twice, gold that no passage has.
 */
export function readSet(folder: string): RetrievalSet {
  const problems: string[] = [];
  const passages = readLines(folder, 'passages.jsonl', passageSchema, problems);
  const questions = readLines(folder, 'questions.jsonl', questionSchema, problems);
  const known = new Set(passages.map(({ value }) => value.id));
  for (const { value, where } of questions) {
    for (const gold of value.gold) if (!known.has(gold)) problems.push(`${where}: no passage has the id ${gold}`);
  }
  if (problems.length > 0) {
    const more = problems.length - mostNamed;
    throw new Error([...problems.slice(0, mostNamed), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
  }
  return {
    passages: passages.map(({ value: { parent, ...passage } }) =>
      parent === undefined ? passage : { ...passage, parent },
    ),
    questions: questions.map(({ value }) => value),
  };
}

type Line<T> = { value: T; where: string };

function readLines<T extends { id: string | number }>(
  folder: string,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  problems: string[],
): Line<T>[] {
  const found: Line<T>[] = [];
  const ids = new Set<string | number>();
  const text = textOf(join(folder, name), problems);
  if (text?.trim() === '') problems.push(`${name}: holds no lines`);
  text?.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === '') return;
    const where = `${name}:${at + 1}`;
    const result = v.safeParse(schema, parsed(line));
    if (!result.success) problems.push(`${where}: ${explain(result.issues[0])}`);
    else if (ids.has(result.output.id)) problems.push(`${where}: the id ${result.output.id} is there already`);
    else found.push({ value: result.output, where });
    if (result.success) ids.add(result.output.id);
  });
  return found;
}

function textOf(path: string, problems: string[]): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    problems.push(`${path}: cannot be read. Is it there?`);
    return undefined;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function explain(issue: v.BaseIssue<unknown> | undefined): string {
  const field = issue && v.getDotPath(issue);
  return field ? `${field}: ${issue.message}` : 'is no JSON object';
}
