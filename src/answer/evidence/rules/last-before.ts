import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Rule } from './rule.ts';

/** How it is asked when something was for the last time before another day, in plain letters. */
const LAST: Record<AnswerLanguage, RegExp> = {
  en: /\blast\b|\bmost recent(?:ly)?\b|\blatest\b/u,
  fr: /\bdernier\p{L}*|\bla plus recente\b/u,
  es: /(?<!\p{L})ultim[oa]s?(?!\p{L})|mas reciente/u,
  ru: /последн\p{L}+/u,
  ar: /اخر|الاخير\p{L}*/u,
  zh: /最后|最近|上一?次/u,
};
/** The same as a sentence may say it. */
const SAYS: Record<Language, RegExp> = {
  en: /\blast\b|\brecent(?:ly)?\b|\blatest\b|\bprevious(?:ly)?\b|\bpreceding\b|\bprior\b|\bfinal\b/u,
  fr: /\bdernier\p{L}*|\brecente?\b|\bprecedent\p{L}*|\bfinale?\b/u,
  es: /(?<!\p{L})ultim[oa]s?(?!\p{L})|reciente|anterior|precedente/u,
  ru: /последн\p{L}+|недавн\p{L}+|предыдущ\p{L}+/u,
  ar: /اخر|الاخير\p{L}*|سابق/u,
  zh: /最后|最近|上[一次届]|前[一次届]/u,
};

/** Days that are the first and the last of several. */
export const LAST_BEFORE: readonly Rule[] = [
  {
    // "The question concerning Haiti (16 June 1993; 14 October 2014)": when it was last taken up before 2013, it does not say (S/2015/10/Add.5).
    name: 'says of a day that it was the last one, where the last before another is asked for',
    keeps: ({ text, language: { code } }, { wanted, asked: { cues, typed, language, times } }) =>
      wanted !== 'date' ||
      !cues.has('before') ||
      times.length === 0 ||
      !LAST[language].test(plain(typed)) ||
      SAYS[code].test(plain(text)),
  },
];
