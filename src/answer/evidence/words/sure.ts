import type { AnswerLanguage } from '../../../model.ts';
import { plain, unpointed } from '../../../records/text.ts';
import { readChineseQuestion } from '../../events/chinese.ts';
import { eventWordsOf } from '../../events/words/words.ts';
import { HELD } from '../../prose.ts';

/** So many characters before a date, and after it, say whether what is said of it is sure. */
const NEAR = 100;
const NEAR_AFTER = 40;

/** What there was none of after so many days, before something was declared (在42天没有任何新登记的病例后，S/2015/219), denies nothing of that; 不妨 is "may wish to", and says no; what somebody takes note of (表示注意到), and welcomes, is so. */
const UNSURE_CHINESE =
  /不(?![妨断同仅少超])|没有(?![^，。]{0,30}后，)|未能|并未|尚未|取消|推迟|延期|推后|改期|中止|原定|原计划|除非|说(?!明)|指出|表示(?!注意|赞赏|欢迎|满意|感谢|关切|同意|支持)/u;

/** Meetings that prepare another: what is said of them is not said of it. */
const PREPARATORY: Record<AnswerLanguage, RegExp> = {
  en: /\bpreparator/,
  fr: /\bpreparatoire/,
  es: /\bpreparator/,
  ru: /(?<![а-я])подготовит/,
  ar: /تحضيري/,
  zh: /筹备|预备/,
};

/** Whether words are of a meeting that prepares another, and a question is not: "the third session of its Preparatory Committee". */
export const isOfPreparation = (words: string, question: string, language: AnswerLanguage): boolean =>
  PREPARATORY[language].test(plain(words)) && !PREPARATORY[language].test(plain(question));

/** Bodies that gather: what they did on a day is no gathering. A word for one names none of them. */
export const BODIES =
  /^(?:assembl\p{L}*|asamblea|committee|council|commission|board|panel|bureau|comite|conseil|groupe|consejo|comision|mesa|junta|grupo|комитет\p{L}*|совет\p{L}*|комисси\p{L}*|бюро|групп\p{L}*|(?:ال)?لجنه|لجنه|(?:ال)?مجلس|(?:ال)?هييه|(?:ال)?فريق)s?$/u;

/** A sentence that its date opens says that something took place then, and not that it was spoken of. */
export const TOOK_PLACE: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:was|were|is|are|be|been) (?:\w+ly )?(?:held|organi[sz]ed|convened|opened)\b|\b(?:took|takes|take) place\b|\bmet\b|\b(?:held|convened|organi[sz]ed|opened|hosted|conducted) (?:its|their|an?|the|\w+ (?:consultation|meeting|discussion|talk|negotiation|workshop|seminar|session|event)s?)\b|\b(?:participat(?:ed|es) in|attended|visited|travell?ed to)\b/,
  fr: /\b(?:s'est|se sont|sera|seront|ete|a eu|ont eu|aura|auront) (?:tenu|organise|convoque|reuni|lieu|ouvert)|\b(?:a|ont) (?:tenu|organise|convoque|ouvert|mene|accueilli|participe|visite|effectue) |\b(?:s'est|se sont) rendue?s? /,
  es: /\bse (?:celebr|organiz|reuni|convoc|inaugur)|\b(?:tuvo|tuvieron|tendra) lugar\b|\bfue inaugurad|\b(?:celebr|organiz|convoc|inaugur|particip|visit|viaj)(?:o|aron)\b|\b(?:mantuv|sostuv)(?:o|ieron)\b|\bllev(?:o|aron) a cabo\b/,
  ru: /(?<![а-я])(?:состоял|состоит|прошл|прошел|прошло|провед|провел|созва|проводил|организован|открыт|открыл|посетил|участвовал|принял\p{L}* участие|встретил)/u,
  ar: /(?:عقد|نظم|اجتمع|افتتح|افتتاح|شارك|زار|اجري|اجرت)/,
  zh: /举行|召开|举办|开幕|日期为|定于|参加了|出席了|访问了/u,
};

/** "Où" is no "ou", and has no accent in plain letters; من أجل ("for") is no أجل ("postponed"); how long at most something is denies nothing. */
const wordsOf = (text: string) => plain(withoutOthers(text)).match(/[\p{L}\p{M}]+/gu) ?? [];
const withoutOthers = (text: string) =>
  text
    .replaceAll(/où|من أجل/giu, ' ')
    .replaceAll(AT_MOST, ' ')
    .replaceAll(NOT_LISTED, ' ');
