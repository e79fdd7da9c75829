import type { DocumentRecord, SessionRef } from '../model.ts';
import { headSessionClaims } from '../records/head-session-claims.ts';

/**
 * The session that a document is of, or those that its head gives.
 *
 * @example ownSessions(FCCC/SBI/2021/16).map(({ number }) => number) // [52, 53, 54, 55], "on its fifty-second to fifty-fifth session"
 */
export const ownSessions = ({ document, claims }: DocumentRecord): SessionRef[] =>
  document.session ? [document.session] : headSessionClaims(claims).map(({ session }) => session);

/** The sessions that a document is of as one: that of its head, or all of a row that its head names in the same words. */
export function sessionsAsOne(record: DocumentRecord): SessionRef[] {
  const [first, ...others] = headSessionClaims(record.claims);
  const isRow = others.every(({ quote }) => quote === first?.quote);
  return record.document.session || isRow ? ownSessions(record) : [];
}
