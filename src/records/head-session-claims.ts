import type { Claim, SessionClaim, SessionRef } from '../model.ts';
import { within } from './when.ts';

type SessionTold = Extract<Claim, { session: SessionClaim }>;

/**
 * The claims by which the head of a document tells of sessions.
 *
 * @example headSessionClaims(claims of FCCC/SBI/2021/16).map(({ session }) => session.number) // [52, 53, 54, 55]
 */
export const headSessionClaims = (claims: readonly Claim[]): SessionTold[] =>
  claims.filter((claim): claim is SessionTold => 'session' in claim && claim.paragraph.startsWith('head.'));

/** The one session with days of which the head of a document tells. */
export function onlySessionOfHead(claims: readonly Claim[]): SessionClaim | undefined {
  const [only, ...others] = headSessionClaims(claims);
  return others.length === 0 && only?.session.dates ? only.session : undefined;
}

/** The session of a leaflet that is nothing but its programme: the one that its head tells, with days in which all its meetings are. */
export function sessionOfProgramme(claims: readonly Claim[]): SessionRef | undefined {
  const only = onlySessionOfHead(claims);
  const days = claims.flatMap((claim) => ('meeting' in claim ? [claim.meeting.date] : []));
  if (!only?.dates || only.number === undefined || days.length === 0) return undefined;
  const { body, number, dates } = only;
  return days.every((day) => within(day, dates)) ? { body, number } : undefined;
}
