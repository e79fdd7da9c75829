/** Letters of two alphabets that look the same, by their places. */
const LATIN = 'aAeEoOcCpPxXyTHKMBki';
const CYRILLIC = 'аАеЕоОсСрРхХуТНКМВкі';

const toCyrillic = new Map([...LATIN].map((letter, at) => [letter, CYRILLIC[at] ?? letter]));
const toLatin = new Map([...CYRILLIC].map((letter, at) => [letter, LATIN[at] ?? letter]));
const inLetters = (word: string, letters: Map<string, string>) =>
  [...word].map((letter) => letters.get(letter) ?? letter).join('');

const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}]+/gu;
/** Pieces of a symbol, between strokes. */
const SYMBOL = /(?<![\p{L}\d/])[\p{L}.\d]+(?:\/[\p{L}.\d]+)+/gu;
/** The letter of a sub-item after its number: `1 а)`, `пункт 1 а`. */
const SUBITEM = /(?<=(?<![\p{L}\d./])\d{1,2} ?\(?)[асАС](?=\))|(?<=пункт\p{L}* \d{1,2} ?)[ас](?![\p{L}\d]| также)/gu;

/**
 * A question in Cyrillic letters with those mended that were typed on the other keyboard: Latin letters inside a Cyrillic
 * word, Cyrillic ones in a document symbol or as the letter of a sub-item. Its length stays.
 *
 * @example mendLookAlikes('СТОС/СОР/2014/1 cессия') // 'CTOC/COP/2014/1 сессия', each in its own alphabet
 */
export const mendLookAlikes = (text: string): string =>
  text
    .replace(SYMBOL, (symbol) => {
      // Letters without a number are no symbol: КС/СС is the name of a body.
      if (!/\d|\p{Script=Latin}/u.test(symbol)) return symbol;
      const latin = inLetters(symbol, toLatin);
      return /\p{Script=Cyrillic}/u.test(latin) ? symbol : latin;
    })
    .replace(SUBITEM, (letter) => inLetters(letter, toLatin))
    .replace(WORD, (word) => {
      if (!/\p{Script=Cyrillic}/u.test(word) || !/\p{Script=Latin}/u.test(word)) return word;
      const cyrillic = inLetters(word, toCyrillic);
      return /\p{Script=Latin}/u.test(cyrillic) ? word : cyrillic;
    });
