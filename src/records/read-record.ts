import type { Body, BodyId, Claim } from '../model.ts';
import { type ExtractedRecord, type ExtractOptions, extractRecord } from './extract.ts';
import { NO_ZONE } from './no-zone.ts';
import { type ProposedBody, proposeBodies } from './propose-bodies.ts';

/**
 * Reads a document's text into a record, also where its head names a body that nobody knows: that body is proposed, and
 * what the document says of it is read as if it had been accepted. Same text, same record.
 *
 * @example readRecord(text, { file: 'sbi.txt', bodies: [] }).proposed[0]?.body.id // 'fccc-sbi'
 */
export function readRecord(text: string, options: ExtractOptions): ExtractedRecord & { proposed: ProposedBody[] } {
  const { bodies, places = [] } = options;
  const first = extractRecord(text, options);
  const proposed = proposeBodies(text, { ...first.document, bodies, places });
  const named = proposed.filter(({ mayBe }) => mayBe === undefined);
  if (named.length === 0) return { ...first, proposed };
  const record = extractRecord(text, { ...options, bodies: withProposed(bodies, named) });
  return { ...record, claims: doubtOwner(record, named), proposed };
}

/** Bodies with those proposed; one that is there already, but without a name in this language, gets it. */
export function withProposed(bodies: readonly Body[], proposed: readonly ProposedBody[]): Body[] {
  const all = new Map(bodies.map((body) => [body.id, body]));
  for (const { body } of proposed) {
    const known = all.get(body.id);
    const [newest, ...older] = known?.names ?? [];
    all.set(
      body.id,
      known
        ? { ...known, names: [{ ...body.names[0], ...newest }, ...older], also: { ...body.also, ...known.also } }
        : { ...body, zone: NO_ZONE, proposed: true },
    );
  }
  return [...all.values()];
}

/** Claims that say of a body what the head of the document may say of another one. */
const OF_ITS_BODY: readonly string[] = ['session', 'mandate', 'item', 'meeting', 'opening', 'capacity'];

/**
 * Doubts what is read of sessions and agendas where the head names a body that nobody knows: where it is told of another
 * body it may be that one's, and where the name is printed once only, it may be none.
 */
function doubtOwner({ document, claims }: ExtractedRecord, proposed: readonly ProposedBody[]): Claim[] {
  const [first] = proposed.flatMap(({ body }) => Object.values(body.names[0] ?? {}));
  const because = `the document is headed by "${first}", which is not in bodies.yml; it may be about that body`;
  const sure = proposed.flatMap(({ body, sure }) => (sure ? [body.id] : []));
  const isTheirs = (ids: BodyId | BodyId[] | undefined) => [ids ?? []].flat().some((id) => sure.includes(id));
  const isOfDocument = isTheirs(document.session?.body);
  const isKnown = (claim: Claim) =>
    'session' in claim
      ? isTheirs(claim.session.body)
      : 'mandate' in claim
        ? isTheirs(claim.mandate.body)
        : isOfDocument || ('item' in claim && isTheirs(claim.item.session?.body));
  const isOwned = (claim: Claim) =>
    OF_ITS_BODY.some((kind) => kind in claim) || ('masthead' in claim && claim.masthead === 'session');
  return claims.map((claim) => (isOwned(claim) && !isKnown(claim) ? { ...claim, certainty: 'low', because } : claim));
}
