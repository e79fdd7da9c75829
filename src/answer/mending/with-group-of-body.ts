import type { BodyId } from '../../model.ts';
import type { Asked } from '../asked.ts';
import { namedBodies } from '../slots/bodies.ts';
import type { World } from '../world.ts';

/** A group by its number alone, which groups of many bodies have. */
const NUMBERED = /^(?:wg|gt|working|group|groupe|de|travail|no|n|\d{1,2})$/;

/**
 * "Working group 2 of the Disarmament Commission" is none of another body that is known by that number.
 *
 * @example withGroupOfBody(asked('who chairs working group 2 of the Disarmament Commission'), world).bodyIds // ['a-cn-10']
 */
export function withGroupOfBody(asked: Asked, { knowledge }: World): Asked {
  const numbered = asked.bodies.filter(
    ({ from, to, weak }) => !weak && asked.tokens.slice(from, to).every(({ word }) => NUMBERED.test(word)),
  );
  const others = asked.bodies.filter((mention) => !mention.weak && !numbered.includes(mention));
  const [group, ...more] = numbered;
  const [owner, ...rest] = others;
  if (!group || !owner || more.length + rest.length > 0) return asked;
  const isOf = (id: BodyId | undefined): boolean => {
    const body = knowledge.bodies.find((one) => one.id === id);
    return body !== undefined && (body.id === owner.body || isOf(body.parent));
  };
  if (isOf(group.body)) return asked;
  const bodies = asked.bodies.filter((mention) => mention !== group);
  return { ...asked, bodies, bodyIds: namedBodies(bodies) };
}
