import { distance } from 'fastest-levenshtein';
import type { Language } from '../model.ts';
import { words } from './analysis.ts';
import { languages } from './languages/all.ts';
import type { LanguageData } from './languages/language-data.ts';
import { spelledIn } from './spelled-in.ts';

/** Between these marks somebody else speaks. */
const quotation = /«[^»]*»|“[^”]*”|"[^"]*"|《[^》]*》/g;
/** So much of a text shows its language. */
const enough = 2_000;
const shortestGuess = 4;
/** Two Chinese characters make a word, on average; other letters stand together. */
const pieces = /\p{Script=Han}{1,2}|\P{Script=Han}+/gu;

/**
 * Which of some languages a question is typed in, by a vote of its words: function words and question words, words of
 * the domain and of chat, letters that not all of them write, elisions, ends of numbers. Words that only hint at a
 * language, then misspelt words, decide between those with equal votes. When these do not tell either, it is
 * `fallback`, such as the language of the conversation so far, or the first of those left when that is not among them.
 * What is quoted counts last.
 *
 * `detectAmong('reunion 2010', 'en', ['en', 'fr', 'ru'])` is `fr`, as `detectAmong('когда сессия', …)` is `ru`;
 * `detectAmong('dates 2009 ?', 'en', ['en', 'fr'])` is `en`.
 */
export function detectAmong<L extends Language>(question: string, fallback: L, among: readonly L[]): L {
  const text = question.slice(0, enough);
  const left = vote(text, vote(text.replace(quotation, ' '), among));
  return left.includes(fallback) ? fallback : (left[0] ?? fallback);
}

/** The languages that get the most votes of a text: one, or several that it does not tell apart. */
function vote<L extends Language>(text: string, among: readonly L[]): readonly L[] {
  if (among.length === 1) return among;
  let left = among;
  const typed = wordsOf(text);
  for (const votes of [surely, perhaps, misspelt, ending]) {
    if (votes === misspelt) left = spelt(typed, left);
    // How names end says nothing when no other word has shown a language: "Doha 2011"; nor does it where English is left,
    // which has the words of French with their ends: "permanent element decision".
    if (left.length === 1 || (votes === ending && (left.length === among.length || borrows(left)))) break;
    const all = left.map((language) => languages[language]);
    const sums = all.map((data) => typed.reduce((sum, word) => sum + votes(word, data, all), 0));
    const most = Math.max(...sums);
    left = left.filter((_, i) => sums[i] === most);
  }
  return left;
}

/** Those of some languages that have the spelling of words which none of them lists: one, when there are words enough. */
function spelt<L extends Language>(typed: readonly Typed[], left: readonly L[]): readonly L[] {
  const all = left.map((language) => languages[language]);
  const unlisted = typed.filter((word) => /^\p{L}{3,}/u.test(word.word) && !all.some((data) => isSign(word, data)));
  if (left.length === 1 || unlisted.length < 2) return left;
  const found = spelledIn(unlisted.map(({ raw }) => raw).join(' '), left);
  return found ? [found] : left;
}

const borrows = (left: readonly Language[]) => left.includes('en');

/**
 * A word, folded, and as it was typed, the sign before it, its parts around an apostrophe, and the ending of a number: `nd` of
 * 2nd.
 */
type Typed = { word: string; raw: string; sign: string; before: string; after?: string; end?: string };

const typedWord = (word: string, raw: string, sign: string): Typed => {
  const [before = '', after] = word.split("'");
  const end = /^\d+(\p{L}+)$/u.exec(word)?.[1];
  return { word, raw, sign, before, ...(after !== undefined && { after }), ...(end !== undefined && { end }) };
};

function wordsOf(text: string): Typed[] {
  return words(text).flatMap(({ text: whole, start, end }) => {
    const sign = text[start - 1] ?? '';
    const parts = whole.match(pieces) ?? [];
    if (parts.length > 1) return parts.map((part) => typedWord(part, part, sign));
    return [typedWord(whole, text.slice(start, end), sign)];
  });
}

/** How much a word speaks for one of some languages. */
type Vote = (typed: Typed, data: LanguageData, among: readonly LanguageData[]) => number;

const surely: Vote = (typed, data, among) => {
  const { raw, sign, before, after } = typed;
  const written = Number(data.letters?.test(raw) ?? false) + Number(data.openings?.has(sign) ?? false);
  if (after === undefined) return Number(isSign(typed, data)) + written;
  if (among.some(({ elided }) => elided.has(before))) return data.elided.has(before) ? 1 + written : 0;
  if (among.some(({ clipped }) => clipped.has(after))) return Number(data.clipped.has(after));
  // "aujourd'hui" is one word for all its apostrophe.
  return Number(data.stopWords.has(before + after));
};

const perhaps: Vote = ({ word }, data) => Number(data.hints.has(word));

const misspelt: Vote = (typed, data, among) => {
  if (typed.word.length < shortestGuess || among.some((other) => isSign(typed, other))) return 0;
  return Number(isNearSign(typed.word, data));
};

const ending: Vote = (typed, data, among) => {
  const { word } = typed;
  if (among.some((other) => isSign(typed, other) || other.hints.has(word))) return 0;
  return Number([...data.endings].some((end) => word.length > end.length + 1 && word.endsWith(end)));
};

function isSign({ word, end }: Typed, data: LanguageData): boolean {
  return end === undefined ? data.stopWords.has(word) || data.signs.has(word) : data.ordinals.has(end);
}

function isNearSign(word: string, data: LanguageData): boolean {
  for (const list of [data.stopWords, data.signs]) {
    for (const sign of list) {
      if (sign.length >= shortestGuess && Math.abs(sign.length - word.length) < 2 && distance(sign, word) < 2)
        return true;
    }
  }
  return false;
}
