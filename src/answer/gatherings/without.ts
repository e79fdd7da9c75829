import { plain, unpointed } from '../../records/text.ts';

/**
 * A text without what patterns for plain letters find in it; the rest as it was typed, as letters are known by their capitals.
 *
 * @example without('TNP : session du Comité préparatoire', [/comite preparatoire/gu]) // 'TNP : session du                    '
 */
export function without(typed: string, patterns: readonly RegExp[]): string {
  const words = unpointed(typed);
  // Where plain letters are more or fewer than those typed, places in the one are none in the other.
  const isSame = words.length === typed.length && plain(typed).length === typed.length;
  return patterns.reduce(
    (left, pattern) =>
      [...unpointed(left).matchAll(new RegExp(pattern.source, 'gu'))].reduceRight(
        (rest, { 0: found, index }) =>
          rest.slice(0, index) + ' '.repeat(found.length) + rest.slice(index + found.length),
        left,
      ),
    isSame ? typed : words,
  );
}
