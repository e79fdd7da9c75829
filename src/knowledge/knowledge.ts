import type {
  Body,
  BodyId,
  DecisionClaim,
  DocumentRecord,
  MandateClaim,
  NameClaim,
  Place,
  Problem,
  SymbolClaim,
  When,
} from '../model.ts';
import { type Agenda, claimsOf, collectAgendas } from './agendas.ts';
import { type Difference, differencesOf } from './differences.ts';
import type { BodiesInUse } from './load-bodies.ts';
import type { Access, Bodies, Ruling, Term } from './schema.ts';
import { type Cited, mergeSessions, type Session } from './sessions.ts';
import { type Version, versionsOf } from './versions.ts';

/** What all records say together. */
export type Knowledge = {
  bodies: Body[];
  defaultBody: BodyId;
  places: Place[];
  /** What letters in a document symbol stand for: CTOC. */
  pieces: NonNullable<Bodies['pieces']>;
  terms: Term[];
  rulings: Ruling[];
  /** For whom the records are that are not for general distribution. */
  access: Access;
  records: DocumentRecord[];
  /** Records of which nothing is served before a person has looked. */
  unreviewed: DocumentRecord[];
  /** Documents that are held in several languages: the records of their texts. */
  versions: Version[][];
  /** Where those texts say different things in the same place. */
  differences: Difference[];
  /** Texts with markup between their words, by record, for exact quotations: see `quoteOf`. */
  originals: Map<string, string>;
  sessions: Session[];
  agendas: Agenda[];
  mandates: Cited<MandateClaim>[];
  decisions: Cited<DecisionClaim>[];
  symbols: Cited<SymbolClaim>[];
  names: Cited<NameClaim>[];
  /** Date of the newest document: what the records hold ends there. */
  asOf: When | undefined;
  /** When the files were last written. */
  written: Written;
  problems: Problem[];
};

/** When files were last written, in milliseconds since 1970. */
export type Written = {
  /** By record. */
  records: ReadonlyMap<string, number>;
  /** What all records rest on: bodies.yml, rulings.yml, and the folder from which records can be taken away. */
  shared: number;
};

type Parts = {
  bodies: BodiesInUse;
  records: DocumentRecord[];
  unreviewed?: DocumentRecord[];
  originals: Map<string, string>;
  rulings: Ruling[];
  terms: Term[];
  access: Access;
  written: Written;
  problems: Problem[];
};

/** Without access.yml, and where it cannot be read, what is not general is shown to nobody. */
export const NOBODY: Access = {
  keepers: [],
  limited: { channels: [], users: [] },
  restricted: { channels: [], users: [] },
};

/** Joins records into one knowledge. Pure; the order of `records` makes no difference. */
export function buildKnowledge({
  bodies,
  records: given,
  unreviewed = [],
  originals,
  rulings,
  terms,
  access,
  written,
  problems,
}: Parts): Knowledge {
  const records = [...given].sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
  const sessions = mergeSessions(records, rulings, bodies.places ?? []);
  const groups = versionsOf(records);
  const all = <K extends 'mandate' | 'decision' | 'symbol' | 'name', T>(kind: K) =>
    records.flatMap((record) => claimsOf<K, T>(record, kind));
  return {
    bodies: bodies.bodies,
    defaultBody: bodies.default,
    places: bodies.places ?? [],
    pieces: bodies.pieces ?? {},
    terms,
    rulings,
    access,
    records,
    unreviewed,
    versions: groups.map((group) => group.map(({ id, document }) => ({ id, language: document.language }))),
    differences: groups.flatMap(differencesOf),
    originals,
    sessions,
    agendas: collectAgendas(records, sessions),
    mandates: all<'mandate', MandateClaim>('mandate'),
    decisions: all<'decision', DecisionClaim>('decision'),
    symbols: all<'symbol', SymbolClaim>('symbol'),
    names: all<'name', NameClaim>('name'),
    asOf: records
      .flatMap((record) => record.document.date ?? [])
      .sort()
      .at(-1),
    written,
    problems,
  };
}

/** The body of an id. Throws a RangeError for an id that bodies.yml does not have; records with such ids do not load. */
export function bodyOf(knowledge: Knowledge, id: BodyId): Body {
  const body = knowledge.bodies.find((entry) => entry.id === id);
  if (!body) throw new RangeError(`No body ${id} in bodies.yml`);
  return body;
}
