import type { Language } from '../model.ts';
import { analyse, content, isNumber, stem } from './analysis.ts';
import { isHan, partsOf, withoutSingles } from './han.ts';

/** A word of a question, and the terms under which records may hold it. */
export type QuestionTerm = {
  /** The word as typed, folded: `decisions`. */
  word: string;
  /** Its term in the question's language, then what it is called in others: `fr:reunion`, `en:meet`. */
  keys: string[];
};

/** One thing and its words in some languages, such as a line of bodies.yml: `{ fr: 'réunion', en: 'meeting' }`. */
export type Synonyms = { [L in Language]?: string };

/** What a term is called in other languages: `en:meet` → `fr:reunion`. */
export type Glossary = Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get' | 'has'>;

/** A term as the index keeps it: `fr:reunion`. Numbers are the same in every language: `2007`. */
export function keyOf(term: string, language: Language): string {
  return isNumber(term) ? term : `${language}:${term}`;
}

/** Turns lists of words that mean the same into a glossary. In names of several words every word stands for all. */
export function buildGlossary(lists: readonly Synonyms[]): ReadonlyMap<string, ReadonlySet<string>> {
  const glossary = new Map<string, Set<string>>();
  for (const list of lists) {
    const entries = Object.entries(list) as [Language, string][];
    const keys = entries.map(([language, text]) =>
      withoutSingles(analyse(text, language)).map((term) => keyOf(term, language)),
    );
    keys.forEach((own, i) => {
      const others = keys.flatMap((other, j) => (i === j ? [] : other));
      for (const key of own) {
        const known = glossary.get(key) ?? new Set();
        for (const other of others) known.add(other);
        glossary.set(key, known);
      }
    });
  }
  return glossary;
}

/** A word in Latin letters amid another script is English, as the documents write it: "common metrics", "SBSTA". */
export const isEnglish = (word: string, language: Language): boolean =>
  OTHER_SCRIPTS.has(language) && /^\p{Script=Latin}{2,}$/u.test(word);

const OTHER_SCRIPTS: ReadonlySet<Language> = new Set(['ar', 'ru', 'zh']);

/**
 * The words of a question that say what is sought, each once. With a glossary, also what records in other languages
 * call them. `questionTerms('meetings in 2009', 'en', glossary)` gives `meetings` with `en:meet` and `fr:reunion`, and
 * `2009`. Chinese characters stand for the words that they are part of.
 */
export function questionTerms(text: string, language: Language, glossary?: Glossary): QuestionTerm[] {
  const words = new Map<string, string>();
  for (const word of content(text, language)) {
    if (isEnglish(word, language) && content(word, 'en').length === 0) continue;
    const key = keyOf(stem(word, language), language);
    if (!words.has(key)) words.set(key, word);
  }
  const translated = [...words].flatMap(([key, word]) => (isHan(word) && glossary?.has(key) ? [word] : []));
  return [...words].map(([key, word]) => {
    const known = glossary?.get(key);
    const parts = known === undefined && isHan(word) ? partsOf(word, translated) : [];
    const others = parts.flatMap((part) => [...(glossary?.get(keyOf(part, language)) ?? [])]);
    const english = isEnglish(word, language) ? [keyOf(stem(word, 'en'), 'en')] : [];
    const same = english.flatMap((own) => [own, ...(glossary?.get(own) ?? [])]);
    return { word, keys: [...new Set([key, ...(known ?? others), ...same])] };
  });
}
