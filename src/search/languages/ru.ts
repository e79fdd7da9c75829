import { stemmer } from '@orama/stemmers/russian';
import { type LanguageData, wordSet } from './language-data.ts';

/** `ассамблея` and `ассамблеи` are one word, of which the stemmer leaves `ассамбле` and `ассамбл`. */
function stemRussian(word: string): string {
  const stem = stemmer(word);
  return word.endsWith('ея') ? stem.replace(/е$/u, '') : stem;
}

/** Russian. Words are written with е for ё, as the folded text holds them; й stays. */
export const russian: LanguageData = {
  stem: stemRussian,
  letters: /\p{Script=Cyrillic}/u,
  elided: wordSet(''),
  clipped: wordSet(''),
  stopWords: wordSet(`
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
