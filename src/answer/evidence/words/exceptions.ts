import type { AnswerLanguage, Language } from '../../../model.ts';
import { unpointed } from '../../../records/text.ts';

/** What is left out stands behind such words, up to the next comma; in Chinese between them. */
const EXCEPT: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:other than|except(?:ing)?(?: for)?|with the exception of|excluding|save for|but not)\b[^,;:.()]*/gu,
  fr: /(?<!\p{L})(?:a l'exception (?:de |des? |du |d')|a l'exclusion (?:de |des? |du |d')|hormis|hors|sauf|excepte|autres? que)(?!\p{L})[^,;:.()]*/gu,
  es: /(?<!\p{L})(?:salvo|excepto|(?:con|a) excepcion de|con exclusion de|distint[oa]s? (?:de|a))(?!\p{L})[^,;:.()]*/gu,
  ru: /(?<!\p{L})(?:кроме|за исключением|исключая|отличны\p{L}* от)(?!\p{L})[^,;:.()]*/gu,
  ar: /(?<!\p{L})(?:باستثناء|(?:في)?ما عدا|عدا|بخلاف|من غير)(?!\p{L})[^,;:.()]*/gu,
  zh: /除[^,;:.]{1,40}?(?:以外|之外|外)(?!.{0,30}(?:还|也|并|另))|不包括[^,;:.()]*/gu,
};

/** What a text leaves out, in plain letters, and what is said of all others. */
export type Parted = { rest: string; left: string };

/**
 * Parts what a sentence leaves out from what it says; undefined where it leaves nothing out.
 *
 * @example leavesOut('Except for members, the list closes on 3 May.', 'en') // { rest: ', the list closes on 3 may.', left: 'except for members' }
 */
export function leavesOut(text: string, language: Language): Parted | undefined {
  const words = unpointed(text);
  const left = words.match(EXCEPT[language])?.join(' ');
  return left === undefined ? undefined : { rest: words.replace(EXCEPT[language], ' '), left };
}

/** How questions ask of all but some: "for those who are not Member States". */
const OF_OTHERS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:who|that|which) (?:are|is)(?: not|n['’]t)\b|\bnon-(?:members?|states?|part(?:y|ies))\b/iu,
  fr: /\bqui (?:ne sont|n['’]est|n['’]en sont) pas\b|\bnon[- ](?:membres?|parties)\b/iu,
  es: /(?<!\p{L})que no (?:son|sean|es|sea)(?!\p{L})|(?<!\p{L})no (?:miembros?|partes)(?!\p{L})/iu,
  ru: /(?<!\p{L})не (?:явля\p{L}+|входящ\p{L}+)|(?<!\p{L})не ?(?:члена|члены|членов|участник\p{L}*)(?!\p{L})/iu,
  ar: /(?<!\p{L})ل?غير (?:ال)?(?:دول|أعضاء|اعضاء|أطراف|اطراف)/u,
  zh: /非(?:会员|成员|缔约)|不是(?:会员|成员|缔约)/u,
};

/**
 * Whether a question asks of all but those whom it names, as a sentence may say that leaves these out.
 *
 * @example asksOfOthers('When does the list close for those who are not Member States?', 'en') // true
 */
export const asksOfOthers = (typed: string, language: AnswerLanguage): boolean =>
  OF_OTHERS[language].test(typed) || leavesOut(typed, language) !== undefined;
