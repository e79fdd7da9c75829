import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Body, BodyId, Claim, DocumentFacts, DocumentRecord, Place, Problem } from '../model.ts';
import { bodyOfSymbol } from '../records/body-of-symbol.ts';
import { NO_ZONE } from '../records/no-zone.ts';
import { seriesOf } from '../records/series.ts';
import { checkBodies } from './check-bodies.ts';
import { bodiesOf } from './claim-bodies.ts';
import { type Bodies, bodiesSchema, knownBodiesSchema, proposedSchema } from './schema.ts';
import { readText, readYaml } from './yaml-file.ts';

/**
 * The bodies of the wider world by which documents are recognised: names in six languages, series, seats, cities. JSON, as
 * every process reads it, and YAML of this length takes a quarter of a second.
 */
const KNOWN = join(import.meta.dirname, 'known-bodies.json');

let known: Pick<Bodies, 'bodies'> & { places: NonNullable<Bodies['places']> };

/** What the program knows of bodies and cities by itself. Throws where its own list has a fault. */
function knownBodies(): typeof known {
  if (known) return known;
  known = v.parse(knownBodiesSchema, JSON.parse(readText(KNOWN)));
  return known;
}

/** Bodies as they are asked about: one of them is meant when a question names none. */
export type BodiesInUse = Bodies & { default: BodyId };

/** The ids of those in bodies.yml: they are always in use. */
type Own = { bodies: BodyId[]; places: string[] };

/**
 * Reads all bodies by which a record can be read: those of `bodies.yml`, those that documents name and `proposed.yml`
 * holds, and those that the program knows by itself. Where two have an id or a series in common, that of `bodies.yml`
 * goes before a proposed one, and both before a known one. `problems` are those of the two files.
 *
 * Throws an Error that says what to do when there is no bodies.yml that can be used: nothing can be answered without.
 * The problems are its `cause`.
 */
export function loadBodies(folder: string): { bodies: Bodies; own: Own; problems: Problem[] } {
  const file = readYaml(join(folder, 'bodies.yml'), 'bodies.yml', bodiesSchema);
  const path = join(folder, 'proposed.yml');
  const proposed = existsSync(path) ? readYaml(path, 'proposed.yml', proposedSchema) : undefined;
  const { bodies: others, places } = knownBodies();
  const named = proposed?.value?.bodies ?? [];
  const problems = [...file.problems, ...(file.value ? checkBodies(file.value, [...named, ...others], file.at) : [])];
  if (!file.value || problems.some(({ severity }) => severity === 'error')) {
    const told = problems.map((problem) => `${problem.path}:${problem.line}:${problem.column}: ${problem.message}`);
    const advice = existsSync(join(folder, 'bodies.yml'))
      ? 'Correct it'
      : 'Ingest a document into it if it is new or empty';
    throw new Error(`No knowledge can be read in ${folder}.\n${told.join('\n')}\n${advice}, or name another folder.`, {
      cause: problems,
    });
  }
  problems.push(...(proposed?.problems ?? []));
  const { bodies: accepted, places: cities = [], ...rest } = file.value;
  const list = [...accepted, ...named.map((body) => enriched(body, others)), ...others];
  const bodies = list.filter((body, at) => !list.slice(0, at).some((other) => isSame(body, other)));
  return {
    bodies: {
      ...rest,
      bodies: bodies.map((body) => withParent(body, list, bodies)),
      places: eachOnce([...cities, ...places]),
    },
    own: { bodies: accepted.map(({ id }) => id), places: cities.map(({ id }) => id) },
    problems,
  };
}

/** A proposed body; one that the program knows, with the name of a further language. */
function enriched(body: Body, others: readonly Body[]): Body {
  const other = others.find(({ id }) => id === body.id);
  if (!other) return { ...body, proposed: true };
  const [newest, ...older] = other.names;
  return { ...other, names: [{ ...body.names[0], ...newest }, ...older] };
}

const isSame = (one: Body, other: Body): boolean =>
  one.id === other.id || (one.series !== undefined && one.series === other.series);

