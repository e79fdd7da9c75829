import type { AnswerLanguage } from '../../model.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';

/** How questions ask at which of the meetings of a session something was done, in plain letters. */
const ASKS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:at|in|during) (?:which|what)(?: of (?:its|the|their))? (?:plenary |formal )?(?:meetings?|sittings?)\b/,
  fr: /\b(?:a|lors de|au cours de|pendant|durant|en) (?:la)?quelles? (?:de ses )?(?:seances?|reunions?)\b/,
  es: /\b(?:en|durante) (?:que|cual(?:es)?)(?: de sus)? (?:sesion|reunion)(?:es)?(?! de sesiones)\b/,
  ru: /на как(?:ом|их)(?: из)?(?: сво\p{L}+)? заседани/u,
  ar: /في (?:اي|ايه) (?:جلس|اجتماع)/u,
  zh: /(?:第几次|哪[一几]?次)(?:全体)?会议/u,
};

/** Whether a question asks at which meeting, by its number, something was done. */
export const asksSitting = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  ASKS[language].test(plain(typed));
