import { colon, comma } from '../answer/phrases/commas.ts';
import { phrasesOf } from '../answer/phrases/phrases.ts';
import type { AnswerLanguage, Claim, DocumentRecord, Language, MastheadField, SessionRef } from '../model.ts';
import { wordedDate } from './dates.ts';
import { viewWords } from './words.ts';

/** The claim on whose words an entry of the record's `document` block rests. */
export function mastheadClaim({ claims }: DocumentRecord, field: MastheadField): Claim | undefined {
  return claims.find((claim) => 'masthead' in claim && claim.masthead === field);
}

/**
 * A session by its printed number and its dates.
 *
 * @example wordedSession({ body: 'wg', number: 7, dates: '2013-10-28/2013-10-30' }, 'en') //=> 'no. 7, 28–30 October 2013'
 */
export function wordedSession({ number, dates }: SessionRef, language: AnswerLanguage): string {
  const words = viewWords(language).document;
  return [number && words.number(number), dates && wordedDate(dates, language)].filter(Boolean).join(comma(language));
}

/**
 * The kind of a document in the reader's language; nothing where there is no word for it.
 *
 * @example wordedKind('note by the secretariat', 'fr') //=> 'note du Secrétariat'
 */
export function wordedKind(kind: string, language: AnswerLanguage): string | undefined {
  const { kinds } = viewWords(language).document;
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
}

/**
 * How the symbol of a document is known: the words that ingest writes in the reader's language, those of people as they stand.
 *
 * @example wordedKnownBy('said above the text: page 3', 'fr') //=> 'indiquée au-dessus du texte : page 3'
 */
export function wordedKnownBy(known: string, language: AnswerLanguage): string {
  const { knownBy } = viewWords(language).document;
  const [words = '', ...rest] = known.split(': ');
  const worded = Object.hasOwn(knownBy, words) ? knownBy[words] : undefined;
  return worded === undefined ? known : `${worded}${rest.length > 0 ? `${colon(language)}${rest.join(': ')}` : ''}`;
}

/** Whether a record says what kind of document it is: `document` is said of any. */
export const isKindKnown = (kind: string): boolean => kind !== 'document';

/** The name of a language in another: `arabe` for Arabic in French. */
export function languageName(language: Language, inLanguage: AnswerLanguage): string {
  return phrasesOf(inLanguage).languages[language];
}
