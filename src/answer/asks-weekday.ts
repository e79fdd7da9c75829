import type { AnswerLanguage } from '../model.ts';
import { unpointed } from '../records/text.ts';
import type { Asked } from './asked.ts';

/** How people ask for the name of a day, in plain letters. */
const WEEKDAY: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:what|which) (?:day of the week|weekday)\b/u,
  fr: /\bquel jour de la semaine\b/u,
  es: /(?<!\p{L})(?:que|cual) dia de la semana(?!\p{L})/u,
  ru: /как(?:ои|им) (?:был |это |будет )?д(?:ень|нем) недели/u,
  ar: /(?:اي|ما) (?:هو )?(?:ال)?يوم من (?:ايام )?الاسبوع/u,
  zh: /(?:星期|周|礼拜)几/u,
};

/**
 * Whether a question asks for the name of a day.
 *
 * @example asksWeekday({ typed: 'What day of the week did SBSTA 40 end?', language: 'en' }) // true
 */
export const asksWeekday = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  WEEKDAY[language].test(unpointed(typed));
