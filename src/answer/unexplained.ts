import { knows } from '../search/knows.ts';
import type { Asked } from './asked.ts';
import type { Phrases } from './phrases/fr.ts';
import { asTyped } from './reading/question.ts';
import type { World } from './world.ts';

/**
 * How a refusal begins that rests on words which nothing explains: what no passage holds was not understood; of what the documents do
 * name, only that no answer was found which takes account of it.
 *
 * @example unexplained(['firearms'], asked, world, say) // '… I could not tell what “firearms” refers to in them.'
 * @example unexplained(['leg'], asked, world, say) // 'I found no answer to this in the documents that takes account of “LEG”.'
 */
export function unexplained(words: readonly string[], asked: Asked, world: World, say: Phrases): string {
  const unknown = words.filter((word) => !knows(world.passages, word));
  return unknown.length > 0
    ? say.notUnderstood(asTyped(asked, [...unknown]))
    : say.notMatched(asTyped(asked, [...words]));
}
