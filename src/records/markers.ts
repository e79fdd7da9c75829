/** Cyrillic letters of lists: those that look like Latin ones stand for them, the others have their place in the order. */
const LATIN: Record<string, string> = { а: 'a', б: 'b', в: 'c', с: 'c', г: 'd', д: 'e' };

/**
 * The letter of a list entry in its Latin form, so that `1 a` is one item in every language; any other letter as it is.
 *
 * @example latinLetter('б') // 'b'
 */
export function latinLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return LATIN[lower] ?? lower;
}

/**
 * The printed number or letter that opens a list entry or numbered paragraph, and how many characters it takes with
 * the space after it. A capital without a bracket before it ("A. General") is a heading's and no marker.
 *
 * @example readMarker('b) Adoption of the agenda') // { marker: 'b', length: 3 }
 */
export function readMarker(text: string): { marker: string; length: number } | undefined {
  const match = /^\(?(\d{1,3}|[a-zабвгдс])(?:\.|\))\s+/iu.exec(text);
  const printed = match?.[1];
  if (!match || !printed || (/^\p{Lu}$/u.test(printed) && !text.startsWith('('))) return undefined;
  return { marker: latinLetter(printed), length: match[0].length };
}
