import type { BodyId } from '../model.ts';
import type { LanguageData } from './languages/language.ts';
import { readOrdinal } from './ordinals.ts';
import type { Passage } from './reading.ts';
import type { Span } from './text.ts';

const MOST_WORDS = 5;

/**
 * The number that stands before the name of a body which is itself a meeting, as in "Seventy-fourth World Health Assembly",
 * "27ª Reunión de las Partes en el Protocolo de Montreal", or in Arabic after it.
 */
export function numberOfName(
  { plain, mentions }: Passage,
  language: LanguageData,
): { body: BodyId; number: number; span: Span } | undefined {
  for (const { body, start, end, official } of mentions) {
    if (!official) continue;
    const before = plain.slice(0, start).trimEnd();
    const words =
      language.code === 'zh' ? [/第([^第]{1,6})届$/u.exec(before)?.[1] ?? ''] : before.split(' ').slice(-MOST_WORDS);
    for (let at = 0; at < words.length; at++) {
      const word = words.slice(at).join(' ');
      const number = isOrdinal(word, language) ? readOrdinal(word, language) : undefined;
      if (number === undefined) continue;
      // 第 before the number and 届 after it.
      const signs = language.code === 'zh' ? 2 : 0;
      return { body, number, span: { start: Math.max(0, before.length - word.length - signs), end } };
    }
    if (language.code !== 'ar') continue;
    const after = plain.slice(end).trimStart().split(' ').slice(0, MOST_WORDS);
    for (let to = after.length; to > 0; to--) {
      const word = after.slice(0, to).join(' ');
      const number = isOrdinal(word, language) ? readOrdinal(word, language) : undefined;
      if (number !== undefined) return { body, number, span: { start, end: end + 1 + word.length } };
    }
  }
  return undefined;
}

/** A figure counts with its suffix only: "2005 Review Conference" is of a year. */
const isOrdinal = (word: string, { ordinalSuffixes, code }: LanguageData): boolean =>
  !/^\d/.test(word) ||
  (code === 'zh'
    ? /^\d{1,3}$/.test(word)
    : new RegExp(`^\\d{1,3} ?(?:${ordinalSuffixes.filter(Boolean).join('|') || '(?!)'})$`, 'u').test(word));
