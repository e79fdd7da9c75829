import type { YearlyTerm } from '../model.ts';
import { yearlySession } from './languages/yearly-sessions.ts';
import { daysOf } from './masthead-days.ts';
import { type HeadSession, isDays } from './masthead-session.ts';
import type { Passage, Reading } from './reading.ts';
import { firstDay } from './when.ts';

/** Nothing but signs. */
const SIGNS = /^[\s,،:()*|-]*$/u;

/**
 * A line of the head that begins with the session of a year, or with its body and that, and the place and days behind it on the line, or
 * nothing: "Committee on Conferences Substantive session of 2025 New York, 2–8 September 2025" (A/AC.172/2025/1).
 */
function yearlyLine(passage: Passage, { language }: Reading) {
  const { plain, dates, mentions, places } = passage;
  const found = yearlySession(plain, language.code);
  if (!found) return undefined;
  const isBehindName = mentions.some(
    ({ official, start, end }) =>
      official && start === 0 && end <= found.start && SIGNS.test(plain.slice(end, found.start)),
  );
  if (found.start > 0 && !isBehindName) return undefined;
  const [date, ...others] = dates.filter(({ start }) => start >= found.end);
  const [place] = places.filter(({ start }) => start >= found.end);
  const known = [date && isDays(date) ? date : undefined, place].flatMap((one) => one ?? []);
  const rest = known.reduce(
    (text, { start, end }) => blank(text, start - found.end, end - found.end),
    plain.slice(found.end),
  );
  return SIGNS.test(rest) && others.length === 0 ? { ...found, date } : undefined;
}

const blank = (text: string, start: number, end: number): string =>
  `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;

/**
 * The session that the head of a document of an executive board names by its place in the year, with its days under the line or on
 * it: "Annual session 2025", "2 to 5 June 2025, New York" (DP/2025/L.2), "Annual session, 10–13 June 2025" (E/ICEF/2025/26).
 */
export function readYearly(reading: Reading, head: readonly Passage[]): HeadSession | undefined {
  const { owner } = reading;
  for (const [i, heading] of head.entries()) {
    const line = yearlyLine(heading, reading);
    const next = head[i + 1];
    const under = line?.date ? { date: line.date, span: { start: 0, end: line.date.end } } : daysOf(next);
    if (!line || !under) continue;
    const body =
      owner ??
      head
        .slice(0, i)
        .flatMap(({ mentions }) => mentions)
        .findLast(({ official }) => official)?.body;
    const { date, span } = under;
    const place = 'place' in under ? under.place : undefined;
    if (!body || !isOfYear(line.year, date.when)) continue;
    const noun = reading.language.designations[0]?.[1] ?? 'session';
    const session = { body, term: line.term, designation: noun, dates: date.when, ...(place && { place: place.id }) };
    return line.date || !next ? { session, passage: heading, span } : { session, passage: next, span, heading };
  }
  return undefined;
}

const isOfYear = (year: string | undefined, when: string): boolean =>
  year === undefined || firstDay(when).startsWith(year);

/** Which of the sessions of the year the head names, where its days were read without it. */
export const termOfHead = (reading: Reading, head: readonly Passage[], dates: string): YearlyTerm | undefined => {
  const [line, ...others] = head.flatMap((passage) => yearlyLine(passage, reading) ?? []);
  return line && others.length === 0 && isOfYear(line.year, dates) ? line.term : undefined;
};
