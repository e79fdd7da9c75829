import type { SessionDay } from './session-days.ts';

/**
 * Whether a day is a Saturday or Sunday in the middle of a session, for which no document gives hours: nobody is told to
 * come then. Where a session opens or closes at a weekend, or works through it, the documents say so.
 */
export function isRestDay({ date, halves, nth: [place, count] }: SessionDay): boolean {
  const weekend = new Date(date).getUTCDay() % 6 === 0;
  return weekend && halves.length === 0 && place > 1 && place < count;
}
