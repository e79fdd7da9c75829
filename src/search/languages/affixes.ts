/** What a language puts before and after its words, each in the order in which it is tried. */
export type Affixes = { conjunctions: string[]; articles: string[]; endings: string[] };

/** Letters that a conjunction, and then anything else, must leave of a word. */
const leftByConjunction = 3;
const leftByOthers = 2;

/**
 * A stemmer that takes a conjunction and an article from the front of a word, twice, and as many endings as are there, each once, in
 * the order of the list, as long as enough of the word is left. Twice, since a word may itself begin with such letters: وصول and
 * الوصول, التزام and الالتزام are one word.
 */
export function affixStemmer({ conjunctions, articles, endings }: Affixes): (word: string) => string {
  const withoutFront = (word: string, fronts: string[], left: number) => {
    const front = fronts.find((one) => word.startsWith(one) && word.length >= one.length + left);
    return front === undefined ? word : word.slice(front.length);
  };
  const bare = (word: string) =>
    withoutFront(withoutFront(word, conjunctions, leftByConjunction), articles, leftByOthers);
  return (word) =>
    endings.reduce(
      (stem, ending) =>
        stem.endsWith(ending) && stem.length >= ending.length + leftByOthers ? stem.slice(0, -ending.length) : stem,
      bare(bare(word)),
    );
}
