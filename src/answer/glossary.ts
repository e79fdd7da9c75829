import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AnswerLanguage } from '../model.ts';
import { languageOf } from '../records/languages/languages.ts';
import { literal } from '../records/text.ts';
import { stem } from '../search/analysis.ts';
import { en as english } from './phrases/dates/en.ts';
import { foldKeepingLength } from './reading/clean.ts';
import { buildVocabulary, type Vocabulary } from './reading/spelling.ts';
import { type Unit, unitsOf } from './reading/units.ts';

/** Ways to say one thing, as people type them, with the English words for it. */
export type Glosses = [english: string, typed: string[]][];

/** A name that is sought in the letters of a question; `part` stands in it in any case and is quickly sought, so that few patterns are made. */
export type SpeltName = { part: string; source: string; pattern?: RegExp; said: string };

type Node = { next: Map<string, Node>; english?: string };

/** Words and phrases of one language with the English words for them. */
export type Glossary = {
  language: AnswerLanguage;
  /** By the words as they are typed, without accents; then by their stems. */
  exact: Node;
  stems: Node;
  vocabulary: Vocabulary;
  /** Stems of all words, and each word of the vocabulary with the letters that its stem depends on. */
  known: Set<string>;
  forms: Map<string, string>;
  /** Words of subjects, which stay as they are typed even where they share a stem: `indicadores` is not `indica`. */
  subjects: Set<string>;
  /** Names that hold a figure, which no words tell from those with another: `WP.29`, `WG2`. */
  figured: SpeltName[];
  /** Letters of names that in small letters are a day of the week: `СБ` is a council, and `сб` Saturday. */
  capitals: SpeltName[];
};

/** So few letters of a word are those of other words too: `caso` and `casa`, `مكان` and `مكة`. */
const SHORT = /^(?:[a-z]{1,3}|\p{Script=Arabic}{1,2})$/u;

/** Days of the week, Monday first, as questions are put into English. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Compiles glosses. Of two that share a phrase, the first counts. `subjects` are the terms that records are found by. */
export function compileGlossary(language: AnswerLanguage, glosses: Glosses, subjects: string[]): Glossary {
  const exact: Node = { next: new Map() };
  const stems: Node = { next: new Map() };
  const known = new Set<string>();
  const forms = new Map<string, string>();
  const figured: Glossary['figured'] = [];
  const capitals: Glossary['capitals'] = [];
  const weekdays = new Set(languageOf(language).weekdays.flat());
  const kept = new Set(subjects.flatMap(unitsOf).map(({ key }) => key));
  const add = (root: Node, keys: string[], said: string) => {
    let node = root;
    for (const key of keys) {
      const child = node.next.get(key) ?? { next: new Map() };
      node.next.set(key, child);
      node = child;
    }
    node.english ??= said;
  };
  for (const [said, typed] of glosses)
    for (const phrase of typed) {
      if (/\d/.test(phrase)) {
        figured.push({ ...wholeName(phrase), said });
        continue;
      }
      const isCapital = phrase === phrase.toUpperCase() && phrase !== phrase.toLowerCase();
      if (isCapital && weekdays.has(phrase.toLowerCase())) {
        capitals.push({ part: phrase, source: `(?<![\\p{L}\\p{N}])${literal(phrase)}(?![\\p{L}\\p{N}])`, said });
        continue;
      }
      if (language === 'zh' && OF_MEETINGS.test(phrase)) figured.push({ ...beforeNumber(phrase), said });
      const units = unitsOf(phrase);
      if (units.length === 0) continue;
      for (const { key, word } of units) {
        forms.set(key, word);
        known.add(stem(word, language));
      }
      add(
        exact,
        units.map(({ key }) => key),
        said,
      );
      const stemmed = units.map(({ word }) => stem(word, language));
      if (!stemmed.every((key) => SHORT.test(key)))
        for (const keys of waysOf(
          units.map(({ key }, at) => [...new Set([stemmed[at] ?? key, ...(kept.has(key) ? [key] : [])])]),
        ))
          add(stems, keys, said);
    }
  const vocabulary = buildVocabulary(forms.keys());
  return { language, exact, stems, vocabulary, known, forms, subjects: kept, figured, capitals };
}

/** All rows of keys with one of each place: `[['indic', 'indicadores'], ['rendim']]` has two. */
const waysOf = (places: string[][]): string[][] =>
  places.reduce<string[][]>((rows, keys) => rows.flatMap((row) => keys.map((key) => [...row, key])), [[]]);

