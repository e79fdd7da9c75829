import type { Knowledge } from '../knowledge/knowledge.ts';
import type { AnswerLanguage } from '../model.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type BodyNames, compileBodyNames } from './slots/bodies.ts';
import { cardinalWords, ordinalWords } from './slots/numbers.ts';
import { timeWords } from './slots/times.ts';
import { buildVocabulary, type Vocabulary } from './spelling.ts';
import { type Token, tokenize } from './tokens.ts';

/** What is needed to read questions about one knowledge: its names beside the words of questions. */
export type Reader = {
  lexicons: Record<AnswerLanguage, Lexicon>;
  bodyNames: BodyNames;
  vocabulary: Record<AnswerLanguage, Vocabulary>;
};

/** How many tokens from here on say "working group", in any language; 0 when none. */
export function groupLength(lexicons: Lexicon[], tokens: Token[], at: number): number {
  let longest = 0;
  for (const lexicon of lexicons) {
    let node = lexicon.root.next.get(tokens[at]?.word ?? '');
    for (let next = at + 1; node; next++) {
      if (node.cues.includes('group')) longest = Math.max(longest, next - at);
      node = node.next.get(tokens[next]?.word ?? '');
    }
  }
  return longest;
}

/** Whether a word alone carries nothing in a language. */
export function isStopWord(lexicon: Lexicon, word: string): boolean {
  return lexicon.root.next.get(word)?.cues.includes('ignore') ?? false;
}

/** Prepares the reading of questions about a knowledge. */
export function createReader(knowledge: Knowledge): Reader {
  const lexicons = { en: lexiconOf('en'), fr: lexiconOf('fr') };
  const both = [lexicons.fr, lexicons.en];
  const ignored = (word: string) => both.some((lexicon) => isStopWord(lexicon, word));
  const bodyNames = compileBodyNames(
    knowledge.bodies,
    both.map(({ language }) => language),
    ignored,
    (tokens, at) => groupLength(both, tokens, at),
  );
  const claimed = knowledge.agendas.flatMap((agenda) => agenda.items.flatMap((item) => wordsOf(item.title)));
  const titles = knowledge.decisions.flatMap(({ value }) => wordsOf(value.title ?? ''));
  const called = knowledge.symbols.flatMap(({ value }) => wordsOf(value.called ?? ''));
  const terms = knowledge.terms.flatMap((term) => Object.values(term).flat().flatMap(wordsOf));
  const places = knowledge.places.flatMap((place) =>
    [...Object.values(place.names), ...(place.also ?? [])].flatMap(wordsOf),
  );
  const shared = [bodyNames.words, timeWords, ordinalWords, cardinalWords, places, terms, claimed, titles, called];
  return {
    lexicons,
    bodyNames,
    vocabulary: {
      fr: buildVocabulary(lexicons.fr.words, ...shared),
      en: buildVocabulary(lexicons.en.words, ...shared),
    },
  };
}

const wordsOf = (text: string | undefined) => tokenize(text ?? '').map(({ word }) => word);
