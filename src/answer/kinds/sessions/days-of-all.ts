import type { Session } from '../../../knowledge/sessions.ts';
import type { Asked } from '../../asked.ts';

/** `2008-03-04`: a month or a year is no day. */
const FULL_DAY = 10;

/**
 * Whether the sessions that are known do not tell when those that are asked for were: none is dated, or "which sessions were
 * held in 2001, and when?" finds no more than the month of one that a document mentions in passing.
 */
export const lacksDays = ({ cues, ordinals, times }: Asked, sessions: readonly Session[]): boolean => {
  const asksForAll = cues.has('sessions') && cues.has('when') && ordinals.length === 0 && times.length > 0;
  return asksForAll ? sessions.every(({ dates = '' }) => dates.length < FULL_DAY) : sessions.length === 0;
};
