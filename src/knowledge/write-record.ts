import { isDeepStrictEqual as same } from 'node:util';
import { Document, isMap, isScalar, isSeq, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Claim, DocumentFacts } from '../model.ts';
import { isUntitled } from '../records/untitled.ts';
import { contentOf } from './claim-parts.ts';
import { nameClaim, planClaims } from './merge-claims.ts';

export type Extracted = { document: DocumentFacts; claims: Claim[] };

/** What a second ingest made of a record. `conflicts` are sentences for the person who keeps the records. */
export type Merged = { text: string; added: Claim[]; removed: Claim[]; updated: Claim[]; conflicts: string[] };

const SCHEMA = ' yaml-language-server: $schema=../schema/record.schema.json';
const FORMAT = { lineWidth: 120, nullStr: '', flowCollectionPadding: true } as const;

const FIELDS: (keyof DocumentFacts)[] = [
  'text',
  'source',
  'sha256',
  'symbol',
  'symbol-known-by',
  'title',
  'kind',
  'language',
  'original',
  'date',
  'distribution',
  'session',
  'item',
];

function ordered(facts: DocumentFacts): Partial<DocumentFacts> {
  return Object.fromEntries(FIELDS.filter((field) => facts[field] !== undefined).map((field) => [field, facts[field]]));
}

/** Content longer than this is set one entry a line. */
const ONE_LINE = 104;

/** Puts short content on one line; quotes hours, as YAML 1.1 takes them for numbers. */
function shape(node: unknown): unknown {
  if (isMap(node)) {
    for (const pair of node.items) {
      if (isMap(pair.value)) pair.value.flow = JSON.stringify(pair.value).replaceAll('"', '').length < ONE_LINE;
      if (isSeq(pair.value)) pair.value.flow = true;
      if (isScalar(pair.value) && /^\d\d:\d\d$/.test(String(pair.value.value))) pair.value.type = Scalar.QUOTE_DOUBLE;
      shape(pair.value);
    }
  }
  return node;
}

function claimNode(document: Document, claim: Claim): unknown {
  const { paragraph, quote, read, certainty, because } = claim;
  const reading = { ...(read && { read }), ...(certainty && { certainty }), ...(because && { because }) };
  return shape(document.createNode({ ...contentOf(claim), paragraph, quote, ...reading }));
}

/**
 * A record as a file: the document's facts, then its claims, each with its content on one line.
 *
 * @example renderRecord(extracted).split('\n')[1] // 'document:'
 */
export function renderRecord({ document, claims }: Extracted): string {
  const file = new Document({ document: ordered(document), claims: [] as unknown[] });
  file.commentBefore = SCHEMA;
  shape(file.get('document'));
  const symbol = file.getIn(['document', 'symbol'], true);
  if (isScalar(symbol) && symbol.value === null) symbol.comment = ' not printed in the document';
  const title = file.getIn(['document', 'title'], true);
  if (isScalar(title) && isUntitled(document)) title.comment = ' no title was found in the document';
  const list = file.get('claims') as YAMLSeq;
  list.flow = false;
  for (const claim of claims) list.add(claimNode(file, claim));
  return file.toString(FORMAT).replace(/^(#.*)\n\n/, '$1\n');
}

function mergeFacts(file: Document, base: DocumentFacts, next: DocumentFacts, conflicts: string[]): boolean {
  const facts = file.get('document');
  if (!isMap(facts)) return false;
  let changed = false;
  const current = facts.toJSON() as DocumentFacts;
  for (const field of FIELDS) {
    const [before, now, kept] = [base[field], next[field], current[field]];
    if (same(before, now) || same(kept, now)) continue;
    if (!same(kept, before)) {
      conflicts.push(
        `document.${field}: the record says ${show(kept)}, the text now reads ${show(now)}; left as it is`,
      );
    } else {
      if (now === undefined) facts.delete(field);
      else facts.set(field, file.createNode(now));
      shape(facts);
      changed = true;
    }
  }
  return changed;
}

const show = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));

function readExtracted(text: string): Extracted | undefined {
  const file = parseDocument(text);
  if (file.errors.length) return undefined;
  const { document, claims } = (file.toJS({ maxAliasCount: 0 }) ?? {}) as Partial<Extracted>;
  return document && Array.isArray(claims) ? { document, claims } : undefined;
}

/**
 * Brings a record that people may have edited up to date with a new reading of its text. `base` is the file that the
 * machine wrote last time: what it read before and still reads stays as the record has it (edited, deleted,
 * commented); new claims are appended; claims no longer read go, unless they were edited; where both sides changed the
 * record wins and the difference is told. When nothing changes the text is returned as it is, byte for byte.
 *
 * Throws when the record is not a YAML map with `document` and `claims`, with the place of the mistake.
 */
export function mergeRecord(current: string, base: string | undefined, next: Extracted): Merged {
  const file = parseDocument(current);
  const [error] = file.errors;
  if (error) throw new Error(error.message);
  const list = file.get('claims');
  if (!isMap(file.get('document')) || !isSeq(list)) throw new Error('it has no "document" block or no "claims" list');
  const conflicts: string[] = [];
  const before = base === undefined ? undefined : readExtracted(base);
  if (!before) {
    const kept = list.toJSON() as Claim[];
    const missing = next.claims.filter((claim) => !kept.some((other) => same(other, claim)));
    const which = missing.map((claim) => `not in the record: ${nameClaim(claim)}`);
    const why = 'what was read last time is not kept, so edits cannot be told from new readings; nothing was changed';
    return { text: current, added: [], removed: [], updated: [], conflicts: [why, ...which] };
  }
  let changed = mergeFacts(file, before.document, next.document, conflicts);
  const kept = list.items.map((item) => (isMap(item) ? (item as YAMLMap).toJSON() : undefined) as Claim | undefined);
  const plan = planClaims(kept, before.claims, next.claims);
  conflicts.push(...plan.conflicts);
  for (const { at, claim } of plan.update) {
    const node = claimNode(file, claim) as YAMLMap;
    const old = list.items[at] as YAMLMap;
    node.commentBefore = old.commentBefore ?? null;
    node.comment = old.comment ?? null;
    list.items[at] = node;
  }
  for (const at of plan.remove.toSorted((a, b) => b - a)) list.items.splice(at, 1);
  for (const claim of plan.add) list.add(claimNode(file, claim));
  changed ||= plan.update.length + plan.remove.length + plan.add.length > 0;
  if (list.items.length) list.flow = false;
  return {
    text: changed ? file.toString(FORMAT) : current,
    added: plan.add,
    removed: plan.remove.flatMap((at) => kept[at] ?? []),
    updated: plan.update.map(({ claim }) => claim),
    conflicts,
  };
}
