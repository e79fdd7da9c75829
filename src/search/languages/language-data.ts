/** What search knows of one language; a language is one file of this shape, with no code of its own. */
export type LanguageData = {
  /** Cuts a folded, lower-case word to its stem: `decisions` → `decis`. */
  stem: (word: string) => string;
  /** Letters that only some languages write; none if not given. */
  letters?: RegExp;
  /** Signs right before a word that only this language writes; none if not given. */
  openings?: ReadonlySet<string>;
  /** What may stand before an inner apostrophe and is left out: `l'ordre` → `ordre`. */
  elided: ReadonlySet<string>;
  /** What may stand after an inner apostrophe and is left out: `group's` → `group`. */
  clipped: ReadonlySet<string>;
  /** Words that say nothing about what is sought, question words among them. Folded. */
  stopWords: ReadonlySet<string>;
  /** Words of the domain and of chat that, like stop words, show which language is written. Folded. */
  signs: ReadonlySet<string>;
  /** Words that show it only when nothing better does: other languages use them now and then. Folded. */
  hints: ReadonlySet<string>;
  /** Ends of words that tell languages with the same function words apart. Folded. */
  endings: ReadonlySet<string>;
  /** Ends of numbers, `2nd`, `1er`, which show the language and are not words. Folded. */
  ordinals: ReadonlySet<string>;
};

/** A list written as one text: `wordSet('le la les')` is the set of these three. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
