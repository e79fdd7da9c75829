import type { Language } from '../model.ts';

/** Two letters, as ISO 3166 gives them to countries. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Pairs of letters, among them all codes of countries. */
export const REGION_CODES: readonly string[] = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** The word for every meeting in French and Spanish: la Réunion. */
const MEETING = 'RE';

/**
 * The names of the countries in some languages, as `Intl` gives them. Only names of one word, which can be sought by
 * themselves: of "South Africa" each word says something else.
 *
 * @example countries(['en', 'fr']).find(({ en }) => en[0] === 'Spain') // { en: ['Spain'], fr: ['Espagne'] }
 */
export function countries<L extends Language>(languages: readonly L[]): Record<L, string[]>[] {
  const names = languages.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
  return REGION_CODES.flatMap((code) => {
    const words = names.map((name) => name.of(code) ?? '');
    if (words[0] === '' || code === MEETING) return [];
    const entries = languages.map((language, at) => {
      const word = words[at] ?? '';
      return [language, /^[\p{L}\p{M}]+$/u.test(word) ? [word] : []];
    });
    return [Object.fromEntries(entries) as Record<L, string[]>];
  });
}
