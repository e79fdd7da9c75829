import type { DocumentRecord } from '../../model.ts';
import { languageOf } from '../../records/languages/languages.ts';
import type { Asked } from '../asked.ts';
import { asksNumber } from '../evidence/amounts.ts';
import { withoutDates } from '../evidence/dates.ts';
import { holds, termsIn } from '../evidence/fit.ts';
import { countedIn, countsIt } from '../evidence/judge.ts';
import { SAYS_IT } from '../evidence/rules/near-misses.ts';
import { namesOnlyAsked } from '../evidence/rules/persons.ts';
import { scopeOf } from '../evidence/scope.ts';
import { type SoughtWord, soughtIn } from '../evidence/sought.ts';
import type { World } from '../world.ts';

/** So much of what is sought stands in the quotation itself, 0 to 1: what else the paragraph says is not told. */
const ENOUGH = 0.6;

/** Whether what is quoted of a passage says what is asked, and nothing near it. */
export function quoteSaysIt(quote: string, { document }: DocumentRecord, asked: Asked, world: World): boolean {
  const { cues } = asked;
  const language = languageOf(document.language);
  const sought = soughtIn(asked, world);
  const words = withoutDates(quote, language);
  // A heading names what is asked about, and counts nothing.
  if (cues.has('howmany') && countedIn(words, language.code).length === 0) return false;
  if (cues.has('who') && namesOnlyAsked(quote, asked.typed)) return false;
  if (!SAYS_IT.every(({ keeps }) => keeps({ text: quote, language }, { asked, sought }))) return false;
  // A document that is named need not say all words of a question.
  if (scopeOf(asked, world).records.length > 0) return true;
  const said = termsIn(quote, language.code);
  const isSaid = (word: SoughtWord) =>
    holds(word, said, language.code) || (language.code !== asked.language && !word.stems.has(language.code));
  const [noun] = sought.words;
  if (cues.has('howmany') && asked.language !== 'zh' && !countsIt(words, noun, language)) return false;
  // "By how much was it reduced?": a number is told of what the quotation says whole.
  if (asksNumber(asked) && !sought.words.every((word) => word.weight <= 1 || isSaid(word))) return false;
  return sumOf(sought.words.filter(isSaid)) >= ENOUGH * sumOf(sought.words);
}

const sumOf = (words: readonly SoughtWord[]): number => words.reduce((sum, { weight }) => sum + weight, 0);
