import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { holdsOrdinal } from '../asked/numbers.ts';
import type { OfText } from './near-misses.ts';

/** How sentences say that something is done together, in plain letters. */
const JOINT =
  '(?:joint|jointly|together|conjoint\\p{L}*|conjunt\\p{L}*|совместн\\p{L}*|مشترك\\p{L}*|المشترك\\p{L}*|联合|共同)';
const MEETING =
  '(?:met|meets?|meetings?|sessions?|reunions?|seances?|reunion(?:es)?|sesion(?:es)?|сесси\\p{L}*|заседа\\p{L}*|(?:ال)?(?:دور|جلس|اجتماع)\\p{L}*|会议|届会)';
const JOINT_MEETING = new RegExp(`${JOINT} (?:plenary )?${MEETING}|${MEETING} ${JOINT}|${JOINT}${MEETING}`, 'u');

/** Words for what is done together, beside those for sessions: no joint reports, and no joint implementation. */
const ASKED: Record<AnswerLanguage, RegExp> = {
  en: /\bjoint(?:ly)? (?:plenary )?(?:meet|session|with)|\b(?:met|meet|held|sit|sat) (?:jointly|together)\b/u,
  fr: /\bconjointement\b|\b(?:reunion|session|seance)s? (?:conjointe|commune)/u,
  es: /(?<!\p{L})conjuntamente(?!\p{L})|(?:reunion|sesion|periodo de sesiones) (?:conjunt|comun)/u,
  ru: /совместно(?!\p{L})|совместн\p{L}+ (?:сесси|заседани|совещани)/u,
  ar: /بالاشتراك|(?:دوره|جلسه|اجتماع\p{L}*) مشترك/u,
  zh: /(?:联合|共同)(?:举行|召开|会议|届会|开会)/u,
};

/** Whether it is asked of a session whether it was held together with another. */
const asksTogether = ({ cues, items, typed, language }: Asked): boolean =>
  items.length === 0 && (cues.has('meet') || cues.has('session')) && ASKED[language].test(plain(typed));

/** What must be said of bodies that met together. */
export const TOGETHER: readonly OfText[] = [
  {
    // "Agreed to consider this item jointly with that of the SBI" (FCCC/SBSTA/2014/2): whether they met together, it does not say.
    name: 'says that they met together, where that is asked',
    keeps: ({ text, language }, { asked }) =>
      !asksTogether(asked) ||
      (JOINT_MEETING.test(plain(text)) && asked.ordinals.every(({ value }) => holdsOrdinal(text, value, language))),
  },
];
