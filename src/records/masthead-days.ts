import type { SessionClaim } from '../model.ts';
import { type FoundDate, findLostDashes } from './dates.ts';
import type { LanguageData } from './languages/language.ts';
import { AFTER_PLACE, type HeadSession, isDays, isForeign, lostDash, namesAfter } from './masthead-session.ts';
import { numberWithLetters } from './opening-line.ts';
import { findOrdinals, type SessionPhrase } from './ordinals.ts';
import type { Passage, Reading } from './reading.ts';
import type { Span } from './text.ts';

/**
 * The number of a session that fills a line of the head, alone or with the name of its body after it ("SEVENTY-SECOND SESSION OF THE
 * DANUBE COMMISSION"), or with which the title of a report ends: "Доклад о работе двадцать второй сессии" (CRC/C/90).
 */
export function numberOf(
  passage: Passage,
  { language }: Reading,
  isBroken: boolean,
  above: Passage | undefined,
): { phrase: SessionPhrase; titled: boolean } | undefined {
  const { plain } = passage;
  const [phrase, ...others] = findOrdinals(plain, { start: 0, end: plain.length }, language);
  if (!phrase) return aroundLetters(passage, language);
  if (others.length > 0 || phrase.numbers.length !== 1) return undefined;
  const rest = plain.slice(phrase.end);
  const ends = /^[\s*]*$/.test(rest);
  if (phrase.start === 0 && isBroken)
    return new RegExp(`^ (?:${language.links.of})`, 'u').test(rest) ? { phrase, titled: false } : undefined;
  // "产权组织成员国大会 第六十五届系列会议": the name of the body stands right before it.
  const isNamed = passage.mentions.some(
    ({ start, end, official }) => official && start === 0 && SEPARATORS.test(plain.slice(end, phrase.start)),
  );
  if (ends && isNamed && phrase.start > 0) return { phrase, titled: false };
  if (phrase.start === 0)
    return ends || namesAfter(passage, phrase.end, language) ? { phrase, titled: false } : undefined;
  const isReport = (text: string) =>
    language.masthead.kindTitle.some(([form, kind]) => kind === 'report' && form.test(text));
  // "Доклады" over "Всемирного форума … о работе его сто сорок восьмой сессии" (ECE/TRANS/WP.29/1077).
  const isUnder = above !== undefined && REPORTS.test(above.plain) && passage.mentions.length > 0;
  // "Commission on Crime Prevention and Criminal Justice Report on the ninth session" (E/2000/30).
  const [named] = passage.mentions.filter(({ official, start }) => official && start === 0);
  const titled = ends && (isUnder || isReport(plain) || (named !== undefined && isReport(plain.slice(named.end + 1))));
  return titled ? { phrase, titled } : undefined;
}

/** "57th CIML Meeting", whose letters stand between the number and the word for a session. */
function aroundLetters(passage: Passage, language: LanguageData) {
  const name = numberWithLetters(passage, language);
  const isWhole = name && /^[\s*]*$/u.test(passage.plain.slice(name.end));
  return isWhole ? { phrase: { ...name, numbers: [name.number], together: false }, titled: false } : undefined;
}

/** The word for a report, or for several, on a line of its own. */
const REPORTS = /^(?:reports?|rapports?|informes?|доклады?|отчеты?|تقارير|تقرير|报告)$/u;

/** "Sixth Meeting of Chairpersons", "of Human Rights Treaty Bodies": a name that a line breaks, without days (HRI/MC/1995/1). */
const isRestOfName = (next: Passage | undefined): boolean =>
  next !== undefined && next.dates.length === 0 && /^\p{Ll}/u.test(next.paragraph.text);

/** After a place: "(Éthiopie)", ", Italy". */
const COUNTRY = /^(?: \(\p{Lu}[\p{L} '’-]{2,30}\)|, \p{Lu}[\p{L} '’-]{2,30}(?=[\s)*.]*$))/u;

const SEPARATORS = /^[\s(),،*.:：]*$/u;

/** In place of a city. */
const ONLINE = /^(?:online|virtual(?: meeting)?|en ligne|en linea|онлаин|线上|视频会议)[\s,،:]+/u;

/** "8 11 October 2019": days that fill a line, whose dash was lost in copying. */
function lostDays(passage: Passage, language: LanguageData): FoundDate[] {
  const [date, ...others] = findLostDashes(passage.plain, language);
  const isWhole = date?.start === 0 && SEPARATORS.test(passage.plain.slice(date.end));
  return isWhole && others.length === 0 ? [date] : [];
}

/** Whether nothing but a symbol stands in a line. */
const isSymbolLine = (passage: Passage | undefined): boolean =>
  passage?.symbols.some(({ start, end }) => start === 0 && SEPARATORS.test(passage.plain.slice(end))) ?? false;

