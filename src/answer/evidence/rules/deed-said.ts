import { saysDeed } from '../words/deed-said.ts';
import type { Rule } from './rule.ts';

/** The deed whose day is asked for. */
export const DEED_SAID: readonly Rule[] = [
  {
    // "USD 72.67 million under signed agreements, as at 20 November 2024": when an agreement was adopted, it does not say.
    name: 'says the deed whose day is asked for',
    keeps: ({ text }, { asked: { typed }, wanted, scope }) => {
      // "The resolution was adopted on which day?": at its end stands the meeting, with its day.
      const isOfDocument = scope.records.length > 0 && !scope.isBefore;
      return wanted !== 'date' || isOfDocument || saysDeed(typed, text);
    },
  },
];
