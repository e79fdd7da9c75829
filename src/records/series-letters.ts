/** Words of a name that give it no letter. */
const SMALL = /^(?:of|the|for|on|and|to|in|at|by|with|its|an?)$/iu;

/**
 * The letters by which a body is called that its series ends with, where they are the first letters of its name.
 *
 * @example seriesLetters('Advisory Group on Advanced Technologies', 'ECE/AGAT') // 'AGAT'
 */
export function seriesLetters(name: string, series: string | undefined): string | undefined {
  const last = series?.split('/').at(-1) ?? '';
  const words = (name.match(/\p{L}[\p{L}'’]*/gu) ?? []).filter((word) => !SMALL.test(word));
  const first = words.map((word) => word.charAt(0).toUpperCase()).join('');
  return /^[A-Z]{3,}$/.test(last) && first === last ? last : undefined;
}
