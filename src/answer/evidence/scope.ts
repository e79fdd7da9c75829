import type { DocumentRecord } from '../../model.ts';
import type { Asked } from '../asked.ts';
import type { World } from '../world.ts';

/** The documents to which a question is limited, and the numbers by which it says so. */
export type Scope = { records: DocumentRecord[]; numbers: number[] };

/**
 * The documents that a question names: by a symbol, by the number of a resolution that is one ("resolution 79/98" is
 * A/RES/79/98), or as those of a session of a body. None where it names none that is held.
 */
export function scopeOf({ symbols, decisions, bodyIds, ordinals }: Asked, { knowledge }: World): Scope {
  const named = [
    ...symbols.map(({ pieces }) => pieces.join('/')),
    ...decisions.flatMap(({ number }) => [`A/RES/${number}`, `E/RES/${number}`]),
  ].map((symbol) => symbol.toUpperCase());
  const records = knowledge.records.filter(
    ({ document: { symbol } }) => symbol && named.includes(symbol.replace(/[()]/g, '').toUpperCase()),
  );
  if (records.length > 0) return { records, numbers: [] };
  const [number, ...others] = ordinals.map(({ value }) => value);
  if (number === undefined || others.length > 0 || bodyIds.length !== 1) return { records: [], numbers: [] };
  const ofSession = knowledge.records.filter(
    ({ document: { session } }) =>
      session?.number === number && [session.body].flat().some((body) => bodyIds.includes(body)),
  );
  return { records: ofSession, numbers: ofSession.length > 0 ? [number] : [] };
}
