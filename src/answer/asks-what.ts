import type { AnswerLanguage } from '../model.ts';

/** The words of questions that "yes" does not answer. */
const WORDS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:what|which|who|whom|whose|when|where|how|why)\b/iu,
  fr: /\b(?:quoi|quel(?:le)?s?|qui|quand|combien|comment|pourquoi|laquelle|lequel)\b|(?<!\p{L})où(?!\p{L})|^(?:que|qu['’])/iu,
  es: /(?<!\p{L})(?:qu[éeé]|cu[áa]l(?:es)?|qui[ée]n(?:es)?|cu[áa]ndo|d[óo]nde|cu[áa]nt[oa]s?|c[óo]mo)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:что|чего|чему|чем|чём|как\p{L}*|кто|кого|кому|кем|когда|где|куда|сколько|почему)(?!\p{L})/iu,
  ar: /(?<!\p{L})[وفبل]?(?:ما|ماذا|عم|علام|لماذا|من|متى|أين|كم|كيف|أي|أية|اي|اين)(?!\p{L})/u,
  zh: /什么|哪|谁|何时|何地|多少|几|怎么|怎样|如何|为何/u,
};

/**
 * Whether a question asks what, which, who or when, so that no refusal may say that it is not so.
 *
 * @example asksWhat('Is CTOC/COP/WG.2/2007/3 on piracy?', 'en') // false
 */
export const asksWhat = (typed: string, language: AnswerLanguage): boolean => WORDS[language].test(typed);
