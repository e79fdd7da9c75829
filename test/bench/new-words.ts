import { pick, type Random } from './random.ts';

const onsets = 'b c ch d f g gr j l m n p pl pr qu r s t tr v br cl cr fr gl'.split(' ');
const vowels = 'a e i o u é è ou ai au eau oi on an in eu'.split(' ');
const endings = 'tion ment eur ique ité age ance el al er é ée s es if ive isme iste ais ure oir té'.split(' ');

/** Makes words that sound French, each once: `prouvition`, `cloireur`. */
export function newWords(random: Random): () => string {
  const made = new Set<string>();
  const make = (): string => {
    const syllables = 1 + Math.floor(random() * 3);
    const stem = Array.from({ length: syllables }, () => pick(random, onsets) + pick(random, vowels)).join('');
    return stem + pick(random, onsets) + pick(random, endings);
  };
  return () => {
    let word = make();
    while (made.has(word)) word = make();
    made.add(word);
    return word;
  };
}
