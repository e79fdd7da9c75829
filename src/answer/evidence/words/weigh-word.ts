import type { AnswerLanguage } from '../../../model.ts';
import { isNumber, stem } from '../../../search/analysis.ts';
import { isCountry } from '../../../search/field-terms.ts';
import { verbForms } from '../../../search/irregular.ts';
import { knows, occurrences } from '../../../search/knows.ts';
import { languages } from '../../../search/languages/all.ts';
import { type QuestionTerm, questionTerms } from '../../../search/question-terms.ts';
import { romanized } from '../../../search/romanized.ts';
import { rarity } from '../../../search/score.ts';
import type { World } from '../../world.ts';
import { bare } from '../fit.ts';
import { mistyped } from './mistyped.ts';
import type { WeighedWord } from './sought.ts';
import { isLight, isSpokenVerb, synonymsOf } from './spoken.ts';

/** What a word weighs that stands in most questions: "meeting", "report", "date". */
export const COMMON = 0.3;

/** A word in no more passages than this is a name of one thing. */
const RARE = 8;

/** `adoptées` is of `adopté`, which the stemmer does not know without its accents. */
const PARTICIPLE = /(?<=\p{L}{3})ees?$/u;

/** `remercie` is of `remercier`, which has another stem, and `travaux` of `travail`; `partie` is of no verb. */
const otherForms = (word: string): string[] => {
  const verb = word.replace(/ie(?:nt|s)?$/u, 'ier');
  const isOfVerb = verb !== word && isSpokenVerb(stem(verb, 'fr'), 'fr');
  return [...(isOfVerb ? [verb] : []), ...(IN_AIL.test(word) ? [word.replace(/aux$/u, 'ail')] : [])];
};
const IN_AIL = /^(?:trav|cor|vitr|soupir|b)aux$/u;

/** How much a word of a question tells, and its stems in the languages of the records. */
export function weigh(word: string, language: AnswerLanguage, world: World): WeighedWord {
  const own = stem(word, language);
  // `لجهات` is `جهات` with a preposition, which hides its ending from the stemmer; `رئيسا` is `رئيس`, `توصياته` `توصيات`, `دورتها` `دورة`, `للجنة` `لجنة`.
  const forms =
    language === 'ar'
      ? [
          word,
          bare(word, 'ar'),
          word.replace(/^لل(?=\p{L}{2})/u, 'ل'),
          word.replace(/ا$/u, ''),
          word.replace(/(?<=\p{L}{4})(?:ه|ها|هم)$/u, ''),
          word.replace(/(?<=\p{L}{3})ت(?:ه|ها|هم)$/u, 'ه'),
        ]
      : language === 'en'
        ? verbForms(word)
        : language === 'fr'
          ? [word, word.replace(PARTICIPLE, 'e'), ...otherForms(word)]
          : [word];
  const read = [...new Set(forms)].flatMap((form) => questionTerms(form, language, world.terms));
  // 德国 does not stand where only 国 does.
  const terms = language === 'zh' && [...word].length > 1 ? read.filter((term) => !isOfSingle(term)) : read;
  const keys = [...new Set([...terms.flatMap((term) => term.keys), `${language}:${own}`])];
  // "Korea Global Adaptation Week": a name in the language of the document, which no document in that of the question holds.
  // "Ливингстон" is written Livingstone there.
  const english = [word, ...romanized(word)].map((form) => `en:${stem(form, 'en')}`);
  if (!isNumber(word) && occurrences(world.passages, keys) === 0)
    keys.push(...new Set(english.filter((key) => occurrences(world.passages, [key]) > 0)));
  const stems = byLanguage(keys, language);
  const near = nearOf(terms, language);
  const said = occurrences(world.passages, keys);
  // What documents say otherwise is known, and as rare as its other word.
  const count = said > 0 ? said : occurrences(world.passages, near);
  const isCommon = languages[language].signs.has(word);
  const unknown = count === 0 && !knows(world.passages, word);
  const all = world.passages.passages.store.documentCount;
  const unknownAsTyped = unknown || occurrences(world.passages, [`${language}:${own}`]) === 0;
  const weight = rarity(count, all) * (isCommon ? (unknown ? 0 : COMMON) : 1);
  return {
    word,
    stems,
    near: byLanguage(near, language),
    weight,
    unknown,
    unknownAsTyped,
    rare: count <= RARE,
    isLand: isCountry(own, language),
    isLight: isLight(own, language),
    isVerb: isSpokenVerb(own, language),
  };
}

/** A word that no record holds, as the word of the field that it was meant to be: `acréditées`. Letters and names are typed as they are. */
export function meant(word: WeighedWord, typed: string, language: AnswerLanguage, world: World): WeighedWord {
  const near = word.unknown ? mistyped(word.word, typed, language) : undefined;
  const other = near === undefined ? undefined : weigh(near, language, world);
  return other === undefined || other.unknown ? word : { ...other, word: word.word };
}

const isOfSingle = ({ keys: [key = ''] }: QuestionTerm): boolean => [...key.slice(key.indexOf(':') + 1)].length === 1;

/**
 * What documents of the same language may say in place of a word. What those words are called in others is too far from it; and two
 * Chinese characters are not always a word.
 */
const nearOf = (terms: readonly QuestionTerm[], language: AnswerLanguage): string[] => {
  const stems = terms.flatMap(({ keys: [key = ''] }) => synonymsOf(key.slice(key.indexOf(':') + 1), language));
  return language === 'zh' ? [] : [...new Set(stems)].map((other) => `${language}:${other}`);
};

/** 原教旨主义 is a translation of what begins as "integration" does: its ending is that of 人道主义, too. */
const ANY_ISM = '主义';

/** Keys by their languages: `en:meet`. */
function byLanguage(keys: readonly string[], language: AnswerLanguage): Map<string, string[]> {
  const stems = new Map<string, string[]>();
  for (const key of keys) {
    const [code = '', other = ''] = key.split(/:(.*)/su);
    // "Co" of "co-chair" is no translation of a word.
    if (code !== language && (/^\p{Script=Latin}{1,2}$/u.test(other) || other === ANY_ISM)) continue;
    stems.set(code, [...(stems.get(code) ?? []), other]);
  }
  return stems;
}
