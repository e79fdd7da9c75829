import type { SymbolMeaning } from '../../records/symbol-parts.ts';

/** What the parts of a symbol mean, in Arabic. */
export const ar: Record<SymbolMeaning, (number: string) => string> = {
  series: () => 'سلسلة وثائق',
  conference: (number) => `مؤتمر${number}`,
  'working-group': (number) => `فريق عامل${number}`,
  committee: (number) => `لجنة${number}`,
  commission: (number) => `لجنة فنية${number}`,
  'ad-hoc-committee': (number) => `لجنة مخصصة${number}`,
  'preparatory-committee': (number) => `لجنة تحضيرية${number}`,
  session: (number) => `دورة${number}`,
  year: () => 'السنة',
  number: () => 'رقم الوثيقة',
  addendum: (number) => `إضافة${number}`,
  corrigendum: (number) => `تصويب${number}`,
  revision: (number) => `تنقيح${number}`,
  amendment: (number) => `تعديل${number}`,
  limited: (number) => `توزيع محدود، وثيقة${number}`,
  'conference-room-paper': (number) => `ورقة غرفة اجتماعات${number}`,
  information: (number) => `وثيقة معلومات${number}`,
  'non-governmental': (number) => `بيان مقدم من منظمة غير حكومية${number}`,
  'working-paper': (number) => `ورقة عمل${number}`,
  'verbatim-record': (number) => `محضر حرفي${number}`,
  'summary-record': (number) => `محضر موجز${number}`,
  miscellaneous: (number) => `وثيقة متنوعة${number}`,
  resolution: () => 'قرار',
  decision: () => 'مقرر',
};
