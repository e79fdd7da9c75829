import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';

/** How questions ask for a regional group, in plain letters: no person is asked for, nor a country. */
const ASKED: Record<Language, RegExp> = {
  en: /\b(?:which|what) (?:\p{L}+ )?(?:regional groups?|groups? of (?:states|countries))\b/u,
  fr: /\bquels? groupes? (?:regiona(?:l|ux)|d'etats|de pays)\b/u,
  es: /(?<!\p{L})(?:que|cuales?) grupos? (?:regional(?:es)?|de (?:estados|paises))(?!\p{L})/u,
  ru: /(?<!\p{L})как\p{L}+ (?:региональн\p{L}+ групп|групп\p{L}* (?:государств|стран))/u,
  ar: /(?:اي|ما هي|ايه) (?:ال)?مجموع\p{L}+ (?:ال)?(?:اقليمي|دول)/u,
  zh: /哪(?:些|个|一个|几个)(?:国家组|区域组|地区组|区域集团|国家集团)/u,
};

/** The regional groups of the United Nations, in plain letters. */
const GROUPS: Record<Language, RegExp> = {
  en: /\b(?:african|asia-pacific|asian|eastern european|latin american|western european)\b[^.;]{0,60}\b(?:states|group|countries)\b/u,
  fr: /\b(?:groupe|etats|pays) (?:des etats |des pays )?(?:d'(?:afrique|asie|europe|amerique)|africains?|d'europe)/u,
  es: /(?:estados|grupo|paises) (?:de los estados |de los paises |de )?(?:africa|asia|europa|america latina|africanos?)/u,
  ru: /(?:африканск\p{L}+|азиатск\p{L}+|восточноевропе[ий]ск\p{L}+|латиноамериканск\p{L}+|западноевропе[ий]ск\p{L}+|государств\p{L}* (?:африки|азии|восточной европы|латинской америки|западной европы))/u,
  ar: /(?:دول|مجموعه دول) (?:افريقيا|اسيا|اوروبا|امريكا|المجموعه)|الدول الافريقيه/u,
  zh: /(?:非洲|亚洲|亚太|亚洲和太平洋|东欧|拉丁美洲|拉美|西欧)[^。；]{0,12}国家/u,
};

/**
 * Whether a question asks for a regional group.
 *
 * @example asksRegionalGroup('From which regional group should the president come?') // true
 */
export function asksRegionalGroup(typed: string): boolean {
  const words = plain(typed);
  return Object.values(ASKED).some((form) => form.test(words));
}

/** Whether a text names a regional group. */
export const namesRegionalGroup = (text: string, language: Language): boolean => GROUPS[language].test(plain(text));
