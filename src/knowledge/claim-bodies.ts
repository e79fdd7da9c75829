import type { BodyId, Claim, SessionRef } from '../model.ts';

/** The sessions that a claim names, each with where in the claim it stands. */
export function sessionRefs(claim: Claim): [string[], SessionRef | undefined][] {
  if ('session' in claim)
    return [
      [['session'], claim.session],
      [['session', 'during'], claim.session.during],
    ];
  if ('symbol' in claim) return [[['symbol', 'session'], claim.symbol.session]];
  if ('item' in claim) return [[['item', 'session'], claim.item.session]];
  if ('decision' in claim) return [[['decision', 'session'], claim.decision.session]];
  return [];
}

/** The bodies that a claim names by themselves, each with where in the claim it stands. */
export function namedBodies(claim: Claim): [string[], BodyId][] {
  if ('mandate' in claim)
    return [
      [['mandate', 'body'], claim.mandate.body],
      ...(claim.mandate.by ? [[['mandate', 'by'], claim.mandate.by] as [string[], string]] : []),
    ];
  if ('decision' in claim) return [[['decision', 'by'], claim.decision.by]];
  if ('name' in claim) return [[['name', 'body'], claim.name.body]];
  return [];
}

/** All bodies that a claim names. */
export const bodiesOf = (claim: Claim): BodyId[] => [
  ...sessionRefs(claim).flatMap(([, ref]) => ref?.body ?? []),
  ...namedBodies(claim).map(([, body]) => body),
];
