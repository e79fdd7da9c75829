/** Text without the signs that are not read. `offsets` tells where each character stood, and its end; absent when none went. */
export type Squeezed = { text: string; offsets?: number[] };

const HAN = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uff65]';

// Vowel signs and the stretching dash of Arabic, marks of direction, spaces inside Chinese, and a speck before a month ("20 'July - 14").
const SILENT = new RegExp(
  `[\\u0610-\\u061a\\u061c\\u0640\\u064b-\\u065f\\u0670\\u200c-\\u200f\\u202a-\\u202e\\u2066-\\u2069]|(?<=${HAN})\\s+(?=${HAN})|(?<=\\d)\\s+(?=[年月日届次号时分])|(?<=[年月第])\\s+(?=\\d)|(?<=(?<!\\d)\\d{1,2} )['’](?=\\p{Lu}\\p{Ll}{2,8} ?(?:\\d|[-–] ?\\d))`,
  'gu',
);

/**
 * Takes out what is printed but not read: vowel signs and tatweel of Arabic, marks of direction, and white space between
 * Chinese characters or inside a Chinese date. Quotations are cut from the text as it was, by `offsets`.
 *
 * @example squeeze('2014 年 6 月') // { text: '2014年6月', offsets: [0, 1, 2, 3, 5, 7, 9, 10] }
 */
export function squeeze(text: string): Squeezed {
  const offsets: number[] = [];
  let squeezed = '';
  let at = 0;
  const keep = (end: number) => {
    squeezed += text.slice(at, end);
    for (let i = at; i < end; i++) offsets.push(i);
  };
  for (const match of text.matchAll(SILENT)) {
    keep(match.index);
    at = match.index + match[0].length;
  }
  if (at === 0) return { text };
  keep(text.length);
  offsets.push(text.length);
  return { text: squeezed, offsets };
}
