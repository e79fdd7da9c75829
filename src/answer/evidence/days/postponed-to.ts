import type { AnswerLanguage } from '../../../model.ts';
import { unpointed } from '../../../records/text.ts';

/** How it is asked to when something was put off, in plain letters. */
const ASKED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:to|until|till) (?:when|what (?:date|day|time|week|month)|which (?:date|day|week|month))\b.*\b(?:postpon|mov|reschedul|deferr|delay|put off)|\b(?:when|which (?:date|day|week|month)|what (?:date|day|time)) .*\b(?:postponed|moved|rescheduled|deferred|delayed|put off) (?:to|until|till)(?! \p{L})/u,
  fr: /(?<!\p{L})(?:a|jusqu'a) (?:quand|quelles? dates?|quel jour|quelle semaine|quel mois)(?!\p{L}).*(?:report|repouss|ajourn|deplac|decal)/u,
  es: /(?<!\p{L})(?:para|hasta|a) (?:cuando|que (?:fechas?|dia|semana|mes))(?!\p{L}).*(?:aplaz|pospu|posterg|traslad)/u,
  ru: /(?<!\p{L})(?:на|до) (?:когда|как(?:ую|ое|ой|ие|ого) (?:дат|врем|срок|день|дни|недел|месяц|числ)\p{L}*|каких пор)(?!\p{L}).*(?:перенес|перенос|отлож|отсроч)/u,
  ar: /(?:الي|حتي) (?:متي|اي) .*(?:ارج|تاجيل|اجل)|(?:ارج|تاجيل|اجل).* (?:الي|حتي) (?:متي|اي)(?!\p{L})/u,
  zh: /(?:推迟|延期|改期|延迟|推后)[到至]?(?:了)?(?:什么|何|哪|几)/u,
};

/**
 * Whether it is asked to when something was put off: often a document gives no day, but "the second week of May".
 *
 * @example asksPostponedTo('À quand a été reporté le dialogue ?', 'fr') // true
 */
export const asksPostponedTo = (typed: string, language: AnswerLanguage): boolean =>
  ASKED[language].test(unpointed(typed));
