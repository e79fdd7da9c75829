import { organizationsIn } from '../../reading/organizations.ts';
import { holds, termsIn } from '../fit.ts';
import type { Rule } from './rule.ts';

/** Symbols, and words that are no letters: "who", "bit" and "ops" are words and pieces, and "WHO" a name. */
const NO_LETTERS =
  /\S*\p{N}\S*|\p{Lu}+(?:\/\p{Lu}+){2,}\S*|(?<!\p{L})(?!\p{Lu}{2})[\p{Script=Latin}]+(?:['’]\p{Ll}+)?(?!\p{L})/gu;
const lettered = (text: string) => organizationsIn(text.replace(NO_LETTERS, ' '));

/** Of which organization something is said, where one is asked about by its letters. */
export const ORGANIZATIONS_ASKED: readonly Rule[] = [
  {
    // "The Board approved the UNFPA country programme documents" (DP/2025/8), whose body is that of UNDP, too: of UNDP's it says nothing.
    name: 'names the organization that is asked about, where it names another',
    keeps: ({ text, language: { code } }, { asked: { typed }, sought }) => {
      const [organization, ...others] = lettered(typed);
      if (!organization || others.length > 0) return true;
      // What names a body by its organization is held against that body.
      const named = sought.words.filter(({ word }) => organization.includes(word));
      // "The United Nations Population Fund" in full.
      const isSaid = named.some((word) => word.ofBody || holds(word, termsIn(text, code), code));
      return isSaid || lettered(text).length === 0 || organizationsIn(text).includes(organization);
    },
  },
];
