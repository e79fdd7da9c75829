import type { SessionClaim } from '../model.ts';
import { AFTER_NUMBER, AFTER_PLACE, type HeadSession, isDays } from './masthead-session.ts';
import { findOrdinals } from './ordinals.ts';
import type { Passage, Reading } from './reading.ts';
import type { Span } from './text.ts';

/**
 * A session whose body, number, place and days stand one right after another in one paragraph, as where the lines of a
 * masthead ran together in copying: "Conferencia de las Partes … 13er período de sesiones Bonn, 6 a 17 de noviembre de
 * 2017" (FCCC/KP/CMP/2017/1), "计划和预算委员会第十九届会议2012年9月10日至14日，日内瓦" (WO/PBC/19/28).
 */
export function readGluedSession(reading: Reading, head: Passage[]): HeadSession | undefined {
  for (const passage of head) {
    const { plain, mentions } = passage;
    for (const phrase of findOrdinals(plain, { start: 0, end: plain.length }, reading.language)) {
      const [number] = phrase.numbers;
      const mention = mentions.find(
        ({ end, generic }) => !generic && end <= phrase.start && /^[* ]*$/.test(plain.slice(end, phrase.start)),
      );
      if (!mention || number === undefined || phrase.numbers.length > 1) continue;
      const where = placeAndDays(passage, phrase.end);
      if (!where) continue;
      const { dates, place, end } = where;
      const session: SessionClaim = { body: mention.body, number, designation: phrase.noun, dates };
      if (place) session.place = place;
      return { session, passage, span: { start: mention.start, end } };
    }
  }
  return undefined;
}

/** "Bonn, 6 a 17 de noviembre de 2017", or in scripts without capitals the days first. */
function placeAndDays(passage: Passage, from: number): { dates: string; place?: string; end: number } | undefined {
  const { plain, dates, places } = passage;
  const { text } = passage.paragraph;
  const next = (span: Span) => span.start >= from && AFTER_NUMBER.test(plain.slice(from, span.start));
  const first = places.find(next);
  const after = dates.find((date) => isDays(date) && (first ? date.start >= first.end : next(date)));
  if (!after) return undefined;
  if (first)
    return AFTER_PLACE.test(text.slice(first.end, after.start))
      ? { dates: after.when, place: first.id, end: after.end }
      : undefined;
  const last = places.find(({ start }) => start >= after.end && /^ ?[,،，] ?$/u.test(text.slice(after.end, start)));
  return { dates: after.when, ...(last && { place: last.id }), end: last?.end ?? after.end };
}
