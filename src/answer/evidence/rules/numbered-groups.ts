import { numberedGroups } from '../../../records/numbered-groups.ts';
import type { Rule } from './rule.ts';

/** The working groups that a question names by their number. */
export const NUMBERED_GROUPS: readonly Rule[] = [
  {
    // "Who chaired Working Group I?": the Chair of Working Group II, in a document in Arabic, is another.
    name: 'names the working group of that number, where it or its document names one',
    keeps: ({ text, language: { code }, candidate: { record } }, { asked: { typed, language } }) => {
      const asked = numberedGroups(typed, language);
      if (asked.length === 0) return true;
      const own = numberedGroups(text, code);
      const said = own.length > 0 ? own : numberedGroups(record.document.title, code);
      return said.some((number) => asked.includes(number));
    },
  },
];