/** Days, with a known place or without, that fill a line; in brackets a single day is no day of issue. */
export function daysOf(
  passage: Passage | undefined,
): { date: FoundDate; place?: Span & { id: string }; span: Span } | undefined {
  const [date, ...others] = passage?.dates ?? [];
  if (!passage || !date || !isDays(date) || others.length > 0) return undefined;
  const { plain, places } = passage;
  const inBrackets = /^\s*\(.*\)[\s*]*$/.test(plain);
  if (date.when.length < 21 && !inBrackets) return undefined;
  const text = passage.paragraph.text;
  const place = places.find(({ start, end }) =>
    end <= date.start
      ? /^[\s(]*$/.test(plain.slice(0, start)) &&
        AFTER_PLACE.test(text.slice(end, date.start).replace(/ ?[(（]$/u, ' '))
      : start >= date.end && /^ ?[,،，]? ?[(（]?$/u.test(text.slice(date.end, start)),
  );
  const span = { start: Math.min(date.start, place?.start ?? date.start), end: Math.max(date.end, place?.end ?? 0) };
  const rest = span.end === date.end ? plain.slice(span.end) : text.slice(span.end).replace(COUNTRY, '');
  const isWhole = SEPARATORS.test(plain.slice(0, span.start).replace(ONLINE, '')) && SEPARATORS.test(rest);
  return isWhole ? { date, ...(place && { place }), span } : undefined;
}

/** A known place that fills a line, with its country: "Addis-Abeba (Éthiopie)" under the days. */
const placeAlone = (passage: Passage | undefined): (Span & { id: string }) | undefined => {
  const [place] = passage?.places ?? [];
  const rest = passage?.paragraph.text.slice(place?.end).replace(COUNTRY, '') ?? '';
  return place?.start === 0 && SEPARATORS.test(rest) ? place : undefined;
};

/**
 * Days under the number of a session, in brackets or not, with its place or without: "Тридцать четвертая сессия", "4–15 ноября
 * 2019 года". A report on several sessions has as many pairs. The symbol may stand between ("Ninety-Sixth Session", "EC-96/2", "9 –12
 * March 2021").
 */
export function readDaysUnder(reading: Reading, head: readonly Passage[]): HeadSession[] {
  const { owner } = reading;
  return head.flatMap((heading, i): HeadSession[] => {
    const next = head[i + 1];
    const isRest = isRestOfName(next);
    const passage = isRest || isSymbolLine(next) ? head[i + 2] : next;
    const [lost] = passage ? lostDays(passage, reading.language) : [];
    const under = passage && lost ? daysOf({ ...passage, dates: [lost] }) : daysOf(passage);
    const named = numberOf(heading, reading, isRest, head[i - 1]);
    if (!passage || !under || !named) return [];
    const { phrase, titled } = named;
    const isOwn = titled && heading.mentions.some(({ generic, official }) => official && !generic);
    const above = head.slice(0, titled && !isOwn ? i : i + 1);
    const body = above.flatMap(({ mentions }) => mentions.filter(({ generic }) => !generic)).at(-1)?.body ?? owner;
    if (!body || isForeign(reading, head.slice(0, i + 1), titled ? 0 : heading.plain.length)) return [];
    const { date, place = placeAlone(head[i + 2]) } = under;
    const session: SessionClaim = { body, designation: phrase.noun, dates: date.when };
    Object.assign(session, { number: phrase.numbers[0], ...(place && { place: place.id }) });
    const because = lost && lostDash(passage.paragraph.text, lost);
    return [{ session, passage, span: under.span, heading, ...(because && { because }) }];
  });
}

/**
 * A period alone on a line of the head, or with its place where the head begins (DP/2015/13), of a document in the series of a body: the days of the
 * session for which it was issued. A single day is that of issue.
 */
export function readDaysAlone({ owner }: Reading, head: readonly Passage[]): HeadSession | undefined {
  const [only, ...more] = head.flatMap((passage) => {
    const found = daysOf(passage);
    // Above a place the head may name whose session it is.
    const isFree = !found?.place || passage === head[0];
    return found?.date.when.includes('/') && isFree ? [{ passage, ...found }] : [];
  });
  const isOfOther = head.some(({ mentions }) =>
    mentions.some(({ body, official, generic }) => official && !generic && body !== owner),
  );
  if (!owner || !only || more.length > 0 || isOfOther) return undefined;
  const { passage, date, place, span } = only;
  return { session: { body: owner, dates: date.when, ...(place && { place: place.id }) }, passage, span };
}

/** "(Second session, 15-16 September 1997)", under the names of bodies, of which the last meets (TRADE/CEFACT/1997/2). */
export function readInBrackets({ language, owner }: Reading, head: readonly Passage[]): HeadSession | undefined {
  for (const [i, passage] of head.entries()) {
    const { plain, dates, places } = passage;
    const inside = /^[(（](.*)[)）][\s*]*$/u.exec(plain)?.[1];
    const [phrase, ...others] = inside ? findOrdinals(plain, { start: 0, end: plain.length }, language) : [];
    const [number, ...more] = phrase?.numbers ?? [];
    const [date, ...further] = dates;
    if (!phrase || number === undefined || others.length + more.length + further.length > 0) continue;
    if (phrase.start > 1 || !date || !isDays(date) || date.start < phrase.end) continue;
    const place = places.find(({ start }) => start >= phrase.end);
    const rest = [phrase, date, ...(place ? [place] : [])].reduce(blanked, plain);
    const body =
      head
        .slice(0, i)
        .flatMap(({ mentions }) => mentions)
        .at(-1)?.body ?? owner;
    if (!body || !SEPARATORS.test(rest)) continue;
    const session: SessionClaim = { body, number, designation: phrase.noun, dates: date.when };
    if (place) session.place = place.id;
    return { session, passage, span: { start: phrase.start, end: Math.max(date.end, place?.end ?? 0) } };
  }
  return undefined;
}

const blanked = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
