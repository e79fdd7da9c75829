import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GenericSchema } from 'valibot';
import { checkProgrammes } from './check-programmes.ts';
import { checkAgreement, checkMandates, checkOrder, checkRulings, checkVersions } from './check-together.ts';
import { buildKnowledge, type Knowledge, NOBODY } from './knowledge.ts';
import { bodiesInUse, loadBodies } from './load-bodies.ts';
import { lastWritten, loadRecords } from './load-records.ts';
import type { Review } from './review.ts';
import { accessSchema, rulingsSchema, termsSchema } from './schema.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/**
 * Reads a knowledge folder: bodies, rulings, terms, records and their texts. A file that cannot be used is left out and
 * reported in `problems`; the rest is loaded. The order of files on disk makes no difference. What `review` says has to be
 * looked at by a person first is left out, and reported as a warning.
 */
export function loadKnowledge(folder: string, review: Review = 'doubtful'): Knowledge {
  const { bodies: all, own, problems } = loadBodies(folder);
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
  const { files, unreviewed, originals, written: dates, problems: found } = loadRecords(folder, all, review);
  problems.push(...found);
  const records = files.map(({ record }) => record);
  const bodies = bodiesInUse(all, own, [...records, ...unreviewed]);
  const shared = ['bodies.yml', 'proposed.yml', 'rulings.yml', 'records'].map((name) =>
    lastWritten(join(folder, name)),
  );
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
    ...checkProgrammes(knowledge.agendas, files),
    ...checkRulings(rulings, knowledge.sessions, bodies, files, unreviewed, locate),
  ];
  return { ...knowledge, problems: [...problems, ...together] };
}
