import type { Claim, SessionClaim } from '../model.ts';

type SessionTold = Extract<Claim, { session: SessionClaim }>;

/**
 * The claims by which the head of a document tells of sessions.
 *
 * @example headSessionClaims(claims of FCCC/SBI/2021/16).map(({ session }) => session.number) // [52, 53, 54, 55]
 */
export const headSessionClaims = (claims: readonly Claim[]): SessionTold[] =>
  claims.filter((claim): claim is SessionTold => 'session' in claim && claim.paragraph.startsWith('head.'));
