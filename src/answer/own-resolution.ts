import type { DecisionId, DocumentRecord } from '../model.ts';

/**
 * The resolution that a document is itself, by its symbol.
 *
 * @example ownResolution(record of A/RES/69/215) // 'resolution 69/215'
 * @example ownResolution(record of S/RES/2202(2015)) // 'resolution 2202 (2015)', as the Security Council numbers its own
 */
export function ownResolution({ document: { symbol } }: Pick<DocumentRecord, 'document'>): DecisionId | undefined {
  const [, number, year] = /\/RES\/(\d+\/\d+|\d+(?= ?\())(?: ?\((\d{4})\))?$/u.exec(symbol ?? '') ?? [];
  if (number === undefined) return undefined;
  return year === undefined ? `resolution ${number}` : `resolution ${number} (${year})`;
}
