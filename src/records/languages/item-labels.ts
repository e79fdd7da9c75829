import type { Language } from '../../model.ts';

/**
 * The word for an item before its number, in plain letters, and what may stand between the number and the title:
 * "Item 3 of the provisional agenda: …", "Point 1 de l'ordre du jour. …", "Tema 1. …".
 */
export const ITEM_LABELS: Record<Language, { label: string; agenda: string }> = {
  ar: { label: '(?:البند|البندان|البنود|البند الفرعي) ?', agenda: ' من جدول الاعمال(?: الموقت)?' },
  en: { label: '(?:(?:provisional )?agenda )?(?:sub-?)?items? ', agenda: ' of the (?:provisional )?agenda' },
  es: { label: '(?:sub)?(?:temas?|puntos?) ', agenda: ' del (?:programa|orden del dia|temario)(?: provisional)?' },
  fr: { label: 'points? ', agenda: " de l'ordre du jour(?: provisoire)?" },
  ru: { label: '(?:под)?пункты? ', agenda: ' (?:предварительнои )?повестки дня' },
  zh: { label: '(?:临时)?(?:议程)?(?:分)?(?:项目|议题) ?', agenda: '(?!)' },
};
