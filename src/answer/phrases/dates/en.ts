import { type DatePhrases, dayFirst } from './date-phrases.ts';

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function figure(value: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
  return `${value}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule]}`;
}

/** English: "from 3 to 5 October 2007", "3.30 p.m.", "the seventh". */
export const en: DatePhrases = {
  ...dayFirst({
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    and: 'and',
    span: (start, end) => `${start} to ${end}`,
    on: {
      day: (text) => `on ${text}`,
      two: (text) => `on ${text}`,
      span: (text) => `from ${text}`,
      period: (text) => `in ${text}`,
    },
  }),
  hour(hours, minutes) {
    const clock = `${hours % 12 || 12}${minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`}`;
    return `${clock} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
  },
  cityTime: (city) => `${city} time`,
  ordinal: (value) => ordinals[value - 1] ?? figure(value),
  number: (value) => numbers[value] ?? String(value),
};
