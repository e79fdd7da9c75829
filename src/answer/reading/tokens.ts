import { kept } from '../kept.ts';
import { foldKeepingLength } from './clean.ts';

/** A word of a question, folded, and as it was typed; `start` and `end` are offsets into the text. */
export type Token = { word: string; typed: string; start: number; end: number; capital: boolean };

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text: `tokenize("L'ordre du jour ?")` gives l, ordre, du, jour. */
export function tokenize(text: string): Token[] {
  const folded = foldKeepingLength(text);
  return [...folded.matchAll(WORD)].map((match) => {
    const first = text[match.index] ?? '';
    return {
      word: match[0],
      typed: text.slice(match.index, match.index + match[0].length),
      start: match.index,
      end: match.index + match[0].length,
      capital: first !== first.toLowerCase(),
    };
  });
}

/** So many names, and titles, are kept with their words. */
const MOST_NAMES = 2_000;

/** The words of a name, which questions are held against one after the other. */
export const wordsOfName = kept(MOST_NAMES, (name): readonly string[] => tokenize(name).map(({ word }) => word));

/** A text with spaces in place of a stretch of it, so that offsets stay. */
export const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** The text with its corrected words in place. Offsets of tokens are brought along. */
export function spelt(text: string, tokens: Token[]): string {
  let result = '';
  let from = 0;
  for (const token of tokens) {
    result += text.slice(from, token.start);
    from = token.end;
    token.start = result.length;
    result += token.word;
    token.end = result.length;
  }
  return result + text.slice(from);
}
