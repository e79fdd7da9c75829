import type { BodyId, Claim, SessionClaim, SessionRef } from '../model.ts';
import { findNumbered } from './ordinals.ts';
import { claimAt, type Passage, type Reading, whole } from './reading.ts';
import { LEADING } from './title-session.ts';

/** A line of a title page that gives a session by its number: the body that stands above it, and the days in brackets. */
type CoverLine = { session: SessionClaim & { number: number }; passage: Passage };

/** What stands behind the number of the session: its days, perhaps with the place, in brackets. */
const IN_BRACKETS = /^ ?\([^()]+\)[* ]*$/;

/**
 * The lines of the title page of a report that give sessions under the name of their body: "Report of the Committee for Programme and
 * Coordination" and "Sixty-fifth session (12 May–13 June 2025)" (A/80/16), "Committee of Experts on Public Administration" and "Report
 * on the twenty-fourth session (7–11 April 2025)" (E/2025/44).
 */
function coverLines(reading: Reading): CoverLine[] {
  if (reading.kind !== 'report') return [];
  let body: BodyId | undefined;
  return reading.passages.flatMap((passage) => {
    if (passage.paragraph.part !== 'head') return [];
    const line = sessionLine(reading, passage);
    if (!line) body = bodyAlone(reading, passage);
    return line && body ? [{ session: { body, ...line }, passage }] : [];
  });
}

/** The body whose name fills a line, alone or behind the words for a report of it. */
function bodyAlone({ language }: Reading, { plain, mentions }: Passage): BodyId | undefined {
  const mention = mentions.find(({ official, generic }) => official && !generic);
  const before = plain.slice(0, mention?.start).match(/[\p{L}\p{N}]+/gu) ?? [];
  const isAlone = mention && /^[\s*]*$/.test(plain.slice(mention.end));
  return isAlone && before.every((word) => LEADING[language.code].test(word)) ? mention.body : undefined;
}

function sessionLine({ language }: Reading, passage: Passage): Omit<CoverLine['session'], 'body'> | undefined {
  const { plain, dates, places, mentions } = passage;
  const [phrase, ...others] = findNumbered(plain, whole(passage), language);
  const number = phrase?.numbers[0];
  if (!phrase || number === undefined || others.length > 0 || phrase.numbers.length > 1 || mentions.length > 0)
    return undefined;
  const before = plain.slice(0, phrase.start).match(/[\p{L}\p{N}]+/gu) ?? [];
  const after = plain.slice(phrase.end);
  const isReport = before.length > 0 && /^[\s*]*$/.test(after);
  if (!before.every((word) => LEADING[language.code].test(word)) || !(isReport || IN_BRACKETS.test(after)))
    return undefined;
  const [days, ...moreDays] = dates;
  const [place, ...morePlaces] = places;
  const isOne = days !== undefined && days.when.length >= 10 && moreDays.length === 0;
  return {
    number,
    designation: phrase.noun,
    // "(3 May 2024 and 7–11 April 2025)": the first meeting of a session long before the others, which is no time of it.
    ...(isOne && { dates: days.when }),
    ...(isOne && place && morePlaces.length === 0 && { place: place.id }),
    ...(isOne && { status: 'held' }),
  };
}

/** The sessions that a title page gives, each with its days; once, although the next page repeats them. */
export function readCoverSessions(reading: Reading): Claim[] {
  const lines = coverLines(reading).filter(({ session }) => session.dates);
  const first = new Map(lines.toReversed().map((line) => [JSON.stringify(line.session), line]));
  return lines
    .filter((line) => first.get(JSON.stringify(line.session)) === line)
    .map(({ session, passage }) => claimAt(passage, { session }, whole(passage)));
}

/** The one session of which a report is by its title page. */
export function coverSession(reading: Reading): SessionRef | undefined {
  const [first, ...others] = coverLines(reading).map(({ session: { body, number } }) => ({ body, number }));
  return first && others.every(({ body, number }) => body === first.body && number === first.number)
    ? first
    : undefined;
}
