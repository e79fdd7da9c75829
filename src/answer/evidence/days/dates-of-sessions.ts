import type { AnswerLanguage, When } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { findOrdinals } from '../../../records/ordinals.ts';
import { findSymbols } from '../../../records/symbol.ts';
import { plain, unpointed } from '../../../records/text.ts';
import type { SoughtNumber } from '../asked/numbers.ts';
import { HELD_ON } from './held-on.ts';
import { openingSitting, sittingNumbersIn } from './sitting-days.ts';

/** `2020-11`. */
const MONTH = 7;

/** Nothing but "in" and "from" stands between the number of a session and its date. */
const LONGEST_LINK = 4;

/**
 * Whether the words before a date end in the session that is sought: "At its eleventh session, in May 2012, the Forum …", "at
 * its sixty-seventh session, held in London from". On one day a sitting of it was, and not the session.
 */
export function isOfSession(
  before: string,
  when: When,
  numbers: readonly SoughtNumber[],
  language: LanguageData,
): boolean {
  const words = unpointed(before);
  const last = findOrdinals(words, { start: 0, end: words.length }, language).at(-1);
  const isSought = numbers.some(({ isOrdinal, value }) => isOrdinal && last?.numbers.includes(value));
  if (!last || !isSought) return false;
  const rest = words.slice(last.end);
  const bare = rest.replace(HELD_ON[language.code], ' ');
  const between = bare.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isPeriod = when.length === MONTH || when.includes('/');
  return (isPeriod || bare !== rest) && between.every((word) => word.length <= LONGEST_LINK);
}

/** A session, where the language has another word for one of its meetings. */
const SESSION_ASKED = /per[ií]odo de sesiones|(?<!\p{L})session(?!\p{L})|сесси|دورت?|届/iu;
const SITTING_ASKED =
  /(?<!\p{L})(?:s[ée]ance|meeting|sitting|sesi[óo]n|reuni[óo]n|r[ée]union)(?!\p{L})|заседани|جلس|اجتماع|次/iu;

/** Whether the number of a question may count a meeting: "the first session", "SBI 1" count none. */
export const mayCountSitting = (typed: string): boolean => SITTING_ASKED.test(typed);

/** The same of one meeting and its day: "En su 348ª sesión, celebrada el 7 de abril", A/CN.10/2015/L.2. */
export function isOfSitting(
  before: string,
  numbers: readonly SoughtNumber[],
  language: LanguageData,
  typed: string,
): boolean {
  // "Su 17º período de sesiones" is none of its meetings.
  if (SESSION_ASKED.test(typed) && !SITTING_ASKED.test(typed)) return false;
  const last = sittingNumbersIn(before, language).at(-1);
  if (last === undefined || !numbers.some(({ value }) => value === last)) return false;
  const words = unpointed(before);
  const rest = words.slice(words.lastIndexOf(String(last))).replace(HELD_ON[language.code], ' ');
  const between = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  // The number with its ending, the word for a meeting, and little words.
  return between.filter((word) => word.length > LONGEST_LINK && !word.startsWith(String(last))).length <= 1;
}

/** 在2014年11月17日第50次全体会议上 (E/2014/INF/2/Add.1): Chinese says the number of the meeting right behind its day. */
export function isOfCounted(after: string, typed: string, numbers: readonly SoughtNumber[]): boolean {
  const { number, counter } = /^第(?<number>\d+)(?<counter>[次届])/u.exec(after)?.groups ?? {};
  return (
    numbers.some(({ isOrdinal, value }) => isOrdinal && value === Number(number)) &&
    typed.includes(`${number}${counter}`)
  );
}

/**
 * "Была открыта 20 октября 2014 года на 1245-м заседании" (A/70/38): the one meeting that is counted right behind a day, with "at its",
 * was on that day.
 */
export function isOfSittingBehind(
  after: string,
  numbers: readonly SoughtNumber[],
  language: LanguageData,
  typed: string,
): boolean {
  if (!SITTING_ASKED.test(typed)) return false;
  const behind = BEHIND_DAY[language.code]?.exec(plain(after))?.[0];
  if (behind === undefined) return false;
  const number = openingSitting(plain(after).slice(behind.length), language);
  return numbers.some(({ isOrdinal, value }) => isOrdinal && value === number);
}

/** What stands between a day and the meeting of that day, in plain letters. */
const BEHIND_DAY: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /^,? (?:at|during) (?:its |the |their )?/u,
  fr: /^,? (?:a|lors de|au cours de|durant) (?:sa |la |leur )?/u,
  es: /^,? (?:en|durante) (?:su |la )?/u,
  ru: /^,? на (?:его |ее |своем |их )?/u,
};

/** "The Conference to be held in Santiago from 2 to 13 December 2019, which will include COP 25, CMP 15 and CMA 2" (FCCC/SBI/2019/9). */
const INCLUDES =
  /(?:^|[,;] )(?:(?:which|that) (?:will |would |is to )?(?:includes?|comprises?)|including|comprising) (?<sessions>[^.;()]*)/u;

/** Whether the sessions that what is held then includes have a number that is sought. */
export function isOfIncluded(after: string, numbers: readonly SoughtNumber[]): boolean {
  const sessions = INCLUDES.exec(after)?.groups?.sessions ?? '';
  const counted = [...sessions.matchAll(/\p{Lu}{3,} (\d{1,3})(?![\d/])/gu)].map(([, number]) => Number(number));
  return numbers.some(({ isOrdinal, value }) => isOrdinal && counted.includes(value));
}

/** Chinese says when before what: 2014年5月14-23日在伦敦举行的海事安全委员会第九十三届会议. */
export function isBeforeAnother(after: string, numbers: readonly SoughtNumber[], language: LanguageData): boolean {
  const words = plain(after);
  const [first] = findOrdinals(words, { start: 0, end: words.length }, language);
  const sought = numbers.filter(({ isOrdinal }) => isOrdinal).map(({ value }) => value);
  return first !== undefined && sought.length > 0 && !first.numbers.some((number) => sought.includes(number));
}

/** Whether the words before a date end in the number of another session than that which is sought, or in a symbol. */
export function isOfAnother(before: string, numbers: readonly SoughtNumber[], language: LanguageData): boolean {
  const words = plain(before);
  const last = findOrdinals(words, { start: 0, end: words.length }, language).at(-1);
  const sought = numbers.filter(({ isOrdinal }) => isOrdinal).map(({ value }) => value);
  if (last && sought.length > 0 && !last.numbers.some((number) => sought.includes(number))) return true;
  // "Que había aprobado durante su 496ª sesión, celebrada el 27 de marzo" is not of the 503rd.
  // "The 1st meeting of the fourth session, held on 2 December, and the resumed fourth session, on 8 February": behind the session, no other.
  const rest = last && sought.length > 0 ? before.slice(last.end) : before;
  const sitting = sittingNumbersIn(rest, language).at(-1);
  if (sitting !== undefined && sought.length > 0 && !sought.includes(sitting)) return true;
  // "To adopt the guidelines by COP 22 (November 2016)" is not of SBI 43.
  const letters = /\p{Lu}{2,8}[ -](\d{1,3})\s?[(（]?$/u.exec(before)?.[1];
  if (letters && sought.length > 0 && !sought.includes(Number(letters))) return true;
  // A masthead whose lines ran together: the day of issue stands after the symbol.
  return findSymbols(before).some(({ end }) => /^[\s*]*$/u.test(before.slice(end)));
}
