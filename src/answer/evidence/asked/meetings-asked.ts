import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';

/** How questions ask at which meetings or sessions something was done, in plain letters. */
const MEETINGS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:which|what)(?: of (?:its|the|their))? (?:plenary |formal )?(?:meetings|sittings|sessions)\b/,
  fr: /\bquelles (?:de ses )?(?:seances|reunions|sessions)\b/,
  es: /\b(?:que|cuales) (?:sesiones|reuniones|periodos)\b/,
  ru: /на каких (?:из )?(?:сво\p{L}+ )?(?:заседани|сесси|совещани)/u,
  ar: /في (?:اي|ايه) (?:جلسات|اجتماعات|دورات)/u,
  zh: /哪(?:几次|几场|几届)|哪些次?(?:全体)?(?:会议|届会|常会)/u,
};

/** Whether a question asks at which meetings or sessions something is done. */
export const asksMeetings = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  MEETINGS[language].test(plain(typed));

/** That something is done at each meeting, in plain letters. */
const EACH: Record<Language, RegExp> = {
  en: /\b(?:at|in|during) (?:each|every|all)(?: of (?:its|their|the))? (?:\p{L}+ ){0,2}(?:meetings?|sessions?)\b/u,
  fr: /(?<!\p{L})(?:a|lors de|au cours de|pendant) (?:chaque|chacune (?:de|des)(?: (?:ses|leurs))?|toutes (?:les|ses|leurs)) (?:\p{L}+ )?(?:reunion|session|seance)/u,
  es: /(?<!\p{L})en (?:cada(?: un[oa] de (?:sus|las|los))?|tod[oa]s (?:las|los|sus)) (?:\p{L}+ )?(?:reunion|sesion|periodo)/u,
  ru: /на (?:каждо[мй]|всех) (?:\p{L}+ ){0,2}(?:совещани|сесси|заседани)/u,
  ar: /في (?:كل|جميع) (?:ال)?(?:اجتماع|دور|جلس)/u,
  zh: /每[一次届]+|[各历]次(?:常会|会议)|各届/u,
};

/**
 * Whether a text says that something is done at each meeting of a body, which answers at which ones.
 *
 * @example saysEachMeeting('… will submit regular reports at each ordinary meeting', 'en') // true
 */
export const saysEachMeeting = (text: string, language: Language): boolean => EACH[language].test(plain(text));
