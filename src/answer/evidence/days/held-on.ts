import type { AnswerLanguage } from '../../../model.ts';

/** What is said right before the day on which something takes place. */
export const HELD_ON: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:held|place|convened|scheduled)(?: (?:in|at) [\p{L} .'’-]{2,40},?)?(?: (?:on|from|for))?(?: \w+day,?)?\s*$/u,
  fr: /\b(?:tenue?s?|tiendra|tiendront|lieu|prevue?s?|organisee?s?)(?: a [\p{L} .'’-]{2,40},?)?(?: (?:le|du|les|au))?(?: \p{L}+di)?\s*$/u,
  es: /\b(?:celebr\p{L}+|lugar|previst[oa]s?)(?: en [\p{L} .'’-]{2,40},?)?(?: (?:el|del|los))?(?: \p{L}+)?\s*$/u,
  ru: /(?<!\p{L})(?:состо\p{L}+|провод\p{L}+|провед\p{L}+)(?: в [\p{L} .'’-]{2,40},?)?(?: (?:с|в))?(?: \p{L}+,?)?\s*$/u,
  // Arabic begins with the verb: "وعُقِد معتكف لأمانتي الاتفاقية والمرفق يومي 20 و21 …".
  ar: /(?<!\p{L})[\p{L}]*(?:عقد|معقود|ينعقد|تنعقد|تقام|يقام)\p{L}*(?: في [\p{L} ]{2,30}،?)?(?: (?:في|من|يوم|خلال الفتره من))*\s*$|^و?س?(?:عقدت?|يعقد|تعقد|انعقدت?|ينعقد|تنعقد|نظمت?) [\p{L} ]{3,120}$/u,
  zh: /(?:定于|将于|于|在)\s*$/u,
};
