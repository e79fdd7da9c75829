import type { Asked } from './asked.ts';
import { asTyped } from './question.ts';
import { sessionNumbered } from './session-refs.ts';
import { tokenize } from './tokens.ts';
import type { World } from './world.ts';

/**
 * A question without the place of the one session that it names by number: "item 4 of CMP 13 in Bonn" asks no more than "item
 * 4 of CMP 13". The name of another place stays, and is held against what is told.
 *
 * @example withOwnPlace('What is item 4 of CMP 13 in Bonn?').leftover // []
 */
export function withOwnPlace(asked: Asked, world: World): Asked {
  const { leftover } = asked;
  const session = leftover.length === 0 ? undefined : sessionNumbered(asked, world);
  const place =
    session?.place === undefined ? undefined : world.knowledge.places.find(({ id }) => id === session.place);
  if (!place) return asked;
  const names = [...Object.values(place.names), ...(place.also ?? [])];
  const words = new Set(names.flatMap((name) => tokenize(name ?? '').map(({ word }) => word)));
  const own = leftover.filter((word) => words.has(word));
  if (own.length === 0) return asked;
  return {
    ...asked,
    leftover: leftover.filter((word) => !words.has(word)),
    typed: asked.typed.replace(asTyped(asked, own), ' '),
  };
}
