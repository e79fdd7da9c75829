import type { When } from '../../model.ts';
import { two } from '../../records/calendar.ts';
import { ASKED } from '../../records/languages/languages.ts';
import { isDay } from '../../records/when.ts';
import type { Token } from '../reading/tokens.ts';
import { DAY_PARTS, DOUBTFUL } from './doubtful-days.ts';
import { partOfYear, partWords } from './part-of-year.ts';

/** A time that a question names, with the tokens that name it (`to` excluded). */
export type TimeMention = {
  from: number;
  to: number;
  /** A day, month, year or interval; absent when only a part of a date was given. */
  when?: When;
  /** Month without a year, 1–12, and day without a year. */
  month?: number;
  day?: number;
  /** Last day of several without a year: "les 20 et 21 octobre". */
  endDay?: number;
  /** Day of the week, 1 Monday – 7 Sunday, where it is named. */
  weekday?: number;
  /** Day of the week of the last day: "du mercredi 3 au vendredi 5 octobre". */
  endWeekday?: number;
  /** Set when the date does not exist: 31 February. */
  impossible?: boolean;
  /** Set when the question gives both ends: "de 2008 à 2010". */
  range?: boolean;
  /** Set when counted from today. */
  relative?: boolean;
};

const named = (key: 'months' | 'weekdays') => {
  const table = new Map<string, number>();
  for (const language of ASKED)
    language[key].forEach((words, index) => {
      for (const word of words) if (!table.has(word)) table.set(word, index + 1);
    });
  return table;
};
const MONTHS = named('months');
const WEEKDAYS = named('weekdays');
for (const [word, day] of [
  ['weds', 3],
  ['thur', 4],
  ['tues', 2],
] as const)
  WEEKDAYS.set(word, day);

const JOINING = new Set(['au', 'et', 'and', 'to', 'a', 'until', 'through', 'till']);
const SKIPPED = new Set(['of', 'de', 'd', 'the', 'le', 'l']);
/** The words of dates, for spelling. */
export const timeWords: string[] = [...MONTHS.keys(), ...WEEKDAYS.keys(), ...partWords];

/** A day that a question gives without a year: `05-03` for 3 May. */
export const yearlessDay = ({ when, month, day }: Pick<TimeMention, 'when' | 'month' | 'day'>): string | undefined =>
  when === undefined && month !== undefined && day !== undefined ? `${two(month)}-${two(day)}` : undefined;

const iso = (year: number, month: number, day?: number) =>
  [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => (part === undefined ? [] : two(part)))].join('-');

const yearOf = (word: string | undefined) => (word && /^(?:19|20)\d\d$/.test(word) ? Number(word) : undefined);
const dayOf = (word: string | undefined) => {
  const match = /^(\d{1,2})(?:er|st|nd|rd|th|eme|e)?$/.exec(word ?? '');
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
};

/** Finds the dates that a question writes out, in French or English order. Tokens that are `taken` are passed over. */
export function findDates(tokens: Token[], text: string, taken: boolean[]): TimeMention[] {
  const found: TimeMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = taken[at]
      ? undefined
      : (numericDate(tokens, at, text) ??
        partOfYear(tokens, at) ??
        writtenDate(tokens, at, text) ??
        bareWeekday(tokens, at));
    if (mention) found.push(mention);
    at = mention ? mention.to : at + 1;
  }
  return found;
}

/** 2007-10-03, 3/10/2007, 3.10.2007; day before month, as in the six languages' documents. */
function numericDate(tokens: Token[], at: number, text: string): TimeMention | undefined {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!a || !b || !c || ![a, b, c].every((token) => /^\d{1,4}$/.test(token.word))) return undefined;
  const [first, second] = [text.slice(a.end, b.start), text.slice(b.end, c.start)];
  if (first !== second || !/^[-/.]$/.test(first)) return undefined;
  const [year, month, day] = a.word.length === 4 ? [a, b, c] : [c, b, a];
  if (year.word.length !== 4) return undefined;
  // 10/15/2008 can only be month before day; with the year in front the order is that of ISO dates.
  const swapped = a !== year && Number(month.word) > 12 && Number(day.word) <= 12;
  const [m, d] = swapped ? [day, month] : [month, day];
  return dated(at, at + 3, Number(year.word), Number(m.word), [Number(d.word)]);
}

