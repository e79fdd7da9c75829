import type { AnswerLanguage } from '../../model.ts';

/** The word by which a question asks who did something, and its verb; behind them stands where, and for whom. */
const WHO_DID: Record<AnswerLanguage, RegExp> = {
  en: /^(?:who|which \p{L}+) (?:\p{L}+ly )?(?!is |was |were |are |did |will |has |had )\p{L}+ /iu,
  fr: /^(?:qui|quel(?:le)?s? \p{L}+) (?:(?:a|ont|avait|avaient) )?\p{L}{3,} (?!par )/iu,
  es: /^¿? ?(?:qui[eé]n(?:es)?|qu[eé] \p{L}+) (?:(?:ha|han|había) )?\p{L}{3,} /iu,
  ru: /^(?:кто|как\p{L}+ \p{L}+) \p{L}+ /iu,
  ar: /^من (?:الذي )?\p{L}+ /u,
  zh: /^谁(?:代表|主持|领导|介绍)了?/u,
};

/** "It" and its like, for a thing. */
const IT: Record<AnswerLanguage, RegExp> = {
  en: /\bit\b/giu,
  fr: /-t-(?:elle|il)(?!\p{L})|(?<!\p{L})(?:elle|il)(?!\p{L})/giu,
  es: /(?!)/gu,
  ru: /(?<!\p{L})он[аои]?(?!\p{L})/giu,
  ar: /(?!)/gu,
  zh: /它/gu,
};

/**
 * What a question speaks of behind its verb, where it asks who did something.
 *
 * @example thingSpokenOf('who represented Chad at its review at SBI 41', 'en') // 'Chad at its review at SBI 41'
 */
export function thingSpokenOf(question: string, language: AnswerLanguage): string | undefined {
  const asked = question.trim();
  const [opening] = WHO_DID[language].exec(asked) ?? [];
  return opening === undefined ? undefined : asked.slice(opening.length).trim();
}

/**
 * A question that goes on with "it", said of that thing.
 *
 * @example saidOf('Chad at its review', 'when was it held?', 'en') // 'when was held Chad at its review?'
 */
export const saidOf = (thing: string, question: string, language: AnswerLanguage): string =>
  `${question.replace(IT[language], ' ').replace(/[?？؟\s]+$/u, '')} ${thing}?`.replace(/\s+/gu, ' ');
