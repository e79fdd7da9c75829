import { counted, DOCUMENTS } from '../../answer/phrases/arabic.ts';
import type { CataloguePhrases } from './catalogue-shape.ts';

/** The words of the catalogue in Arabic. */
export const ar: CataloguePhrases = {
  title: 'الفهرس',
  lead: 'ما هو محفوظ، وما ينقص، وما يلزم أن ينظر فيه شخص.',
  none: 'لا توجد وثائق محفوظة بعد.',
  held: (documents, languages) => `الوثائق المحفوظة: ${counted(documents, DOCUMENTS)} (${languages}).`,
  texts: (language, count) => `${language} ${count}`,
  of: (subject, said) => `${subject}: ${said}`,
  undated: 'دون تاريخ',
  otherDocuments: 'وثائق أخرى',
  noSymbol: 'الرمز غير معروف',
  languages: (names) => `اللغات المحفوظة: ${names}`,
  gaps: 'وثائق غير محفوظة',
  gapsLead: 'تذكر وثائق أخرى هذه الاجتماعات.',
  missing: { agenda: 'جدول الأعمال', report: 'التقرير' },
  missingAs: (missing, symbol) => `${missing} (${symbol})`,
  toReview: 'ما يلزم التحقق منه',
  toReviewLead: 'لا يُستعمل في الأجوبة إلى أن يقارنه شخص بالنص.',
  wholeRecord: 'السجل بأكمله',
  contradictions: 'أوجه التناقض',
  contradictionsLead: 'تذكر الأجوبة كل قيمة من هذه القيم إلى أن يختار شخص إحداها في rulings.yml.',
  fields: {
    dates: 'التواريخ',
    place: 'المكان',
    status: 'الانعقاد أو الإلغاء',
    decision: 'المقرر',
    words: 'نسخ لغوية مختلفة',
  },
  act: {
    created: 'الإنشاء',
    'made-permanent': 'التثبيت',
    renewed: 'تجديد الولاية',
    merged: 'الدمج',
    ended: 'الحل',
  },
  status: { held: 'الانعقاد', planned: 'اعتزام الانعقاد', cancelled: 'الإلغاء' },
  decision: (id) => id.replace(/^decision/, 'المقرر').replace(/^resolution/, 'القرار'),
  aSession: 'اجتماع',
};