function dated(
  from: number,
  to: number,
  year: number | undefined,
  month: number,
  days: number[],
): TimeMention | undefined {
  const [start, end] = days;
  if (start === undefined) return year ? { from, to, when: iso(year, month) } : { from, to, month };
  if (!year)
    return isDay(iso(2000, month, end ?? start))
      ? { from, to, month, day: start, ...(end ? { endDay: end } : {}) }
      : { from, to, impossible: true };
  const first = iso(year, month, start);
  if (!isDay(first)) return { from, to, impossible: true };
  if (end === undefined || end === start) return { from, to, when: first };
  const last = iso(year, month, end);
  return isDay(last) && first < last ? { from, to, when: `${first}/${last}` } : { from, to, impossible: true };
}

/** The word at a place, empty beyond the last; and the place after a little word that says nothing. */
function wordsOf(tokens: Token[]) {
  const word = (index: number) => tokens[index]?.word ?? '';
  return { word, skip: (index: number) => (SKIPPED.has(word(index)) ? index + 1 : index) };
}

/** "mercredi 3 octobre 2007", "3-5 Oct 2007", "October 3, 2007", "octobre 2007", "2007". */
function writtenDate(tokens: Token[], start: number, text: string): TimeMention | undefined {
  const { word, skip } = wordsOf(tokens);
  let at = start;
  const weekday = WEEKDAYS.get(word(at));
  if (weekday) at = skip(at + 1);
  let endWeekday: number | undefined;
  const days: number[] = [];
  const none = /^(?:0|00|3[2-9]|[4-9]\d)$/.test(word(at)) && MONTHS.has(word(skip(at + 1)));
  if (none) return { from: start, to: skip(at + 1) + (yearOf(word(skip(at + 1) + 1)) ? 2 : 1), impossible: true };
  const firstDay = dayOf(word(at));
  if (firstDay) {
    days.push(firstDay);
    at++;
    const joined = JOINING.has(word(at)) ? skip(at + 1) : at;
    const named = WEEKDAYS.get(word(joined));
    const last = named ? skip(joined + 1) : joined;
    const second = dayOf(word(last));
    if (second && MONTHS.has(word(skip(last + 1)))) {
      days.push(second);
      endWeekday = named;
      at = last + 1;
    }
    at = skip(at);
  }
  const month = MONTHS.get(word(at));
  if (!month) {
    const year = weekday || firstDay ? undefined : yearOf(word(start));
    return year ? yearOrRange(tokens, start, year, text) : undefined;
  }
  at++;
  if (days.length === 0) {
    const after = dayOf(word(at));
    const second = after && JOINING.has(word(at + 1)) ? dayOf(word(at + 2)) : after ? dayOf(word(at + 1)) : undefined;
    if (after) days.push(after, ...(second ? [second] : []));
    if (after) at += second ? (JOINING.has(word(at + 1)) ? 3 : 2) : 1;
  }
  const year = yearOf(word(skip(at)));
  if (year) at = skip(at) + 1;
  const end = days.length === 1 && RANGE.has(word(at)) ? endOfRange(tokens, at + 1) : undefined;
  if (end && (end.year ?? year)) {
    const lastYear = end.year ?? year ?? 0;
    const first = iso(year ?? (month > end.month ? lastYear - 1 : lastYear), month, days[0]);
    const last = iso(lastYear, end.month, end.day);
    if (!isDay(first) || !isDay(last) || first >= last) return { from: start, to: end.to, impossible: true };
    const named = { ...(weekday ? { weekday } : {}), ...(end.weekday ? { endWeekday: end.weekday } : {}) };
    return { from: start, to: end.to, when: `${first}/${last}`, ...named };
  }
  if (
    !year &&
    days.length === 0 &&
    DOUBTFUL.has(word(start)) &&
    !['in', 'en', 'last', 'next', 'of', 'ever'].includes(word(start - 1))
  )
    return undefined;
  const mention = dated(start, at, year, month, days);
  return mention && { ...mention, ...(weekday ? { weekday } : {}), ...(endWeekday ? { endWeekday } : {}) };
}

