import { holdsOrdinal } from '../asked/numbers.ts';
import type { OfText } from './near-misses.ts';

/** Which of several holders of an office is meant. */
export const OFFICE_NUMBERS: readonly OfText[] = [
  {
    // "Elected Mr. Berg as Vice-President", at the second session: whether he is the second one, it does not say.
    name: 'gives the number of an office itself',
    keeps: ({ text, language }, { asked: { officeNumbers = [] } }) =>
      officeNumbers.every((value) => holdsOrdinal(text, value, language)),
  },
];
