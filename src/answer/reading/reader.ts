import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { AnswerLanguage } from '../../model.ts';
import { compileGlossary, type Glossary, type Glosses, glossesOf, longestGloss } from '../glossary.ts';
import { type Lexicon, lexiconOf, type ReadingLanguage } from '../lexicon.ts';
import { offeredLanguages } from '../phrases/offered.ts';
import { type BodyNames, compileBodyNames } from '../slots/bodies.ts';
import { cardinalWords, ordinalWords } from '../slots/numbers.ts';
import { timeWords } from '../slots/times.ts';
import { withGenericNames } from './generic-names.ts';
import { withNameForms } from './name-forms.ts';
import { buildVocabulary, type Vocabulary } from './spelling.ts';
import { type Token, tokenize } from './tokens.ts';
import { unitsOf } from './units.ts';

/** What is needed to read questions about one knowledge: its names beside the words of questions. */
export type Reader = {
  lexicons: Record<ReadingLanguage, Lexicon>;
  bodyNames: BodyNames;
  vocabulary: Record<ReadingLanguage, Vocabulary>;
  /** Names of bodies and places in other languages, with the English ones. */
  names: Partial<Record<AnswerLanguage, Glosses>>;
  /** Words of subjects in other languages. */
  subjects: Partial<Record<AnswerLanguage, string[]>>;
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
export function createReader(own: Knowledge): Reader {
  const knowledge = { ...own, bodies: withGenericNames(own.bodies) };
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
  const terms = knowledge.terms.flatMap(({ fr = [], en = [] }) => [...fr, ...en].flatMap(wordsOf));
  const places = knowledge.places.flatMap((place) =>
    [...Object.values(place.names), ...(place.also ?? [])].flatMap(wordsOf),
  );
  const shared = [bodyNames.words, timeWords, ordinalWords, cardinalWords, places, terms, claimed, titles, called];
  return {
    lexicons,
    bodyNames,
    names: Object.fromEntries(OTHERS.map((language) => [language, namesIn(language, knowledge)])),
    subjects: Object.fromEntries(
      OTHERS.map((language) => [language, knowledge.terms.flatMap((term) => term[language] ?? [])]),
    ),
    vocabulary: {
      fr: buildVocabulary(lexicons.fr.words, ...shared),
      en: buildVocabulary(lexicons.en.words, ...shared),
    },
  };
}

/** Languages whose questions are put into English words. */
const OTHERS: AnswerLanguage[] = ['ar', 'es', 'ru', 'zh'];

function namesIn(language: AnswerLanguage, { bodies, places }: Knowledge): Glosses {
  const named = bodies.map(({ id, names, short, also }): [string, string[]] => {
    const english = short?.en ?? names.find(({ en }) => en)?.en ?? also?.en?.[0] ?? id;
    const own = names.flatMap((name) => name[language] ?? []);
    return [english, [...own, ...(short?.[language] ? [short[language]] : []), ...(also?.[language] ?? [])]];
  });
  return [
    ...withNameForms(named, language),
    ...places.map(({ id, names }): [string, string[]] => [names.en ?? id, names[language] ? [names[language]] : []]),
  ];
}

const compiled = new WeakMap<Reader, Map<AnswerLanguage, Glossary>>();

/** The glossary of a language, with the names of this knowledge. Made when it is first asked for. */
export function glossaryFor(reader: Reader, language: AnswerLanguage): Glossary {
  const made = compiled.get(reader) ?? new Map<AnswerLanguage, Glossary>();
  compiled.set(reader, made);
  const known = made.get(language);
  if (known) return known;
  const glossary = compileGlossary(
    language,
    [...(reader.names[language] ?? []), ...glossesOf(language)],
    reader.subjects[language] ?? [],
  );
  made.set(language, glossary);
  return glossary;
}

/** Whether a word is in the lists of some language that is offered, as is "hola", or is not in Latin letters. */
export const isListed = (reader: Reader, { word, typed }: Token): boolean =>
  !/^[\p{Script=Latin}\p{N}]/u.test(word) ||
  Object.values(reader.lexicons).some(({ words }) => words.has(word)) ||
  offeredLanguages.some(
    (language) =>
      OTHERS.includes(language) && longestGloss(glossaryFor(reader, language), unitsOf(typed), 0) !== undefined,
  );

const wordsOf = (text: string | undefined) => tokenize(text ?? '').map(({ word }) => word);
