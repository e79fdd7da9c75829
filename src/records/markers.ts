import { plain } from './text.ts';

/** Cyrillic letters that look like Latin ones stand for them, the others have their place in the order. */
const CYRILLIC: Record<string, string> = { а: 'a', б: 'b', в: 'c', с: 'c', г: 'd', д: 'e' };

/** In the order of the Arabic alphabet of numbers, as plain letters. */
const ARABIC = 'ابجدهوزحطيكل';

const MARKER = new RegExp(
  `^\\(?(\\d{1,3}|[a-z${Object.keys(CYRILLIC).join('')}${ARABIC}])` +
    '(?:[.)]\\s+|[.),](?=\\p{Script=Han})|\\) ?(?=\\p{Script=Arabic})| ?- ?(?=\\p{Script=Arabic}))',
  'u',
);

function latin(letter: string): string {
  const at = ARABIC.indexOf(letter);
  return at < 0 ? (CYRILLIC[letter] ?? letter) : String.fromCharCode(97 + at);
}

/**
 * The printed number or letter that opens a list entry or numbered paragraph, and how many characters it takes with
 * the space after it. Letters of other scripts are given as Latin ones, so that `1 a` is one item in every language. A
 * capital without a bracket before it ("A. General") is a heading's and no marker.
 *
 * @example readMarker('b) Adoption of the agenda') // { marker: 'b', length: 3 }
 */
export function readMarker(text: string): { marker: string; length: number } | undefined {
  // "10.Sites of interest": the space was lost.
  const tight = /^(\d{1,2})\.(?=\p{Lu}\p{Ll})/u.exec(text);
  const match = tight ?? (/^\p{Lu}/u.test(text) ? null : MARKER.exec(plain(text.slice(0, LONGEST))));
  return match?.[1] === undefined ? undefined : { marker: latin(match[1]), length: match[0].length };
}

/**
 * Whether "(i)" is a small Roman number below a sub-item and no letter: it does not follow "(h)". The letter before it is `last`.
 *
 * @example isSmallRoman('i', 'f') // true
 */
export const isSmallRoman = (marker: string, last: string): boolean =>
  /^[ivx]$/.test(marker) && last !== '' && last.charCodeAt(0) + 1 !== marker.charCodeAt(0);

/** "(ii)", "(iv)": small Roman numbers of more than one sign. */
export const LONG_ROMAN = /^\([ivx]{2,5}\) /;

/** No number or letter with its signs takes more than this. */
const LONGEST = 20;

/**
 * The number of an agenda item, in plain letters, as records write it.
 *
 * @example itemNumber('3 (ب)') // '3 b'
 */
export function itemNumber(printed: string): string {
  return printed.replace(/ ?\(?(\p{L})\)?$/u, (_, letter: string) => ` ${latin(letter)}`).trim();
}

/** The item of which a sub-item is one: `1` of `1 a`, `4` of `4.1`. */
export const topItem = (number: string): string => /^\d+/.exec(number)?.[0] ?? number;

/** Whether the number is that of a sub-item: `1 a`, or `4.1` in documents of FAO and WHO. */
export const isSubItem = (number: string): boolean => /[ .]/.test(number);
