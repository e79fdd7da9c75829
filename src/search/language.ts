import { distance } from 'fastest-levenshtein';
import type { AnswerLanguage } from '../model.ts';
import { words } from './analysis.ts';
import { english } from './languages/en.ts';
import { french } from './languages/fr.ts';
import type { LanguageData } from './languages/language-data.ts';

/** Between these marks somebody else speaks. */
const quotation = /«[^»]*»|“[^”]*”|"[^"]*"/g;
/** So much of a text shows its language. */
const enough = 2_000;
const shortestGuess = 4;

/**
 * The language a question is typed in, by a vote of its words: function words and question words, words of the domain
 * and of chat, accents and elisions, ends of numbers. Words that both languages have count for neither. Words that
 * only hint at a language, then misspelt words, are asked when the others say nothing; when these do not either, or
 * the votes are equal, it is `fallback`, such as the language of the conversation so far. What is quoted counts last.
 *
 * `detectLanguage('reunion 2010', 'en')` is `fr`, `detectLanguage('dates 2009 ?', 'en')` is `en`.
 */
export function detectLanguage(question: string, fallback: AnswerLanguage): AnswerLanguage {
  const text = question.slice(0, enough);
  return vote(text.replace(quotation, ' ')) ?? vote(text) ?? fallback;
}

function vote(text: string): AnswerLanguage | undefined {
  const typed = words(text).map((word) => ({ ...word, raw: text.slice(word.start, word.end) }));
  for (const votes of [surely, perhaps, misspelt]) {
    const difference = typed.reduce((sum, { text: word, raw }) => sum + votes(word, raw), 0);
    if (difference !== 0) return difference > 0 ? 'fr' : 'en';
  }
  return undefined;
}

/** How much a word speaks for French; less than zero for English. */
type Vote = (word: string, raw: string) => number;

const surely: Vote = (word, raw) => {
  const [before = '', after] = word.split("'");
  if (after === undefined) return weigh((data) => isSign(word, data)) + (isAccented(raw) ? 1 : 0);
  if (french.elided.has(before)) return 1 + (isAccented(raw) ? 1 : 0);
  if (english.clipped.has(after) || word.endsWith("n't")) return -1;
  // "aujourd'hui" is one word for all its apostrophe.
  return Number(french.stopWords.has(before + after));
};

const perhaps: Vote = (word) => weigh((data) => data.hints.has(word));

const misspelt: Vote = (word) => {
  if (word.length < shortestGuess || isSign(word, french) || isSign(word, english)) return 0;
  return weigh((data) => isNearSign(word, data));
};

function weigh(speaks: (data: LanguageData) => boolean): number {
  return Number(speaks(french)) - Number(speaks(english));
}

function isSign(word: string, data: LanguageData): boolean {
  const end = /^\d+(\p{L}+)$/u.exec(word)?.[1];
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

/** Accents that French writes; English has them in names only. */
function isAccented(raw: string): boolean {
  return /[éèêëàâùûôîïçœ]/i.test(raw);
}
