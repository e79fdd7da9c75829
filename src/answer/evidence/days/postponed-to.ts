import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain, unpointed } from '../../../records/text.ts';
import { holds, termsIn } from '../fit.ts';
import type { Rule } from '../rules/rule.ts';

/** How it is asked to when something was put off, in plain letters. */
const ASKED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:to|until|till) (?:when|what (?:date|day|time|week|month)|which (?:date|day|week|month))\b.*\b(?:postpon|mov|reschedul|deferr|delay|put off)|\b(?:when|which (?:date|day|week|month)|what (?:date|day|time)) .*\b(?:postponed|moved|rescheduled|deferred|delayed|put off) (?:to|until|till)(?! \p{L})/u,
  fr: /(?<!\p{L})(?:a|jusqu'a) (?:quand|quelles? dates?|quel jour|quelle semaine|quel mois)(?!\p{L}).*(?:report|repouss|ajourn|deplac|decal)/u,
  es: /(?<!\p{L})(?:para|hasta|a) (?:cuando|que (?:fechas?|dia|semana|mes))(?!\p{L}).*(?:aplaz|pospu|posterg|traslad)/u,
  ru: /(?<!\p{L})(?:на|до) (?:когда|как(?:ую|ое|ой|ие|ого) (?:дат|врем|срок|день|дни|недел|месяц|числ)\p{L}*|каких пор)(?!\p{L}).*(?:перенес|перенос|отлож|отсроч)/u,
  ar: /(?:الي|حتي) (?:متي|اي) .*(?:ارج|تاجيل|اجل)|(?:ارج|تاجيل|اجل).* (?:الي|حتي) (?:متي|اي)(?!\p{L})/u,
  zh: /(?:推迟|延期|改期|延迟|推后)[到至]?(?:了)?(?:什么|何|哪|几)/u,
};

/** How a sentence says to when, in plain letters. */
const TOLD: Record<Language, RegExp> = {
  en: /\b(?:postponed|moved|rescheduled|deferred|delayed|put off) (?:to|until|till) (?!(?:allow|enable|give|permit|be)\b)/u,
  fr: /(?:report|repouss|ajourn|deplac|decal)ee?s? (?:au|aux|a la|a l'|a|jusqu'(?:au|a)) ?/u,
  es: /(?:se (?:aplaz|posterg|pospus|traslad)\p{L}+|(?:aplazad|pospuest|postergad|trasladad)[oa]s?) (?:hasta|para|al?) /u,
  ru: /(?:перенес|отлож|отсроч)\p{L}* (?:на|до) /u,
  ar: /(?:ارجا|تاجيل|ارجي|اجل)\p{L}*(?: \p{L}+){0,4} (?:الي|حتي) /u,
  zh: /(?:推迟|延期|改期|延迟|推后)[到至]/u,
};

/**
 * Whether it is asked to when something was put off: often a document gives no day, but "the second week of May".
 *
 * @example asksPostponedTo('À quand a été reporté le dialogue ?', 'fr') // true
 */
export const asksPostponedTo = (typed: string, language: AnswerLanguage): boolean =>
  ASKED[language].test(unpointed(typed));

/** "The meeting was postponed": which, the words before it say. */
const THE_MEETING =
  /(?:the (?<en>meeting|session)|la (?<fr>reunion|session|seance|sesion)|(?<ru>встреча|заседание|совещание|сессия)|(?<ar>الاجتماع|الجلسه)|该?(?<zh>会议))(?: (?:was|has been|a ete|est|se|была|было|تم))?[ 被]*$/u;

/** To when something was put off, only a sentence tells that says so of it. */
export const POSTPONED_TO: readonly Rule[] = [
  {
    // "The meeting was postponed to the second week of May owing to the elections" (S/2015/302): to when those were, it does not say.
    name: 'says to when it was put off, where that is asked, behind what was',
    keeps: ({ text, language: { code }, fit: { held } }, { asked: { typed, language } }) => {
      if (!asksPostponedTo(typed, language)) return true;
      const words = code === 'ar' ? unpointed(text) : text;
      const told = TOLD[code].exec(plain(words));
      if (!told) return false;
      // "The meeting" is what was agreed on before, and no other one that a question calls so.
      const noun = Object.values(THE_MEETING.exec(plain(words).slice(0, told.index))?.groups ?? {}).find(Boolean);
      if (noun !== undefined && unpointed(typed).includes(noun)) return false;
      const before = termsIn(words.slice(0, told.index + told[0].length), code);
      return held.every((word) => word.weight <= 1 || holds(word, before, code));
    },
  },
];
