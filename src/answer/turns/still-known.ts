import type { BodyId } from '../../model.ts';
import type { Context } from '../asked.ts';
import type { World } from '../world.ts';

/**
 * The state of a conversation, as long as the records hold the bodies that it is about; they may change under it. Without
 * them the next question stands alone: what was said of one body must not go on with another.
 */
export function stillKnown(context: Context | undefined, { knowledge }: World): Context | undefined {
  const isKnown = (id: BodyId) => knowledge.bodies.some((body) => body.id === id);
  return [...(context?.bodies ?? []), ...[context?.focus.session?.body ?? []].flat()].every(isKnown)
    ? context
    : undefined;
}
