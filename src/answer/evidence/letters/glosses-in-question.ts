import type { AnswerLanguage } from '../../../model.ts';
import { content } from '../../../search/analysis.ts';

/** A name has about as many words as there are letters in the brackets after it. */
const MORE_WORDS = 1;
/** Chinese has about two characters for each letter. */
const CHARACTERS = 3;

/** The words of names, and the letters that stand in brackets after them. */
export function glossesIn(typed: string, language: AnswerLanguage): { letters: string; words: string[] }[] {
  // "فريق خبراء أقل البلدان نموا LEG": no brackets are needed where letters end a name in another script, or a question.
  // Behind a little word they are a name of their own: "Quand la France a-t-elle adhéré au GRECO ?"
  const beside =
    language === 'en'
      ? /(?!)/gu
      : /(?<=\p{L}{4}[\s])([A-Z]{3,7})(?=[\s?？؟.,،;]*(?:$|(?:متى|أين|اين|كم|когда|где|сколько)(?!\p{L})))/gu;
  return [...typed.matchAll(/[(（]\s?([A-Z]{2,7})(?=[\s)）,])/gu), ...typed.matchAll(beside)].map(
    ({ 1: letters = '', index }) => {
      const before = typed.slice(0, index);
      const words =
        language === 'zh'
          ? content(/\p{Script=Han}*$/u.exec(before)?.[0].slice(-CHARACTERS * letters.length) ?? '', language)
          : content(before, language).slice(-letters.length - MORE_WORDS);
      return { letters, words };
    },
  );
}

/** Letters in brackets, or before them: "the UNSAC (Standing Advisory Committee …)". */
export const isBesideName = (letters: string, typed: string): boolean =>
  new RegExp(`\\(\\s?${letters}|${letters}\\s?\\(|${letters}\\s?[,:]`).test(typed);
