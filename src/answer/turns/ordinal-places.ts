import type { AnswerLanguage } from '../../model.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { plain } from '../../records/text.ts';

/** A piece of a text. */
export type Place = { at: number; length: number };

/** Whether the signs around a found number leave it whole: "twenty-first" is not "first", and 五 of 四十五 is not 5. */
const isWhole = (text: string, { at, length }: Place): boolean => {
  const [before, after] = [text[at - 1] ?? ' ', text[at + length] ?? ' '];
  if (/\p{Script=Han}/u.test(text[at] ?? '')) return !/[〇零一二三四五六七八九十百\d]/.test(before + after);
  return !/[\p{L}\p{N}-]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
};

/** The places at which a figure stands for itself: not in `2/45`, `2045` or `45.1`. */
export function figurePlaces(typed: string, figure: string): Place[] {
  const own = new RegExp(`(?<![\\d/.,]|\\d[-–])${figure}(?![\\d/]|[.,]\\d|[-–]\\d)`, 'gu');
  return [...typed.matchAll(own)].map(({ index }) => ({ at: index, length: figure.length }));
}

/**
 * Where a question names a number of order, in words or as a figure.
 *
 * @example ordinalPlaces('the twenty-third session (COP 23)', 23, 'en') // 'twenty-third' and '23'
 */
export function ordinalPlaces(typed: string, value: number, language: AnswerLanguage): Place[] {
  const text = plain(typed);
  const found: Place[] = [];
  const forms = [...(languageOf(language).ordinals[value - 1] ?? [])].sort((a, b) => b.length - a.length);
  for (const form of forms)
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const place = { at, length: form.length };
      const isNew = !found.some((other) => at < other.at + other.length && other.at < at + form.length);
      if (isNew && isWhole(text, place)) found.push(place);
    }
  return [...found, ...figurePlaces(text, String(value))].sort((a, b) => a.at - b.at);
}

/**
 * Another number of order, written as this one is: in words with the same ending, or as a figure. Undefined where the language has none.
 *
 * @example ordinalLike('двадцать третья', 29, 'ru') // 'двадцать девятая'
 */
export function ordinalLike(printed: string, other: number, language: AnswerLanguage): string | undefined {
  if (/^\d+$/.test(printed)) return String(other);
  const typed = plain(printed);
  const forms = languageOf(language).ordinals[other - 1] ?? [];
  return forms.reduce<string | undefined>(
    (best, form) => (best === undefined || sameEnd(form, typed) > sameEnd(best, typed) ? form : best),
    undefined,
  );
}

/** So many letters do two words end with alike: the case and gender of an ordinal show there. */
function sameEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