const RANGE = new Set(['a', 'to', 'until', 'till', 'through', 'au', 'jusqu', 'jusque', 'jusqua', 'thru']);

/** The end of "du 3 octobre au vendredi 5 octobre 2007", "October 3 to October 5, 2007", from the word after "au". */
function endOfRange(tokens: Token[], start: number) {
  const { word, skip } = wordsOf(tokens);
  let at = skip(start);
  const weekday = WEEKDAYS.get(word(at));
  if (weekday) at = skip(at + 1);
  const [a, b] = [at, skip(at + 1)];
  const day = dayOf(word(a)) ?? dayOf(word(b));
  const month = MONTHS.get(word(a)) ?? MONTHS.get(word(b));
  if (!day || !month) return undefined;
  const year = yearOf(word(skip(b + 1)));
  return { day, month, year, weekday, to: year ? skip(b + 1) + 1 : b + 1 };
}

/** "2008", or "de 2008 à 2010", "from 2008 to 2010", "2008-2010", "2018-19". */
function yearOrRange(tokens: Token[], start: number, year: number, text: string): TimeMention {
  let at = start + 1;
  while (
    at < start + 3 &&
    (RANGE.has(tokens[at]?.word ?? '') || (at > start + 1 && ['en', 'a'].includes(tokens[at]?.word ?? '')))
  )
    at++;
  const short = isShortEnd(year, tokens[at]?.word) ? `${String(year).slice(0, 2)}${tokens[at]?.word}` : undefined;
  const end = yearOf(short ?? tokens[at]?.word);
  const dash = at === start + 1 && /^ ?[-–—] ?$/.test(text.slice(tokens[start]?.end ?? 0, tokens[at]?.start ?? 0));
  if (!end || end <= year || !(at > start + 1 || dash)) return { from: start, to: start + 1, when: String(year) };
  return { from: start, to: at + 1, when: `${year}-01-01/${end}-12-31`, range: true };
}

/** "2018-19": the second year of a biennium; 12 and less may be a month. */
const isShortEnd = (year: number, word = ''): boolean =>
  /^(?:1[3-9]|[2-9]\d)$/.test(word) && Number(word) > year % 100 && Number(word) - (year % 100) < LONGEST_SPAN;
const LONGEST_SPAN = 10;

function bareWeekday(tokens: Token[], at: number): TimeMention | undefined {
  const word = tokens[at]?.word ?? '';
  const weekday = WEEKDAYS.get(word);
  const isSure = !DOUBTFUL.has(word) || DAY_PARTS.has(tokens[at + 1]?.word ?? '');
  return weekday && isSure ? { from: at, to: at + 1, weekday } : undefined;
}

/**
 * "La réunion de 2013 a-t-elle eu lieu en mai ?": a month or day named apart from the one year of the question belongs to
 * that year.
 */
export function joinYear(times: TimeMention[]): TimeMention[] {
  const years = times.filter((time) => time.when?.length === 4 && !time.relative);
  const parts = times.filter((time) => !time.when && time.month !== undefined);
  const [year] = years;
  if (years.length !== 1 || parts.length !== 1 || !year?.when) return times;
  const joined = parts.flatMap(({ from, to, month = 1, day, endDay, weekday }) => {
    const days = [day, endDay].filter((value) => value !== undefined);
    const mention = dated(from, to, Number(year.when), month, days);
    return mention ? [weekday === undefined ? mention : { ...mention, weekday }] : [];
  });
  return times.flatMap((time) => (time === year ? [] : time === parts[0] ? joined : [time]));
}