/** Names of bodies that are meetings themselves: 议定书缔约方会议. */
const OF_MEETINGS = /\p{Script=Han}{6,}会议$/u;

/** Such a name where the number of the meeting stands in it: 议定书缔约方第十八次会议. */
const beforeNumber = (name: string): Omit<SpeltName, 'said'> => ({
  part: '第',
  source: `${[...name.replace(/会议$/u, '').replaceAll(/[《》]/gu, '')].join('[《》]?')}(?=第 ?[\\d〇零一二三四五六七八九十百]{1,6} ?[次届]会议)`,
});

/** A name with its figure, which may be typed without the point or with a space: `WP 29`. */
function wholeName(name: string): Omit<SpeltName, 'said'> {
  const parts = foldKeepingLength(name).split(/[ .-]+/);
  return {
    part: parts[0] ?? '',
    source: `(?<![\\p{L}\\p{N}/.])${parts.map(literal).join('[ .-]?')}(?![\\p{L}\\p{N}/])`,
  };
}

/** Months, weekdays, ordinals and cardinals, as documents of the language write them. */
function dateGlosses(language: AnswerLanguage): Glosses {
  const data = languageOf(language);
  const each = (lists: string[][], say: (place: number) => string): Glosses =>
    lists.map((words, index) => [say(index + 1), words]);
  return [
    ...each(data.months, english.month),
    ...each(data.weekdays, (place) => WEEKDAYS[place - 1] ?? ''),
    ...each(data.ordinals, english.ordinal),
    ...each(
      data.cardinals.map((word) => [word]),
      english.number,
    ),
  ];
}

const read = new Map<AnswerLanguage, Glosses>();

/**
 * The glosses of a language: its file in `words`, where each English word or phrase has a list, then the words of dates.
 * Under `~` stand words that say nothing. Read once.
 */
export function glossesOf(language: AnswerLanguage): Glosses {
  const known = read.get(language);
  if (known) return known;
  const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const lists = parse(readFileSync(new URL(`./words/${language}.yml`, import.meta.url), 'utf8')) as Record<
    string,
    string[]
  >;
  const glosses: Glosses = [
    ...Object.entries(lists).map(([said, typed]): [string, string[]] => [said === '~' ? '' : said, typed.map(String)]),
    ...dateGlosses(language),
  ];
  read.set(language, glosses);
  return glosses;
}

/** Prepositions that a language writes with the next word as one. */
const CLITICS: Partial<Record<AnswerLanguage, RegExp>> = { ar: /^[وف]?[بلك](?=\p{L}{3})/u };

/** The stems by which a word is looked for: its own, then that without its preposition. */
const stemsOf = (key: string, language: AnswerLanguage): string[] => {
  const clitic = CLITICS[language];
  return clitic?.test(key) ? [key, key.replace(clitic, '')].map((word) => stem(word, language)) : [stem(key, language)];
};

/** "And", written with the next word as one. The ninth and twentieth begins so in a question that goes on: والتاسعة والعشرون. */
const AND: Partial<Record<AnswerLanguage, RegExp>> = { ar: /^[وف](?=ال\p{L}{2})/u };

/** The ways in which a word is looked for as it is typed: with what is written before it, then without "and". */
const exactKeys = (key: string, language: AnswerLanguage): string[] => {
  const bare = AND[language] ? key.replace(AND[language], '') : key;
  return bare === key ? [key] : [key, bare];
};

/** The longest phrase from a unit on: what it says in English, and how many units it has. */
export function longestGloss(
  { exact, stems, language, subjects }: Glossary,
  units: Unit[],
  from: number,
): { said: string; length: number } | undefined {
  const walk = (root: Node, keysOf: (unit: Unit) => string[]) => {
    let best: { said: string; length: number } | undefined;
    let node: Node | undefined = root;
    for (let at = from; node && at < units.length; at++) {
      const { next }: Node = node;
      node = keysOf(units[at] as Unit)
        .map((key) => next.get(key))
        .find((found) => found !== undefined);
      if (node?.english !== undefined) best = { said: node.english, length: at - from + 1 };
    }
    return best;
  };
  const typed = walk(exact, ({ key }) => exactKeys(key, language));
  const stemmed = walk(stems, ({ key, word }) => (subjects.has(key) ? [key] : stemsOf(word, language)));
  return stemmed && stemmed.length > (typed?.length ?? 0) ? stemmed : typed;
}
