import { createWorld, type World } from '../answer/world.ts';
import { restrictTo } from '../knowledge/restrict.ts';
import type { Distribution } from '../model.ts';

/** The records up to each level, ready for questions. Levels that see the same are one world. */
export type Worlds = Record<Distribution, World>;

/** Makes the worlds of all levels ready, with the indexes of their passages, from the one that holds all records. */
export function worldsOf(whole: World): Worlds {
  const limited = upTo(whole, 'limited');
  const worlds = { restricted: whole, limited, general: upTo(limited, 'general') };
  for (const world of Object.values(worlds)) void [world.passages, world.paragraphs];
  return worlds;
}

function upTo(world: World, level: Distribution): World {
  const restricted = restrictTo(world.knowledge, level);
  return restricted === world.knowledge ? world : createWorld(restricted);
}
