import { paragraphAsked, paragraphsIn } from '../../paragraph-numbers.ts';
import type { OfText } from './near-misses.ts';

/** Of a paragraph that is named by its number, in a text that is not held itself. */
export const NAMED_PARAGRAPHS: readonly OfText[] = [
  {
    // "Paragraph 7 of the memorandum states …": what paragraph 8 states, it does not say.
    name: 'speaks of the paragraph that is named by its number',
    keeps: ({ text, language: { code } }, { asked }) => {
      const { symbols, decisions, ordinals, items, followUp } = asked;
      const number = paragraphAsked(asked);
      if (number === undefined || followUp || symbols.length + decisions.length + ordinals.length + items.length > 0)
        return true;
      return paragraphsIn(text, code).includes(number);
    },
  },
];
