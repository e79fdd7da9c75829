import type { Language, When } from '../../../model.ts';

/** A year beside the words that say that something was founded, with no other clause between. */
const FOUNDED: Record<Language, RegExp> = {
  en: /\b(?:establish(?:ed|es|ing|ment)|creat(?:ed|es|ing|ion)|founded|founding|inception|set up|constituted)\b[^.;,\d]{0,70}? in (?<year>(?:19|20)\d\d)(?!\d)/giu,
  fr: /(?<!\p{L})(?:créée?s?|créa|création|fondée?s?|fonda|établie?s?|établissement|instituée?s?|constituée?s?)(?!\p{L})[^.;,\d]{0,70}? en (?<year>(?:19|20)\d\d)(?!\d)/giu,
  es: /(?<!\p{L})(?:cread[oa]s?|creó|creación|establecid[oa]s?|estableció|establecimiento|fundad[oa]s?|fundó|instituid[oa]s?|constituid[oa]s?)(?!\p{L})[^.;,\d]{0,70}? en (?:el año )?(?<year>(?:19|20)\d\d)(?!\d)/giu,
  ru: /(?<!\p{L})(?:созда(?:н|ни|л|в)|учрежд|учреди|основан(?!и)|образован(?!и))\p{L}*[^.;,\d]{0,70}? в (?<year>(?:19|20)\d\d) год/giu,
  ar: /(?:أنشئ|أُنشئ|إنشاء|انشاء|أنشأ|تأسس|تأسيس)\p{L}*[^.؛،\d]{0,70}? (?:عام|سنة) (?<year>(?:19|20)\d\d)(?!\d)/giu,
  zh: /(?<year>(?:19|20)\d\d)年[^，。；\d]{0,12}?(?:设立|成立|建立|创立|创建|创设)/giu,
};

/**
 * The year in which a sentence says that something was founded; none where it says so of several years.
 *
 * @example foundingYear('In November 2013, the Institute commemorated its fiftieth year since its establishment by the General Assembly in 1963.', 'en') // ['1963'] (E/2015/12)
 */
export function foundingYear(text: string, code: Language): When[] {
  const years = [...new Set([...text.matchAll(FOUNDED[code])].flatMap(({ groups: { year } = {} }) => year ?? []))];
  return years.length === 1 ? years : [];
}
