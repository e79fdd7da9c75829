import type { Language } from '../../../model.ts';
import { unpointed } from '../../../records/text.ts';

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

/** The beginning or end of something, by which a thing is to be done, in plain letters. */
const BY_EVENT: Record<Language, RegExp> = {
  en: /\b(?:before|by|prior to|(?:no|not) later than(?: at)?|at the latest (?:before|by|at)) the (?:end|close|closure|opening|beginning|start|commencement) of\b/u,
  fr: /\b(?:avant|au plus tard (?:a|avant)) (?:la (?:fin|cloture)|l'ouverture|le (?:debut|commencement)) d(?:[eu]|es)\b/u,
  es: /\b(?:antes|a mas tardar (?:antes|al?)) ?(?:del?)?(?: la)? (?:fin(?:al)?|clausura|apertura|termino|terminacion|comienzo|inicio) del?\b/u,
  ru: /(?<!\p{L})(?:до|не позднее|перед) (?:конца|окончания|закрытия|открытия|начала|открытием|началом) \p{L}/u,
  ar: /(?:قبل|موعد (?:اقصاه|لا يتجاوز)) (?:نهايه|انتهاء|اختتام|افتتاح|بدء|بدايه) /u,
  zh: /(?:至迟|最迟|不迟于|不晚于|[在于]).{1,25}(?:结束|闭幕|开幕|开始)(?:之?前|时)/u,
};

/**
 * Whether a sentence says within which time something is to be done, or before which event: "at the latest before the end of the first
 * meeting" (HSP/GC/20/1/Add.1).
 *
 * @example givesPeriod('Within three weeks of the notice, the Party appoints a contact.', 'en') // true
 */
export function givesPeriod(text: string, language: Language): boolean {
  const words = unpointed(text);
  if (BY_EVENT[language].test(words)) return true;
  return [...words.matchAll(new RegExp(PERIOD[language].source, 'gu'))].some(
    ({ 0: period, index }) =>
      WITHIN[language].test(words.slice(0, index)) && (language !== 'zh' || INSIDE.test(period)),
  );
}
