import type { AnswerLanguage } from '../model.ts';
import { unpointed } from '../records/text.ts';
import type { Asked } from './asked.ts';

/** How people call the last day for something, in plain letters. */
const DEADLINE: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:deadlines?|closing dates?|due dates?|cut-?off(?: dates?)?|(?:is|are|was|were|be) due (?:by|on|before|until))\b|\bby when (?:should|must|shall|do|did|does|are|were|is|was) /u,
  fr: /\b(?:dates? limites?|dates? butoirs?|echeances?)\b|\b(?:avant|pour) quand (?:doi|dev|faut)/u,
  es: /(?<!\p{L})(?:fechas? l[ií]mites?|fechas? topes?|plazos?)(?!\p{L})|(?:antes de|para) cu[aá]ndo (?:deb|hay que|tien)/u,
  ru: /(?:краин|предельн)\p{L}+ срок|дедла[ий]н|к какому сроку|последн\p{L}+ срок/u,
  ar: /(?:ال)?(?:موعد|اجل) (?:ال)?نهاي?ي|(?<!\p{L})(?:ال)?مهله(?!\p{L})|اخر (?:موعد|اجل)/u,
  zh: /截止|期限|限期|最后日期/u,
};

/**
 * Whether a question asks for the last day for something, which the days of a session never are.
 *
 * @example asksDeadline({ typed: 'What is the deadline for SBI 42?', language: 'en' }) // true
 */
export const asksDeadline = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  DEADLINE[language].test(unpointed(typed));
