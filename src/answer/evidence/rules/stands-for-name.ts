import type { Language } from '../../../model.ts';
import { unpointed } from '../../../records/text.ts';
import { isName } from '../../topic.ts';
import type { Rule } from './rule.ts';

/** Words with which a sentence speaks of who or what was named before it. */
const STANDS_FOR: Partial<Record<Language, RegExp>> = {
  en: /\b(?:he|she|they|it|his|her|hers|their|its|him|them|this|that|these|those|the (?:same|said|latter|former|meeting|session|workshop|event|forum|dialogue))\b/iu,
  fr: /(?<!\p{L})(?:ils?|elles?|sa|son|ses|leurs?|lui|ce|cet|cette|ces|celui-ci|celle-ci|l['’]intéressée?|la (?:réunion|session|conférence)|l['’]atelier)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:él|ella|ellos|ellas|sus?|le|les|est[eoa]s?|es[eoa]s?|dich[oa]s?|la (?:reunión|sesión|conferencia)|el (?:taller|período))(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:он|она|оно|они|его|ее|её|их|ему|ей|им|эт(?:от|а|о|и|ого|ой|их)|данн\p{L}+|указанн\p{L}+|семинар|совещание|сессия)(?!\p{L})/iu,
};

/** What is named in the sentence before is asked about only where this one goes on from it. */
export const STANDS_FOR_NAME: readonly Rule[] = [
  {
    // "Dave Traystman. The term of Mr. Hunt and Ms. Seyoum expires on 31 December 2015": not that of the first (A/70/101).
    name: 'names somebody who is asked about, or stands for him by a little word',
    keeps: ({ text, language: { code }, fit: { around } }, { asked, scope }) =>
      scope.isBefore === true ||
      STANDS_FOR[code] === undefined ||
      !around.some((word) => !word.isLand && !word.ofBody && isName(word.word, asked)) ||
      STANDS_FOR[code].test(text),
  },
  {
    // "The term of the remaining 14 members expires in 2016": whether somebody is among them, it does not say (UNEP/POPS/COP.7/17).
    name: 'names somebody who is asked about, where it speaks of the others',
    keeps: ({ text, fit: { above, around } }, { asked }) => {
      if (!THE_REST.test(unpointed(text)) || THE_REST.test(unpointed(asked.typed))) return true;
      // Scripts without capitals do not show which words of a question are names.
      if (asked.language === 'zh' || asked.language === 'ar') return false;
      return ![...above, ...around].some(({ word, isLand, ofBody }) => !isLand && !ofBody && isName(word, asked));
    },
  },
  {
    // "Elected Mr. Chen for a term that ends in 2016, to fill the vacancy arising from the resignation of Ms. Cong": not when hers ends.
    name: 'tells nothing of the term of a successor, where that of another is asked for',
    keeps: ({ text }, { asked: { typed, language }, wanted }) =>
      wanted !== 'date' ||
      !TERM[language].test(unpointed(typed)) ||
      !LEFT.test(unpointed(text)) ||
      LEFT.test(unpointed(typed)),
  },
];

/** Those who are left, in plain letters. */
const THE_REST =
  /\b(?:remaining|other) (?:\w+ )?(?:members|experts|officers)\b|\b(?:membres|experts) restants\b|\bautres (?:membres|experts)\b|\b(?:miembros|expertos) restantes\b|\bdemas (?:miembros|expertos)\b|остальн|الاعضاء (?:الباق|المتبق|الاخر)|其余/u;

/** How long somebody holds an office, in plain letters. */
const TERM: Record<Language, RegExp> = {
  en: /\bterm\b|\bmandate\b/u,
  fr: /\bmandat\b/u,
  es: /\bmandato\b/u,
  ru: /полномоч|мандат/u,
  ar: /(?:مده|ولاي|عضوي)/u,
  zh: /任期/u,
};
/** Somebody left it before its end. */
const LEFT =
  /\bresign|\bvacancy\b|\bdemission|\bvacance\b|\bdimi(?:sion|tio|te)|\brenuncia|\bvacante\b|отставк|ваканси|استقال|الشاغر|شاغر|辞职|空缺/u;
