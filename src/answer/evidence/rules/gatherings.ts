import type { LanguageData } from '../../../records/languages/language.ts';
import { plain, unpointed } from '../../../records/text.ts';
import { isDay } from '../../../records/when.ts';
import type { Cue } from '../../lexicon.ts';
import { partIn, withoutParts } from '../../session-parts.ts';
import { sittingRecord } from '../../sittings/sitting-records.ts';
import { holdsNumber, holdsOrdinal } from '../asked/numbers.ts';
import { HOUSE_ASKED } from '../asked/wanted.ts';
import { daysIn, withoutDates } from '../days/dates.ts';
import { mayCountSitting } from '../days/dates-of-sessions.ts';
import { SUBORDINATE } from '../days/in-order.ts';
import { sittingNumbersIn } from '../days/sitting-days.ts';
import { namesPlace } from '../judge.ts';
import { includesIt } from '../words/includes-it.ts';
import type { Rule } from './rule.ts';

/** What is done at one of its meetings, on the day of that. */
const DEEDS: readonly Cue[] = ['adopt', 'open', 'close', 'sitting'];

export const ENDS =
  /\b(?:clos|conclu|adjourn|finish|end(?:s|ed|ing)?\b|until\b|rose\b|lev[eé]|clotur|achev|termin|jusqu|claus|cierr|cerr(?:ar|ad|o)|finaliz|hasta\b|ferm)|закры|заверш|оконч|законч|(?<!\p{L})до(?!\p{L})|ختتم|ختتام|ختام|انته|رفعت|حتى|قفل|اغلاق|غلق|截止|截至|闭幕|结束|散会|休会/u;
export const BEGINS =
  /\b(?:open|began|begin|start|commenc|conven(?!tion)|resum|inaugur|ouv[er]|debut|abri|abr[ei]|abiert|apertura|inici|comenz|comienz)|откр|нача[лт]|начин|(?:ا|ت|ي)فتتح|افتتاح|بدا|تبدا|يبدا|开幕|开始|开会|召开/u;

/** What a session is opened or closed with, in plain letters. */
const CEREMONY =
  /\bceremon(?:y|ies|ias?|ies?)(?!\p{L})|церемони|(?<!\p{L})(?:ال|ل|لل|و|ب)*(?:حفل|مراسم)(?!\p{L})|[开闭]幕式|仪式/u;

/** Words of the names of buildings, in plain letters. */
const HOUSE =
  /(?<!\p{L})(?:cent(?:re|er|ro)s?|hotel\w*|palais|palac\p{L}+|buildings?|batiment|edificio|halls?|house|headquarters|siege|sede|rooms?|salle|sala|tower|auditori\p{L}+|universit\p{L}+|universidad|maison|casa)(?!\p{L})|центр|отел|гостиниц|здани|дворец|дворц|зал|مركز|فندق|مبن|قصر|قاعه|中心|酒店|饭店|宾馆|大楼|大厦|会议厅|宫/u;

/** So near to its day a sentence says that something begins. */
const NEAR_BEFORE = 120;
const NEAR_AFTER = 60;
/** So many letters the first word takes. */
const FIRST_WORD = 12;

