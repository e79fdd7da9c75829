import type { Claim, DocumentFacts, SessionClaim } from '../model.ts';
import { claimAt, type Passage, type Reading, whole } from './reading.ts';
import { statusOf } from './session-words.ts';

/** The city that fills a line of a head, or all of it but a year and its name in another language. */
function cityAlone(head: readonly Passage[]): { passage: Passage; place: string } | undefined {
  const found = head.flatMap((passage) => {
    const [place] = passage.places;
    const rest = passage.places.reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      passage.paragraph.text,
    );
    const isOne = place && passage.places.every(({ id }) => id === place.id);
    return isOne && /^[\s\d,.*|–-]*$/u.test(rest) ? [{ passage, place: place.id }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** "AGENDA", "of the thirteenth meeting", and its days. */
const TITLE_LINES = 3;

/**
 * The session of which the head names the body in two lines: its number, with the days that were found for it, or else the city that
 * fills a line. False where it has none, or another session was found.
 */
export function readSplit(
  reading: Reading,
  head: readonly Passage[],
  found: SessionClaim | undefined,
  facts: Partial<DocumentFacts>,
  claims: Claim[],
): boolean {
  const { split } = reading;
  const heading = head.find(({ paragraph }) => paragraph.key === split?.key);
  if (!split || !heading || (found && (found.body !== split.body || found.number !== undefined))) return false;
  const { body, number, noun } = split;
  facts.session = { body, number };
  reading.session = facts.session;
  claims.push(claimAt(heading, { masthead: 'session' }, whole(heading)));
  // The title of an agenda, which may have the days, is no line of the head.
  const below = reading.passages.slice(head.length, head.length + TITLE_LINES);
  const days = [...head, ...below].flatMap((passage) =>
    passage.dates.flatMap((date) => (date.when.includes('/') ? [{ passage, date }] : [])),
  );
  const [only, ...others] = days;
  const city = cityAlone(head);
  const session: SessionClaim = { body, number, designation: noun };
  if (city) claims.push(claimAt(city.passage, { session: { ...session, place: city.place } }, whole(city.passage)));
  if (only && others.length === 0) {
    const dates = only.date.when;
    reading.period = dates;
    const status = statusOf(dates, reading.issued);
    claims.push(claimAt(only.passage, { session: { ...session, dates, ...(status && { status }) } }, only.date));
  }
  if (!city && days.length !== 1) claims.push(claimAt(heading, { session }, whole(heading)));
  return true;
}
