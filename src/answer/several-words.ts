import type { Language } from '../model.ts';
import { plain } from '../records/text.ts';

/** Things that a language has two words for, where others have one, with that one: in plain letters. */
const ONE_WORD: Partial<Record<Language, readonly [said: RegExp, word: string][]>> = {
  en: [[/\bpublic authorities\b/u, 'government']],
  fr: [[/\bpouvoirs publics\b/u, 'gouvernement']],
  es: [[/\bpoderes publicos\b/u, 'gobierno']],
  ru: [[/органы (?:государственнои|публичнои) власти/u, 'правительство']],
  ar: [[/السلطات العامه/u, 'حكومة']],
  zh: [[/公共当局/u, '政府']],
};

/**
 * A text with the one word for what it says with two behind it, so that a question in another language finds it.
 *
 * @example withOneWord('la confiance envers les pouvoirs publics', 'fr') // '… les pouvoirs publics gouvernement'
 */
export function withOneWord(text: string, language: Language): string {
  const words = plain(text);
  const said = (ONE_WORD[language] ?? []).flatMap(([phrase, word]) => (phrase.test(words) ? [word] : []));
  return [text, ...said].join(' ');
}
