// Sub-items in the order of the Arabic alphabet of numbers, as plain letters.
const ARABIC = 'ابجدهوزحطيكل';

const MARKER =
  /^\(?(\d{1,3}|[a-z]|[ابجدهوزحطيكل])(?:[.)]\s|[.),](?=\p{Script=Han})|\) ?(?=\p{Script=Arabic})| ?- ?(?=\p{Script=Arabic}))/u;

const latin = (letter: string) => {
  const at = ARABIC.indexOf(letter);
  return at < 0 ? letter : String.fromCharCode(97 + at);
};

/**
 * The number or letter that a list entry or numbered paragraph begins with, in plain text, and how much of the text it
 * takes. Letters of other scripts are given as Latin ones, so that an item has one number in all languages.
 *
 * @example readMarker('(ب) تنظيم الاعمال') // { marker: 'b', length: 4 }
 */
export function readMarker(plain: string): { marker: string; length: number } | undefined {
  const match = MARKER.exec(plain);
  return match?.[1] === undefined ? undefined : { marker: latin(match[1]), length: match[0].length };
}

/**
 * The number of an agenda item as records write it.
 *
 * @example itemNumber('3 (ب)') // '3 b'
 */
export function itemNumber(printed: string): string {
  return printed.replace(/ ?\(?([a-zابجدهوزحطيكل])\)?$/, (_, letter: string) => ` ${latin(letter)}`).trim();
}
