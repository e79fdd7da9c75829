import type { AnswerLanguage } from '../../model.ts';
import { literal, plain } from '../../records/text.ts';
import { REGION_CODES } from '../../search/countries.ts';

/** Regions that `Intl` names beside the countries. */
const NO_COUNTRIES = new Set(['UN', 'EU', 'EZ', 'QO', 'XA', 'XB', 'ZZ']);
const CODES = REGION_CODES.filter((code) => !NO_COUNTRIES.has(code));

/** Countries that documents call by longer or other names than `Intl` does: "Iran (Islamic Republic of)"; and "la réunion". */
const OTHERWISE_CALLED = new Set('KR KP SY LA MD TZ VE BO IR CD CG PS MK CZ TR CI CV SZ VA VN RE'.split(' '));

type Land = { code: string; name: string };

const named = new Map<AnswerLanguage, readonly Land[]>();

function landsOf(language: AnswerLanguage): readonly Land[] {
  const known = named.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const lands = CODES.flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [{ code, name: plain(name) }];
  }).sort((a, b) => b.name.length - a.name.length);
  named.set(language, lands);
  return lands;
}

/** A name ends with its word; in Russian it has endings, in Arabic articles, and in Chinese no borders. */
const holdsName = (words: string, name: string, language: AnswerLanguage): boolean =>
  language === 'en' || language === 'fr' || language === 'es'
    ? new RegExp(`(?<!\\p{L})${literal(name)}(?!\\p{L})`, 'u').test(words)
    : language === 'ru'
      ? new RegExp(
          `(?<!\\p{L})${literal(name.length > STEM ? name.slice(0, -1) : name)}\\p{L}{0,3}(?!\\p{L})`,
          'u',
        ).test(words)
      : words.includes(name);

const STEM = 4;

/**
 * The countries that a text names, by their ISO 3166 codes.
 *
 * @example landsIn('Welcomes the offer of the Government of New Zealand to host the workshop', 'en') // ['NZ']
 */
export function landsIn(text: string, language: AnswerLanguage): string[] {
  let words = plain(text)
    .replace(/\bnueva zelandia\b/g, 'nueva zelanda')
    .replace(/(?<!papua )\bnew guinea\b/g, ' ');
  return landsOf(language).flatMap(({ code, name }) => {
    if (!holdsName(words, name, language)) return [];
    // "New Guinea" is no Guinea.
    words = words.replaceAll(name, ' ');
    return [code];
  });
}

/** The countries whose names have several words: of those of one, the word itself is sought. */
export const longLandsIn = (text: string, language: AnswerLanguage): string[] =>
  landsIn(text, language).filter(
    (code) =>
      !OTHERWISE_CALLED.has(code) && landsOf(language).some((land) => land.code === code && /[\s-]/.test(land.name)),
  );
