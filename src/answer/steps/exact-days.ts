import type { Answer, AnswerLanguage } from '../../model.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';

/** How questions ask for a day, or for days, and not for a month. */
const DAY: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:which|what) (?:days?|dates)\b(?! of the week)|\b(?:on|from) (?:which|what) date\b|\b(?:exact|precise|specific) (?:dates?|days?)\b/,
  fr: /\ba quelle date\b|\bquels? jours?\b(?! de la semaine)|\bquelles (?:sont (?:les|ses) )?dates\b|\b(?:dates?|jours?) (?:exacte?s?|precise?s?)\b/,
  es: /\ben que fecha\b|\bque dias?\b(?! de la semana)|\bque fechas\b|\bcuales son (?:las|sus) fechas\b|\b(?:fechas?|dias?) (?:exact[oa]s?|precis[oa]s?|concret[oa]s?)\b/,
  ru: /как(?:ого|их|ое|ие|ому) (?:именно )?числ|в как(?:ой|ие) (?:именно )?д(?:ень|ни)(?! недели)|точн\p{L}+ дат|как(?:ие|овы) даты/u,
  ar: /(?<!\p{L})(?:اي|ايه) (?:يوم|ايام)|(?:ال)?تا?و?ا?ريخ (?:ال)?(?:محدد|دقيق)|بالضبط|(?:ما (?:هي )?|ايه? )(?:ال)?تواريخ/u,
  zh: /[哪何][一几]?[天日]|几[号日]|哪些日期|(?:具体|确切|准确)(?:的)?(?:日期|日子)/u,
};

/**
 * Whether a question asks for the day itself.
 *
 * @example asksDay({ typed: 'On what day does it open?', language: 'en' }) // true
 */
export const asksDay = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  DAY[language].test(plain(typed));

/** `2019-12`: a month is no day. */
const MONTH = 7;

export const isOfDays = (when: string): boolean => when.length > MONTH;

/** Whether an answer gives a day where the day itself is asked for: "in November" is none. */
export const daysAreTold = ({ dates }: Pick<Answer, 'dates'>, asked: Pick<Asked, 'typed' | 'language'>): boolean =>
  dates.length === 0 || dates.some(isOfDays) || !asksDay(asked);
