import { findDates } from '../../records/dates.ts';
import type { LanguageData } from '../../records/languages/language.ts';

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
