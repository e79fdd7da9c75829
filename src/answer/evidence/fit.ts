import type { Language } from '../../model.ts';
import { analyse, content } from '../../search/analysis.ts';
import { isHan } from '../../search/han.ts';
import { keptFor } from '../kept.ts';
import type { Sought, SoughtWord } from './words/sought.ts';
import { withoutIdioms } from './words/spoken.ts';

/** How much of what is sought stands in a text, 0 to 1, which words do, which do not, which stand in the
 * headings above it and which around it. */
export type Fit = {
  share: number;
  missing: SoughtWord[];
  held: SoughtWord[];
  above: SoughtWord[];
  around: SoughtWord[];
};

const LONG = 6;
const BEGINNING = 6;

/** Words with which others begin that say another thing: a secret ballot is no secretary. */
const WHOLE: ReadonlySet<string> = new Set(['secret', 'секрет']);
const isLong = (term: string): boolean => term.length >= LONG && !WHOLE.has(term);

/** The terms of a text, and the beginnings of the longer ones, by which words with other endings are known. */
export type Terms = { terms: ReadonlySet<string>; beginnings: ReadonlySet<string>; initials: string };

/** So many texts of a language are kept with their terms: the sentences of the longest reports, some times over. */
const MOST_KNOWN = 12_000;

/** The terms of a text. */
export const termsIn = keptFor(MOST_KNOWN, readTerms);

