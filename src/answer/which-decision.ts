import type { AnswerLanguage } from '../model.ts';
import { plain } from '../records/text.ts';
import type { Asked } from './asked.ts';

/** How questions ask which decision it is, in plain letters. */
const WHICH: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:wh?ich|what) (?:\S+ ){0,3}?(?:decision|resolution)\b/,
  fr: /\bquelles? (?:\S+ ){0,2}?(?:decision|resolution)\b/,
  es: /\b(?:que|cual(?: fue| es)?(?: la)?) (?:decision|resolucion)\b/,
  ru: /как(?:ое|им|ая|ои|ом) (?:\S+ ){0,2}?(?:решени|резолюци)/,
  ar: /(?:اي|ما(?: هو)?(?: رقم)?) (?:ال)?(?:مقرر|قرار)/,
  zh: /哪[一]?[项个份](?:决定|决议)|第几号(?:决定|决议)/,
};

/**
 * Whether a question asks which decision or resolution it is, also where that is misspelled.
 *
 * @example asksWhichDecision(asked of 'Wich desicion extended its term?') // true
 */
export const asksWhichDecision = ({ typed, tokens, language }: Pick<Asked, 'typed' | 'tokens' | 'language'>): boolean =>
  WHICH[language].test(plain(typed)) || WHICH[language].test(tokens.map(({ word }) => word).join(' '));

/** Words for the conference that takes decisions, for a decision and its number, and for which one. */
const OF_DECISIONS =
  'cop|cosp|cdsp|cep|cp|cmp|cma|crp|rcp|кс|ксс|conferences?|conferencia|конференци\\p{L}*|مؤتمر\\p{L}*|(?:ال)?اطراف|缔约|约方|方会|大会|会议|decisions?|decision\\p{L}*|resoluci?tions?|решени\\p{L}*|резолюци\\p{L}*|(?:ال)?مقرر|(?:ال)?قرار|رقم|决定|决议|哪项|项决';

/** Finds the words of a question that only name the decision, or the conference that took it; with others, as an expression. */
export const framed = (others: string): RegExp => new RegExp(`^(?:${OF_DECISIONS}|${others})$`, 'u');
