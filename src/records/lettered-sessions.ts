import type { Claim, SessionClaim } from '../model.ts';
import { bodyOfLetters } from './lettered-names.ts';
import { claimAt, type Passage, type Reading } from './reading.ts';
import { datesAfter, statusOf } from './session-words.ts';
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
