import { headSessionClaims } from '../../../records/head-session-claims.ts';
import { isOfOtherSession } from '../judge.ts';
import { isSetAtSession } from '../set-at-session.ts';
import type { Rule } from './rule.ts';

/** Of which session a sentence is. */
export const OTHER_SESSIONS: readonly Rule[] = [
  {
    name: 'counts no other session',
    keeps: (
      { text, language, candidate: { record } },
      { isSession, isBody, happens, isDeadline, scope, numbers, asked },
    ) => {
      if (!(isSession && isBody && happens) || (isDeadline && isSetAtSession(asked))) return true;
      const own = new Set(headSessionClaims(record.claims).flatMap(({ session }) => session.designation ?? []));
      const counted = [...scope.numbers, ...numbers.map(({ value }) => value)];
      const title = record.document.session?.number === undefined ? '' : record.document.title;
      return !isOfOtherSession(text, counted, language, own, title);
    },
  },
];
