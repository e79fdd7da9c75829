import type { When } from '../../../model.ts';
import { firstDay, hasDays, lastDay, lengthInDays } from '../../../records/when.ts';

export type DateStyle = { weekday?: boolean };

/** How one language writes dates, hours and numbers. A language is one file of this shape. */
export type DatePhrases = {
  /** "3 octobre 2007", with its weekday "mercredi 3 octobre 2007". */
  day(day: string, weekday: boolean): string;
  /** A day, month, year or interval without a preposition. */
  bare(when: When, weekday: boolean): string;
  /** The same as it stands in a sentence: "du 3 au 5 octobre 2007", "en 2008". */
  on(when: When, weekday: boolean): string;
  /** Name of a month, 1–12, as it stands alone. */
  month(month: number): string;
  /** An hour of the clock, from `15:30`. */
  hour(hours: number, minutes: number): string;
  /** By whose clock an hour is told, from the name of a city: "heure de Vienne". */
  cityTime(city: string): string;
  /** Ordinal of a session, in words as far as the language has them in short, then in figures. */
  ordinal(value: number): string;
  /** A count of sessions or days, in words up to twelve, then in figures. */
  number(value: number): string;
  /** Things in a row: "a, b et c". */
  list(parts: string[]): string;
};

/** What languages that write day, month and year in this order differ in. */
type DayFirst = {
  months: string[];
  /** Sunday first, as `getUTCDay` counts. */
  weekdays: string[];
  /** Between a weekday and its day. */
  afterWeekday?: string;
  /** Between day and month, and between month and year. */
  of?: string;
  firstDay?: string;
  and: string;
  /** Two ends of an interval of more than two days. */
  span(start: string, end: string): string;
  /** In a sentence: one day, two days, an interval, a month or year. */
  on: {
    day(text: string): string;
    two(text: string): string;
    span(text: string): string;
    period(text: string): string;
  };
};

type Dates = Pick<DatePhrases, 'day' | 'bare' | 'on' | 'month' | 'list'>;

// Names as data: the first formatter of a process takes longer than a whole answer.

/** The dates of a language that writes day, month and year in this order. */
export function dayFirst({
  months,
  weekdays,
  afterWeekday = ' ',
  of = ' ',
  firstDay: first = '1',
  and,
  span,
  on,
}: DayFirst): Dates {
  const monthOf = (day: string) => months[Number(day.slice(5, 7)) - 1] ?? '';
  const figure = (day: string, weekday: boolean) => {
    const number = day.slice(8) === '01' ? first : String(Number(day.slice(8)));
    return weekday ? `${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]}${afterWeekday}${number}` : number;
  };
  const whole = (day: string, weekday: boolean) => `${figure(day, weekday)}${of}${monthOf(day)}${of}${day.slice(0, 4)}`;
  /** Two days as they are written with what they share said once: "28", "30 octobre 2013". */
  const ends = (when: When, weekday: boolean): [string, string] => {
    const [start, end] = [firstDay(when), lastDay(when)];
    const month = start.slice(0, 7) === end.slice(0, 7) ? '' : `${of}${monthOf(start)}`;
    const year = start.slice(0, 4) === end.slice(0, 4) ? '' : `${of}${start.slice(0, 4)}`;
    return [`${figure(start, weekday)}${month}${year}`, whole(end, weekday)];
  };
  const bare = (when: When, weekday: boolean): string => {
    if (!hasDays(when)) return when.length === 4 ? when : `${monthOf(`${when}-01`)}${of}${when.slice(0, 4)}`;
    if (firstDay(when) === lastDay(when)) return whole(firstDay(when), weekday);
    const [start, end] = ends(when, weekday);
    return lengthInDays(when) === 2 ? `${start} ${and} ${end}` : span(start, end);
  };
  return {
    day: whole,
    bare,
    on(when, weekday) {
      const text = bare(when, weekday);
      if (!hasDays(when)) return on.period(text);
      const days = lengthInDays(when);
      return days === 1 ? on.day(text) : days === 2 ? on.two(text) : on.span(text);
    },
    month: (month) => months[month - 1] ?? '',
    list: (parts) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`),
  };
}
