import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Rule } from './rule.ts';

/** Questions whether there was something, in plain letters. */
const ASKED: Record<AnswerLanguage, RegExp> = {
  en: /^(?:and |so )?(?:was|were|is|are|will|has|have) there\b/u,
  fr: /^(?:et )?(?:y a-t-il|y a t-il|il y a(?:-t-il)?|est-ce qu'il y a|y avait-il|y aura-t-il|a-t-il eu)(?!\p{L})/u,
  es: /^[¿ ]*(?:y )?(?:hubo|hay|habia|habra|ha habido)(?!\p{L})/u,
  ru: /^(?:а )?(?:был[аои]? ли|есть ли|будет ли|состоял\p{L}+ ли|проводил\p{L}+ ли)(?!\p{L})/u,
  ar: /^(?:و)?هل (?:كانت?|يوجد|توجد|هناك|وجدت?)(?!\p{L})/u,
  zh: /有没有|是否有|有过.{1,30}吗/u,
};

/** That a thing is told of elsewhere in a document does not say that there was one. */
export const WHETHER_THERE_WAS: readonly Rule[] = [
  {
    // "The assessment runs from 2021 to 2024", in a report on a workshop: whether there was one in 2021, it does not say.
    name: 'says itself all of what is asked whether there was',
    keeps: ({ fit: { above, around, missing } }, { asked: { typed, language } }) =>
      !ASKED[language].test(plain(typed)) ||
      ![...above, ...around, ...missing].some(({ weight, ofBody, isLight }) => weight > 1 && !ofBody && !isLight),
  },
];
