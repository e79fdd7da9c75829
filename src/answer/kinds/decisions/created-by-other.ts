import type { BodyId } from '../../../model.ts';
import type { Asked } from '../../asked.ts';
import type { World } from '../../world.ts';

/** "When did the Economic and Social Council create the Commission on Narcotic Drugs?": the one of two bodies that the other created. */
export function createdByOther({ bodyIds }: Asked, { knowledge }: World): BodyId | undefined {
  const [one, other, ...more] = bodyIds;
  if (!one || !other || more.length > 0) return undefined;
  return [
    [one, other],
    [other, one],
  ].find(([body, by]) =>
    knowledge.mandates.some(({ value }) => value.act === 'created' && value.body === body && value.by === by),
  )?.[0];
}
