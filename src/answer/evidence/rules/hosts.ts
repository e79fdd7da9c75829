import { holdsOrdinal } from '../asked/numbers.ts';
import { asksHostAndDays } from '../days/days-of-hosted.ts';
import { asksHost } from '../lands/hosts-asked.ts';
import type { Rule } from './rule.ts';

/**
 * "Which Party offered to host COP 24?": the report of that session tells of offers to host the next ones, so that the sentence must
 * name the session itself (10/CP.24, which accepts the offer of Chile for the twenty-fifth).
 */
export const HOSTED: readonly Rule[] = [
  {
    name: 'names the session of which the host is asked for',
    keeps: ({ text, language }, { asked }) =>
      !asksHost(asked) ||
      asked.bodyIds.length === 0 ||
      asked.ordinals.every(({ value }) => holdsOrdinal(text, value, language)),
  },
  {
    // "Who hosts COP 30, and when?": an offer without days is half an answer.
    name: 'gives the days of the session, where host and days are asked for',
    keeps: ({ dates }, { asked }) => !asksHostAndDays(asked) || asked.bodyIds.length === 0 || dates().length === 1,
  },
];
