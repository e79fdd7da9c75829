import type { AnswerLanguage, Language } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { withBlankDates } from '../days/dates.ts';
import { landsIn } from '../lands/lands.ts';
import { countedIn } from './counts.ts';

/** How questions ask for an amount, or for how many. */
const HOW_MUCH: Record<AnswerLanguage, RegExp> = {
  en: /\bhow (?:much|many)\b|\b(?:what|which) (?:(?:is|was|are|were) the )?(?:total |overall )?(?:amount|sum|share|percentage|number|population|size|cost|value|rate)\b/,
  fr: /\bcombien\b|\bquel(?:le)?s? (?:(?:est|etait) (?:le|la) )?(?:montant|somme|part|quote-part|pourcentage|nombre|population|cout|taux)\b/,
  es: /(?<!\p{L})cuant[oa]s?(?!\p{L})|\b(?:que|cual (?:es|era|fue) (?:el|la)) (?:monto|suma|cantidad|porcentaje|numero|poblacion|costo|tasa)\b/u,
  ru: /(?<!\p{L})скольк|как(?:ую|ая|ова) (?:сумм|дол|численност)|какой процент/u,
  ar: /(?<!\p{L})كم(?!\p{L})|ما (?:هو |هي )?(?:المبلغ|مبلغ|نسبه|عدد)/u,
  zh: /多少|几(?:个|名|次|项|份|国)|数额|金额|百分之几|人口是/u,
};

/** Whether an amount, or a number of things, is asked for. */
export const asksNumber = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  HOW_MUCH[language].test(plain(typed));

/** How questions ask for money. */
const MONEY: Record<AnswerLanguage, RegExp> = {
  en: /\bhow much (?!time|longer|later|earlier|before|after)/,
  fr: /\bcombien (?:d'argent|d'euros|de (?:dollars|fonds)|cout|faut-il|verse|a (?:verse|cout|ete verse)|est-ce que cela cout)/,
  es: /\bcuanto (?:dinero|cuesta|costo|aport|hace falta|se necesita)/,
  ru: /(?<!\p{L})сколько (?:денег|средств|стоит|стоило|нужно денег|выделено)/u,
  ar: /(?<!\p{L})كم (?:المبلغ|من المال|يكلف|تكلف|يبلغ|بلغ)/u,
  zh: /多少(?:钱|资金|经费|美元|欧元)/u,
};

/** Whether money is asked for, which no timetable tells. */
export const asksMoney = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  MONEY[language].test(plain(typed));

/** Parts and multiples, which are numbers, too. */
const PARTS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:half|thirds?|quarters?|fifths?|twice|double|one|all|none|no|hundreds?|thousands?|millions?|dozens?|several|once)\b|%/,
  fr: /\b(?:moitie|tiers|quarts?|double|une?|tou(?:s|tes)|aucune?|cent|mille|millions?|dizaines?|centaines?|plusieurs|une fois)\b|%/,
  es: /\b(?:mitad|tercios?|cuart[oa]s?|doble|una?|tod[oa]s|ningun[oa]?|cien|mil|millon(?:es)?|decenas?|vari[oa]s|una vez)\b|%/,
  ru: /половин|трет|четверт|вдвое|(?<!\p{L})(?:од(?:ин|на|но|ного|ной)|все|ни од|сто|тысяч|миллион|нескольк)|%/u,
  ar: /نصف|ثلث|ربع|ضعف|واحد|جميع|مايه|الف|مليون|ملايين|عشرات|عده|مرتين|مره|%/u,
  zh: /半|分之|倍|全部|所有|[一二三四五六七八九十百千万亿两]|%/u,
};

/** Whether a text gives a number that is neither a date nor part of a symbol. */
export function givesNumber(text: string, language: LanguageData): boolean {
  // In plain letters the Arabic words for numbers end otherwise: ثلاثة is ثلاثه there.
  const words = withBlankDates(text, language);
  return countedIn(words, language.code).length > 0 || PARTS[language.code].test(plain(words));
}

/** Amounts of money, of weight or of parts. */
export const AMOUNT =
  /(?:US\$|\$|€|£|USD|EUR|CHF|GBP|NOK|SEK|DKK)\s?\d|\d[\d.,\s]*(?:per cent|%|p\. ?100|por ciento|процент|в المائة|million|billion|millones|millions|milliards|миллион|млн|млрд|مليون|مليار|万|亿|美元|欧元|dollars?|dólares|доллар|دولار|euros?|евро)/giu;

/** So many countries, beside the one that is asked about, make a list. */
const FEWEST_OTHERS = 2;

/**
 * Whether a sentence that names a list of countries gives an amount for them all: what one of them gave, it does not say.
 *
 * @example isOfAll('Thanked Chile, Ghana, Oman and Peru for pledging USD 9 million', ['GH'], 'en') // true
 */
export function isOfAll(text: string, asked: readonly string[], language: Language): boolean {
  const others = landsIn(text, language).filter((land) => !asked.includes(land));
  const amounts = text.match(AMOUNT) ?? [];
  return asked.length > 0 && others.length >= FEWEST_OTHERS && amounts.length <= others.length;
}
