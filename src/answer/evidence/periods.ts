import type { Language } from '../../model.ts';
import { unpointed } from '../../records/text.ts';

/** A time after something that is no day: "one year after the date of receipt", in plain letters. */
export const PERIOD: Record<Language, RegExp> = {
  en: /\b(?:(?:one|two|three|four|five|six|seven|nine|ten|twelve|eighteen|thirty|sixty|ninety|\d+|twenty-four) (?:calendar |working )?(?:days?|weeks?|months?|years?)|the (?:thirtieth|sixtieth|ninetieth) day)\b/u,
  fr: /\b(?:un|une|deux|trois|quatre|cinq|six|neuf|dix|douze|dix-huit|trente|soixante|quatre-vingt-dix|\d+) (?:jours?|semaines?|mois|ans?|annees?)\b|\b(?:trentieme|soixantieme|quatre-vingt-dixieme) jour\b/u,
  es: /\b(?:un|una|dos|tres|cuatro|cinco|seis|nueve|diez|doce|dieciocho|treinta|sesenta|noventa|\d+) (?:dias?|semanas?|mes(?:es)?|anos?)\b|\b(?:trigesimo|sexagesimo|nonagesimo) dia\b/u,
  ru: /(?<!\p{L})(?:одн\p{L}+|дв\p{L}+|тр[её]\p{L}+|четыр\p{L}+|пят\p{L}+|шест\p{L}+|девят\p{L}+|десят\p{L}+|двенадцат\p{L}+|тридцат\p{L}+|\d+) (?:дн\p{L}+|недел\p{L}+|месяц\p{L}+|год\p{L}*|лет)|(?:тридцат|шестидесят|девяност)\p{L}+ день|по истечении (?:одного )?года/u,
  ar: /(?:(?:ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر|ثلاثين|ستين|تسعين)\p{L}* |\d+ )?(?:سنه|سنتين|سنوات|شهر|شهرين|اشهر|اسبوع|اسابيع|يوم|يوما|ايام)/u,
  zh: /[一二两三四五六七八九十\d]+(?:个)?(?:日|天|周|星期|月|年)(?:之?内|后|之后|前|以内)?/u,
};

/** What leads to a period within which something is to be done, right before it. */
const WITHIN: Record<Language, RegExp> = {
  en: /\b(?:within|(?:no|not) later than|not exceeding|at the latest|no more than|not more than)(?: (?:a|the) (?:period|deadline|time limit) of)?(?: the first)? $/u,
  fr: /\b(?:dans (?:un|le) delai (?:maximal |maximum )?d[e'] ?|dans les |au plus tard |sous |dans un intervalle de )$/u,
  es: /\b(?:en (?:un|el) plazo (?:maximo )?de |dentro de(?: los)? |a mas tardar |en los )$/u,
  ru: /(?<!\p{L})(?:в течение |не позднее(?: чем)?(?: через| за)? |в срок до |в (?:\p{L}+ )?срок )$/u,
  ar: /(?:في غضون |خلال (?:مهله |فتره |مده )?|في موعد (?:اقصاه |لا يتجاوز )|في مهله |في اجل (?:اقصاه )?)$/u,
  zh: /(?:在|于|不迟于|不晚于)?.{0,12}$/u,
};

/** Chinese says behind a period that it is one within which something is done. */
const INSIDE = /(?:之内|以内|内)$/u;

/**
 * Whether a sentence says within which time something is to be done.
 *
 * @example givesPeriod('Within three weeks of the notice, the Party appoints a contact.', 'en') // true
 */
export function givesPeriod(text: string, language: Language): boolean {
  const words = unpointed(text);
  return [...words.matchAll(new RegExp(PERIOD[language].source, 'gu'))].some(
    ({ 0: period, index }) =>
      WITHIN[language].test(words.slice(0, index)) && (language !== 'zh' || INSIDE.test(period)),
  );
}
