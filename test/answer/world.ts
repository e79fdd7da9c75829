import { fileURLToPath } from 'node:url';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/** The shipped knowledge folder. */
export const shippedKnowledge = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** The shipped records, ready for questions. */
export const shipped = createWorld(loadKnowledge(shippedKnowledge));

/** Lower case, no accents, straight apostrophes, single spaces: how answers are compared with what they should hold. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ').trim();
