import type { AnswerLanguage } from '../../../model.ts';
import { fold } from '../../../search/analysis.ts';
import { besideParts, textPartAsked } from '../asked/text-parts.ts';
import { holds, termsIn } from '../fit.ts';
import type { SoughtWord } from '../words/sought.ts';
import type { OfText } from './near-misses.ts';

/** So many characters behind "which paragraph" say of what it is one; Chinese says it before. */
const NEAR = 40;

/** Words that lead to what a paragraph is one of, in plain letters. */
const OF: Record<Exclude<AnswerLanguage, 'zh'>, RegExp> = {
  en: /^ (?:of|in) /u,
  fr: /^ d(?:e |u |es |')/u,
  es: /^ del? /u,
  ru: /^ /u,
  ar: /^ /u,
};

const ofWhat = ({ before, behind }: { before: string; behind: string }, language: AnswerLanguage): string =>
  language === 'zh' ? before.slice(-NEAR) : OF[language].test(behind) ? behind.slice(0, NEAR) : '';

/** Words for the part itself, which say not of what it is one. */
const PART = /^(?:para|parr|пункт|فقر|段)/u;

/** The first telling words beside the word for the part in a question: "of the terms of reference". */
const wordsBeside = (said: string, words: readonly SoughtWord[]): SoughtWord[] => {
  const text = fold(said);
  return words.filter(({ word, weight }) => weight > 1 && !PART.test(word) && text.includes(word));
};

/** In which annex, or which paragraph of another text, something stands. */
export const TEXT_PARTS: readonly OfText[] = [
  {
    // "6. Other business": in which annexes the agenda is, it does not say.
    name: 'gives the number of an annex, or of a paragraph of what is named, where one is asked for',
    keeps: ({ text, language: { code } }, { asked, sought }) => {
      const found = textPartAsked(asked);
      if (!found) return true;
      const beside = besideParts(text, found.part, code);
      if (found.part === 'annex') return beside.length > 0;
      const [first] = wordsBeside(ofWhat(found, asked.language), sought.words);
      return first !== undefined && beside.some((said) => holds(first, termsIn(said, code), code));
    },
  },
];