/** A body whose parent stands in another file, by another id: the parent as it is there. */
function withParent(body: Body, all: readonly Body[], used: readonly Body[]): Body {
  const { parent, ...rest } = body;
  if (parent === undefined || used.some(({ id }) => id === parent)) return body;
  const meant = all.find(({ id }) => id === parent);
  const same = meant && used.find((other) => isSame(meant, other));
  return same ? { ...rest, parent: same.id } : rest;
}

const eachOnce = <T extends { id: string }>(list: T[]): T[] =>
  [...new Map(list.toReversed().map((entry) => [entry.id, entry])).values()].toReversed();

/** The cities where sessions were, and those by whose clock their hours go. */
function placesInUse(
  places: readonly Place[],
  own: Own,
  bodies: readonly Body[],
  records: readonly DocumentRecord[],
): Place[] {
  const claims = records.flatMap(({ claims, toReview = [] }) => [...claims, ...toReview]);
  const met = [...own.places, ...claims.flatMap((claim) => ('session' in claim ? (claim.session.place ?? []) : []))];
  const zones = [bodies, places.filter(({ id }) => met.includes(id))].flat().flatMap(({ zone }) => zone ?? []);
  const clocks = zones.map((zone) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' '));
  return places.filter(({ id }) => met.includes(id) || clocks.includes(id));
}

/**
 * The body meant when a question names none: the one that bodies.yml says, or else the first there, or else the one for which
 * the most documents were issued.
 */
function usualBody(all: Bodies, own: Own, records: readonly DocumentRecord[]): BodyId {
  const documents = new Map(records.map((record) => [record.document.symbol ?? record.id, record.document]));
  // Of a document that names its session its body is known for certain: it counts twice.
  const issued = [...documents.values()].flatMap(({ session, symbol }) =>
    session ? [session.body, session.body].flat() : (bodyOfSymbol(all.bodies, symbol)?.id ?? []),
  );
  const counts = [...Map.groupBy(issued, (id) => id)].sort(
    ([a, x], [b, y]) => y.length - x.length || Number(a > b) - Number(a < b),
  );
  const [most] = counts.filter(([id]) => all.bodies.some((body) => body.id === id));
  return all.default ?? own.bodies[0] ?? most?.[0] ?? all.bodies[0]?.id ?? '';
}

/** The bodies that are kept or that records tell of, each with those above it: the others are not asked about. */
export function bodiesInUse(all: Bodies, own: Own, records: readonly DocumentRecord[]): BodiesInUse {
  const usual = usualBody(all, own, records);
  const wanted = new Set(own.bodies);
  const add = (id: BodyId | undefined): void => {
    if (id === undefined || wanted.has(id)) return;
    wanted.add(id);
    add(all.bodies.find((body) => body.id === id)?.parent);
  };
  add(usual);
  for (const id of own.bodies) add(all.bodies.find((body) => body.id === id)?.parent);
  for (const { document, claims, toReview = [] } of records)
    for (const id of [document.session?.body ?? [], ...[...claims, ...toReview].map(bodiesOf)].flat()) add(id);
  const series = new Set(records.flatMap(({ document: { symbol } }) => (symbol ? [seriesOf(symbol)] : [])));
  for (const body of all.bodies) if (body.series !== undefined && series.has(body.series)) add(body.id);
  const bodies = all.bodies.filter(({ id }) => wanted.has(id));
  return { ...all, default: usual, bodies, places: placesInUse(all.places ?? [], own, bodies, records) };
}

/**
 * Doubts the hours that a document gives for meetings of a body that is only proposed, until a person has put in the
 * zone by which they go.
 */
export function doubtHours(document: DocumentFacts, claims: Claim[], { bodies }: Bodies): Claim[] {
  const ids = [document.session?.body ?? [], ...claims.map(bodiesOf)].flat();
  const body = bodies.find(({ id, proposed, zone }) => proposed && zone === NO_ZONE && ids.includes(id));
  if (!body) return claims;
  const because = `by which clock the hours of ${body.id} go is not known; put its zone into proposed.yml`;
  return claims.map((claim) =>
    'meeting' in claim && !claim.reviewed ? { ...claim, certainty: 'low' as const, because } : claim,
  );
}
