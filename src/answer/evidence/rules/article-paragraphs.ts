import { articleParagraphsIn } from '../../article-numbers.ts';
import { titlesAbove } from '../texts/sections.ts';
import type { OfText } from './near-misses.ts';

/** Which paragraph of an article is meant. */
export const ARTICLE_PARAGRAPHS: readonly OfText[] = [
  {
    // "The registry of Article 7, paragraph 12": of that of Article 4, paragraph 12, it says nothing.
    name: 'names the paragraph of an article that is named, or stands under its heading',
    keeps: ({ text, candidate }, { asked: { typed } }) => {
      const places = articleParagraphsIn(typed);
      const above = candidate && places.length > 0 ? titlesAbove(candidate.record, candidate.paragraph.key) : '';
      const said = places.length > 0 ? articleParagraphsIn(`${above}\n${text}`) : [];
      return places.every((place) => said.includes(place) || text.includes(place));
    },
  },
];
