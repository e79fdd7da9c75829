import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { AMOUNT } from '../asked/amounts.ts';
import { measureAsked, SHARE, TARGET } from '../asked/measures.ts';
import { holds, termsIn } from '../fit.ts';
import type { Rule } from './rule.ts';

/** "0.75 per cent of the estimate": the amount is a part of it. */
const PART_OF =
  /(?:per ?cent|%|pour cent|p\. ?100|por ciento|процент\p{L}*|في المائة|٪) ?(?:(?:of|du|de|des|del|от|من) )+(?:the |la |las |los |l['’])?[^,;.]{0,60}/giu;

/** What an amount is to be, and not what it was: "a commitment of 0.7 per cent". */
const AIMED =
  /\b(?:commitments?|targets?|goals?|ceilings?|engagements?|objectifs?|plafonds?|compromisos?|objetivos?|metas?|límites?) (?:of|de|à) (?:US\$|\$|€|USD|EUR)? ?\d/iu;
const AIM_ASKED = /commit|target|goal|ceiling|aim|engage|objectif|plafond|comprom|objetiv|meta|límite|limit|tope/iu;

/** A year by itself, or in a date. */
const YEARS = /(?<![\d/.,(-])(?:19|20)\d\d(?![\d/]|[.,]\d)/gu;

/** What is spent is not what is given, kept or planned. */
const SPENT: Record<AnswerLanguage, RegExp> = {
  en: /\bspen[dt]|\bexpen(?:ditures?|ses?|ded)\b|\bdisburs/u,
  fr: /\bdepens|\bdebours/u,
  es: /(?<!\p{L})(?:gast|desembols|erogaci)/u,
  ru: /трат|расход|израсход|затра/u,
  ar: /انفق|انفاق|نفقات|صرف|مصروف/u,
  zh: /支出|花费|花了|开支|用了/u,
};

/** What something costs is not what is given for it. */
const COSTS: Record<AnswerLanguage, RegExp> = {
  en: /\bcosts?\b|\bprices?\b|\bexpen(?:ditures?|ses?)\b/u,
  fr: /\bcout\p{L}*|\bprix\b|\bdepens/u,
  es: /(?<!\p{L})(?:cost[eo]s?|costar\p{L}*|costo|cuestan?|precio|gasto)/u,
  ru: /стои[мтл]|стоимост|затрат|расход|цен[аыу](?!\p{L})/u,
  ar: /تكلف|تكاليف|كلف|نفقات|سعر/u,
  zh: /费用|成本|花费|花了|开支|支出|价格/u,
};

/** Up to which day a sum is reckoned, in plain letters. */
const AS_AT =
  /\b(?:as (?:at|of)|to date|until|up to)\b|\b(?:au|jusqu'au|a la date du) \d{1,2}(?:er)? \p{L}+|(?<!\p{L})(?:al|hasta el|a) \d{1,2} de \p{L}+|по состоянию на|(?<!\p{L})(?:حتي|في موعد)(?!\p{L})|截至|截止/u;

const isUpToDay = (text: string, typed: string): boolean => AS_AT.test(plain(text)) && !AS_AT.test(plain(typed));

/** How far a place in a text is from another. */
const apart = (from: number, to: number, at: number, end: number): number => (at >= to ? at - to : from - end);

/** Whether each amount of a text stands nearer to another year than to the one that is asked about. */
function isOfOtherYears(text: string, asked: string): boolean {
  const years = [...text.matchAll(YEARS)].map(({ 0: year, index }) => ({ year, index, end: index + year.length }));
  const amounts = [...text.matchAll(AMOUNT)];
  if (amounts.length === 0 || years.length === 0) return false;
  // "Their 2016 contributions": how much came in 2015, it does not say.
  if (!years.some(({ year }) => year === asked)) return true;
  return amounts.every(({ 0: amount, index }) => {
    const [nearest] = years
      .map(({ year, index: at, end }) => ({ year, at, far: apart(index, index + amount.length, at, end) }))
      // "From 56 per cent in 2022 to 58 per cent in 2023" (DP/OPS/2025/1): of two that are as near, the one behind it is meant.
      .sort((a, b) => a.far - b.far || b.at - a.at);
    return nearest?.year !== asked;
  });
}

/** The one year of which an amount is asked. */
function yearAsked({ typed, times }: Pick<Asked, 'typed' | 'times'>): string | undefined {
  const [only, ...others] = times.flatMap(({ when }) => (when !== undefined && /^\d{4}$/.test(when) ? [when] : []));
  return measureAsked(typed) !== undefined && others.length === 0 ? only : undefined;
}

/** "A Party since 2000, committed to an 8 per cent cut by 2020": up to when a target is to be reached stands behind it. */
const isBy = (year: string, text: string): boolean =>
  new RegExp(
    `\\b(?:by|until|for|d['’]ici|pour|para|к|до)(?: à| a| el año)? ${year}(?!\\d)|(?:بحلول|到) ?(?:عام )?${year}`,
    'iu',
  ).test(text);

/** Whether a text gives no amount of the year of which one is asked. */
export const lacksYear = (text: string, asked: Pick<Asked, 'typed' | 'times'>): boolean => {
  const only = yearAsked(asked);
  return only !== undefined && (isOfOtherYears(text, only) || isUpToDay(text, asked.typed));
};

/** Of what an amount is, where one is asked for. */
export const OF_AMOUNTS: readonly Rule[] = [
  {
    // "The fund shall be set at 2 per cent of the estimate, at $3 million": how much the estimate is, it does not say.
    name: 'gives the amount of a thing, and no part of it',
    keeps: ({ text, fit, language: { code } }, { asked: { typed } }) => {
      const measure = measureAsked(typed);
      if (!measure || measure === SHARE) return true;
      const whole = termsIn(text.replace(PART_OF, ' '), code);
      const said = termsIn(text, code);
      return fit.held.every((word) => word.weight <= 1 || !holds(word, said, code) || holds(word, whole, code));
    },
  },
  {
    // "Donors were called upon to meet their commitments of 0.7 per cent": what they gave, it does not say.
    name: 'gives what was, and not what is aimed at',
    keeps: ({ text }, { asked: { typed } }) =>
      measureAsked(typed) === undefined || AIM_ASKED.test(plain(typed)) || !AIMED.test(text),
  },
  {
    // "Pledges of $7 million for 2023, from more contributors than in 2022": how much came in 2022, it does not say.
    name: 'gives the amount of the year that is asked about',
    keeps: ({ text, dates }, { asked: { typed, times } }) => {
      const only = yearAsked({ typed, times });
      if (only === undefined || (measureAsked(typed) === TARGET && isBy(only, text))) return true;
      // "Between 1 July 2022 and 30 June 2023" is no year.
      const isWider = (when: string) => when.split('/').some((day) => !day.startsWith(only));
      return !isOfOtherYears(text, only) && (dates().length === 0 || !dates().every(isWider));
    },
  },
  {
    // "Contributions totalling $9 million as at 31 March 2015": how much was given in 2015, it does not say.
    name: 'gives the amount of a year, and no sum up to a day of it',
    keeps: ({ text }, { asked: { typed, times } }) =>
      yearAsked({ typed, times }) === undefined || !isUpToDay(text, typed),
  },
  {
    // "10 million for human settlements, of which 2 are allocated for management": how much for human resources, it does not say.
    name: 'holds all that an amount is asked of',
    keeps: ({ fit, language: { code } }, { asked: { typed, language } }) =>
      measureAsked(typed) === undefined ||
      code !== language ||
      !fit.missing.some(({ weight, isLight, isVerb }) => weight > 1 && !isLight && !isVerb),
  },
  {
    // "Expresses its appreciation to Germany for its contribution of EUR 766,938" (FCCC/CP/2016/10/Add.2): what it cost, it does not say.
    name: 'says what something costs, where that is asked',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      measureAsked(typed) === undefined || !COSTS[language].test(plain(typed)) || COSTS[code].test(plain(text)),
  },
  {
    // "A reserve of $9 million is kept": how much was spent, it does not say.
    name: 'says that money was spent, where that is asked',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      measureAsked(typed) === undefined || !SPENT[language].test(plain(typed)) || SPENT[code].test(plain(text)),
  },
];
