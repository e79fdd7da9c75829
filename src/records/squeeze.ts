/** Text without the signs that are not read. `offsets` tells where each character stood, and its end; absent when none went. */
export type Squeezed = { text: string; offsets?: number[] };

const HAN = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uff65]';

// Spaces that a copy from a PDF sets before hyphens ("sixty -third", "Secretary -General"), before "'s", and within years, alone
// ("session 202 5") or in a symbol ("E/ICEF/202 5/16", "E/ICEF/2025/ 15", "E/ICEF/2025/18 /Rev.1").
const PARTED = [
  '(?<=\\p{L} )(?=[-‐‑]\\p{L}{2})',
  '(?<=ty )(?=- \\p{Ll}+(?:st|nd|rd|th)\\b)',
  '(?<=ty - )(?=\\p{Ll}+(?:st|nd|rd|th)\\b)',
  "(?<=\\p{Ll} )(?=[’']s )",
  '(?<=(?<!\\p{L})Item \\d )(?=\\d \\p{Lu}\\p{Ll})',
  '(?<=(?:\\p{Ll}|\\p{Lu}{2}),? (?:19[5-9]|20[0-3]) )(?=\\d(?![\\p{L}\\d]|\\.\\d))',
  '(?<=\\p{Ll} 20 )(?=[0-3]\\d(?![\\p{L}\\d]|\\.\\d))',
  '(?<=\\/(?:19[5-9]|20[0-3]) )(?=\\d\\/)',
  '(?<=\\/20 )(?=[0-3]\\d\\/)',
  '(?<=\\p{Lu}\\/(?:19|20)\\d\\d\\/ )(?=\\d{1,3}(?!\\d))',
  '(?<=\\/\\d{1,4} )(?=\\/(?:Rev|Add|Corr)\\.)',
];

// Vowel signs and the stretching dash of Arabic, marks of direction, spaces inside Chinese, and a speck before a month ("20 'July - 14").
const SILENT = new RegExp(
  `[\\u0610-\\u061a\\u061c\\u0640\\u064b-\\u065f\\u0670\\u200c-\\u200f\\u202a-\\u202e\\u2066-\\u2069]|(?<=${HAN})\\s+(?=${HAN})|(?<=\\d)\\s+(?=[年月日届次号时分])|(?<=[年月第])\\s+(?=\\d)|(?<=(?<!\\d)\\d{1,2} )['’](?=\\p{Lu}\\p{Ll}{2,8} ?(?:\\d|[-–] ?\\d))| (?:${PARTED.join('|')})`,
  'gu',
);

/**
 * Takes out what is printed but not read: vowel signs and tatweel of Arabic, marks of direction, and white space between
 * Chinese characters, inside a Chinese date, or where a copy from a PDF parts one word or one year. Quotations are cut from the text as it was, by `offsets`.
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
