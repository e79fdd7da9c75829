import type { BodyId, Claim, SessionClaim } from '../model.ts';
import type { FoundDate } from './dates.ts';
import { findOrdinals, type SessionPhrase } from './ordinals.ts';
import { claimAt, type Passage, type Reading, whole } from './reading.ts';
import { isPart, statusOf } from './session-words.ts';
import { overlaps } from './text.ts';

/** From so many entries on, lines with a session and its days are a list of sessions. */
const FEWEST = 3;
/** Days with a place behind them are no longer. */
const LONGEST_DAYS = 90;
/** `2019-05-27`. */
const DAY = 10;

/** A line with nothing but the number of a session, and below it its days with the place. */
type Entry = { line: Passage; phrase: SessionPhrase; days: Passage; date: FoundDate };

function entriesIn({ passages, language }: Reading): Entry[] {
  return passages.flatMap((line, at): Entry[] => {
    const [phrase, ...others] = findOrdinals(line.plain, whole(line), language);
    const isAlone = others.length === 0 && phrase?.numbers.length === 1 && phrase.end === line.plain.length;
    const days = passages[at + 1];
    const [date, ...more] = days?.dates ?? [];
    const isDays = date?.start === 0 && more.length === 0 && date.when.length >= DAY;
    return isAlone && days && isDays && days.plain.length < LONGEST_DAYS ? [{ line, phrase, days, date }] : [];
  });
}

/** The one body that the text before the list names, the longest name first. */
function bodyBefore({ passages, owner }: Reading, first: Passage): BodyId | undefined {
  const before = passages.slice(0, passages.indexOf(first));
  return before.flatMap(({ mentions }) => mentions.filter(({ official }) => official))[0]?.body ?? owner;
}

/**
 * The sessions that a page lists, each on a line with its days and its place below: "Tenth session", "27-29 May 2019 Vienna, Austria". Days of
 * a resumed session are not those of the session.
 */
export function readSessionLists(reading: Reading): Claim[] {
  const entries = entriesIn(reading);
  const [first] = entries;
  const body = first && bodyBefore(reading, first.line);
  if (!body || entries.length < FEWEST) return [];
  return entries.flatMap(({ line, phrase, days, date }): Claim[] => {
    const [number] = phrase.numbers;
    if (number === undefined || phrase.start > 0 || isPart(reading, line, phrase)) return [];
    const place = days.places.find((found) => !overlaps(found, date));
    const status = statusOf(date.when, reading.issued);
    const session: SessionClaim = {
      body,
      number,
      designation: phrase.noun,
      dates: date.when,
      ...(place && { place: place.id }),
      ...(status && { status }),
    };
    return [claimAt(days, { session }, whole(days))];
  });
}
