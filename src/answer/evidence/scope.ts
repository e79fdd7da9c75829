import type { BodyId, DocumentRecord, SessionRef } from '../../model.ts';
import type { Asked } from '../asked.ts';
import type { World } from '../world.ts';

/** The documents to which a question is limited, and the numbers by which it says so. */
export type Scope = { records: DocumentRecord[]; numbers: number[] };

/**
 * The documents that a question names: by a symbol, by the number of a resolution that is one ("resolution 79/98" is
 * A/RES/79/98), or as those of a session of a body. None where it names none that is held.
 */
export function scopeOf(asked: Asked, { knowledge }: World): Scope {
  const { symbols, decisions, ordinals } = asked;
  const named = [
    ...symbols.map(({ pieces }) => pieces.join('/')),
    ...decisions.flatMap(({ number }) => [`A/RES/${number}`, `E/RES/${number}`]),
  ].map((symbol) => symbol.toUpperCase());
  const records = knowledge.records.filter(
    ({ document: { symbol } }) => symbol && named.includes(symbol.replace(/[()]/g, '').toUpperCase()),
  );
  if (records.length > 0) return { records, numbers: [] };
  const [number, ...others] = ordinals.map(({ value }) => value);
  const bodyIds = bodyOfNumber(asked);
  if (number === undefined || others.length > 0 || bodyIds.length !== 1) return { records: [], numbers: [] };
  const ofSession = knowledge.records.filter((record) =>
    ownSessions(record).some(
      (session) => session.number === number && [session.body].flat().some((body) => bodyIds.includes(body)),
    ),
  );
  return { records: ofSession, numbers: ofSession.length > 0 ? [number] : [] };
}

/** The session that a document is of, or those that its head gives: "on its fifty-second to fifty-fifth session". */
const ownSessions = ({ document: { session }, claims }: DocumentRecord): Pick<SessionRef, 'body' | 'number'>[] =>
  session
    ? [session]
    : claims.flatMap((claim) => ('session' in claim && claim.paragraph.startsWith('head.') ? [claim.session] : []));

/** The bodies that are named; of several, the one right before the number: "SBI 42: … decisions of the CDM Executive Board". */
function bodyOfNumber({ bodies, bodyIds, ordinals }: Asked): BodyId[] {
  const beside = bodies.filter(({ to, weak }) => !weak && ordinals.some(({ from }) => from === to));
  return bodyIds.length > 1 && beside.length === 1 ? beside.map(({ body }) => body) : bodyIds;
}
