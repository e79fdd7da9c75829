import type { Language } from '../model.ts';
import { analyse, content, stem } from '../search/analysis.ts';
import { isCountry } from '../search/field-terms.ts';
import { isHan, withoutSingles } from '../search/han.ts';
import { knows } from '../search/knows.ts';
import { type QuestionTerm, questionTerms } from '../search/question-terms.ts';
import type { Asked } from './asked.ts';
import { bare } from './evidence/fit.ts';
import { spelledOut } from './evidence/letters/letters.ts';
import { bordersOf } from './evidence/words/borders.ts';
import { kept, keptFor } from './kept.ts';
import { foldKeepingLength } from './reading/clean.ts';
import { wordLanguage } from './reading/question.ts';
import { tokenize } from './reading/tokens.ts';
import type { World } from './world.ts';

/** A word of the topic with the terms that a record in its own language may use for it. */
type TopicTerm = { word: string; isTranslated: boolean; stems: string[] };

/**
 * How a text agrees with a topic: which words it holds, and the share of them, 0 to 1; `lacking`, the words that are missing and
 * known in the language of the text.
 */
export type Agreement = { held: string[]; missing: string[]; lacking: string[]; share: number };

/** The topic's words as a record in `language` may word them: the question's own and their translations. */
function topicTerms(words: string[], asked: Asked, world: World, language: Language): TopicTerm[] {
  return words.map((word) => {
    // A word that the records hold as it is needs no translation.
    const spoken = wordLanguage(asked, word);
    const own = spoken === language && knows(world.passages, word);
    const keysOf = (form: string, one: Language): string[] =>
      questionTerms(form, one, world.terms).flatMap(({ keys }) => keys.filter((key) => key.startsWith(`${language}:`)));
    // `بتعبئة` is `تعبئة` with a preposition, under which it is translated.
    const forms = [...new Set([word, bare(word, spoken)])];
    const meant = own || spoken === language ? [] : forms.flatMap((form) => keysOf(form, spoken));
    const typed = own ? [] : [...new Set<Language>([spoken, 'fr', 'en'])].flatMap((one) => keysOf(word, one));
    const translated = [...new Set([...meant, ...typed])].map((key) => key.slice(3));
    return {
      word,
      isTranslated: meant.length > 0,
      stems: [...new Set([stem(word, spoken), stem(word, language), ...translated, word])],
    };
  });
}

const LONG = 7;
const BEGINNING = 6;

/** Stems of long words that differ in their endings only: "enchaîner" and "s'enchaînent". */
function sharesBeginning(stemmed: string, terms: ReadonlySet<string>): boolean {
  if (stemmed.length < LONG) return false;
  const beginning = stemmed.slice(0, BEGINNING);
  for (const term of terms) if (term.length >= LONG && term.startsWith(beginning)) return true;
  return false;
}

/** Letters that a question has for a name: `CTCN`. */
const LETTERS = /^[A-Z]{3,7}$/;

/** Whether a word is typed in letters that are those with which the words of a name in the text begin. */
function isInitials(word: string, text: string, { typed, tokens }: Asked, language: Language): boolean {
  const letters = word.toUpperCase();
  if (!LETTERS.test(letters) || typed === typed.toUpperCase()) return false;
  if (!tokens.some((token) => token.word === word) || !typed.includes(letters)) return false;
  const capitals = (text.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
  const all = content(text, language).map(([first = '']) => first.toUpperCase());
  return capitals.includes(letters) || all.join('').includes(letters);
}

/** Whether a text has in full what letters stand for: "PMA" agrees with "the least developed countries". */
const isSpelledOut = (word: string, terms: ReadonlySet<string>, asked: Asked, language: Language): boolean =>
  spelledOut(word.replace(/s$/u, ''), asked.language).some((spelled) => {
    const name = spelled.get(language)?.name ?? [];
    return name.length > 1 && name.every((term) => terms.has(term));
  });

/** So many titles and quotations of a language are kept with their words. */
const MOST_TEXTS = 2_000;

/** The words of a text, also as they are typed. */
const wordsIn = keptFor(
  MOST_TEXTS,
  (text, language) => new Set([...analyse(text, language), ...tokenize(text).map(({ word }) => word)]),
);

const PAIR = 2;
/** A run of Chinese signs is several words: 人权情况 agrees with what has both of them, and not 情况 alone. */
const inPairs = kept(MOST_TEXTS, (word): string[] => {
  if (!isHan(word) || [...word].length <= PAIR) return [word];
  const borders = bordersOf(word);
  const pairs = withoutSingles(analyse(word, 'zh')).filter((pair) => !borders.has(pair));
  return pairs.length > 0 ? pairs : [word];
});

/** Compares the words of a topic with a text of a record. */
export function agree(topic: string[], text: string, asked: Asked, world: World, language: Language): Agreement {
  const words = topic.flatMap((word) => inPairs(word));
  if (words.length === 0) return { held: [], missing: [], lacking: [], share: 0 };
  const terms = wordsIn(text, language);
  const held: string[] = [];
  const missing: string[] = [];
  const lacking: string[] = [];
  for (const { word, stems, isTranslated } of topicTerms(words, asked, world, language)) {
    const isHeld =
      stems.some((candidate) => terms.has(candidate) || sharesBeginning(candidate, terms)) ||
      isInitials(word, text, asked, language) ||
      isSpelledOut(word, terms, asked, language);
    (isHeld ? held : missing).push(word);
    if (!isHeld && (isTranslated || wordLanguage(asked, word) === language)) lacking.push(word);
  }
  return { held, missing, lacking, share: held.length / words.length };
}

/** Whether a word of a question is a country. */
export const isLand = (word: string, { language }: Pick<Asked, 'language'>): boolean =>
  isCountry(stem(word, language), language);

/** Whether a word of a question is written as a name: with a capital, and not only as its first word. */
export function isName(word: string, { tokens }: Asked): boolean {
  // Stems keep the letter й, which the words of a question are read without.
  const read = foldKeepingLength(word);
  return tokens.some((token, at) => at > 0 && token.capital && (token.word === word || token.word === read));
}

/** "The technical assistance meeting": a subject beside the word for a meeting tells whose it is, and asks for nothing on it. */
function namesMeeting({ from, to }: Asked['bodies'][number], { matches }: Asked): boolean {
  const fillers = matches.filter(({ cue }) => cue === 'ignore');
  const start = fillers.reduceRight((at, filler) => (filler.to === at ? filler.from : at), from);
  return matches.some(
    ({ cue, ...word }) => (cue === 'session' || cue === 'meet') && (word.from === to || word.to === start),
  );
}

/** The words that tell what a question is about: what nothing else explains, and the subject of a weakly named body. */
export function topicWords(asked: Asked): string[] {
  const subject = asked.bodies
    .filter((body) => body.weak && !namesMeeting(body, asked))
    .flatMap(({ from, to }) => asked.tokens.slice(from, to).map(({ word }) => word));
  return [...asked.leftover, ...subject].filter((word) => !/^\d+$/.test(word) && (word.length > 1 || isHan(word)));
}

/** The terms of some words of a question, each in the language in which it stands. */
export function termsOf(words: string[], asked: Asked, world: World): QuestionTerm[] {
  const said = words.filter((word) => asked.said?.has(word));
  const typed = words.filter((word) => !asked.said?.has(word));
  return [
    ...questionTerms(typed.join(' '), asked.language, world.terms),
    ...questionTerms(said.join(' '), 'en', world.terms),
  ];
}
