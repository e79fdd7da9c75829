import type { Rule } from './rule.ts';

/** Words that tell much, and that documents in the language of the question hold. */
const TELLING = 5;

/** What a sentence in another language cannot be held against. */
export const UNTRANSLATED: readonly Rule[] = [
  {
    // 周转基金, "working capital fund", has no word of its own in English: a sentence on another fund is not on it.
    name: 'is in the language that has the telling words of the question, where another has none for them',
    keeps: ({ language: { code }, text }, { asked: { language }, sought: { words } }) =>
      code === language ||
      !words.some(
        ({ word, weight, unknown, unknownAsTyped, stems, ofBody, letters, isBorder, isLight, names }) =>
          weight > TELLING &&
          !unknown &&
          !unknownAsTyped &&
          !ofBody &&
          letters === undefined &&
          !isBorder &&
          !isLight &&
          !stems.has(code) &&
          !names?.has(code) &&
          !text.toLowerCase().includes(word),
      ),
  },
  {
    // "El comité consultivo científico", where the text in another language has an advisory committee of many stakeholders (E/2015/56): another committee.
    name: 'holds all that has a translation, of a document that is named',
    keeps: ({ language: { code }, fit: { missing } }, { isNamed, happens, isDeadline, asked: { language } }) =>
      code === language ||
      !isNamed ||
      !happens ||
      isDeadline ||
      !missing.some(
        ({ weight, stems, isLight, isVerb, isBorder }) =>
          weight > 1 && stems.has(code) && !isLight && !isVerb && !isBorder,
      ),
  },
];
