import { wordsOfName } from './reading/tokens.ts';
import type { World } from './world.ts';

/**
 * The words for a place in all languages, folded.
 *
 * @example wordsOfPlace('Vienna', world).has('вена') // true
 */
export const wordsOfPlace = (place: string | undefined, { knowledge }: Pick<World, 'knowledge'>): ReadonlySet<string> =>
  new Set(
    knowledge.places
      .filter(({ id }) => id === place)
      .flatMap(({ names, also = [] }) => [...Object.values(names), ...also].flatMap((name) => wordsOfName(name ?? ''))),
  );
