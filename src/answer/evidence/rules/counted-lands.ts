import type { AnswerLanguage } from '../../../model.ts';
import { plain, unpointed } from '../../../records/text.ts';
import { landsIn } from '../lands/lands.ts';
import type { Rule } from './rule.ts';

const NUMBERS: Record<AnswerLanguage, readonly string[]> = {
  en: ['two', 'three', 'four', 'five'],
  fr: ['deux', 'trois', 'quatre', 'cinq'],
  es: ['dos', 'tres', 'cuatro', 'cinco'],
  ru: ['дв[ае]', 'три', 'четыре', 'пять'],
  ar: [],
  zh: ['[两二]个', '三个', '四个', '五个'],
};

/** How a question says of how many countries it asks, in plain letters. */
const COUNTED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:which|what) (?<number>\p{L}+|\d) (?:countries|governments|states|parties)\b/u,
  fr: /(?<!\p{L})quels (?<number>\p{L}+|\d) (?:pays|gouvernements|etats)(?!\p{L})/u,
  es: /(?<!\p{L})(?:que|cuales) (?<number>\p{L}+|\d) (?:paises|gobiernos|estados)(?!\p{L})/u,
  ru: /(?<!\p{L})как(?:ие|их) (?<number>\p{L}+|\d) (?:стран|правительств|государств)/u,
  ar: /(?:اي|ما هما) (?<number>)(?:الدولتان|البلدان|دولتين|بلدين)/u,
  zh: /哪(?<number>\p{Script=Han}个)(?:国家|政府|缔约方|会员国)/u,
};

/** The number of countries of which a question asks. */
function landsAsked(typed: string, language: AnswerLanguage): number | undefined {
  const number = COUNTED[language].exec(unpointed(plain(typed)))?.groups?.number;
  if (number === undefined) return undefined;
  if (number === '') return 2;
  const at = NUMBERS[language].findIndex((word) => new RegExp(`^${word}$`, 'u').test(number));
  return at >= 0 ? at + 2 : /^\d$/.test(number) ? Number(number) : undefined;
}

export const COUNTED_LANDS: readonly Rule[] = [
  {
    // "Two more States, Lesotho and Malawi, submitted their initial reports" (S/2014/958): which three did, it does not say.
    name: 'names as many countries as are asked for',
    keeps: ({ text, language }, { asked }) => {
      const count = landsAsked(asked.typed, asked.language);
      return count === undefined || landsIn(text, language.code).length === count;
    },
  },
];
