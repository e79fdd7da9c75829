import type { IsKnown } from './question.ts';
import type { Reader } from './reader.ts';
import { tokenize } from './tokens.ts';

/** A little French word that loses its vowel, and the word before whose vowel it does: "sest", "lodj", "quest". */
const ELIDED = /^(qu|jusqu|lorsqu|[cdjlmnst])(?=[aeiouyh])(?=\p{L}{3})/u;

/** Words that are whole, though what is behind their first letter is a word as well: "la période couverte". */
const WHOLE = /^couvert(?:e|s|es|ure)?$/u;

/**
 * A French question with the apostrophes that people in a hurry leave out, where a word that nobody knows is then two that
 * are known.
 *
 * @example elided('le groupe sest reuni ?', (word) => ['est', 'groupe'].includes(word)) // "le groupe s'est reuni ?"
 */
export function elided(text: string, isWord: (word: string) => boolean): string {
  let mended = text;
  for (const { word, start } of tokenize(text).reverse()) {
    const little = word.match(ELIDED)?.[1];
    if (!little || isWord(word) || WHOLE.test(word) || !isWord(word.slice(little.length))) continue;
    const at = start + little.length;
    mended = `${mended.slice(0, at)}'${mended.slice(at)}`;
  }
  return mended;
}

/** Whether a word is one of the lists in French, or of the records. */
export const isWordIn =
  ({ lexicons, vocabulary }: Reader, isKnown: IsKnown) =>
  (word: string): boolean =>
    vocabulary.fr.known.has(word) || lexicons.en.words.has(word) || isKnown(word, 'fr');
