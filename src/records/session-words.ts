import type { SessionClaim, When } from '../model.ts';
import type { Mention } from './bodies.ts';
import type { FoundDate } from './dates.ts';
import type { LanguageData } from './languages/language.ts';
import type { SessionPhrase } from './ordinals.ts';
import { inside, type Passage, type Reading } from './reading.ts';
import type { Span } from './text.ts';
import { withoutVenue } from './venue.ts';
import { firstDay, lastDay } from './when.ts';

/** Planned when the document is older than the session; held when it is younger. */
export function statusOf(when: When | undefined, issued: When | undefined): SessionClaim['status'] {
  if (!when || !issued) return undefined;
  if (issued < firstDay(when)) return 'planned';
  return issued > lastDay(when) ? 'held' : undefined;
}

/** "The second part of its forty-eighth session": its days are not those of the session, so nothing is claimed. */
export function isPart(reading: Reading, passage: Passage, phrase: SessionPhrase): boolean {
  const { before, after } = reading.language.partOfSession;
  const { plain, paragraph } = passage;
  const part = before.test(plain.slice(0, phrase.start)) || after.test(plain.slice(phrase.end));
  if (part) {
    const words = paragraph.text.slice(phrase.start, phrase.end);
    reading.doubts.push(`${paragraph.key}: days of a part of the ${words}; no claim made about the whole`);
  }
  return part;
}

/** "The Convention on Wetlands (Ramsar, Iran, 1971)": the year in brackets behind the name of a treaty is that of the treaty. */
const isOfTreaty = (words: string, at: number): boolean =>
  /^ ?[(（]/u.test(words.slice(at)) &&
  /(?<!\p{L})(?:convention|convencion|convenio|treaty|traite|tratado|protocole?|протокол\p{L}*|конвенци\p{L}+|договор\p{L}*)(?!\p{L})[^,;.()]*$/u.test(
    words.slice(0, at),
  );

/** The place and the dates that follow a session, when only words such as "held at" stand between. */
export function datesAfter(
  reading: Reading,
  passage: Passage,
  sentence: Span,
  at: number,
  holding: readonly string[] = reading.language.holding,
): { dates: FoundDate[]; place?: string; end: number } {
  const gapBetween = (start: number, end: number) => withoutVenue(passage, { start, end }, reading.language);
  const place = passage.places.find(
    (found) => found.start >= at && isHolding(holding, gapBetween(at, found.start).words),
  );
  const { links } = reading.language;
  const linked = new RegExp(`^ ?,? ?(?:${links.and})? ?$`);
  const near = new RegExp(`^ ?(?:,|${links.at}|\\()? ?$`);
  const from = place?.end ?? at;
  const dates: FoundDate[] = [];
  let end = from;
  for (const date of passage.dates) {
    if (date.start < end || !inside(date, sentence)) continue;
    // A country can follow the place that is known, so its name is read again with what follows it.
    const beyond = place && end === place.end ? (COUNTRY.exec(passage.paragraph.text.slice(end))?.[0].length ?? 0) : 0;
    const gaps = [gapBetween(end, date.start), gapBetween(at, date.start), gapBetween(end + beyond, date.start)];
    const venue = gaps[0]?.venue;
    const joined = dates.length
      ? linked.test(passage.plain.slice(end, date.start))
      : gaps.some(({ words }) => isHolding(holding, words));
    if (!joined) break;
    if (venue && !place) unknownPlace(reading, passage, venue);
    dates.push(date);
    end = date.end;
  }
  if (dates.length === 0 && !isOfTreaty(passage.plain, at)) {
    const year = /^(.{0,40}?)\b((?:19|20)\d\d)\b(?![\d/-]|,? \p{L}{1,3} (?:19|20)\d\d)/u.exec(
      passage.plain.slice(from, sentence.end),
    );
    if (year?.[2] && isHolding(holding, year[1] ?? '')) {
      const start = from + (year[1]?.length ?? 0);
      dates.push({ when: year[2], start, end: start + 4 });
      end = start + 4;
    }
  }
  const after = passage.places.find(
    ({ start }) =>
      start >= end &&
      (near.test(passage.plain.slice(end, start)) || ADDRESS.test(passage.paragraph.text.slice(end, start))),
  );
  const named = place ?? (dates.length ? after : undefined);
  if (named && named === after) end = named.end;
  return { dates, end, ...(named && { place: named.id }) };
}

/** The country behind a city that is known: "Rome, Italy, from 21 to 25 February". */
const COUNTRY = /^, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}(?=,? )/u;

/** Between the days and the city: "at IMO Headquarters, 4 Albert Embankment, London" (MEPC 84). */
const ADDRESS =
  /^,? (?:at|in|à|au|en|в) (?:(?:the|le|la|el) )?(?:,? ?(?:\p{Lu}[\p{L}\p{M}'’.-]*|\d{1,4}|of|and|the|de|la|des?))+, $/u;

/** Said once for each place. */
function unknownPlace(reading: Reading, passage: Passage, venue: string): void {
  const doubt = `${passage.paragraph.key}: "${venue}" is not among the places in bodies.yml`;
  if (!reading.doubts.includes(doubt)) reading.doubts.push(doubt);
}

/** "At FAO headquarters", "au siège de la FAO", "en la sede de la FAO": in whose house it was, in plain letters. */
const SEAT =
  /\b(?:at )?(?:the )?(?:\p{Ll}+ )?headquarters(?: of (?:the )?\p{Ll}+)?|\bau siege de (?:la |le |l')?\p{Ll}+|\ben la sede de (?:la |el )?\p{Ll}+/u;

function isHolding(holding: readonly string[], printed: string): boolean {
  const gap = printed.replace(SEAT, ' ');
  if (gap.length > 60) return false;
  return (gap.match(/[\p{L}']+|[^\s\p{L}']/gu) ?? []).every((word) => holding.includes(word));
}

/** Takes the article before a name into the quotation. */
export function withArticle(passage: Passage, span: Span, { links }: LanguageData): Span {
  const before = passage.plain.slice(Math.max(0, span.start - 8), span.start);
  const article = new RegExp(`(?:^|[\\s(])((?:${links.quoted}) ?)$`).exec(before);
  return article?.[1] ? { ...span, start: span.start - article[1].length } : span;
}

/** Bodies named one after the other, the last of which ends right before `at`. */
export function groupBefore(passage: Passage, at: number, { links }: LanguageData): Mention[] {
  const together = new RegExp(`^ ?,? ?(?:${links.and})? ?(?:${links.of})?(?:${links.articles})?$`);
  const group: Mention[] = [];
  let end = at;
  for (const mention of passage.mentions.filter((candidate) => candidate.end <= at).reverse()) {
    const gap = passage.plain.slice(mention.end, end);
    const linked = group.length ? together.test(gap) : /^[\s,]*$/.test(gap);
    if (!linked) break;
    group.unshift(mention);
    end = mention.start;
  }
  return group;
}
