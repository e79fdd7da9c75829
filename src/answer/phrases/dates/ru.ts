import { firstDay, hasDays, lastDay, lengthInDays } from '../../../records/when.ts';
import { ofCity } from '../cases-ru.ts';
import type { DatePhrases } from './date-phrases.ts';

const months = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const genitives = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
/** Sunday first, as `getUTCDay` counts. */
const weekdays = 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' ');
const accusatives = 'воскресенье понедельник вторник среду четверг пятницу субботу'.split(' ');
const since = 'с воскресенья|с понедельника|со вторника|со среды|с четверга|с пятницы|с субботы'.split('|');
const ordinals =
  'первое второе третье четвертое пятое шестое седьмое восьмое девятое десятое одиннадцатое двенадцатое'.split(' ');
const numbers = 'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать'.split(' ');

const weekdayOf = (day: string, names: string[]) => names[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
const figure = (day: string) => String(Number(day.slice(8)));
const monthOf = (day: string, names: string[]) => names[Number(day.slice(5, 7)) - 1] ?? '';
const whole = (day: string) => `${figure(day)} ${monthOf(day, genitives)} ${day.slice(0, 4)} года`;
/** "во вторник" */
const on = (weekday: string) => (weekday.startsWith('вт') ? `во ${weekday}` : `в ${weekday}`);

/** A first day without what it shares with the last one. */
function start(when: string): string {
  const [first, last] = [firstDay(when), lastDay(when)];
  if (first.slice(0, 4) !== last.slice(0, 4)) return whole(first);
  return first.slice(0, 7) === last.slice(0, 7) ? figure(first) : `${figure(first)} ${monthOf(first, genitives)}`;
}

function bare(when: string, weekday: boolean): string {
  if (when.length === 4) return `${when} год`;
  if (!hasDays(when)) return `${monthOf(when, months)} ${when.slice(0, 4)} года`;
  const [first, last] = [firstDay(when), lastDay(when)];
  if (first === last) return day(first, weekday);
  if (weekday) {
    const month = first.slice(0, 7) === last.slice(0, 7) ? `${start(when)} ${monthOf(first, genitives)}` : start(when);
    const between = lengthInDays(when) === 2 ? ', и ' : ' – ';
    return `${weekdayOf(first, weekdays)}, ${month}${between}${day(last, true)}`;
  }
  if (lengthInDays(when) === 2) return `${start(when)} и ${whole(last)}`;
  return /^\d+$/.test(start(when)) ? `${start(when)}–${whole(last)}` : `${start(when)} – ${whole(last)}`;
}

const day = (date: string, weekday: boolean): string =>
  weekday ? `${weekdayOf(date, weekdays)}, ${whole(date)}` : whole(date);

function onWhen(when: string, weekday: boolean): string {
  if (when.length === 4) return `в ${when} году`;
  if (!hasDays(when)) return `${inMonth(Number(when.slice(5, 7)))} ${when.slice(0, 4)} года`;
  const [first, last] = [firstDay(when), lastDay(when)];
  const days = lengthInDays(when);
  if (days === 1) return weekday ? `${on(weekdayOf(first, accusatives))}, ${whole(first)}` : whole(first);
  const month = first.slice(0, 7) === last.slice(0, 7) ? `${start(when)} ${monthOf(first, genitives)}` : start(when);
  if (days === 2)
    return weekday
      ? `${on(weekdayOf(first, accusatives))}, ${month}, и ${on(weekdayOf(last, accusatives))}, ${whole(last)}`
      : bare(when, false);
  return weekday
    ? `${weekdayOf(first, since)}, ${month}, по ${weekdayOf(last, accusatives)}, ${whole(last)}`
    : `${figure(first) === '2' ? 'со' : 'с'} ${start(when)} по ${whole(last)}`;
}

/** Russian: "с 3 по 5 октября 2007 года", "15:30", and ordinals in the neuter: "седьмое". */
export const ru: DatePhrases = {
  day,
  bare,
  on: onWhen,
  month: (month) => months[month - 1] ?? '',
  hour: (hours, minutes) => `${hours}:${String(minutes).padStart(2, '0')}`,
  cityTime: (city) => `время ${ofCity(city)}`,
  ordinal: (value) => ordinals[value - 1] ?? `${value}-е`,
  number: (value) => numbers[value] ?? String(value),
  list: (parts) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} и ${parts.at(-1)}`),
};

/**
 * A date without a preposition, after "до", "после" and "с": `genitiveWhen('2012 год')` is "2012 года".
 *
 * @example genitiveWhen('октябрь 2012 года') // 'октября 2012 года'
 */
export const genitiveWhen = (text: string): string =>
  text.replace(/^(\d{4})(?: год)?$/, '$1 года').replace(/^\p{L}+/u, (word) => genitives[months.indexOf(word)] ?? word);

/** "октября", 1–12. */
export const ofMonth = (month: number): string => genitives[month - 1] ?? '';

/** "в октябре", 1–12. */
export const inMonth = (month: number): string => `в ${(months[month - 1] ?? '').replace(/[ьй]?$/, 'е')}`;
