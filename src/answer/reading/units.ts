import { fold } from '../../search/analysis.ts';

/**
 * A word of a text, or one Chinese sign, folded; `word` keeps the letters that stems depend on, such as й. `start` and
 * `end` are offsets into the text.
 */
export type Unit = { key: string; word: string; start: number; end: number };

const UNIT = /\p{Script=Han}|[\p{L}\p{M}](?:[\p{L}\p{M}]|(?<=\p{L})['’](?=\p{L}))*/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const HAN = /\p{Script=Han}/u;

/** Letters that are written one for the other in Arabic. */
const SAME: Record<string, string> = { ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي', ـ: '' };

/** A word as it is compared: lower case, without accents and vowel signs: `foldWord('Реунión')`, `foldWord('أَجندة')`. */
export const foldWord = (word: string): string =>
  word
    .replaceAll(/[ىةؤئـ]/g, (letter) => SAME[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();

/**
 * The words of a text without its numbers. Chinese does not part its words: there each sign is one.
 *
 * @example unitsOf('第七届会议 2013').map(({ key }) => key) //=> ['第', '七', '届', '会', '议']
 */
export const unitsOf = (text: string): Unit[] =>
  [...text.matchAll(UNIT)]
    // One regular expression cannot tell where signs of two scripts meet.
    .flatMap(({ 0: word, index }) => partsOf(word, index))
    .map(({ word, start }) => ({
      key: foldWord(word),
      word: CYRILLIC.test(word) ? fold(word) : foldWord(word),
      start,
      end: start + word.length,
    }))
    .filter(({ key }) => key !== '');

function partsOf(word: string, start: number): { word: string; start: number }[] {
  if (!HAN.test(word) || word.length === 1) return [{ word, start }];
  const parts: { word: string; start: number }[] = [];
  for (const part of word.matchAll(/\p{Script=Han}|[^\p{Script=Han}]+/gu))
    parts.push({ word: part[0], start: start + part.index });
  return parts;
}
