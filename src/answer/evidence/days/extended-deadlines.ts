import type { AnswerLanguage } from '../../../model.ts';
import type { FoundDate } from '../../../records/dates.ts';
import { plain } from '../../../records/text.ts';

/** How a sentence says that a deadline was put off, before the dates, in plain letters. */
export const EXTENDED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:extend|postpon|push|mov|defer|prolong)\p{L}* [^.;]*\b(?:deadlines?|closing dates?|due dates?|time ?limits?)\b[^.;]*$|\b(?:deadlines?|closing dates?|due dates?|time ?limits?)\b[^.;]* (?:extended|postponed|pushed back|moved|deferred|prolonged)\b[^.;]*$/u,
  fr: /(?<!\p{L})(?:prorog|prolong|report|repouss|recul)\p{L}* [^.;]*(?:date limite|date butoir|delai|echeance)[^.;]*$|(?:date limite|date butoir|delai|echeance)[^.;]* (?:prorog|prolong|report|repouss|recul)\p{L}*[^.;]*$/u,
  es: /(?<!\p{L})(?:prorrog|ampli|aplaz|extend|extien|prolong)\p{L}* [^.;]*(?:plazo|fecha limite)[^.;]*$|(?:plazo|fecha limite)[^.;]* (?:prorrog|ampli|aplaz|extend|extien|prolong)\p{L}*[^.;]*$/u,
  ru: /(?<!\p{L})(?:продл|перен|отлож)\p{L}* [^.;]*срок[^.;]*$|срок[^.;]* (?:продл|перен|отлож)\p{L}*[^.;]*$/u,
  ar: /(?:تمديد|مدد|يمدد|تمدد|ارجاء|تاجيل)\p{L}* [^.;؛]*(?:موعد|مهله|اجل)[^.;؛]*$/u,
  zh: /(?:截止|期限|最后)[^。；]*(?:延长|推迟|延期|延)[^。；]*$|(?:延长|推迟|延期)[^。；]*(?:截止|期限)[^。；]*$/u,
};

/** What leads to the new day, right before it. */
const TO: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:to|until|till)(?: the)? $/u,
  fr: /(?<!\p{L})(?:au|a|jusqu'(?:au|a))(?: la)? $/u,
  es: /(?<!\p{L})(?:al?|hasta(?: el)?) $/u,
  ru: /(?<!\p{L})(?:до|на) $/u,
  ar: /(?:الي|حتي)(?: (?:غايه|يوم|تاريخ))? ?$/u,
  zh: /[至到] ?$/u,
};

/**
 * The days to which a sentence says that a deadline was put off, of the dates that it gives; or those of before, where they are asked
 * for. A day that is read with the old one as a period is the last of that.
 *
 * @example of 'to extend the deadline for the submission of views from 12 January 2018 to 30 March 2018' 2018-03-30 (FCCC/SBSTA/2017/7)
 */
export const extendedDeadlines = (
  text: string,
  code: AnswerLanguage,
  dates: readonly FoundDate[],
  isFormer = false,
): FoundDate[] =>
  dates.flatMap((date) => {
    const before = plain(text.slice(0, date.start));
    const [first = '', last] = date.when.split('/');
    if (!EXTENDED[code].test(before)) return [];
    if (last) return [{ ...date, when: isFormer ? first : last }];
    return TO[code].test(before) === isFormer ? [] : [date];
  });
