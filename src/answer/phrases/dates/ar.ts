import { type DatePhrases, dayFirst } from './date-phrases.ts';

const ordinals = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
  'الحادي عشر',
  'الثاني عشر',
];
const numbers = [
  'صفر',
  'واحد',
  'اثنان',
  'ثلاثة',
  'أربعة',
  'خمسة',
  'ستة',
  'سبعة',
  'ثمانية',
  'تسعة',
  'عشرة',
  'أحد عشر',
  'اثنا عشر',
];

const dates = dayFirst({
  months: [
    'كانون الثاني/يناير',
    'شباط/فبراير',
    'آذار/مارس',
    'نيسان/أبريل',
    'أيار/مايو',
    'حزيران/يونيه',
    'تموز/يوليه',
    'آب/أغسطس',
    'أيلول/سبتمبر',
    'تشرين الأول/أكتوبر',
    'تشرين الثاني/نوفمبر',
    'كانون الأول/ديسمبر',
  ],
  weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  and: 'و',
  span: (start, end) => `من ${start} إلى ${end}`,
  on: {
    day: (text) => `يوم ${text}`,
    two: (text) => `يومي ${text}`,
    span: (text) => `في الفترة ${text}`,
    period: (text) => (/^\d+$/.test(text) ? `في عام ${text}` : `في ${text}`),
  },
});

/** Arabic writes "and" and what follows it as one word. */
const joined = (text: string): string => text.replaceAll(' و ', ' و');

/** Arabic: "في الفترة من 3 إلى 5 تشرين الأول/أكتوبر 2007", "15:30", "السابع". */
export const ar: DatePhrases = {
  ...dates,
  bare: (when, weekday) => joined(dates.bare(when, weekday)),
  on: (when, weekday) => joined(dates.on(when, weekday)),
  hour: (hours, minutes) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`,
  cityTime: (city) => `بتوقيت ${city}`,
  ordinal: (value) => ordinals[value - 1] ?? String(value),
  number: (value) => numbers[value] ?? String(value),
  list: (parts) => parts.reduce((row, part) => (row === '' ? part : `${row} و${part}`), ''),
};
