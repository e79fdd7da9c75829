import type { BodyId, DocumentRecord, Language } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { headSessionClaims } from '../../../records/head-session-claims.ts';
import { readOnce } from '../../kept.ts';
import type { World } from '../../world.ts';
import { type Terms, termsIn } from '../fit.ts';

/**
 * The bodies that a paragraph is about, the words of the names of that in whose series its document is, and the bodies under which
 * others are.
 */
export type Own = { bodies: readonly BodyId[]; names: Terms; parents: ReadonlyMap<BodyId, BodyId> };

/** Tells what a paragraph of a document is about. */
export type OwnOf = (record: DocumentRecord, key: string) => Own;

/**
 * Tells what a paragraph is about: the bodies whose sessions it tells, that of its document's session and of its symbol.
 * "The Preparatory Committee" of a document A/CONF.226/PC.2/1 is that of Habitat, which the sentence need not say. The names are
 * those in the language of the document and in that of the question.
 */
export function ownBodies({ knowledge }: World, asked: Language): OwnOf {
  const known = new Map<string, { ids: BodyId[]; names: Terms }>();
  const parents = new Map(knowledge.bodies.flatMap(({ id, parent }) => (parent ? [[id, parent] as const] : [])));
  const ofDocument = ({ id, document, claims }: DocumentRecord) => {
    const found = known.get(id);
    if (found) return found;
    const own = bodyOfSymbol(knowledge.bodies, document.symbol);
    // A head that tells sessions of one body is that of one of its documents.
    const told = new Set(headSessionClaims(claims).flatMap(({ session }) => session.body));
    const ofHead = document.session || told.size > 1 ? [] : [...told];
    // A paper for the Conference on the meetings of its Committee is on that Committee (UNEP/POPS/COP.7/17).
    const all = new Set(claims.flatMap((claim) => ('session' in claim ? [claim.session.body].flat() : [])));
    const [organ, ...more] = all;
    const isOrgan = own && more.length === 0 && knowledge.bodies.find(({ id }) => id === organ)?.parent === own.id;
    const ofOrgan = !document.session && isOrgan && organ ? [organ] : [];
    const ids = [...[document.session?.body ?? []].flat(), ...ofHead, ...ofOrgan, ...(own ? [own.id] : [])];
    const words = own?.names.flatMap((name) => [name[document.language] ?? [], name[asked] ?? []].flat()) ?? [];
    const names = termsIn(words.join(' '), document.language);
    known.set(id, { ids, names });
    return { ids, names };
  };
  return (record, key) => {
    const { ids, names } = ofDocument(record);
    return { bodies: [...(toldIn(record).get(key) ?? []), ...ids], names, parents };
  };
}

/** The bodies whose sessions the paragraphs of a document tell. */
const toldIn = readOnce((record): ReadonlyMap<string, readonly BodyId[]> => {
  const bodies = new Map<string, readonly BodyId[]>();
  for (const claim of record.claims)
    if ('session' in claim)
      bodies.set(claim.paragraph, [...(bodies.get(claim.paragraph) ?? []), ...[claim.session.body].flat()]);
  return bodies;
});
