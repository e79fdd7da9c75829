import { findSession } from '../../../knowledge/sessions.ts';
import type { DocumentRecord, When } from '../../../model.ts';
import { findDates, findYearless } from '../../../records/dates.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { findSymbols } from '../../../records/symbol.ts';
import { isDay, overlap } from '../../../records/when.ts';
import { type TimeMention, yearlessDay } from '../../slots/times.ts';
import { dayOfAct } from '../days/act-days.ts';
import { datesIn } from '../days/dates.ts';
import { isTimeOfHead } from '../texts/heads.ts';
import type { Rule } from './rule.ts';

/** The times that a question names, of which a sentence must be. */
export const TIMES: readonly Rule[] = [
  {
    name: 'gives a date where one is asked about',
    keeps: (
      { dates, text, language, candidate: { record, paragraph } },
      { asked: { times, cues, tokens }, wanted, isNamed, scope, world: { knowledge } },
    ) => {
      // "On 5 May", of a session whose year is not known: that day stands in the sentence.
      const days = times.flatMap((time) => yearlessDay(time) ?? []);
      if (days.length > 0) return days.every((day) => namesDay(text, day, language, record));
      // "What is on today, before the Council?": what was held another year is not.
      const isToday = ({ relative, when }: TimeMention) => relative === true && isDay(when ?? '');
      if (times.some(isToday) && !dates().some((date) => times.every(({ when }) => when && overlap(when, date))))
        return false;
      const isOfThem = (date: When) => times.every(({ when }) => when === undefined || overlap(when, date));
      if (!times.some(({ when }) => when) || dates().some((date) => wanted === 'date' || isOfThem(date))) return true;
      if (wanted === 'date') return false;
      const read = datesIn(text, language, record).map(({ when }) => when);
      const told = read.length > 0 ? read : monthsIn(text, language);
      // "Who chaired it in June 2017?": "met from 13 to 15 June 2017, chaired by Mr. Samba"; "the letter of 2 May 2015".
      // "The 2015 Review Conference": the year is part of a name.
      const isTold = ({ when }: TimeMention) =>
        when === undefined || told.some((date) => overlap(when, date)) || (when.length === YEAR && text.includes(when));
      // "Between October 2013 and June 2014 the facilitator held five informal meetings": no other time is spoken of.
      const isOfNoOther =
        told.length > 0 && told.every((date) => times.some(({ when }) => when !== undefined && overlap(when, date)));
      // "Elects N. Reed Chair", under the heading of a decision and its day.
      const act = told.length === 0 ? dayOfAct(record, paragraph.key) : undefined;
      if (act !== undefined && times.every(({ when }) => when === undefined || overlap(when, act))) return true;
      const isSure =
        new Set(told).size === 1 || isOfNoOther || times.every(({ when }) => when === undefined || isDay(when));
      if (isSure && times.every(isTold)) return true;
      // "Elected in June 2014", in the report of a session of that month.
      const { dates: period } = record.document.session ?? {};
      const isDuring = ({ when }: TimeMention) => when !== undefined && !isDay(when) && overlap(when, period ?? when);
      if (period !== undefined && (wanted === 'words' || cues.has('who')) && times.every(isDuring)) return true;
      // "Réunie sous la présidence de M. Lelong, la Commission a achevé cet après-midi", in a paper of that day (AG/J/353).
      const { date: issued } = record.document;
      if (TODAY.test(text) && times.every(({ when }) => when === undefined || when === issued)) return true;
      // "Who were the candidates in October 2000?", in the minutes of the meeting of 9 to 13 October 2000.
      const isUndated = told.length === 0 && !OTHER_YEAR.test(text);
      // "Élit M. Miki comme second Vice-Président", in the resolutions of the forty-eighth meeting, of which another line gives the days.
      const own = findSession(knowledge.sessions, record.document.session)?.dates;
      const isOfOwn = ({ when }: TimeMention) =>
        own !== undefined && when !== undefined && !isDay(when) && overlap(when, own);
      const isAct = isUndated && ELECTS.test(text);
      if (isAct && (wanted === 'words' || cues.has('who')) && times.every(isOfOwn)) return true;
      if (scope.isOfHead && isUndated && times.every(({ when }) => when && isTimeOfHead(record, when))) return true;
      // "Its substantive session of 2023", whose days other documents tell: the sentence has that year.
      const yearTyped = ({ from, to }: TimeMention) => (to - from === 1 ? (tokens[from]?.word ?? '') : '');
      if (wanted === 'words' && times.every((time) => ONE_YEAR.test(yearTyped(time)) && text.includes(yearTyped(time))))
        return true;
      // "EUR 180,000 in 2019": a year is no day. What a document of that year says is said of it.
      // "E/ICEF/672 (1980)": where a document is named, its year may be that of the paper, which its sentences need not say.
      const ofPaper = isNamed && told.length === 0 ? (issued?.slice(0, YEAR) ?? '') : '';
      const said = `${withoutSymbols(text)} ${record.document.symbol ?? ''} ${record.document.title} ${ofPaper}`;
      return times.every(({ when = '' }) => yearsOf(when).every((year) => said.includes(year)));
    },
  },
  {
    // "New York, 17 February–14 March 2025" (A/AC.121/2025/L.2): what is on one of those days, it does not say.
    name: 'tells more than the days of the whole session, where it is asked what is on one of them',
    keeps: ({ text, language, candidate: { record } }, { asked: { times, cues }, wanted }) => {
      const asksDay = wanted === 'words' && !cues.has('who') && times.some(({ when }) => isDay(when ?? ''));
      const told = asksDay ? datesIn(text, language, record) : [];
      return told.length === 0 || told.some(({ when }) => when !== record.document.session?.dates);
    },
  },
];

