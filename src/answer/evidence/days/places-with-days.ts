import { findDates } from '../../../records/dates.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { holds, termsIn } from '../fit.ts';
import type { Sought } from '../words/sought.ts';

/** A name with a preposition of places, and what leads from it to days: "in Nadi, Fiji, from ", "à Bonn (Allemagne) du ", "в Бонне с ". */
const PLACE =
  /(?<!\p{L})(?:in|at|à|au|en|в|во) \p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}|d[ei]|la|el)[\p{L}'’-]*)*(?:, \p{Lu}[\p{L}'’ -]+| \([^()]+\))?,? (?:from |on |du |le |les |del? |el |los días |с |со )?$/u;

/**
 * Whether a text gives days right behind a place: what was there on those days was held there.
 *
 * @example placesWithDays('the joint workshop in Nadi, Fiji, from 9 to 12 October 2017', en) // true (FCCC/SBSTA/2017/7)
 */
export const placesWithDays = (text: string, language: LanguageData): boolean =>
  findDates(text, language).some(({ start }) => PLACE.test(text.slice(0, start)));

/** So many characters before a place stand of what is there. */
const BEFORE_PLACE = 60;

/** Whether a word that tells stands before a name with a preposition of places: "the centre in Lima" is not where the seminar is. */
export function isBesidePlace({ words }: Sought, text: string, { code, links }: LanguageData): boolean {
  if (/\p{Lo}/u.test(text)) return true;
  const places = [...text.matchAll(new RegExp(`(?<![\\p{L}])(?:${links.at}|à|aux?|в|во) (?=\\p{Lu})`, 'gu'))];
  return (
    places.length === 0 ||
    places.some(({ index }) => {
      const near = termsIn(text.slice(Math.max(0, index - BEFORE_PLACE), index), code);
      return words.some((word) => word.weight > 1 && holds(word, near, code));
    })
  );
}
