import type { Language } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain, unpointed } from '../../../records/text.ts';

/**
 * "Subsequent meetings were held in Tashkent (15 March 2011) and Almaty (25 July 2014)", right below "The first consultative meeting of
 * the Parties was held in Ashgabat" (NPT/CONF.2015/4): which meetings, the sentence before says.
 */
const FURTHER: Record<Language, RegExp> = {
  en: /^(?:\d+\. ?)?(?:(?:the )?(?:subsequent|further|later) (?:meetings|sessions|workshops|consultations|conferences|rounds|seminars)) (?:were|have been|took) /u,
  fr: /^(?:\d+\. ?)?(?:d'autres|les|des) (?:reunions|sessions|consultations|ateliers|conferences|seminaires|rencontres) (?:suivantes|ulterieures|posterieures|successives) (?:ont|se|sont|furent) /u,
  es: /^(?:\d+\. ?)?(?:posteriormente )?se (?:celebraron|organizaron) (?:sucesivas |posteriores |otras )?(?:reuniones|periodos de sesiones|consultas|talleres|conferencias|seminarios)(?: posteriores| sucesiv[oa]s)? en |^(?:\d+\. ?)?l[ao]s (?:reuniones|consultas|talleres|conferencias|seminarios) (?:posteriores|siguientes|sucesiv[oa]s) se /u,
  ru: /^(?:\d+\. ?)?(?:последующие|дальнейшие|следующие) (?:встречи|совещания|заседания|консультации|сессии|практикумы|семинары|конференции) (?:были|состоял|прошли|проводил)/u,
  ar: /^(?:\d+ ?- ?)?و?(?:عقدت|نظمت) (?:ال)?(?:اجتماعات|دورات|مشاورات|حلقات عمل|موتمرات) (?:ال)?(?:لاحقه|تاليه|متتاليه) /u,
  zh: /^(?:\d+[.、．] ?)?(?:其后|随后|此后|后来)的?(?:各次|历次|几次)?(?:会议|届会|磋商|讲习班|研讨会)/u,
};

/** Whether a sentence tells of further meetings of the row of which the one before names the first. */
export const tellsOfFurther = (sentence: string, language: Language): boolean =>
  FURTHER[language].test(unpointed(sentence).trimStart());

/** What the sentence before calls the first of them, without where and when that was. */
export function calledBefore(before: string, language: Language): string {
  const { happens } = languageOf(language);
  const at =
    language === 'ar' ? before.search(AT_ARABIC) : plain(before).search(language === 'zh' ? AT_CHINESE : happens);
  return at < 0 ? '' : before.slice(0, at);
}
const AT_ARABIC = / في \p{L}+(?: \p{L}+)?،? (?:في|يوم) \d/u;
const AT_CHINESE = /在\p{Script=Han}+(?:举行|召开)/u;
