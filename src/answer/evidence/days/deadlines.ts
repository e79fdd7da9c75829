import type { AnswerLanguage, DocumentRecord, When } from '../../../model.ts';
import type { FoundDate } from '../../../records/dates.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { plain } from '../../../records/text.ts';
import { type Around, fit, holds, termsIn } from '../fit.ts';
import type { Sought } from '../words/sought.ts';
import { daysIn } from './dates.ts';
import { extendedDeadlines } from './extended-deadlines.ts';

/** Words right before a date up to which something is to be done, or holds. */
const UP_TO: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:by|to the end of|through|before|until|till|no later than|not later than|on or before|(?:deadline|closing date)(?: \w+){0,3} (?:is|was|of)|expires? on|close[sd]? on)(?: the)?(?: end of)?(?: \w+day,?)? $/,
  fr: /(?:\bavant(?: le| la fin de)?|\bd'ici(?: le| au| a)?(?: la)?(?: fin)?|au plus tard,?(?: le| en)?|jusqu'(?:au|en|a)(?: la)?(?: fin)?(?: de)?|date limite(?: [\p{L}']+){0,3} (?:est|etait)(?: le)?|clos(?:e|es)?(?: \p{L}+)? le|expir\p{L}+ le|arriv\p{L}+ a echeance le|vien\p{L}+ a expiration le|fixee? au|pren\p{L}+ fin le)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))? $/u,
  es: /(?:\bantes del?(?: fin de)?|\ba mas tardar(?: el| en)?|\bhasta(?: el| fines de)?|\bpara el|plazo(?: \p{L}+){0,4} (?:es|era|vence|termina) el|cerrara(?: el)?|expira\p{L}* el)(?: (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))? $/u,
  ru: /(?<!\p{L})(?:до|к|не позднее|не позже|срок \p{L}+ истекает|истека\p{L}+|прекраща?\p{L}+|прекращена|закрывается|закроется)(?: конца)?(?: (?:в )?(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье),?)? $/u,
  ar: /(?:بحلول|قبل|حتي|لغايه|(?:في )?موعد(?:ه?ا?)? (?:اقصاه|لا يتجاوز|نهايته|غايته)|في اجل اقصاه|وستنتهي.{0,80} في|تنتهي.{0,80} في|تقفل.{0,40})(?: (?:تاريخ|يوم|نهايه))* ?$/u,
  zh: /(?:至|到|不迟于|最迟|截至|期限为|截止(?:日期)?[为是]?|于) ?$/u,
};

/** Words right after the date that say so: 2015年3月1日之前. */
const AFTER: Partial<Record<AnswerLanguage, RegExp>> = {
  zh: /^(?:之前|以前|前|为止|止|到期|届满|截止)/u,
  fr: /^ (?:au plus tard|dernier délai)/u,
  es: /^ (?:a más tardar|como plazo)/u,
  en: /^ (?:at the latest)/u,
};

/** A date by which Chinese says that something is to be done says so on one of its sides; "于" alone does not. */
const WEAK = /(?<!不迟)于 ?$/u;

/**
 * The dates of a sentence up to which something is to be done.
 *
 * @example deadlinesIn('The SBI invited Parties to submit to the secretariat, by 1 March 2016, their views …') // 2016-03-01, with its place
 */
export function deadlinesIn(
  text: string,
  language: LanguageData,
  record: DocumentRecord,
  isFormer = false,
): FoundDate[] {
  const words = plain(text);
  const dates = daysIn(text, language, record);
  const isFree = (at: number) => !dates.some(({ start, end }) => start <= at && at < end);
  const years = [...words.matchAll(YEAR)].flatMap(({ 0: when, index }) =>
    isFree(index) ? [{ start: index, end: index + when.length, when }] : [],
  );
  const extended = extendedDeadlines(text, language.code, dates, isFormer);
  if (extended.length > 0) return extended;
  return [...dates, ...years].flatMap(({ start, end, when }) => {
    // "On 4 May", "в понедельник, 3 августа": what leads to a date can be part of what is read as the date.
    const before = words.slice(0, start + Math.max(0, words.slice(start, end).search(/\d/))).replace(HOUR, ' ');
    const isAfter = AFTER[language.code]?.test(text.slice(end)) ?? false;
    // "Until July 15, 2025": the month stands before the day.
    const leads = [before, words.slice(0, start)].some((lead) => UP_TO[language.code].test(lead));
    const isBefore = leads && !(language.code === 'zh' && WEAK.test(before));
    return isAfter || isBefore ? [{ start, end, when }] : [];
  });
}

/** An hour before the day: "by 6 p.m. on Monday, ", "au plus tard à 18 h 30 le ", "не позднее 18 ч. 00 м. ", "by noon on ". */
const HOUR =
  /,? (?:(?:a|at|at the|a las|las|в|الساعه) ?)?(?:noon|midday|midnight|midi|minuit|mediodia|medianoche|полу(?:дня|ночи)|الظهر|منتصف الليل|\d{1,2}(?:[.:h]\d{2}| ?h ?\d{2})?) ?(?:[ap]\.? ?m\.?|hours|hrs|heures?|h|horas|час\p{L}*|ч\.?(?: ?\d{2} ?м\p{L}*\.?)?)?,?(?: \([^()]{1,30}\))?,?(?: (?:on|le|del?|el|de el|يوم))?(?: \w+day,?)? $/u;

/** A year by itself: "valid until 2017". */
const YEAR = /(?<![\d/.,-])(?:19|20)\d\d(?![\d/]|[.,-]\d)/gu;

/**
 * The one of several deadlines that goes with what is sought: "to prepare the summary report by 15 August and the synthesis
 * report by 8 September".
 */
export function deadlinesMeant(
  text: string,
  language: LanguageData,
  record: DocumentRecord,
  sought: Sought,
  around: Around,
  isFormer = false,
): When[] {
  const found = deadlinesIn(text, language, record, isFormer);
  if (found.length < 2) return found.map(({ when }) => when);
  const nothing = { ...around, ...termsIn('', language.code) };
  const deeds = sought.words.filter(({ isVerb }) => isVerb);
  const clauses = found.map(({ when, start, end }, i) => {
    // Chinese says by when before what, or after it: between two commas.
    const isFirst = language.code === 'zh';
    const own = isFirst
      ? partOf(text, start, end)
      : text.slice(found[i - 1]?.end ?? 0, i === found.length - 1 ? text.length : end);
    const before = isFirst ? own : text.slice(found[i - 1]?.end ?? 0, start);
    const shareOf = (part: string) => fit(sought, termsIn(part, language.code), nothing, language.code).share;
    const terms = termsIn(own, language.code);
    const isDone = deeds.length > 0 && deeds.some((word) => holds(word, terms, language.code));
    return { when, share: Math.max(shareOf(own), shareOf(before)), isDone };
  });
  // "To issue a call for proposals by 31 December, and to submit proposals by 31 March": what is done by then decides.
  const done = clauses.filter(({ isDone }) => isDone);
  const meant = done.length > 0 ? done : clauses;
  const most = Math.max(...meant.map(({ share }) => share));
  return meant.filter(({ share }) => share > most - NEAR).map(({ when }) => when);
}

/** The part of a text between the commas around a place. */
function partOf(text: string, start: number, end: number): string {
  const before = /[^，,；;。]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[^，,；;。]*/u.exec(text.slice(end))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`;
}

/** Deadlines as near as this to the best one may as well be meant. */
const NEAR = 0.04;
