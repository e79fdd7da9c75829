import type { Language } from '../../model.ts';
import type { OfficeNamed } from './officer-lines.ts';

const LATIN = "\\p{Lu}[\\p{L}’'-]*(?: (?:(?:de|da|van|von|der|el|al|bin|la) )*\\p{Lu}[\\p{L}’'-]*){1,5}";
const TITLE = '(?:(?:Mrs?|Ms|Dr|M|Mme|Sra?)\\.? )?';
const LAND = ' ?[(（][^()（）]{2,60}[)）]';

/** How a language says who was elected or designated to an office, and who led a session; `OFFICE` stands for the office. */
const SAID: Record<Language, { designated: string; led: string; offices: Record<OfficeNamed, string> }> = {
  en: {
    designated: `(?:elected|designated|appointed) (?:by acclamation )?(?:the Vice-Chair\\p{L}*, )?${TITLE}(?<name>${LATIN})${LAND},? (?:to serve (?:also )?as|to act as|as) (?:its |the )?OFFICE(?= (?:of|for|at) (?:the|its|that) session|[.,;]|$)`,
    led: `The session was (?:chaired|presided over) by ${TITLE}(?<name>${LATIN})`,
    offices: { chair: 'Chair(?:man|person|woman)?|President', rapporteur: 'Rapporteur' },
  },
  fr: {
    designated: `a (?:élu|nommé|désigné) (?:par acclamation )?${TITLE}(?<name>${LATIN})${LAND}(?:, Vice-Présidente?)?,? (?:comme |en qualité de |aux fonctions de )?OFFICE(?= (?:pour|de) la session|[.,;]|$)`,
    led: `La session a été présidée par ${TITLE}(?<name>${LATIN})`,
    offices: { chair: 'Présidente?', rapporteur: 'Rapporteu(?:r|se)' },
  },
  es: {
    designated: `(?:designó|eligió|nombró) (?:por aclamación )?(?:al Vicepresidente, |a la Vicepresidenta, )?(?:al? )?${TITLE}(?<name>${LATIN})${LAND},? (?:para que actuara (?:también )?como |como |en calidad de )?OFFICE(?= (?:del período de sesiones|de la reunión)|[.,;]|$)`,
    led: `(?:El período de sesiones|La reunión) fue presidid[oa] por (?:el |la )?${TITLE}(?<name>${LATIN})`,
    offices: { chair: 'President[ea]', rapporteur: 'Relatora?' },
  },
  ru: {
    designated: `(?:поручила?|избрала?|назначила?) (?:заместителю Председателя )?(?:г-\\p{L}+ )?(?<name>${LATIN})${LAND},? (?:выполнять (?:также )?функции )?OFFICE(?= (?:на )?(?:этой )?сессии|[.,;]|$)`,
    led: `На сессии председательствовала? (?:г-\\p{L}+ )?(?<name>${LATIN})`,
    offices: { chair: 'Председател\\p{L}+', rapporteur: 'Докладчик\\p{L}*' },
  },
  ar: {
    designated: `(?:عيّ?نت|انتخبت) (?:اللجنة |الهيئة |المجلس )?(?:نائب الرئيس، )?(?<name>(?:[\\p{L}\\p{M}-]+ ){2,5})[(][^()]{2,60}[)]، OFFICE(?= للدورة|[.،؛]|$)`,
    led: '(?<!\\p{L})و?ترأست? (?:الاجتماع|الدورة) (?:(?:السفير|السيدة?) )?(?<name>(?:[\\p{L}\\p{M}-]+ ){1,5})[(]',
    offices: { chair: 'رئيسا|رئيسة', rapporteur: 'مقررا|مقررة' },
  },
  zh: {
    designated: `(?:指定|选举|任命)(?:副主席)?(?<name>[\\p{Script=Han}·]{2,20})${LAND}(?:兼任|担任|为)(?:本届会议|会议)?OFFICE(?=[。，；]|$)`,
    led: `会议由(?<name>[\\p{Script=Han}·]{2,20})(?:先生|女士)?${LAND}?(?:先生|女士|大使)?主持`,
    offices: { chair: '主席', rapporteur: '报告员' },
  },
};

/**
 * The patterns by which a language says who was chosen for an office of a session, and who led it: each gives the `name`.
 *
 * @example designations('en', 'rapporteur') // 'designated the Vice-Chair, Mesbah Ansari Dogaheh (…), to serve also as Rapporteur'
 */
export function designations(language: Language, office: OfficeNamed): RegExp[] {
  const { designated, led, offices } = SAID[language];
  const forms = [designated.replace('OFFICE', `(?:${offices[office]})`), ...(office === 'chair' ? [led] : [])];
  return forms.map((form) => new RegExp(form, 'gu'));
}
