import type { Claim, SessionClaim } from '../model.ts';
import { bodyOfLetters } from './lettered-names.ts';
import { AFTER_PLACE } from './masthead-session.ts';
import { claimAt, type Passage, type Reading } from './reading.ts';
import { datesAfter, statusOf } from './session-words.ts';
import { readRoman } from './split-names.ts';
import type { Span } from './text.ts';

/** "SBI 59 was": the letters of a body and the number of its session, before what it says of that session. */
const OPENS = /^\s*(?:\d{1,3}\.\s+)?(?<letters>\p{Lu}{3,8}) (?<number>\d{1,3})(?= \p{Ll})/u;

/**
 * A session of which a sentence opens with the letters of its body: "SBI 59 was held at Expo City Dubai in Dubai, United Arab
 * Emirates, from 30 November to 6 December 2023" (FCCC/SBI/2023/21).
 */
export function readLettered(reading: Reading, passage: Passage, sentence: Span): Claim[] {
  const { text } = passage.paragraph;
  const found = OPENS.exec(text.slice(sentence.start, sentence.end));
  const { letters = '', number = '' } = found?.groups ?? {};
  const body = found ? bodyOfLetters(letters, reading.known) : undefined;
  if (!found || !body) return [];
  const start = sentence.start + found[0].indexOf(letters);
  const { dates, place, end } = datesAfter(reading, passage, sentence, sentence.start + found[0].length);
  const [date, ...others] = dates;
  if (!date?.when.includes('/') || others.length > 0) return [];
  const status = statusOf(date.when, reading.issued);
  const session: SessionClaim = {
    body: body.id,
    number: Number(number),
    dates: date.when,
    ...(place && { place }),
    ...(status && { status }),
  };
  return [claimAt(passage, { session }, { start, end, around: date.start })];
}

/** "ATCM XXXV, ": the letters of a body and the number of its session, before a place. */
const BEFORE_PLACE = /(?<![\p{L}\d/.-])(?<letters>\p{Lu}{3,8}) (?<number>\d{1,3}|[IVXL]{1,8}), (?=\p{Lu})/gu;

/**
 * Sessions that are named by the letters of their body, with nothing but the place before the days: "Suggested work schedule for ATCM
 * XXXV, Hobart, 4 -13 June 2012".
 */
export function readLetteredPlaces(reading: Reading, passage: Passage): Claim[] {
  const { text } = passage.paragraph;
  return [...text.matchAll(BEFORE_PLACE)].flatMap((match) => {
    const { letters = '', number = '' } = match.groups ?? {};
    const body = bodyOfLetters(letters, reading.known);
    const count = /^\d/.test(number) ? Number(number) : readRoman(number.toLowerCase());
    const place = passage.places.find(({ start }) => start === match.index + match[0].length);
    const date = passage.dates.find(
      ({ start, when }) => place && when.includes('/') && AFTER_PLACE.test(text.slice(place.end, start)),
    );
    if (!body || !count || !place || !date) return [];
    const status = statusOf(date.when, reading.issued);
    const session: SessionClaim = { body: body.id, number: count, dates: date.when, place: place.id };
    const span = { start: match.index, end: date.end, around: date.start };
    return [claimAt(passage, { session: { ...session, ...(status && { status }) } }, span)];
  });
}
