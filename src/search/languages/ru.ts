import { stemmer } from '@orama/stemmers/russian';
import { type LanguageData, wordSet } from './language-data.ts';

/** No stem is shorter: `опыт` stays `опыт`. */
const SHORTEST = 3;

/** Ends of nouns that look like ends of verbs: `саммит`, `архив`, `орган`, `капитал`, `объем`. Nouns in `-ение` keep theirs. */
const LIKE_VERBS = /^(?:и[твл]|ы[вл]|в|[еоя]м|л|н|[еая]т)$/u;

/**
 * The stem of a word. The stemmer takes the end of `саммит` for that of a verb, and leaves `саммит` of `саммита`: such an end is cut
 * from both. `ассамблея` and `ассамблеи` are one word, of which it leaves `ассамбле` and `ассамбл`.
 */
function stemRussian(word: string): string {
  const stem = stemmer(word);
  if (stem.length < SHORTEST) return word;
  const own = word.endsWith('ея') ? stem.replace(/е$/u, '') : stem;
  const again = stemmer(own);
  return again.length >= SHORTEST && LIKE_VERBS.test(own.slice(again.length)) ? again : own;
}

/** Russian. Words are written with е for ё, as the folded text holds them; й stays. */
export const russian: LanguageData = {
  stem: stemRussian,
  letters: /\p{Script=Cyrillic}/u,
  elided: wordSet(''),
  clipped: wordSet(''),
  stopWords: wordSet(`
    свое свой своего своем нем нему нее том кем чему им ими оно весь сама сами самый около
    и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня
    еще нет о об обо из ему теперь когда даже ну ли если уже или ни быть был была были него до вас нибудь уж вам ведь
    там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем сам чтоб чтобы без будто чего раз
    тоже себе под будет будут при кто этот эта это эти этого этой этих этому этим этими того потому какой какая какое
    какие какого каких каким какими какую какому каком какими ним здесь этом один почти мой тем кого тому
    можно нужно них хоть после над больше через про всего всех всеми тот та те той тех моя моё свою своей своих своего
    свои перед иногда лучше чуть нам нами наш наша наши нашего между также который которая которое которые которого
    которой которых которому которым которыми которую каждый каждая каждое лишь является являются является
    сколько почему зачем откуда куда чей чья чье чьи насколько следует пожалуйста либо ввиду согласно
    ко ото изо тогда
  `),
  signs: wordSet(''),
  hints: wordSet(''),
  endings: wordSet(''),
  ordinals: wordSet('й я е го му м ю ой ый ий ая ое х ми ти'),
};
