import { isAdoptedByOthers, isBesideDecision } from '../../deeds/beside-decision.ts';
import { holds, termsIn } from '../fit.ts';
import type { Rule } from './rule.ts';

/** What stands beside a decision in a sentence is not of it. */
export const BESIDE_DECISIONS: readonly Rule[] = [
  {
    // "Took note of decision 5 on nets, the Tide Talks and the regatta": which decision is on the Tide Talks, it does not say.
    name: 'says that the decision is on what is asked about, and not on its neighbour in a list',
    keeps: ({ text, language: { code } }, { wanted, sought: { words } }) => {
      const telling = words.filter(({ weight }) => weight > 1);
      if (wanted !== 'decision' || telling.length === 0) return true;
      return !isBesideDecision(text, code, (part) => {
        const terms = termsIn(part, code);
        const held = telling.filter((word) => holds(word, terms, code));
        return (
          held.length > 0 && held.length === telling.filter((word) => holds(word, termsIn(text, code), code)).length
        );
      });
    },
  },
  {
    // "Resolution 5, in which it endorsed the Charter, adopted by the Fair": which resolution adopted the Charter, it does not say.
    name: 'says that the decision adopted it, and no other',
    keeps: ({ text, language: { code } }, { wanted, asked: { cues } }) =>
      wanted !== 'decision' || !cues.has('adopt') || !isAdoptedByOthers(text, code),
  },
];
