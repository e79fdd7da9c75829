import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { holds, termsIn } from '../fit.ts';
import { asksPerson } from '../wanted.ts';
import type { Rule } from './rule.ts';

/** By whom a sentence says that something was done: "endorsed by the working group". */
const DONE_BY: Partial<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?<verb>\p{L}{3,}(?:ed|en|wn|ght)) by (?:the |its |an? )?(?<doer>[^,;.()]{3,70})/gu,
  fr: /(?<!\p{L})(?<verb>\p{L}{3,}(?:[éeit]|ées?|ies?|tes?|[éit]s)) par (?:le |la |les |l['’]|son |sa )?(?<doer>[^,;.()]{3,70})/gu,
  es: /(?<!\p{L})(?<verb>\p{L}{3,}(?:[ai]d|uest|crit)[oa]s?) por (?:el |la |los |las |su )?(?<doer>[^,;.()]{3,70})/gu,
};
/** Words behind which it is told when, where or what for it was done. */
const BEHIND = / (?:on|at|in|during|for|to|before|after|lors|le|en|dans|pendant|à|pour|el|durante|para) /u;

/** Somebody is asked about who did something: "when did the Board endorse it?" */
const ACTIVE: Partial<Record<Language, RegExp>> = {
  en: /\b(?:did|does|do)\b/,
  fr: /\b(?:a|ont)(?: |-t-)(?!ete\b|-t-(?:il|elle) ete\b)/,
  es: /(?<!\p{L})(?:cuando|donde|en que \p{L}+) (?!fue|fueron|se|ha sido)/u,
};

/** Who did what is asked about. */
export const DOERS: readonly Rule[] = [
  {
    // "Endorsed by the working group and included in the report of the Board": when the Board endorsed it, it does not say.
    name: 'says that who is asked about did it, and no other',
    keeps: ({ text, language: { code } }, { asked, sought: { words } }) => {
      if (code !== asked.language || asksPerson(asked) || !ACTIVE[code]?.test(plain(asked.typed))) return true;
      const telling = words.filter(({ weight }) => weight > 1);
      const deeds = [...text.matchAll(DONE_BY[code] ?? /(?!)/gu)].filter(({ groups }) =>
        telling.some((word) => holds(word, termsIn(groups?.verb ?? '', code), code)),
      );
      return (
        deeds.length === 0 ||
        deeds.some(({ groups }) => {
          const doer = termsIn(groups?.doer?.split(BEHIND)[0] ?? '', code);
          return words.some((word) => word.weight > 0 && holds(word, doer, code));
        })
      );
    },
  },
];
