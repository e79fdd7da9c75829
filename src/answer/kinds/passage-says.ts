import type { DocumentRecord } from '../../model.ts';
import type { LanguageData } from '../../records/languages/language.ts';
import { languageOf } from '../../records/languages/languages.ts';
import type { Asked } from '../asked.ts';
import { asksNumber } from '../evidence/amounts.ts';
import { countedIn, countsIt } from '../evidence/counts.ts';
import { withoutDates } from '../evidence/dates.ts';
import { holds, termsIn } from '../evidence/fit.ts';
import { SAYS_IT } from '../evidence/rules/near-misses.ts';
import { namesOnlyAsked } from '../evidence/rules/persons.ts';
import { scopeOf } from '../evidence/scope.ts';
import { type SoughtWord, soughtIn } from '../evidence/sought.ts';
import type { World } from '../world.ts';

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
  // "A greater number of divers than in 2023" counts none.
  const [noun] = sought.words;
  const isCounted = !noun || asked.followUp || countsIt(words, [noun], language) || countsOne(words, noun, language);
  if (cues.has('howmany') && asked.language !== 'zh' && !isCounted) return false;
  // "By how much was it reduced?": a number is told of what the quotation says whole.
  return cues.has('howmany') || !asksNumber(asked) || sought.words.every((word) => word.weight <= 1 || isSaid(word));
}

/** One thing, or a number that is a border: "at least one meeting between sessions". */
const ONE = /(?<!\p{L})(?:one|une?|una?|од(?:ин|на|но|ну|ного|ной)|واحد\p{L}*|\d+)(?!\p{L}) (?<counted>[^,;:]{0,40})/gu;

const countsOne = (words: string, noun: SoughtWord, { code }: LanguageData): boolean =>
  [...words.matchAll(ONE)].some(({ groups }) => holds(noun, termsIn(groups?.counted ?? '', code), code));
