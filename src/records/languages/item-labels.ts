import type { Language } from '../../model.ts';

/**
 * The word for an item before its number, in plain letters, and what may stand between the number and the title:
 * "Item 3 of the provisional agenda: …", "Point 1 de l'ordre du jour. …", "Tema 1. …".
 */
export const ITEM_LABELS: Record<Language, { label: string; agenda: string }> = {
  ar: { label: '(?:البند|البندان|البنود|البند الفرعي) ?', agenda: ' من (?:جدول الاعمال(?: الموقت)?|القايمه الاوليه)' },
  en: {
    label: '(?:(?:provisional )?agenda )?(?:sub-?)?items? ',
    agenda: ' of the (?:(?:provisional )?agenda|(?:preliminary|supplementary) list)',
  },
  es: {
    label: '(?:sub)?(?:temas?|puntos?) ',
    agenda: ' (?:del (?:programa|orden del dia|temario)(?: provisional)?|de la lista preliminar)',
  },
  fr: { label: 'points? ', agenda: " de (?:l'ordre du jour(?: provisoire)?|la liste preliminaire)" },
  ru: { label: '(?:под)?пункты? ', agenda: ' (?:(?:предварительнои )?повестки дня|первоначального перечня)' },
  zh: { label: '(?:临时)?(?:议程)?(?:分)?(?:项目|议题) ?', agenda: '(?!)' },
};

const NUMBER = '\\d{1,3}(?: ?\\([a-z]{1,4}\\))*';
const NEXT = '(?:[,،、]? ?(?:and|et|y|и|و|和)? ?)';

/**
 * The agenda items on a line of their own, one or several, in plain letters: "agenda items 4 and 13 (e)", "item 116 (c) of the preliminary
 * list*", "agenda item 3 (b) (iii)".
 *
 * @example linesOfItems('en').test('agenda items 32, 61 and 132') // true
 */
export const linesOfItems = (language: Language): RegExp => LINES[language];

const LINES = Object.fromEntries(
  Object.entries(ITEM_LABELS).map(([language, { label, agenda }]) => [
    language,
    new RegExp(
      `^(?:${label}${NUMBER}(?:${NEXT}${NUMBER})*${agenda}|(?:provisional )?agenda items? ${NUMBER}(?:${NEXT}${NUMBER})*)[* ]*$`,
      'u',
    ),
  ]),
) as Record<Language, RegExp>;
