import type { DocumentRecord, SessionRef } from '../model.ts';

/**
 * The session that a document is of, or those that its head gives.
 *
 * @example ownSessions(FCCC/SBI/2021/16).map(({ number }) => number) // [52, 53, 54, 55], "on its fifty-second to fifty-fifth session"
 */
export const ownSessions = ({ document: { session }, claims }: DocumentRecord): SessionRef[] =>
  session
    ? [session]
    : claims.flatMap((claim) => ('session' in claim && claim.paragraph.startsWith('head.') ? [claim.session] : []));

/** The sessions that a document is of as one: that of its head, or all of a row that its head names in the same words. */
export function sessionsAsOne(record: DocumentRecord): SessionRef[] {
  const { session } = record.document;
  if (session) return [session];
  const heads = record.claims.filter((claim) => 'session' in claim && claim.paragraph.startsWith('head.'));
  return heads.every(({ quote }) => quote === heads[0]?.quote) ? ownSessions(record) : [];
}
