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

/** Whether a term is cut from Chinese characters. */
export function isHan(term: string): boolean {
  return /^\p{Script=Han}/u.test(term);
}

/** The terms that have a meaning of their own: no single characters where there are pairs of them. */
export function withoutSingles(terms: readonly string[]): string[] {
  const isPair = (term: string) => isHan(term) && [...term].length > 1;
  return terms.some(isPair) ? terms.filter((term) => !isHan(term) || isPair(term)) : [...terms];
}

/**
 * The pairs, out of some that can be translated, of which a term is a part: those that hold a single character; those
 * on both sides of a pair that only joins them. `partsOf('术援', ['技术', '援助'])` is both, `partsOf('技', …)` the first.
 */
export function partsOf(term: string, pairs: readonly string[]): string[] {
  const [first = '', second] = [...term];
  if (second === undefined) return pairs.filter((pair) => pair.includes(first));
  const before = pairs.filter((pair) => pair.endsWith(first));
  const after = pairs.filter((pair) => pair.startsWith(second));
  return before.length > 0 && after.length > 0 ? [...before, ...after] : [];
}
