import type { Asked } from '../asked.ts';

const ROMAN = /^(?:x{1,3}(?:ix|iv|v?i{0,3})|ix|iv|vi{0,3}|i{2,3}|xl(?:ix|iv|v?i{0,3}))$/u;
const VALUES: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

const romanValue = (word: string): number =>
  [...word].reduce((sum, digit, at) => {
    const value = VALUES[digit] ?? 0;
    return sum + (value < (VALUES[word[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

/** The letters of a body. */
const LETTERS = /^\p{Lu}{3,8}$/u;

const isRoman = (token: Asked['tokens'][number] | undefined): boolean =>
  token !== undefined && ROMAN.test(token.word) && /^\p{Lu}+$/u.test(token.typed);

/**
 * "La XIII Reunión Consultiva", "ATCM XXXV", "ICG/CARIBE EWS-X": a Roman numeral in capitals right before the name of a body, or behind
 * its letters, counts its sessions, where the question counts none otherwise.
 *
 * @example withRomanNumber(asked('when was the XIII Tide Council')).ordinals // [{ value: 13, from: 3, to: 4 }]
 */
export function withRomanNumber(asked: Asked): Asked {
  const { ordinals, bodies, tokens, leftover, typed } = asked;
  const [body, ...others] = bodies.filter(({ weak }) => !weak);
  const before = (body?.from ?? 0) - 1;
  // A name that was put into English words has its article.
  const above = tokens[before]?.word === 'the' ? before - 1 : before;
  const [last, behind] = [tokens[(body?.to ?? 0) - 1], tokens[body?.to ?? 0]];
  const isHyphened =
    last !== undefined && behind !== undefined && /\p{Lu}-$/u.test(typed.slice(last.start, behind.start));
  const isBehind = isHyphened || LETTERS.test(last?.typed ?? '');
  const at = isBehind && (isHyphened || isRoman(behind)) ? (body?.to ?? 0) : above;
  const token = tokens[at];
  const isSingle = isHyphened && /^[XVI]$/u.test(token?.typed ?? '');
  const isNumeral = token !== undefined && (isRoman(token) || isSingle);
  if (!isNumeral || others.length > 0 || ordinals.length > 0) return asked;
  return {
    ...asked,
    ordinals: [{ value: romanValue(token.word), from: at, to: at + 1 }],
    leftover: leftover.filter((word) => word !== token.word),
  };
}