/** `2023` */
const ONE_YEAR = /^(?:19|20)\d\d$/u;

/** The ends of a period of months: "between October 2013 and June 2014" is no date, and tells of those times. */
const monthsIn = (text: string, language: LanguageData): When[] =>
  text
    .split(/ (?:and|to|until|et|à|y|a|hasta|и|по|до|إلى) | و|[至和到]/u)
    .flatMap((part) => findDates(part, language).map(({ when }) => when));

/** A day that a paper calls its own. */
const TODAY =
  /\b(?:today|this (?:morning|afternoon|evening))\b|aujourd['’]hui|(?<!\p{L})(?:ce matin|cet après-midi|ce soir)(?!\p{L})|(?<!\p{L})(?:hoy|esta (?:mañana|tarde))(?!\p{L})|(?<!\p{L})сегодня|صباح اليوم|بعد ظهر اليوم|今天|今日/iu;

/** How a resolution elects somebody itself. */
const ELECTS = /^(?:\d+\. )?(?:elects|élit|elige|избирает|تنتخب|ينتخب|选举)(?!\p{L})/iu;

const OTHER_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** `2015`. */
const YEAR = 4;
/** A year with a 29 February. */
const ANY_YEAR = '2024-01-01/2024-12-31';

/** Whether a text names a day, `05-04`, with its year or without. */
function namesDay(text: string, day: string, language: LanguageData, record: DocumentRecord): boolean {
  const told = [...datesIn(text, language, record), ...findYearless(text, language, ANY_YEAR)].map(({ when }) => when);
  return told.some((when) => when.split('/').some((one) => one.endsWith(`-${day}`)));
}

const withoutSymbols = (text: string): string =>
  findSymbols(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);

/** The years of a time that is no more than years: "2019", "2016–2017"; no year has the empty name. */
const yearsOf = (when: string): string[] =>
  /^\d{4}$/.test(when) ? [when] : (/^(\d{4})-01-01\/(\d{4})-12-31$/.exec(when)?.slice(1) ?? ['\0']);
