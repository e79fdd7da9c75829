import type { AnswerLanguage, Language } from '../../model.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import type { Cue } from '../lexicon.ts';
import { asksSitting } from './asks-sitting.ts';

/** How questions ask for the number of a sitting, beside "at which meeting", in plain letters. */
const NUMBER: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:which|what) (?:\p{L}+ ){0,3}?(?:meeting|sitting)(?!\p{L})|\b(?:number|no\.?) of (?:the |its )?(?:\p{L}+ ){0,3}?(?:meeting|sitting)(?!\p{L})|\bmeeting (?:number|no)\b/u,
  fr: /\bquelles? (?:est|etait|fut) la (?:seance|reunion)\b|\bquelles? (?:seances?|reunions?)\b|\b(?:numero|n ?[°o.]{0,2}) (?:de )?(?:la )?(?:seance|reunion)\b/,
  es: /\b(?:que|cual) (?:(?:fue|es) )?(?:la )?(?:sesion|reunion)\b(?! de sesiones)|\b(?:numero|n ?[°o.]{0,2}) de (?:la )?(?:sesion|reunion)\b/,
  ru: /как(?:ое|ие)(?: \p{L}+)? заседани|номер(?: \p{L}+)? заседани/u,
  ar: /(?:ما هي|اي|ايه|رقم) (?:رقم )?(?:ال)?(?:جلس|اجتماع)/,
  zh: /第几次|哪[一几]?次|(?:会议|会)的?(?:编号|号码|序号)/,
};

export const asksSittingNumber = (asked: Asked): boolean =>
  asksSitting(asked) || NUMBER[asked.language].test(plain(asked.typed));

/** What a question asks of a matter or a sitting: when, or what it was about. */
export const asksDay = ({ cues }: Asked): boolean => ['when', 'owndays'].some((cue) => cues.has(cue as Cue));
export const asksAbout = ({ cues }: Asked): boolean =>
  ['about', 'item', 'items', 'taken', 'whatis', 'title', 'happen'].some((cue) => cues.has(cue as Cue));

/** What no list of matters and sittings tells, whichever is asked of it. */
export const UNTOLD: readonly Cue[] = [
  'why',
  'who',
  'where',
  'hour',
  'negation',
  'decide',
  'decision',
  'resolution',
  'adopt',
  'outcome',
  'documents',
  'report',
  'cancelled',
  'next',
  'previous',
  'following',
  'before',
  'after',
  'since',
];

/** How a week is called, in plain letters. */
const WEEK: Record<Language, RegExp> = {
  en: /\bweek\b/,
  fr: /\bsemaine\b/,
  es: /\bsemana\b/,
  ru: /недел/,
  ar: /[اأ]سبوع/,
  zh: /周|星期/,
};

export const namesWeek = (text: string, language: Language): boolean => WEEK[language].test(plain(text));

/** Whether a question asks which matters there were, and not for the one of a sitting. */
export const asksMatters = ({ cues }: Asked): boolean =>
  ['item', 'items', 'taken', 'list', 'happen'].some((cue) => cues.has(cue as Cue));

/**
 * Words of dealing with something, of the end of a week and of the middle of a month, which stand beside what is asked and say no more:
 * "the week ending 7 February", "took action", "mi-avril", in plain letters.
 */
const BESIDE: Record<AnswerLanguage, RegExp> = {
  en: /^(?:act(?:ed|ion)?|took|take|taken|deal|dealt|discuss(?:ed)?|address(?:ed)?|end(?:s|ed|ing)?|cover(?:s|ed)?|mid|no|number|situation|matters?|formal(?:ly)?|seized|council)$/,
  fr: /^(?:occup\p{L}*|trait\p{L}*|pench\p{L}*|finissant|fini\p{L}*|termin\p{L}*|achev\p{L}*|clo(?:se|turee)|couv\p{L}*|mi|situation|numero|questions?|saisi\p{L}*|officiel\p{L}*|examin\p{L}*|conseil)$/u,
  es: /^(?:ocup\p{L}*|trat\p{L}*|medidas|adopto|conclui\p{L}*|termin\p{L}*|finaliz\p{L}*|acab\p{L}*|abarc\p{L}*|cubr\p{L}*|mediados|situacion|numero|cuestion\p{L}*|oficial\p{L}*|examin\p{L}*|celebr\p{L}*|consejo)$/u,
  ru: /^(?:за(?:ним|нял)\p{L}*|закончи\p{L}*|заканчива\p{L}*|завершивш\p{L}*|истекш\p{L}*|охват\p{L}*|принял\p{L}*|меры|решения|середин\p{L}*|номер|ситуаци\p{L}*|положени\p{L}*|официальн\p{L}*|рассм[ао]тр\p{L}*|впервые|совет\p{L}?)$/u,
  ar: /^(?:بت|تبت|اتخذ\p{L}*|اجراءات|تناول\p{L}*|(?:ال)?منته\p{L}*|تنته\p{L}*|انته\p{L}*|تغط\p{L}*|تشمل\p{L}*|منتصف|رقم|(?:ال)?حاله|(?:ال)?رسمي\p{L}*|نظر|(?:ال)?مجلس)$/u,
  zh: /^(?:采取|行动|听取|排列?|处理|终了?|了|结束|截至|截止|为止|涵盖|涉及|中旬|局势|编号|正式|首次|理事会|号|的|一|周|星期)+$/u,
};

/** The words of a question that name a matter: what nothing explains, and no word of dealing with it. */
export const matterWords = ({ leftover, language }: Asked): string[] =>
  leftover.filter((word) => !/\d/.test(word) && !BESIDE[language].test(plain(word)));
