import { isDeedAlone, saysOfItself } from '../words/deeds-alone.ts';
import type { Rule } from './rule.ts';

/** What was done to a session or a document itself. */
export const DEEDS_ALONE: readonly Rule[] = [
  {
    // "It also thanked the Parties that have made financial contributions for the work of the CGE": who financed SBI 41, it does not say.
    name: 'says of the session itself who did one thing to it',
    keeps: ({ text, language: { code } }, { asked, sought }) => !isDeedAlone(asked, sought) || saysOfItself(text, code),
  },
];
