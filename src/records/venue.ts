import type { LanguageData } from './languages/language.ts';
import type { Passage } from './reading.ts';
import type { Span } from './text.ts';

/** Plain letters that keep their capitals, place by place. */
const withCapitals = (text: string, plain: string) =>
  [...plain].map((letter, i) => (/\p{Lu}/u.test(text[i] ?? '') ? letter.toUpperCase() : letter)).join('');

/**
 * The plain words between two places of a passage without the names of buildings, cities and countries after "in" and
 * "at"; and the first of those names. A body is no venue.
 *
 * @example `, held at the Conference Center in Bonn, Germany, ` // { words: ', held at the in', venue: 'Conference Center' }
 */
export function withoutVenue(
  passage: Passage,
  { start, end }: Span,
  { links }: LanguageData,
): { words: string; venue?: string } {
  const words = passage.plain.slice(start, end);
  if (passage.mentions.some((mention) => mention.start < end && mention.end > start)) return { words };
  const name = "\\p{Lu}[\\p{L}'.-]*(?: (?:el-|al-)?\\p{Lu}[\\p{L}'.-]*){0,5}";
  const venue = new RegExp(
    `(?<=(?:^|[\\s(])(?:${links.at}) (?:${links.articles})?)${name}(?:,? \\(?${name}\\)?)?,?`,
    'gu',
  );
  const printed = withCapitals(passage.paragraph.text.slice(start, end), words);
  const [first] = printed.matchAll(venue);
  if (!first) return { words };
  const at = start + first.index;
  return {
    words: printed.replace(venue, '').toLowerCase(),
    venue: passage.paragraph.text.slice(at, at + first[0].length).replace(/,$/, ''),
  };
}
