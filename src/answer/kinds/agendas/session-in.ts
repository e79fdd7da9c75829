import type { LanguageData } from '../../../records/languages/language.ts';
import { findOrdinals } from '../../../records/ordinals.ts';
import { plain } from '../../../records/text.ts';

/**
 * The number of the first session that a text names, and where it begins.
 *
 * @example sessionIn('to continue at SBI 46, for adoption by COP 23', en) // { number: 46, start: 15 }
 */
export function sessionIn(text: string, language: LanguageData): { number: number; start: number } | undefined {
  const words = plain(text);
  const lettered = /(?<!\p{L})\p{Lu}{2,8}[ -](?<number>\d{1,3})(?![\d/])/u.exec(text);
  const [counted] = findOrdinals(words, { start: 0, end: words.length }, language);
  if (lettered && (!counted || lettered.index < counted.start))
    return { number: Number(lettered.groups?.number), start: lettered.index };
  const [number] = counted?.numbers ?? [];
  return counted && number !== undefined ? { number, start: counted.start } : undefined;
}
