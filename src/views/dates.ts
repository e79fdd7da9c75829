import { comma } from '../answer/phrases/commas.ts';
import { bareWhen, monthText } from '../answer/phrases/dates.ts';
import type { AnswerLanguage, When } from '../model.ts';
import { viewWords } from './words.ts';

function dayOf(text: string): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(text) ? date : undefined;
}

function formatOf(language: AnswerLanguage, weekday = false): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(viewWords(language).locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(weekday ? { weekday: 'long' as const } : {}),
  });
}

function joined(parts: Intl.DateTimeFormatPart[], language: AnswerLanguage): string {
  const { firstDay } = viewWords(language);
  return (
    parts
      .map(({ type, value }) =>
        type === 'month' ? bothNames(value, language) : type === 'day' && value === '1' ? firstDay : value,
      )
      .join('')
      // Russian years are marked by an abbreviation, whose dot would meet that of a sentence.
      .replaceAll(/\sг\./g, ' года')
  );
}

/** Arabic months have two names, which stand together: `تشرين الأول/أكتوبر`. */
function bothNames(month: string, language: AnswerLanguage): string {
  const names = Array.from({ length: 12 }, (_, index) => monthText(language, index + 1));
  return names.find((name) => name.startsWith(`${month}/`)) ?? month;
}

/** The first day without what it shares with the last one. */
function wordedInterval(first: Date, last: Date, language: AnswerLanguage): string {
  const parts = formatOf(language).formatRangeToParts(first, last);
  const dash = parts.findIndex(({ source }) => source !== 'startRange');
  if (dash === 0) return joined(parts, language);
  return viewWords(language).interval(joined(parts.slice(0, dash), language), joined(parts.slice(dash + 1), language));
}

/** `2013-10` */
const MONTH = /^\d{4}-\d{2}$/;

/**
 * A day, a month or an interval in words; anything else as it stands.
 *
 * @example wordedDate('2007-10-03', 'fr') //=> '3 octobre 2007'
 * @example wordedDate('2007-10-03/2007-10-05', 'fr') //=> 'du 3 au 5 octobre 2007'
 */
export function wordedDate(when: When, language: AnswerLanguage): string {
  const days = when.split('/').map(dayOf);
  const [first, last] = days;
  if (MONTH.test(when)) return bareWhen(language, when);
  if (!first || days.includes(undefined)) return when;
  // Intl writes the intervals of Chinese in bare figures: 2018/5/28.
  if (language === 'zh') return bareWhen(language, when);
  return last ? wordedInterval(first, last, language) : joined(formatOf(language).formatToParts(first), language);
}

/**
 * A day in words with its weekday.
 *
 * @example wordedDay('2009-10-01', 'fr') //=> 'jeudi 1er octobre 2009'
 */
export function wordedDay(when: When, language: AnswerLanguage): string {
  const day = dayOf(when);
  return day ? joined(formatOf(language, true).formatToParts(day), language) : when;
}

/** A time of day, `10 h 30`; anything else as it stands. */
export function wordedTime(time: string, language: AnswerLanguage): string {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(time) ?? [];
  return hours && minutes ? viewWords(language).programme.time(Number(hours), Number(minutes)) : time;
}

/**
 * Hours of a meeting.
 *
 * @example wordedHours('10:00', '13:00', 'en') //=> '10 a.m. – 1 p.m.'
 */
export function wordedHours(start: string, end: string, language: AnswerLanguage): string {
  return viewWords(language).programme.span(wordedTime(start, language), wordedTime(end, language));
}

/**
 * The name of a time zone on a day, with its distance from UTC.
 *
 * @example wordedZone('Europe/Vienna', '2007-10-03', 'en') //=> 'Central European Summer Time, UTC+2 (Europe/Vienna)'
 */
export function wordedZone(zone: string, when: When, language: AnswerLanguage): string {
  const day = dayOf(when);
  if (!day) return zone;
  const noon = new Date(day.getTime() + 12 * 3_600_000);
  const part = (timeZoneName: 'long' | 'shortOffset') =>
    new Intl.DateTimeFormat(viewWords(language).locale, { timeZone: zone, timeZoneName })
      .formatToParts(noon)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  try {
    return `${part('long')}${comma(language)}${part('shortOffset').replace(/GMT|غرينتش/, 'UTC')} (${zone})`;
  } catch {
    return zone;
  }
}
