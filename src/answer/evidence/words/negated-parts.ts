import type { AnswerLanguage } from '../../../model.ts';

/** A negation that tells things from others of their kind: "without papers", "no asignados a fines específicos". */
const PARTS: Record<AnswerLanguage, RegExp> = {
  en: /\bwithout\b|\b(?:which|who|what|how many)\b[^?]*?(?:\b(?:did|do|does|have|has|had|was|were|is|are) not|n['’]t)\b|\b(?:that|which|who) (?:is|are|was|were) not\b|\bnot (?:yet )?\p{L}+ed\b|\bnon-?\p{L}{4}/iu,
  fr: /\bsans\b|(?:quel|qui|combien)\p{L}*[^?]*?\bn(?:e |['’])[^?]{0,30}\b(?:pas|jamais)\b|\bqui (?:ne |n['’])\p{L}+ pas\b|\bnon[- ]\p{L}{3}/iu,
  es: /(?<!\p{L})sin(?!\p{L})|(?:qu[eé]|qui[eé]n(?:es)?|cu[aá]l(?:es)?|cu[aá]nt[oa]s) [^?]*?(?<!\p{L})no \p{L}+|(?:que|quienes) no (?:son|es|est[áa]n?|fueron)(?!\p{L})|(?<!\p{L})no \p{L}+[aiu]d[oa]s?(?!\p{L})/iu,
  ru: /(?<!\p{L})без(?!\p{L})|(?:как\p{L}+|кто|сколько) [^?]*?(?<!\p{L})не \p{L}+|котор\p{L}+ не |не явля|(?<!\p{L})не(?:рыночн|углеродн|лесн|государственн|правительственн|ядерн|финансов)\p{L}+/iu,
  ar: /(?<!\p{L})(?:غير|بدون|دون|بلا)(?!\p{L})|(?<!\p{L})كم [^؟?]*(?<!\p{L})(?:لم|ليس|ليست)(?!\p{L})/u,
  zh: /(?:多少|哪些|几个)[^？?]*?(?:没有|尚未|未)\p{Script=Han}|(?:没有|尚未|未)\p{Script=Han}[^？?]*(?:多少|几个)|非|没有\p{Script=Han}{2,6}的|不属于|未经/u,
};

/** What says "no" in a text, in words or by their beginnings. */
const SAYS_NO: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:no|not|non|without|nor|neither|lack\p{L}*|except)\b|\bnon-|\p{L}-free\b|\bfree (?:of|from)\b|\bun\p{L}{5,}/iu,
  fr: /\b(?:sans|non|ne|ni|aucune?|pas|hors|exempte?s?|libres? de)\b|\bn['’]|\bin\p{L}{6,}/iu,
  es: /(?<!\p{L})(?:sin|no|ni|ningun[oa]?|libres? de|exent[oa]s?)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:без|не|нет|ни|свободн\p{L}+)(?!\p{L})|(?<!\p{L})(?:не|без)\p{L}{5,}/iu,
  ar: /(?<!\p{L})(?:و?غير|بدون|دون|بلا|لا|لم|ليس|ليست|عدم|(?:ال)?خالية?)(?!\p{L})/u,
  zh: /非|没有|不|未|无/u,
};

/** A question that says no in one of its parts, and does not ask what did not take place. */
export const negatesPart = (typed: string, language: AnswerLanguage): boolean => PARTS[language].test(typed);

/**
 * Whether a text says no somewhere, where a question tells by it which things are meant: "unearmarked funds".
 *
 * @example saysNo('fondos para fines generales', 'es') // false
 */
export const saysNo = (text: string, language: AnswerLanguage): boolean => SAYS_NO[language].test(text);

/** "Non-market approaches", "non-papier": a thing named by what it is not. */
const COMPOUND = /(?<!\p{L})non-\p{L}{3,}/giu;

/**
 * Whether one of some headings names the thing of a question by what it is not, as the question does: what stands under the title
 * "Work programme on non-market approaches" need not say it again (decision 17/CMA.5).
 *
 * @example namesCompound(['Non-market approaches'], 'When are views on non-market approaches due?') // true
 */
export const namesCompound = (headings: readonly string[], typed: string): boolean =>
  (typed.match(COMPOUND) ?? []).some((compound) =>
    headings.some((heading) => heading.toLowerCase().includes(compound.toLowerCase())),
  );