const AT_MOST =
  /\bno(?:t (?:to exceed|exceeding)|t? (?:more|less|fewer) than)\b|\b(?:pas plus|n['’]excédant pas|ne dépassant pas)(?: de)?\b|\bno (?:más de|menos de|superior a|supere|exceda)\b|(?<!\p{L})не (?:более|менее|больше|меньше|превышающ\p{L}+)(?!\p{L})|لا (?:ت|ي)?(?:تجاوز|زيد|قل)/giu;
/** "Featuring 15 Parties not included in Annex I" (FCCC/SBI/2023/10): who took part, and not that nothing took place. */
const NOT_LISTED =
  /\bnot (?:included|listed) in\b|(?<!\p{L})non (?:visée?s|incluses|inscrites) à(?!\p{L})|(?<!\p{L})no incluid[oa]s en(?!\p{L})|(?<!\p{L})не включ[её]нн\p{L}+ в(?!\p{L})|غير (?:ال)?مدرجة/giu;

/**
 * A clause of a sentence that may lead to a date: the words before it, or all of them where the date opens the sentence; and
 * those right after it.
 */
export type Leading = { before: string; after: string; opens: boolean; dates?: readonly string[] };

/**
 * Whether the words that lead to a date leave open that something took place then: "was postponed", "until 3 May", "the
 * Preparatory Committee for …". `isDeed`: what is asked is not when something took place, but when it was done.
 */
export function isUnsure(
  { before, after, opens, dates }: Leading,
  question: string,
  language: AnswerLanguage,
  isDeed: boolean,
): boolean {
  if (isOfPreparation(before, question, language)) return true;
  // "El período a que se refiere el informe, comprendido entre el 1 de enero y el 31 de diciembre" (A/69/308).
  if (COVERED_ASKED.test(question) && dates?.length === 1 && dates[0]?.includes('/') && PERIOD.test(plain(before)))
    return false;
  if (opens && !isDeed && !TOOK_PLACE[language].test(unpointed(before))) return true;
  const words = eventWordsOf(language);
  // Whole words: the "t" of a word that is cut is not that of "hadn't".
  const led = withoutOthers(before);
  // "На саммите, состоявшемся 6 июля в Глениглзе, не выполнено": what is not so behind the comma is no matter of what has taken place (A/69/L.64).
  const told = HAS_TAKEN_PLACE.test(led) ? (after.split(',')[0] ?? '') : after;
  const near = `${led.slice(-NEAR).replace(led.length > NEAR ? /^[\p{L}\p{M}']+/u : '', '')} ${told.slice(0, NEAR_AFTER).replace(told.length > NEAR_AFTER ? /[\p{L}\p{M}']+$/u : '', '')}`;
  if (!words) return UNSURE_CHINESE.test(near);
  const said = wordsOf(before);
  const [first = ''] = said;
  if (wordsOf(near).some((word) => words.unsure.test(word))) return true;
  if (opens && HELD.test(before)) return false;
  // "From 28 July to 3 December 2014, Switzerland held consultations": the first word is of the period.
  const isPeriod = dates?.some((when) => when.includes('/')) === true;
  if (opens) return !isPeriod && (words.apart.has(first) || words.belongs.has(first));
  // "Jusqu'au", "hasta el": an article may stand between.
  const [other = '', last = ''] = said.slice(-2);
  const leads = last.length <= LONGEST_ARTICLE && words.apart.has(other) ? other : last;
  // "С какого числа Судан член ООН?": "с 12 ноября 1956 года" (S/2015/202).
  return words.apart.has(leads) && !(SINCE.test(leads) && SINCE_ASKED.test(question));
}

/** A Russian participle of what is past, right before its day. */
const HAS_TAKEN_PLACE = /(?<!\p{L})(?:состоявш|прошедш|проходивш)\p{L}+(?: [сcв])?\s*$/iu;

/** Words that lead to the day from which on something is, and how that day is asked for. */
const SINCE = /^(?:since|from|depuis|desde|со?|منذ)$/u;
export const SINCE_ASKED =
  /\bsince (?:when|what|which)\b|\bfrom (?:when|what date|which date)\b|depuis (?:quand|quelle date|quel jour)|desde (?:cu[áa]ndo|qu[ée] fecha)|с (?:какого|каких|когда)|منذ (?:متى|أي)|(?:从|自)(?:何时|什么时候|哪天|哪一天)/iu;

/** How a question asks for the period that a paper covers, and how a text calls that. */
const COVERED_ASKED =
  /\bperiod (?:does|did|do|is|was)\b[^?]*\bcover|\bperiod (?:is |was )?covered\b|p[ée]riode (?:est )?couv|p[ée]riode que couv|per[íi]odo (?:que )?(?:abarc|cubr|comprend)|период (?:охват|покры|включ)|(?:الفترة|فترة) (?:التي )?[يت]?(?:غطي|شمل)|(?:涵盖|覆盖)[^？]{0,6}(?:时期|期间|时间)/iu;
const PERIOD =
  /\b(?:reporting|report) period|\bperiod (?:covered|under review)|\bperiode (?:consideree|couverte|a l'examen)|\bperiodo (?:a que se refiere|que se examina|examinado|abarcado|de que se informa)|отчетн\p{L}+ период|(?:ال)?فتره (?:المشموله|قيد)|报告(?:所述)?期/u;

const LONGEST_ARTICLE = 2;

/** What takes place around a round table, whose words name something else one by one. */
const ROUND_TABLE =
  /\bround[- ]?tables?\b|\btables? rondes?\b|\bmesas? redondas?\b|кругл\p{L}+ стол\p{L}*|(?:ال)?(?:مائدة|موائد) (?:ال)?مستديرة/giu;
/** One word for it; none in Chinese, where its signs tell. */
const ROUND: Record<AnswerLanguage, string> = {
  en: 'dialogue',
  fr: 'dialogue',
  es: 'dialogo',
  ru: 'заседание',
  ar: 'اجتماع',
  zh: '圆桌会议',
};

/**
 * Whether a question speaks of something that takes place, and neither of a paper about it nor of what somebody did. A body
 * that is numbered is one of its meetings: "the 139th Assembly".
 */
export function isOfGathering(question: string, language: AnswerLanguage, isNumbered = false): boolean {
  const words = eventWordsOf(language);
  if (!words)
    return (
      readChineseQuestion(question)?.deed === undefined && /[会坛峰节讨训]|讲习班|对话|适应周|圆桌/u.test(question)
    );
  const said = wordsOf(question.replace(ROUND_TABLE, ROUND[language]));
  const gathering = said.findIndex(
    (word) => (words.meetings.test(word) || words.gatherings.test(word)) && (isNumbered || !BODIES.test(word)),
  );
  const isPaper = (word: string) => words.papers.test(word) || words.neutral.has(word);
  return gathering >= 0 && !said.some((word) => words.unsure.test(word)) && !said.slice(0, gathering).some(isPaper);
}
