import type { SessionClaim } from '../model.ts';
import { CONFERENCE } from './conference-names.ts';
import { type FoundDate, findLostDashes } from './dates.ts';
import type { LanguageData } from './languages/language.ts';
import { numberOfName } from './name-with-number.ts';
import { findNumbered, findOrdinals, type SessionPhrase } from './ordinals.ts';
import { mentionAfter, type Passage, type Reading } from './reading.ts';
import type { Span } from './text.ts';
import { titledSession } from './title-session.ts';

type PlaceLine = Span & {
  date: FoundDate;
  place?: Span & { id: string };
  /** As printed, where it is not known. */
  city: string;
  /** The dash between the days was lost in copying. */
  lost: boolean;
};

/** Whether a date gives days, not only a month or year. */
export const isDays = ({ when }: FoundDate) => when.length >= 10;

/** Between the city and the days: its country. */
export const AFTER_PLACE =
  /^(?:[,،] \p{Lu}[\p{L} -]{2,30}|[,،] \p{Script=Arabic}{3,20}| \(\p{Lu}[\p{L} '’-]{2,30}\))?[,،]? (?:from )?$/u;

/** "Strasbourg, le 5 septembre 2011", "PARIS, 25 May 2005": where and when the Council of Europe and UNESCO issued a document. */
const ISSUED_AT = /^(?:Strasbourg|STRASBOURG|Paris|PARIS), le |^(?:STRASBOURG|PARIS), /u;

/** A city, a comma and days: "Vienne, 6-10 octobre 2014". */
function daysLast({ language }: Reading, passage: Passage): PlaceLine | undefined {
  const { plain, dates, places } = passage;
  const { text } = passage.paragraph;
  // The agenda item may stand behind the days where the lines ran together (ICCD/COP(15)/CST/1).
  const item = language.masthead.item.exec(plain)?.index;
  const ends = ({ end, ...found }: FoundDate) =>
    isDays({ ...found, end }) &&
    (found.when.includes('/') || !ISSUED_AT.test(text)) &&
    (/^(?: г\.?)?[\s*|]*$/u.test(plain.slice(end)) || (item !== undefined && plain.slice(end, item).trim() === ''));
  const printed = dates.find(ends);
  const date = printed ?? findLostDashes(text, language).find(ends);
  // "6–17 July 2020 (to be held virtually) and Vienna, 14–18 September 2020": one part of the session alone (A/CN.9/1001/Rev.1).
  if (!date || dates.some((other) => other !== date && other.when.includes('/'))) return undefined;
  const place = places.findLast((found) => AFTER_PLACE.test(text.slice(found.end, date.start)));
  // "PARIS, le 21 avril 2021": where and when it was issued (211 EX/1).
  if (date.when.length === 10 && /[,،] le $/u.test(text.slice(0, date.start))) return undefined;
  const { at, articles } = language.links;
  const inText = new RegExp(`(?:^|\\P{L})(?:${at}) (?:${articles})?$`, 'u');
  if (place && inText.test(plain.slice(0, place.start))) return undefined;
  const city = /(?:^|[.\s])([\p{Lu}\p{Lo}][\p{L}\p{M} -]{2,30})(?: \([\p{L}\p{M} '’-]{2,40}\))?[,،] $/u.exec(
    text.slice(0, date.start),
  )?.[1];
  if (!place && (!city || !printed)) return undefined;
  const start = place?.start ?? date.start;
  return { start, end: date.end, date, ...(place && { place }), city: city ?? '', lost: !printed };
}

/** Days, a comma and a city with its country before it, in scripts without capitals: `2014年10月6日至10日，维也纳`. */
function placeLast({ plain, dates, places }: Passage): PlaceLine | undefined {
  const date = dates.find(isDays);
  const after = date && /^ ?, ?(?=(\p{Lo}{2,10})$)/u.exec(plain.slice(date.end));
  if (!date || !after) return undefined;
  const place = places.find((found) => found.start >= date.end && found.end === plain.length);
  const end = place?.end ?? date.end;
  return { start: date.start, end, date, ...(place && { place }), city: after[1] ?? '', lost: false };
}

/** Whether the head names a group above the line of the days that is none of the known bodies. */
export function isForeign({ language }: Reading, above: Passage[], start: number): boolean {
  // A known body that fills the line above the number of the session is the one that meets, whatever stands over it.
  const heading = above.findLastIndex(({ plain }) => {
    const [phrase] = findOrdinals(plain, { start: 0, end: plain.length }, language);
    return phrase?.start === 0 && AFTER_NUMBER.test(plain.slice(phrase.end));
  });
  const over = above[heading - 1];
  const [whole] = over?.mentions.filter(({ official }) => official) ?? [];
  if (over && whole?.start === 0 && /^[\s*]*$/.test(over.plain.slice(whole.end))) return false;
  // "First session of the Advisory Group on Advanced Technologies", under the names of those above it, says itself whose it is.
  const saysWhose = above.some((passage) => {
    const [phrase] = findOrdinals(passage.plain, { start: 0, end: passage.plain.length }, language);
    return phrase?.start === 0 && namesAfter(passage, phrase.end, language);
  });
  if (saysWhose) return false;
  const words = new RegExp(language.group.source, 'gu');
  return above.some((passage, i) =>
    [...passage.plain.slice(0, i === above.length - 1 ? start : undefined).matchAll(words)].some(
      ({ index }) => !passage.mentions.some((mention) => mention.start <= index && index < mention.end),
    ),
  );
}

/** "FORTY-SECOND SESSION OF THE IPCC Dubrovnik, Croatia, 5-8 October 2015": a city that is not known, perhaps with its country. */
const UNKNOWN_CITY = /^[\s*,]+\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, (?:\p{Lu}[\p{L}'’ -]+, )?$/u;

/**
 * The number of a session on the line of its place and days, right before them, or before the name of its body: "7th Meeting of the
 * Conference of the Contracting Parties to the Convention on Wetlands (Ramsar, Iran, 1971), San José, Costa Rica, 10-18 May 1999".
 */
function sameLine(
  { language }: Reading,
  passage: Passage,
  start: number,
  isPeriod: boolean,
): SessionPhrase | undefined {
  const { plain } = passage;
  const phrase = findNumbered(plain, { start: 0, end: start }, language).at(-1);
  if (phrase?.numbers.length !== 1) return undefined;
  const isSitting = !isPeriod && language.sitting?.test(plain.slice(phrase.start, phrase.end));
  const named = mentionAfter(passage, phrase.end, language);
  const isBefore = (at: number) =>
    /^(?: \([^()]*\))?[\s*,]*$/.test(plain.slice(at, start)) ||
    UNKNOWN_CITY.test(passage.paragraph.text.slice(at, start));
  return (!isSitting && isBefore(phrase.end)) || (named && named.end <= start && isBefore(named.end))
    ? phrase
    : undefined;
}

/** Why days are read from a line in which no dash stands between them. */
export const lostDash = (text: string, { start, end }: Span): string =>
  `The dash between the days of "${text.slice(start, end)}" was lost in copying`;

/** The session of the head, the line of its days, and the line of its number where that is another. */
export type HeadSession = { session: SessionClaim; passage: Passage; span: Span; heading?: Passage; because?: string };

/** The Conference of the Parties, as its own documents call it. */
const isConference = (name: string): boolean => Object.values(CONFERENCE).includes(name);

/** "9e Session de la Conférence des Parties contractantes à la", with the rest of the name on the next line. */
export const namesAfter = ({ plain, mentions }: Passage, at: number, { links }: LanguageData): boolean =>
  mentions.some(
    ({ start, end, official }) =>
      (official || isConference(plain.slice(start, end))) &&
      end === plain.length &&
      new RegExp(`^,? ?(?:${links.of})(?:${links.articles})?$`, 'u').test(plain.slice(at, start)),
  );

/** After the number of a session: the sign of a footnote, and by which other number it goes (`26e session extraordinaire`). */
export const AFTER_NUMBER = /^[* ]*(?:\([^()]{1,60}\))?[* |]*$/;

/** "Septième session" and "Vienne, 6-10 octobre 2014", of the body named before them. */
export function readSession(reading: Reading, head: Passage[]): HeadSession | undefined {
  const { language, doubts } = reading;
  for (const [i, passage] of head.entries()) {
    const line = daysLast(reading, passage) ?? placeLast(passage);
    if (!line || isOfAnother(reading, passage, line.start)) continue;
    const { date, place, city, start } = line;
    const { key, text } = passage.paragraph;
    if (!place) doubts.push(`${key}: "${city}" is not among the places in bodies.yml`);
    const above = head.slice(0, i + 1);
    const mention = above
      .flatMap((earlier) => earlier.mentions.filter((found) => earlier !== passage || found.end <= start))
      .at(-1);
    // "Rapport de la quarante-quatrième session du Comité exécutif", "FORTY-SECOND SESSION OF THE IPCC", over place and days (ALINORM 97/4).
    const titles = above.flatMap((earlier) => titledSession(reading, earlier) ?? []);
    const body = mention?.body ?? reading.owner ?? titles[0]?.body;
    if (!body) continue;
    if (isForeign(reading, above, start)) {
      doubts.push(`${key}: the head names a group that is not in bodies.yml; its session is not read`);
      return undefined;
    }
    // What is held over several days is no sitting, whatever it is called.
    const isPeriod = date.when.includes('/');
    const numbersIn = isPeriod ? findNumbered : findOrdinals;
    // "Eightieth session" over "Report of the Trade and Development Board on its …" is that of whom the report goes to (A/80/15).
    const reported = above.findLastIndex(
      ({ plain, mentions }) => A_REPORT.test(plain) && mentions.some((one) => one === mention),
    );
    const heading = above.findLast((earlier, at) => {
      const { plain } = earlier;
      if (at < reported) return false;
      const [phrase] = numbersIn(plain, { start: 0, end: plain.length }, language);
      const rest = plain.slice(phrase?.end);
      return (
        phrase?.numbers.length === 1 &&
        phrase.start === 0 &&
        (AFTER_NUMBER.test(rest) || namesAfter(earlier, phrase.end, language))
      );
    });
    const phrase = heading
      ? numbersIn(heading.plain, { start: 0, end: heading.plain.length }, language)[0]
      : sameLine(reading, passage, start, isPeriod);
    const session: SessionClaim = { body };
    const name = phrase
      ? undefined
      : above.map((earlier) => numberOfName(earlier, language)).find((one) => one?.body === body);
    const titled = phrase || name ? undefined : titles.find((one) => one.body === body);
    const number = phrase?.numbers[0] ?? name?.number ?? titled?.number;
    if (number !== undefined)
      Object.assign(session, { number, designation: phrase?.noun ?? language.designations[0]?.[1] });
    // "Vienna, 25 February 2015" without a number, under no name of the body: the day and place of a letter (IDB.43/10).
    if (number === undefined && !isPeriod && !mention) continue;
    session.dates = date.when;
    if (place) session.place = place.id;
    const because = lostDash(text, date);
    const found = { session, passage, span: { start, end: line.end } };
    return { ...found, ...(heading && { heading }), ...(line.lost && { because }) };
  }
  return undefined;
}

/** "Report of the United Nations visiting mission to the British Virgin Islands, 26–27 August 2024": the days of what is no session of a body. */
function isOfAnother({ language }: Reading, { plain, mentions }: Passage, start: number): boolean {
  const before = plain.slice(0, start);
  const isLong = (before.match(/\p{L}+/gu) ?? []).length > LONGEST_PLACE;
  return isLong && mentions.length === 0 && findNumbered(plain, { start: 0, end: start }, language).length === 0;
}
/** A place with its country has no more words. */
const LONGEST_PLACE = 6;

const A_REPORT =
  /^(?:(?:draft|final|provisional|adopted) )?report |^(?:projet de )?rapport |^(?:proyecto de )?informe |^(?:проект )?доклад|^(?:مشروع )?تقرير /u;

/**
 * "DRAFT REPORT OF THE FORTY-FIRST SESSION Nairobi, Kenya, 24-27 February 2015", in a paper for the forty-second: the session that the
 * paper reports (IPCC-XLII/Doc. 3).
 */
export function readReported(
  reading: Reading,
  head: Passage[],
  { body, number }: SessionClaim,
): { session: SessionClaim; passage: Passage; span: Span }[] {
  return head.flatMap((passage) => {
    const line = daysLast(reading, passage);
    const phrase = line && A_REPORT.test(passage.plain) ? sameLine(reading, passage, line.start, true) : undefined;
    const [reported] = phrase?.numbers ?? [];
    const isNamed = passage.mentions.some((mention) => mention.body !== body);
    if (!line || !phrase || reported === undefined || reported === number || isNamed) return [];
    const place = line.place && { place: line.place.id };
    const session = { body, number: reported, designation: phrase.noun, dates: line.date.when, ...place };
    return [{ session, passage, span: { start: phrase.start, end: line.end } }];
  });
}
