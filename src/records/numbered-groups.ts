import type { Language } from '../model.ts';

/** Groups of a body by their place, in the words of each language; the number stands in the first part that is found. */
const FORMS: Record<Language, RegExp> = {
  en: /\b(?:working group|wg) (?<roman>[IVX]{1,4})(?!\p{L}|[./(]\p{N})|\b(?<word>first|second|third|fourth|fifth) working group\b/giu,
  fr: /(?<!\p{L})groupe de travail (?<roman>[IVX]{1,4})(?!\p{L}|[./(]\p{N})|(?<!\p{L})(?<word>premier|deuxième|deuxieme|second|troisième|troisieme|quatrième|quatrieme) groupe de travail/giu,
  es: /(?<!\p{L})grupo de trabajo (?<roman>[IVX]{1,4})(?!\p{L}|[./(]\p{N})|(?<!\p{L})(?<word>primer|segundo|tercer|cuarto) grupo de trabajo/giu,
  ru: /(?<!\p{L})рабоч\p{L}+ групп\p{L}+ (?<roman>[IVX]{1,4})(?!\p{L}|[./(]\p{N})|(?<!\p{L})(?<word>перв|втор|трет|четверт)\p{L}+ рабоч\p{L}+ групп/giu,
  ar: /فريق العامل (?<word>ال[أا]ول|الثاني|الثالث|الرابع)(?!\p{L})/gu,
  zh: /第(?<word>[一二三四五])工作组|工作组 ?(?<roman>[IVX]{1,4})(?!\p{L})/gu,
};

const WORDS = [
  /^(?:first|prem|prim|перв|ال[أا]ول|一)/iu,
  /^(?:second|deux|segund|втор|الثاني|二)/iu,
  /^(?:third|trois|tercer|трет|الثالث|三)/iu,
  /^(?:fourth|quatr|cuart|четв|الرابع|四)/iu,
  /^(?:fifth|cinqu|quint|пят|五)/iu,
];

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/**
 * The numbers of the working groups that a text names by them. Committees of the whole have so many, and none is a body by itself
 * (A/CN.10/2015/L.2).
 *
 * @example numberedGroups('Elle a élu Kairat Abdrakhmanov (Kazakhstan) Président du Groupe de travail I.', 'fr') // [1]
 * @example numberedGroups('انتخبت اللجنة بوشعيب الأُمني (المغرب) رئيسا للفريق العامل الثاني.', 'ar') // [2]
 */
export function numberedGroups(text: string, language: Language): number[] {
  const found = [...text.matchAll(FORMS[language])].map(({ groups }) =>
    groups?.roman
      ? ROMAN.indexOf(groups.roman.toUpperCase()) + 1
      : WORDS.findIndex((form) => form.test(groups?.word ?? '')) + 1,
  );
  return [...new Set(found)].filter((number) => number > 0);
}