/** Of which gathering a sentence gives the days, or the place: a session, one of its meetings, or several. */
export const GATHERINGS: readonly Rule[] = [
  {
    // The hour, or the day, of the opening is not that of the closing.
    name: 'says that it ends, where the hour or the day of the end is asked for',
    keeps: ({ text }, { asked: { cues, leftover }, wanted, isDeadline }) =>
      !(
        (wanted === 'hour' || (wanted === 'date' && !isDeadline) || (wanted === 'words' && leftover.length === 0)) &&
        cues.has('close') &&
        !cues.has('open')
      ) || ENDS.test(plain(text)),
  },
  {
    // "At its 6th meeting, on 4 September, the Body …" does not say that its session was opened then.
    name: 'says that it begins, where the day of the opening is asked for',
    keeps: ({ text, language, dates, candidate: { record } }, { asked: { cues, ordinals }, wanted, isBody }) => {
      const isSession = isBody || (ordinals.length > 0 && cues.has('session'));
      if (!(wanted === 'date' && isSession && cues.has('open') && !cues.has('close'))) return true;
      const days = daysIn(text, language, record).filter(({ when }) => dates().includes(when));
      const near = days.map(({ start, end }) => text.slice(Math.max(0, start - NEAR_BEFORE), end + NEAR_AFTER));
      // Arabic begins with the verb: "تُفتتح دورة المجلس … يوم الاثنين 16 تشرين الثاني".
      const verb = language.code === 'ar' ? [text.slice(0, FIRST_WORD)] : [];
      return [...near, ...verb, ...(days.length === 0 ? [text] : [])].some((words) => BEGINS.test(unpointed(words)));
    },
  },
  {
    // "At the second meeting of its eleventh session, to be held on 4 May"; the head of the record of its 1523rd meeting.
    name: 'gives the days of a session, not that of one of its meetings',
    keeps: ({ text, language, dates, candidate: { record, paragraph } }, { wanted, isBody, asked }) => {
      const { cues, ordinals, leftover, typed } = asked;
      const isOfSession =
        wanted === 'date' && isBody && ordinals.length === 1 && leftover.every((word) => /^\d/.test(word));
      if (!isOfSession || DEEDS.some((cue) => cues.has(cue)) || !dates().every(isDay)) return true;
      const own = sittingRecord(record);
      const isOfRecord = own?.number !== undefined && (own.day?.paragraph === paragraph || own.line === paragraph);
      const sittings = [...sittingNumbersIn(text, language), ...(isOfRecord ? [own.number] : [])];
      return (
        sittings.length === 0 || (mayCountSitting(typed) && ordinals.some(({ value }) => sittings.includes(value)))
      );
    },
  },
  {
    // "Its session, held in Bonn from 17 to 27 June": in which building, it does not say.
    name: 'names a building, where that is asked for',
    keeps: ({ text }, { asked: { typed } }) => !HOUSE_ASKED.test(typed) || HOUSE.test(unpointed(text)),
  },
  {
    // "Where is the resumed session?": the place of the first part is another.
    name: 'is of the resumed session, where that is asked for',
    keeps: ({ text, language: { code } }, { asked: { typed } }) =>
      !RESUMED.test(plain(typed)) || RESUMED.test(plain(text)) || partIn(text, code) === 2,
  },
  {
    // "The second part of their forty-eighth sessions, held from 4 to 9 September": when the whole was held, it does not say.
    name: 'gives the days of a session, not those of one of its parts',
    keeps: ({ text, language: { code } }, { wanted, isBody, part, asked: { leftover } }) =>
      !(wanted === 'date' && isBody && part === undefined && leftover.length === 0) ||
      (partIn(text, code) === undefined && !RESUMED.test(plain(text))),
  },
  {
    // "The first part of the closing meeting is on Friday, 5 December" (FCCC/SBI/2014/21): when a first session is, it does not say.
    name: 'counts the gathering that is asked about, and no part of another',
    keeps: ({ text, language }, { numbers, part, asked }) => {
      // "The first part of the report on the oceans" is asked for as that (A/70/74).
      const isPart = part !== undefined || partIn(asked.typed, asked.language) !== undefined;
      const parted = isPart ? undefined : partIn(text, language.code);
      const isAsked = numbers.some(({ value, isOrdinal }) => isOrdinal && value === parted);
      return parted === undefined || !isAsked || holdsOrdinal(withoutParts(text, language.code), parted, language);
    },
  },
  {
    // "La ceremonia de apertura del 19° período de sesiones tendrá lugar el lunes, 5 de mayo" (HSP/GC/19/1/Add.1): when the session is, it does not say.
    name: 'gives the days of a session, not that of its ceremony',
    keeps: ({ text }, { wanted, asked: { cues, typed } }) =>
      wanted !== 'date' ||
      !cues.has('session') ||
      cues.has('open') ||
      cues.has('close') ||
      !CEREMONY.test(plain(text)) ||
      CEREMONY.test(plain(typed)),
  },
  {
    // "At the 276th and 277th meetings, on 17 and 18 February": on which of the days the 277th was, nobody says.
    name: 'gives the day of one meeting, not those of several',
    keeps: ({ text, language, dates }, { wanted, numbers }) => {
      const [number, ...others] = numbers.filter(({ isOrdinal }) => isOrdinal);
      if (wanted !== 'date' || !number || others.length > 0) return true;
      const [only, ...more] = new Set(dates());
      return !isOneOfSeveral(text, number.value, language) || (only !== undefined && more.length === 0 && isDay(only));
    },
  },
  {
    // "Six meetings from Wednesday 10 to Thursday 11 April": how many of them were on the 10th, nobody says.
    name: 'counts what was on the day that is asked about, and no other',
    keeps: ({ text, language, candidate: { record } }, { asked: { cues, times } }) => {
      const days = times.flatMap(({ when }) => (when !== undefined && isDay(when) ? [when] : []));
      if (!cues.has('howmany') || days.length === 0) return true;
      return daysIn(text, language, record).every(({ when }) => days.includes(when));
    },
  },
  {
    // "Organizations made statements in the capital at an audience, which was held during its 154th period of sessions".
    name: 'counts the session in the clause of its place',
    keeps: ({ text, language }, { wanted, numbers, world }) => {
      const counted = numbers.filter(({ isOrdinal }) => isOrdinal);
      const at = plain(text).search(SUBORDINATE);
      if (wanted !== 'place' || counted.length === 0 || at <= 0) return true;
      const [main, rest] = [text.slice(0, at), text.slice(at)];
      const isBehind = counted.every(
        (number) => !holdsNumber(main, number, language) && holdsNumber(rest, number, language),
      );
      return !isBehind || includesIt(rest) || namesPlace(rest, language, world);
    },
  },
];

/** A session that was suspended and goes on. */
const RESUMED =
  /\bresumed (?:\w+ )?session|\breprise de (?:la|sa) \p{L}* ?session|\b(?:reanudacion|continuacion) (?:del?|de su) [\p{L} ]{0,30}periodo|возобновленн\p{L}+ [\p{L} ]{0,20}сесси|الدوره [\p{L} ]{0,20}المستانفه|续会/u;

/** Whether a number stands in a row of others: "sesiones 39ª, 47ª y 50ª", "第276次和第277次会议". */
function isOneOfSeveral(text: string, value: number, language: LanguageData): boolean {
  const one = `第?\\d{1,5}(?: ?-?(?:${language.ordinalSuffixes.filter(Boolean).join('|') || '次'}))?`;
  const row = new RegExp(`(?<![\\d./-])${one}(?:(?:, | ?، ?|、|,? ?(?:${AND}) ?)${one}(?![\\d/]))+`, 'gu');
  return [...withoutDates(text, language).matchAll(row)].some(({ 0: found }) =>
    (found.match(/\d+/g) ?? []).some((figure) => Number(figure) === value),
  );
}

const AND = 'and|et|y|e|и|و|和|及';
