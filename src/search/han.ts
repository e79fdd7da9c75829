import { chinese } from './languages/zh.ts';

/**
 * A stop word, the longest first, or one character more. Of a stop word of one character only itself is left out, and
 * the pairs around it stay, as it may be half of a word: 目的.
 */
const phrases = [...chinese.stopWords].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
const between = new RegExp(phrases.join('|'), 'u');

/**
 * The terms of a run of Chinese characters: each character that is no stop word, and each two that stand together.
 * Stop words of several characters separate. `cutHan('何时开会')` is `['开', '开会', '会']`.
 */
export function cutHan(run: string): string[] {
  return run.split(between).flatMap((part) => {
    const characters = [...part];
    return characters.flatMap((character, i) => {
      const pair = i + 1 < characters.length ? [character + (characters[i + 1] as string)] : [];
      return chinese.stopWords.has(character) ? pair : [character, ...pair];
    });
  });
}
