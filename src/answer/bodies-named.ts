import type { BodyId } from '../model.ts';
import { groupLength, isStopWord } from './reading/reader.ts';
import { tokenize } from './reading/tokens.ts';
import { findBodies } from './slots/bodies.ts';
import type { World } from './world.ts';

/**
 * The bodies that a text names and nothing else, by id or by any name that people type; undefined when a word of it is
 * no name of a body.
 *
 * @example bodiesNamed(world, 'WG.2') //=> ['ctoc-cop-wg-2']
 * @example bodiesNamed(world, 'the weather') //=> undefined
 */
export function bodiesNamed({ knowledge, reader }: World, text: string): BodyId[] | undefined {
  const typed = text.trim().toLowerCase();
  const known = knowledge.bodies.find(({ id }) => id.toLowerCase() === typed);
  if (known) return [known.id];
  const lexicons = [reader.lexicons.fr, reader.lexicons.en];
  const ignored = (word: string) => lexicons.some((lexicon) => isStopWord(lexicon, word));
  const tokens = tokenize(text);
  const found = findBodies(tokens, reader.bodyNames, ignored, (all, at) => groupLength(lexicons, all, at));
  const named = (at: number) => found.some(({ from, to }) => from <= at && at < to);
  const explained = tokens.every(({ word }, at) => named(at) || ignored(word));
  return found.length > 0 && explained ? [...new Set(found.map(({ body }) => body))] : undefined;
}
