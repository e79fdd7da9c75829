import type { Asked } from '../../asked.ts';
import type { World } from '../../world.ts';
import { type OfBody, ofBody } from '../bodies/of-body.ts';
import { bodyOfScope, type Scope } from '../scope.ts';

/** "When did the Committee meet?", "under which item did the Secretariat report?": nothing of another body is meant. */
export function bodyBefore(asked: Asked, world: World): OfBody | undefined {
  const { followUp, focus, bodies, bodyIds, symbols, decisions } = asked;
  if (!followUp || !focus?.session || bodies.length + symbols.length + decisions.length > 0) return undefined;
  return ofBody(
    { ...asked, bodies: bodyIds.map((body) => ({ body, from: 0, to: 0, weak: false })), ordinals: [] },
    world,
  );
}

/** "The Chair of the SBSTA at SBI 50": beside the body of the session, one is named that has no number. */
export function otherBody(asked: Asked, world: World, scope: Scope): OfBody | undefined {
  const own = bodyOfScope(asked, scope);
  const others = asked.bodies.filter(({ body, weak }) => !weak && body !== own);
  return own !== undefined && others.length > 0
    ? ofBody({ ...asked, typed: '', bodies: others, ordinals: [] }, world)
    : undefined;
}
