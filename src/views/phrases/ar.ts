import { itemFigure, ordinalOf } from '../../answer/phrases/arabic.ts';
import { cityTime } from '../../answer/phrases/dates.ts';
import type { ViewPhrases } from './shape.ts';

/** The words that the page and Slack share, in Arabic. */
export const ar: ViewPhrases = {
  locale: 'ar-SY-u-nu-latn',
  answer: {
    label: 'الجواب',
    status: {
      'not-in-records': 'غير وارد في الوثائق',
      unclear: 'يرجى التوضيح',
      'out-of-scope': 'خارج نطاق اختصاصي',
    },
    notes: 'ملاحظات',
    sources: (count) => (count === 1 ? 'المصدر' : count === 2 ? 'المصدران' : 'المصادر'),
    more: (count) =>
      count === 1
        ? 'مصدر آخر'
        : count === 2
          ? 'مصدران آخران'
          : count % 100 < 11 && count % 100 > 2
            ? `${count} مصادر أخرى`
            : `${count} مصدرا آخر`,
    passage: 'قراءة النص في الوثيقة',
    official: 'الوثيقة الرسمية',
    choices: 'أسئلة أخرى يمكن طرحها',
    choose: 'ما المقصود؟',
  },
  card: { parts: 'ما تعنيه أجزاؤه', links: 'الوثيقة الرسمية، حسب اللغة', held: 'قراءتها هنا' },
  programme: {
    title: 'تنظيم الأعمال',
    hours: 'الساعات',
    item: 'البند',
    documents: 'الوثائق',
    continued: 'تابع',
    cancelled: 'أُلغيت الجلسة',
    printed: (day) => `مطبوعة بجانب ${day}`,
    zone: (zones) => `التوقيت المحلي: ${zones}`,
    span: (start, end) => `${start} – ${end}`,
    time: (hours, minutes) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`,
  },
  interval: (first, last) => `من ${first} إلى ${last}`,
  firstDay: '1',
  itemNumber: itemFigure,
  paragraph: {
    printed: (number) => `الفقرة ${number}`,
    part: {
      head: (number) => `بداية الوثيقة، السطر ${number}`,
      body: (number) => `النص، المقطع ${number}`,
      agenda: (number) => `جدول الأعمال، السطر ${number}`,
      annotation: (number) => `الشروح، المقطع ${number}`,
      programme: (number) => `تنظيم الأعمال، السطر ${number}`,
      footnote: (number) => `الحاشية ${number}`,
    },
    item: (item, number) => `شروح البند ${item}، المقطع ${number}`,
    linkTo: (paragraph) => `رابط إلى: ${paragraph}`,
  },
  document: {
    back: 'جميع الوثائق',
    facts: 'عن هذه الوثيقة',
    symbol: 'الرمز',
    notPrinted: 'غير معروف',
    kind: 'النوع',
    date: 'التاريخ',
    distribution: 'التوزيع',
    original: 'اللغة الأصلية',
    language: 'لغة هذا النص',
    session: 'الدورة أو الاجتماع',
    item: 'بند جدول الأعمال',
    official: 'الوثيقة الرسمية',
    distributions: { general: 'عام', limited: 'محدود', restricted: 'مقيد' },
    parts: {
      head: 'بداية الوثيقة',
      body: 'النص',
      agenda: 'جدول الأعمال المؤقت',
      annotation: 'الشروح',
      programme: 'تنظيم الأعمال',
      footnote: 'الحواشي',
    },
    printed: 'كما طُبع',
    read: 'كما قُرئ',
    deduction: 'استنتاج',
    number: (number) => `رقم ${number}`,
  },
  calendar: {
    name: (bodies) => `الاجتماعات: ${bodies}`,
    title: (bodies, what) => `${bodies}: ${what}`,
    cancelledTitle: (title) => `إلغاء: ${title}`,
    items: (count, numbers) => `${count === 1 ? 'البند' : count === 2 ? 'البندان' : 'البنود'} ${numbers}`,
    nth: (ordinal, noun) => `ال${noun} ${ordinalOf(ordinal, noun)}`,
    joint: 'فترة مشتركة',
    zone: (city, zone) => `${cityTime('ar', city)} (${zone})`,
    item: (number, continued, title) => `البند ${number}${continued ? ' (تابع)' : ''}: ${title}`,
    link: (symbol, url) => `${symbol}: ${url}`,
    cancelled: 'لن يُعقد هذا الاجتماع، وفقا للوثائق.',
    proposed: 'الساعات واردة في تنظيم أعمال مقترح: فهي ما كان مقررا، لا ما جرى فعلا.',
    noHours: 'لا تذكر الوثائق الساعات.',
    differing: 'تذكر وثيقة أخرى أياما أو ساعات مختلفة:',
    quoted: (words) => `«${words}»`,
    file: 'meetings',
  },
};
