import { bareNamesOf } from './bare-names.ts';
import type { Passage, Reading } from './reading.ts';
import { literal, type Span } from './text.ts';

/** Boards number their decisions by the year, and further numbers of a list go before the one that is read. */
const NUMBER = '(?:19|20)\\d\\d/\\d{1,3}';
const NUMBERS = `(?:decisions?|resolutions?|decision(?:es)?) (?:${NUMBER}(?:, and | and |, | et | y ))*${NUMBER}$`;

/** "Its decision 2024/10", "ses décisions 2022/14 et 2023/6": of whoever the sentence names behind it. */
const ITS = new RegExp(`(?<!\\p{L})(?:its|sa|ses|su|sus) ${NUMBERS}`, 'u');

/** "The Executive Board agreed in decision 2024/30 to the following schedule" (DP/2025/1). */
const AGREED = '(?:(?:\\p{L}+ (?:in|by|through)|adopted|took) (?:its )?)?';

/** Behind the name of a board, what it is called otherwise: "the Executive Board of the United Nations Children's Fund". */
const OF_ANOTHER = "(?!\\p{L}| (?:of|de|du|del|des)(?!\\p{L})| d['’])";

/** "Decisions 2015/13 of June 2015, 2016/13 of June 2016": a list of which the rest is not read. */
const MORE = new RegExp(`^ (?!and )[^.;,]{3,30}, (?:and )?${NUMBER}`, 'u');

/** So far from a decision may its board be named. */
const NEAR = 120;

/**
 * The body of which a document is, where a sentence calls it as its own documents do, without its organization, and says that a decision
 * of a year is its own: "In its decision 2024/10, the Executive Board decided …", "decision 2016/13 of the Executive Board",
 * "Executive Board decision 2019/4" (DP/2025/L.2).
 */
export function ownBoard(reading: Reading, { plain, mentions }: Passage, { start, end }: Span): string | undefined {
  const { session, owner, known, language } = reading;
  const [of, ...others] = [session?.body ?? owner ?? []].flat();
  const body = others.length === 0 ? known.find(({ id }) => id === of) : undefined;
  const names = body ? bareNamesOf(body, language.code) : [];
  if (!body || names.length === 0 || MORE.test(plain.slice(end, end + NEAR))) return undefined;
  const name = `(?:${names.map(literal).join('|')})${OF_ANOTHER}`;
  const [upTo, behind] = [plain.slice(Math.max(0, start - NEAR), end), plain.slice(end, end + NEAR)];
  const inClause = new RegExp(`^[^.;]*?, (?:${language.links.articles})?${name}`, 'u').exec(behind);
  const isAlone = inClause && !mentions.some((one) => one.start >= end && one.start < end + inClause[0].length);
  const someone = language.ofSomeone.exec(behind)?.[0];
  return (isAlone && ITS.test(upTo)) ||
    (someone !== undefined &&
      new RegExp(`${NUMBER}$`, 'u').test(upTo) &&
      new RegExp(`^${name}`, 'u').test(behind.slice(someone.length))) ||
    new RegExp(`(?:^|(?:^| )(?:the|to|with|of|by|in|and|under|per) )${name} ${AGREED}${NUMBERS}`, 'u').test(upTo)
    ? body.id
    : undefined;
}