function readTerms(text: string, language: Language): Terms {
  // "Organisée en ligne" holds what a question calls so as well, of which the one word is sought.
  const spoken = withoutIdioms(text, language);
  // `للجنة` is of a committee, لجنة, whose first letter the stemmer takes for the article.
  const doubled = language === 'ar' ? ` ${(text.match(DOUBLED) ?? []).join(' ')}` : '';
  // "Adoptée" is said as "adopté" is.
  const done = language === 'fr' ? ` ${(text.match(PARTICIPLES) ?? []).join(' ')}` : '';
  const words = `${spoken === text ? text : `${text} ${spoken}`}${doubled}${done}`;
  const terms = new Set(
    analyse(words, language).flatMap((term) => [term, bare(term, language), ...endless(term, language)]),
  );
  const long = [...terms].filter(isLong);
  // "The Executive Committee" is no TEC.
  const named = text.replaceAll(/(?<!\p{L})(?:The|Le|La|Les|El|Los|Las)(?= )/gu, ' ');
  // Nor is "Ms. Latasi (Tuvalu), … of the Executive Committee": letters stand for words side by side.
  const initials = named
    .split(/[()（）]/u)
    .map((part) => {
      const capitals = (part.match(/(?<![\p{L}])\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
      // "The clean development mechanism": letters of words that are no small ones.
      const all = content(part, language).map((word) => word[0]?.toUpperCase());
      return `${capitals} ${all.join('')}`;
    })
    .join(' ');
  return { terms, beginnings: new Set(long.map((term) => term.slice(0, BEGINNING))), initials };
}

const PARTICIPLES = /(?<!\p{L})\p{L}{3,}é(?=es?(?!\p{L}))/gu;
const DOUBLED = /(?<=(?<!\p{L})[وف]?ل)ل\p{L}{2,}/gu;

/** Letters that Arabic writes together with the word after them: `للجنة` is `لجنة`. */
const CLITICS = /^[وف]?(?:لل|ال|بال|كال|[لبك])(?=\p{L}{3})/u;

export const bare = (term: string, language: Language) => (language === 'ar' ? term.replace(CLITICS, '') : term);

/** Arabic words without what may be "and" before them, or "to the" (`للجنه` is `لجنه`), or the ending of an object: `وطنيه` and `الوطنيه`, `مقررا` and `مقرر`. */
const endless = (term: string, language: Language): string[] =>
  language === 'ar' && term.length > SHORTEST_ARABIC
    ? [term.replace(/^و/u, ''), term.replace(FUTURE, ''), term.replace(/ا$/u, ''), term.replace(/^لل/u, 'ل')]
    : [];

/** "And", and what makes a verb future: `وستنتهي` is `تنتهي`. */
const FUTURE = /^و?س(?=[تين]\p{L}{3})/u;

const SHORTEST_ARABIC = 2;

/** Two Chinese characters without a translation, next to words that have one: they only stand beside each other. */
export const isBorder = (words: readonly SoughtWord[], at: number, language: Language): boolean =>
  language !== 'zh' &&
  isHan(words[at]?.word ?? '') &&
  !words[at]?.stems.has(language) &&
  [words[at - 1], words[at + 1]].some((beside) => isHan(beside?.word ?? '') && beside?.stems.has(language));

export const holds = (word: SoughtWord, text: Terms, language: Language): boolean =>
  stands(word, formsOf(word.stems, language), text) ||
  isSaid(formsOf(word.near, language), text) ||
  isNamed(word, text, language);

function stands({ word, letters }: SoughtWord, own: Forms, { terms, beginnings, initials }: Terms): boolean {
  if (terms.has(word)) return true;
  if (isSaid(own, { terms, beginnings })) return true;
  return letters !== undefined && letters.length > 2 && initials.includes(letters);
}

function isSaid(own: Forms, { terms, beginnings }: Pick<Terms, 'terms' | 'beginnings'>): boolean {
  for (const term of own.terms) if (terms.has(term)) return true;
  for (const beginning of own.beginnings) if (beginnings.has(beginning)) return true;
  return false;
}

/** The terms under which a word of a question may stand in a text, and the beginnings of the longer ones. */
type Forms = { terms: readonly string[]; beginnings: readonly string[] };

const knownForms = new WeakMap<SoughtWord['stems'], Map<Language, Forms>>();

/** Read once for a word and a language: it is held against many sentences. */
function formsOf(stems: SoughtWord['stems'], language: Language): Forms {
  const own = knownForms.get(stems) ?? new Map<Language, Forms>();
  knownForms.set(stems, own);
  const found = own.get(language);
  if (found) return found;
  const all = (stems.get(language) ?? []).flatMap((term) => [term, bare(term, language), ...endless(term, language)]);
  const terms = [...new Set(all)];
  const long = terms.filter(isLong);
  const made = { terms, beginnings: [...new Set(long.map((term) => term.slice(0, BEGINNING)))] };
  own.set(language, made);
  return made;
}

/** What a word counts that stands not in the sentence but around it, and one that stands in the headings above it. */
const AROUND = 0.7;
const ABOVE = 0.95;
/** The same of one that is said in another word. */
const NEAR = 0.9;

/** What stands around a sentence: the sentence before; `ofBody`: the body asked for is its own; `names`: the words of its own name; `headings`: the
 * title of the document, and the headings above the sentence; `subjects`: the names that the document has all over. */
export type Around = Terms & { ofBody: boolean; names: Terms; headings: Terms; subjects: Terms };

/** Where nothing stands around a sentence. */
export function nothingAround(language: Language): Around {
  const none = termsIn('', language);
  return { ...none, ofBody: false, names: none, headings: none, subjects: none };
}

/** Whether a sentence gives the letters for the name of which a word is part: "the Chair of the CGE". */
const isGlossed = ({ glossedBy }: SoughtWord, { terms }: Terms): boolean =>
  glossedBy !== undefined && terms.has(glossedBy.toLowerCase());

/** Whether a text has in full what letters stand for. */
const isNamed = ({ names }: SoughtWord, { terms }: Terms, language: Language): boolean =>
  names?.get(language)?.some((name) => name.every((term) => terms.has(term))) ?? false;

/** Holds a question against a sentence and what stands around it. */
export function fit({ words }: Sought, sentence: Terms, around: Around, language: Language): Fit {
  let all = 0;
  let sum = 0;
  const missing: SoughtWord[] = [];
  const held: SoughtWord[] = [];
  const beside: SoughtWord[] = [];
  const above: SoughtWord[] = [];
  for (const [at, word] of words.entries()) {
    if (isBorder(words, at, language)) continue;
    all += word.weight;
    const forms = formsOf(word.stems, language);
    if (
      stands(word, forms, sentence) ||
      isNamed(word, sentence, language) ||
      isGlossed(word, sentence) ||
      (word.ofBody && around.ofBody) ||
      stands(word, forms, around.names) ||
      isNamed(word, around.names, language)
    ) {
      sum += word.weight;
      held.push(word);
    } else if (word.near.size > 0 && isSaid(formsOf(word.near, language), sentence)) {
      sum += word.weight * NEAR;
      held.push(word);
    } else if (
      stands(word, forms, around.headings) ||
      isNamed(word, around.headings, language) ||
      isNamed(word, around.subjects, language) ||
      (!word.ofBody && stands(word, forms, around.subjects))
    ) {
      sum += word.weight * ABOVE;
      above.push(word);
    } else if (stands(word, forms, around)) {
      sum += word.weight * AROUND;
      beside.push(word);
    } else if (word.isBorder || (word.isLight && word.unknown)) all -= word.weight;
    else if (word.weight > 0 || word.ofBody) missing.push(word);
  }
  // "Ojivas o cabezas": what says the one need not say the other.
  const needless = missing.filter(({ alternative }) => held.some(({ word }) => word === alternative));
  const rest = needless.reduce((left, { weight }) => left - weight, all);
  return {
    share: rest === 0 ? 0 : sum / rest,
    missing: missing.filter((word) => !needless.includes(word)),
    held,
    above,
    around: beside,
  };
}
