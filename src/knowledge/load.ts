import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GenericSchema } from 'valibot';
import type { Problem } from '../model.ts';
import { checkBodies } from './check-bodies.ts';
import { checkAgreement, checkMandates, checkOrder, checkRulings, checkVersions } from './check-together.ts';
import { buildKnowledge, type Knowledge, NOBODY } from './knowledge.ts';
import { lastWritten, loadRecords } from './load-records.ts';
import type { Review } from './review.ts';
import { accessSchema, type Bodies, bodiesSchema, rulingsSchema, termsSchema } from './schema.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/**
 * Reads `bodies.yml`, at least. Throws an Error that says what to do when there is none that can be used: nothing can
 * be answered without. The problems are its `cause`.
 */
export function loadBodies(folder: string): { bodies: Bodies; problems: Problem[] } {
  const file = readYaml(join(folder, 'bodies.yml'), 'bodies.yml', bodiesSchema);
  const problems = [...file.problems, ...(file.value ? checkBodies(file.value, file.at) : [])];
  if (file.value && problems.every(({ severity }) => severity === 'warning')) return { bodies: file.value, problems };
  const told = problems.map((problem) => `${problem.path}:${problem.line}:${problem.column}: ${problem.message}`);
  const advice = existsSync(join(folder, 'bodies.yml')) ? 'Correct it' : 'Put a bodies.yml there';
  throw new Error(`No knowledge can be read in ${folder}.\n${told.join('\n')}\n${advice}, or name another folder.`, {
    cause: problems,
  });
}

/**
 * Reads a knowledge folder: bodies, rulings, terms, records and their texts. A file that cannot be used is left out and
 * reported in `problems`; the rest is loaded. The order of files on disk makes no difference. What `review` says has to be
 * looked at by a person first is left out, and reported as a warning.
 */
export function loadKnowledge(folder: string, review: Review = 'doubtful'): Knowledge {
  const { bodies, problems } = loadBodies(folder);
  const optional = <T>(name: string, schema: GenericSchema<unknown, T>): YamlFile<T> | undefined => {
    const path = join(folder, name);
    const file = existsSync(path) ? readYaml(path, name, schema) : undefined;
    problems.push(...(file?.problems ?? []));
    return file;
  };
  const rulingsFile = optional('rulings.yml', rulingsSchema);
  const rulings = rulingsFile?.value?.rulings ?? [];
  const terms = optional('terms.yml', termsSchema)?.value?.terms ?? [];
  const access = optional('access.yml', accessSchema)?.value ?? NOBODY;
  const { files, unreviewed, originals, written: dates, problems: found } = loadRecords(folder, bodies, review);
  problems.push(...found);
  const records = files.map(({ record }) => record);
  const shared = ['bodies.yml', 'rulings.yml', 'records'].map((name) => lastWritten(join(folder, name)));
  const written = { records: dates, shared: Math.max(...shared) };
  const knowledge = buildKnowledge({
    bodies,
    records,
    unreviewed,
    originals,
    rulings,
    terms,
    access,
    written,
    problems,
  });
  const locate = (path: (string | number)[]) => ({
    path: 'rulings.yml',
    ...(rulingsFile?.at(path) ?? { line: 1, column: 1 }),
  });
  const together = [
    ...checkAgreement(knowledge.sessions, files),
    ...checkMandates(knowledge.mandates, rulings, files),
    ...checkVersions(knowledge.differences, files),
    ...checkOrder(knowledge.sessions, files),
    ...checkRulings(rulings, knowledge.sessions, bodies, files, unreviewed, locate),
  ];
  return { ...knowledge, problems: [...problems, ...together] };
}
