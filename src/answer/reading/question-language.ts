import type { AnswerLanguage } from '../../model.ts';
import { isHan } from '../../search/han.ts';
import { detectAmong } from '../../search/language.ts';
import { offeredLanguages } from '../phrases/offered.ts';
import { isListed, type Reader } from './reader.ts';
import { blank, tokenize } from './tokens.ts';
import { typedSymbols } from './typed-symbols.ts';

/** Signs that one language has, where a symbol stands without a word. */
const SIGNS: [AnswerLanguage, RegExp][] = [
  ['ar', /[؟،؛]/u],
  ['es', /[¿¡]/u],
  ['zh', /[？。，、]/u],
];

/** Of languages that a question does not tell apart, "decision 4/3", the first is meant. */
const TYPED = [...new Set<AnswerLanguage>(['en', 'fr', ...offeredLanguages])];

/**
 * The language in which a question is typed; `fallback` where it does not tell.
 *
 * @example languageOf('工作组何时开会', reader, 'en') //=> 'zh'
 */
export function languageOf(text: string, reader: Reader, fallback: AnswerLanguage): AnswerLanguage {
  let rest = text;
  let voting = text;
  for (const symbol of typedSymbols(text)) {
    rest = blank(rest, symbol.start, symbol.end);
    // A whole symbol is the same in every language; "wg2 2013/5" is typed with an English abbreviation.
    if (symbol.pieces.length > 3) voting = blank(voting, symbol.start, symbol.end);
  }
  const raw = tokenize(rest);
  if (raw.length === 0 || !/\p{L}/u.test(rest)) return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? fallback;
  const [only, ...others] = raw;
  // One word that no list has shows no language by its spelling: "bonjur".
  return only && others.length === 0 && ![...only.word].some(isHan) && !isListed(reader, only)
    ? fallback
    : detectAmong(voting, fallback, TYPED);
}
