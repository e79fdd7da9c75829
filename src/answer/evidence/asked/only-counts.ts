import type { LanguageData } from '../../../records/languages/language.ts';
import { readOrdinal } from '../../../records/ordinals.ts';
import { plain } from '../../../records/text.ts';
import { eventWordsOf } from '../../events/words/words.ts';

/** The next of several that are counted, without the word for them, in plain letters. */
const NEXT_COUNTED =
  /^[\s,;–-]*(?:and|et|y|а|и|و)?\s?(?:the|le|la|el)? ?(?:second|third|deuxieme|seconde?|troisieme|segund[oa]|tercer[oa]?|втор\p{L}+|трет\p{L}+|الثاني[ةه]?|الثالث[ةه]?|第[二三]\p{Script=Han}{0,3})(?!\p{L})[^\p{L}]{0,4}(?:\p{L}{1,4} ?){0,3}$/u;

/**
 * Whether words between two dates count the next of several things.
 *
 * @example countsNext(' and the second from ') // true
 */
export const countsNext = (between: string): boolean => NEXT_COUNTED.test(plain(between));

/** Between one date and the next stand no other words than those that count meetings: "and at the 2nd meeting, on". */
const LONGEST_LINK = 3;

/**
 * Whether words only count meetings.
 *
 * @example onlyCounts(' and of the fifth session, on ', en) // true
 */
export function onlyCounts(between: string, language: LanguageData): boolean {
  const meetings = eventWordsOf(language.code)?.meetings;
  const words = plain(between).match(/[\p{L}\p{N}-]+/gu) ?? [];
  const isCount = (word: string) =>
    word.length <= LONGEST_LINK ||
    /^\d/.test(word) ||
    meetings?.test(word) ||
    readOrdinal(word, language) !== undefined;
  return meetings !== undefined && words.every(isCount);
}
