import type { DecisionId, DocumentRecord } from '../model.ts';

/**
 * The resolution that a document is itself, by its symbol.
 *
 * @example ownResolution(record of A/RES/69/215) // 'resolution 69/215'
 */
export function ownResolution({ document: { symbol } }: Pick<DocumentRecord, 'document'>): DecisionId | undefined {
  const number = /\/RES\/(\d+\/\d+)$/u.exec(symbol ?? '')?.[1];
  return number === undefined ? undefined : `resolution ${number}`;
}
