import type { DocumentRecord } from '../../model.ts';
import type { Asked } from '../asked.ts';
import type { ItemSection } from '../evidence/item-sections.ts';
import { soughtIn } from '../evidence/sought.ts';
import { agree, topicWords } from '../topic.ts';
import type { World } from '../world.ts';

/** The words of the matter; those that are a cue elsewhere where no others are left: "quelles conclusions sur le genre ?" */
export function matterOf(asked: Asked, world: World): string[] {
  const topic = topicWords(asked);
  if (topic.length > 0) return topic;
  return soughtIn(asked, world).words.flatMap(({ word, weight, ofBody }) => (weight > 1 && !ofBody ? [word] : []));
}

/** The sections whose titles have all words of the matter. */
export const sectionsAbout = (
  words: string[],
  sections: readonly ItemSection[],
  asked: Asked,
  world: World,
  { document: { language } }: DocumentRecord,
): ItemSection[] =>
  words.length === 0
    ? []
    : sections.filter(({ title }) => agree(words, title, asked, world, language).missing.length === 0);
