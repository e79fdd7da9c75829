import type { Cited } from '../../../knowledge/sessions.ts';
import type { DecisionClaim } from '../../../model.ts';
import { findDecisions } from '../../../records/decision-numbers.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { literal, plain } from '../../../records/text.ts';
import { knows } from '../../../search/knows.ts';
import type { Asked } from '../../asked.ts';
import { decisionsPicked } from '../../deeds/decision-picked.ts';
import { agree, topicWords } from '../../topic.ts';
import type { World } from '../../world.ts';

type Claims = readonly Cited<DecisionClaim>[];

/**
 * Of decisions that running text names, those of which it says what is asked: of several in one sentence that which it is said of, and
 * none whose sentence lacks a word that other passages have, or has it only in a name. Decisions that are printed have titles, and stay.
 *
 * @example saidOf(claims on 19/CP.19 and 18/CMA.1, asked of 'Which decision contains the functions of the CGE?', world) // those on 19/CP.19
 */
export const saidOf = (claims: Claims, asked: Asked, world: World): Claims =>
  claims.filter(({ value, claim: { quote }, record: { document } }) => {
    if (value.title !== undefined) return true;
    const { language } = document;
    const words = topicWords(asked);
    const named = new Set(findDecisions(plain(quote), languageOf(language)).map(({ id }) => id));
    const share = (part: string) => agree(words, part, asked, world, language).share;
    if (named.size > 1 && !decisionsPicked(quote, language, share).some((id) => id === value.id)) return false;
    if (language !== asked.language) return true;
    const { missing } = agree(asked.leftover, quote, asked, world, language);
    return (
      !missing.some((lacking) => knows(world.passages, lacking)) &&
      (words.length > FEW || words.every((word) => saysItself(word, quote, asked)))
    );
  });

/** So few words a decision must say as they are typed. */
const FEW = 2;

/** "Which decision is on adaptation?": the Adaptation Fund is another thing, and developed countries are no development. */
function saysItself(word: string, quote: string, { tokens }: Asked): boolean {
  const isTypedAsName = tokens.some((token) => token.word === word && token.capital);
  // Letters of plain text stand where they do in the text itself.
  return [...plain(quote).matchAll(new RegExp(`(?<!\\p{L})${literal(plain(word))}(?:s|es|x)?(?!\\p{L})`, 'gu'))].some(
    ({ 0: found, index }) => {
      const own = quote.slice(index, index + found.length);
      const isInName =
        /^\p{Lu}/u.test(own) &&
        (/^ \p{Lu}/u.test(quote.slice(index + found.length)) || /\p{Lu}[\p{L}-]* $/u.test(quote.slice(0, index)));
      return isTypedAsName || !isInName;
    },
  );
}
