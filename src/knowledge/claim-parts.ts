import type { Claim, ClaimContent, ClaimKind } from '../model.ts';

/** What a claim says, without its evidence and without how it was read. */
export function contentOf(claim: Claim): ClaimContent {
  const { paragraph: _, quote: __, read: ___, certainty: ____, because: _____, reviewed: ______, ...content } = claim;
  return content;
}

/** What kind of claim it is: `session`, `mandate`. */
export const kindOf = (claim: Claim): ClaimKind => Object.keys(contentOf(claim))[0] as ClaimKind;
