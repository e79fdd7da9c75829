import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf } from '../knowledge/claim-parts.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { loadBodies } from '../knowledge/load-bodies.ts';
import { withProposals } from '../knowledge/proposals.ts';
import type { BodyId, Claim, DocumentFacts, Problem, SessionRef } from '../model.ts';
import type { ProposedBody } from '../records/propose-bodies.ts';
import { openWork, together } from './next-steps.ts';

/** A document that was read, with what was read in it. */
export type Ingested = {
  /** Name of its text, and of its record without `.yml`. */
  name: string;
  id: string;
  document: DocumentFacts;
  claims: Claim[];
  proposed: ProposedBody[];
  /** What was seen but not understood, or not found. */
  doubts: string[];
  /** Entries that people wrote and the text, read anew, does not bear out. */
  conflicts: string[];
};

/** What the document says of how a body came about. */
const mandatesOf = (id: BodyId, claims: readonly Claim[]): string[] =>
  claims.flatMap((claim) => ('mandate' in claim && claim.mandate.body === id ? [claim.quote] : []));

/** How many claims of each kind: `session 9, mandate 3`. */
export function countKinds(claims: readonly Claim[]): string {
  const kinds = Map.groupBy(claims, kindOf);
  return [...kinds].map(([kind, list]) => `${kind} ${list.length}`).join(', ') || 'nothing';
}

/**
 * Tells what was found in the documents that were just ingested, what in them is in doubt, differs from other records or is to be
 * corrected, which bodies they name that nobody knows, and what to do next. Those bodies are written into `proposed.yml`.
 */
export function summarise(folder: string, ingested: Ingested[]): string[] {
  const bodies = proposals(folder, ingested);
  const problems = problemsWith(folder, ingested);
  const told = (title: string, lines: string[]) =>
    lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`)] : [];
  const lineOf = ({ path, line, column, message }: Problem) => `${path}:${line}:${column}: ${message}`;
  const those = (decide: Problem['decide']) => problems.filter((problem) => problem.decide === decide).map(lineOf);
  const count = ingested.length === 1 ? '1 document' : `${ingested.length} documents`;
  return [
    '',
    ...told(`Found in ${count}: ${countKinds(ingested.flatMap(({ claims }) => claims))}`, ingested.map(factsLine)),
    ...openWork(
      {
        look: together(
          ingested.flatMap(({ name, doubts }) => doubts.map((doubt) => [name, doubt] as [string, string])),
        ),
        decide: ingested.flatMap(({ id, conflicts }) => conflicts.map((conflict) => `records/${id}.yml: ${conflict}`)),
        review: those('review'),
        contradiction: those('contradiction'),
        correct: those(undefined),
        bodies,
      },
      folder,
    ),
  ];
}

function factsLine({ name, document }: Ingested): string {
  const { date, language, session, item } = document;
  return [
    `${name}: ${document.kind}`,
    date ? `dated ${date}` : 'without a date',
    `language ${language}`,
    session ? `for ${sessionName(session)}` : 'for no session that was recognised',
    ...(item ? [`item ${item}`] : []),
  ].join(', ');
}

const sessionName = ({ body, number, dates }: SessionRef): string =>
  [`${number === undefined ? 'the session' : `session ${number}`} of ${[body].flat().join(' and ')}`, dates ?? []]
    .flat()
    .join(', ');

/** What is wrong with these records, or undecided between them and others. */
function problemsWith(folder: string, ingested: Ingested[]): Problem[] {
  const paths = ingested.map(({ id }) => `records/${id}.yml`);
  const concerns = ({ path, message }: Problem) =>
    paths.some((own) => path === own || message.includes(`${own}:`) || message.includes(`${own} `));
  try {
    return loadKnowledge(folder).problems.filter(concerns);
  } catch (error) {
    return [{ path: 'bodies.yml', line: 1, column: 1, message: (error as Error).message, severity: 'error' }];
  }
}

function proposals(folder: string, ingested: Ingested[]): string[] {
  const path = join(folder, 'proposed.yml');
  const found = ingested.flatMap(({ name, proposed, claims }) =>
    proposed.map((entry) => ({ file: name, proposed: entry, mandates: mandatesOf(entry.body.id, claims) })),
  );
  const isNew = found.filter(({ proposed }) => proposed.mayBe === undefined);
  const { own } = loadBodies(folder);
  // Another name of a body that the program knows by itself, under its own series, needs nothing.
  const told = found.filter(({ proposed: { mayBe } }) => mayBe === undefined || own.bodies.includes(mayBe));
  const lines = told.map(({ file, proposed: { body, mayBe } }) => {
    const name = Object.values(body.names[0] ?? {})[0];
    if (own.bodies.includes(body.id) && !mayBe)
      return `"${name}" (${file}): read as the name of ${body.id} in its language; add it to its names in bodies.yml`;
    return mayBe
      ? `"${name}" (${file}) has the series of ${mayBe}; if it is the same body, add this to its names in bodies.yml`
      : `"${name}" (${file}): proposed in proposed.yml as ${body.id}; check it, then: rapporteur accept ${body.id}`;
  });
  try {
    const current = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    const next = withProposals(current, isNew, own.bodies);
    if (next !== undefined && next !== current) writeFileSync(path, next);
    return lines;
  } catch (error) {
    return [
      ...lines,
      `${path} was left as it is: ${(error as Error).message}; correct or delete it, then ingest again`,
    ];
  }
}
