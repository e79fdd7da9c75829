import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { holds, termsIn } from '../fit.ts';
import type { SoughtWord } from '../words/sought.ts';
import type { OfText } from './near-misses.ts';

/** Two between whom something was concluded or held, in plain letters, up to what that is on. */
const BETWEEN: Partial<Record<Language, RegExp>> = {
  en: /\bbetween (?<both>(?:(?! (?:concerning|regarding|on|for|to|in|at|during|under|terminate|expire|enter(?:ed)?|come|came|begin|start|end|signed|concluded|held|which|that|was|were|is|has|take|took)\b)[^.;:?])+)/gu,
  fr: /\bentre (?<both>(?:(?! (?:concernant|relati\p{L}+|sur|pour|a-t-\p{L}+|a pris|est|sont|en vigueur|lors|au sujet|portant|visant|qui|dont)(?!\p{L}))[^.;:?])+)/gu,
  es: /\bentre (?<both>(?:(?! (?:relativ\p{L}+|sobre|para|en|durante|que|acerca|concerniente|entr[oa]\p{L}*)(?!\p{L}))[^.;:?])+)/gu,
};
const AND: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /(?:^| )and /u,
  fr: /(?:^| )et /u,
  es: /(?:^| )(?:y|e) /u,
};
/** Days and numbers stand between others. */
const OF_DAYS =
  /^\P{L}*\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b|\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/u;

const bothIn = (text: string, code: Language): string[] =>
  [...plain(text).matchAll(BETWEEN[code] ?? /(?!)/gu)]
    .map(({ groups }) => groups?.both ?? '')
    .filter((both) => !OF_DAYS.test(both));

/** Whether a text has a longer word of another one, where there is one. */
function saysOne(party: string, both: string): boolean {
  const long = party.match(/\p{L}{4,}/gu) ?? [];
  return long.length === 0 || long.some((word) => both.includes(word));
}

/**
 * Whether a text is of something between others than those two between whom a question says it is.
 *
 * @example isBetweenOthers('the lease between Ada and Tom', 'en', asked of 'When did the lease between Ada and Eve end?', words) // true
 */
export function isBetweenOthers(
  text: string,
  code: Language,
  { typed, language }: Pick<Asked, 'typed' | 'language'>,
  words: readonly SoughtWord[],
): boolean {
  const [asked, ...others] = bothIn(typed, language);
  const parties = asked?.split(AND[language] ?? /(?!)/u) ?? [];
  const told = bothIn(text, code);
  if (code !== language || others.length > 0 || parties.length !== 2 || told.length === 0) return false;
  const isOf = (party: string, both: string) => {
    const named = termsIn(party, language);
    const said = termsIn(both, code);
    const own = words.filter((word) => word.weight > 1 && holds(word, named, language));
    return own.length > 0 ? own.some((word) => holds(word, said, code)) : saysOne(party, both);
  };
  return !told.some((both) => parties.every((party) => isOf(party, both)));
}

/** Those between whom something is. */
export const PARTIES_BETWEEN: readonly OfText[] = [
  {
    // "The memorandum concluded between UNEP and FAO on the secretariat of the Convention" is none between UNEP and the Convention.
    name: 'is of those two between whom the question says it is',
    keeps: ({ text, language: { code } }, { asked, sought: { words } }) => !isBetweenOthers(text, code, asked, words),
  },
];
