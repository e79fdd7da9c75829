import type { DocumentRecord, Language } from '../../../model.ts';
import { articleAsked, articlesIn } from '../../article-numbers.ts';
import type { Asked } from '../../asked.ts';
import type { ItemSection } from '../../evidence/items/item-sections.ts';
import { soughtIn } from '../../evidence/words/sought.ts';
import { agree, topicWords } from '../../topic.ts';
import type { World } from '../../world.ts';

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
    : sections.filter(
        ({ title }) =>
          agree(words, title, asked, world, language).missing.length === 0 && isOnArticle(title, language, asked),
      );

/** "Article 6 of the Paris Agreement": a title on Article 4 of it is another, and one without a number tells of none. */
function isOnArticle(title: string, language: Language, asked: Asked): boolean {
  const number = articleAsked(asked);
  return number === undefined || articlesIn(title, language).includes(number);
}
