import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { OfText } from './near-misses.ts';

/** The first since some day, in plain letters. */
const FIRST_SINCE: Record<Language, RegExp> = {
  en: /\bfirst (?:[\p{L}-]+ ){1,3}(?:since|in (?:\p{L}+|\d+) (?:months|years))\b/u,
  fr: /\bpremiere?s? (?:[\p{L}-]+ ){1,3}depuis\b/u,
  es: /(?<!\p{L})primer(?:a|o)?s? (?:[\p{L}-]+ ){1,3}desde(?!\p{L})/u,
  ru: /(?:перв\p{L}+ (?:[\p{L}-]+ ){1,3}с (?:\p{L}+ )?\d|впервые с )/u,
  ar: /(?:اول \p{L}+|الاول\p{L}*) (?:\p{L}+ ){0,2}منذ/u,
  zh: /自.{2,14}(?:以来|来)(?:的)?(?:首次|第一次)|自.{2,14}(?:以来|来).{0,10}首/u,
};
const FIRST =
  /\bfirst\b|\bpremiere?s?\b|(?<!\p{L})primer[ao]?s?(?!\p{L})|(?<!\p{L})перв\p{L}+|(?<!\p{L})(?:ال)?اول\p{L}*|首次|第一次/u;
const SINCE = /\bsince\b|\bdepuis\b|(?<!\p{L})desde(?!\p{L})|впервые|(?<!\p{L})с \d|منذ|自/u;

/** What was the first of all. */
export const FIRST_SINCE_THEN: readonly OfText[] = [
  {
    // "The Defence Working Group held its first meeting since November 2014" (S/2015/331): its first it held before.
    name: 'is of the first of all, and not of the first since some day',
    keeps: ({ text, language: { code } }, { asked: { typed } }) =>
      !FIRST.test(plain(typed)) || SINCE.test(plain(typed)) || !FIRST_SINCE[code].test(plain(text)),
  },
];
