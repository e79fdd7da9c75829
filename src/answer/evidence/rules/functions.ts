import { asksFunctions, saysFunctions } from '../asked/functions-asked.ts';
import { holds, termsIn } from '../fit.ts';
import { BODIES } from '../words/sure.ts';
import type { OfText } from './near-misses.ts';

/** What a name calls a body. */
const isNoun = (word: string): boolean => BODIES.test(word) || GROUPS.test(word);
const GROUPS = /^(?:groups?|forum|foro|conference|conferencia|secretariat|secretaria|форум|секретариат|конференция)$/u;

/** What somebody is for. */
export const FUNCTIONS: readonly OfText[] = [
  {
    // "The SBI took into account the functions referred to in the annex": which functions those are, it does not say.
    name: 'says what the functions are, where those are asked for',
    keeps: ({ text, language: { code } }, { asked }) => !asksFunctions(asked) || saysFunctions(text, code),
  },
  {
    // "The functions of the secretariat are …", in a document of the Committee that is asked about.
    name: 'says of whom the functions are',
    keeps: ({ text, language: { code } }, { asked, sought: { words } }) => {
      const nouns = asksFunctions(asked) ? words.filter(({ word, ofBody }) => ofBody && isNoun(word)) : [];
      const said = termsIn(text, code);
      return nouns.length === 0 || nouns.some((noun) => holds(noun, said, code));
    },
  },
];
