import type { AnswerLanguage } from '../../../model.ts';
import { holds, termsIn } from '../fit.ts';
import { withoutLandNames } from '../lands/lands.ts';
import { headingsAbove } from '../texts/sections.ts';
import type { OfText } from './near-misses.ts';

/** Words that say what something is like, with which the names of countries begin or end, in plain letters. */
const OF_NAMES: Record<AnswerLanguage, RegExp> = {
  en: /^(?:new|united|north|northern|south|southern|central)$/u,
  fr: /^(?:nouve(?:l|au|aux|lles?)|uni[es]?s?|nord|sud|centrale?s?|bas(?:ses?)?)$/u,
  es: /^(?:nuev[oa]s?|unid[oa]s?|norte|sur|central(?:es)?|baj[oa]s?)$/u,
  ru: /^(?:нов|об[ъь]единенн|соединенн|северн|южн|центральн)\p{L}*$/u,
  ar: /^(?:ال)?(?:جديد|متحد|شمالي|جنوبي|جنوب|شمال|وسطي)ه?$/u,
  zh: /^(?!)/u,
};

/** A word of a question that a text has only in the name of a country. */
export const WORDS_OF_LANDS: readonly OfText[] = [
  {
    // "Accepts the invitation of New Zealand to host the 49th meeting": which new member was welcomed, it does not say.
    name: 'has not only in the name of a country what a thing is like',
    keeps: ({ text, language: { code }, candidate }, { asked: { typed, language }, sought: { words } }) => {
      const own = words.filter(({ word }) => OF_NAMES[language].test(word));
      if (own.length === 0) return true;
      const asked = termsIn(withoutLandNames(typed, language), language);
      const said = termsIn(text, code);
      // "New mechanism" may stand in the headings above what New Zealand paid for.
      const above = candidate ? headingsAbove(candidate.record, candidate.paragraph.key).join(' ') : '';
      const rest = termsIn(withoutLandNames(`${above} ${text}`, code), code);
      return own.every((word) => !holds(word, asked, language) || !holds(word, said, code) || holds(word, rest, code));
    },
  },
];
