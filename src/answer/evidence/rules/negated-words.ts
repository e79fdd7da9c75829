import type { Language } from '../../../model.ts';
import { literal, plain } from '../../../records/text.ts';
import { withoutBeside } from '../bodies/beside-it.ts';
import { saysNo } from '../words/negated-parts.ts';
import type { OfText } from './near-misses.ts';

/** So many letters of a word are the same in its forms. */
const STEM = 5;

/** How a language writes that a word does not hold, before it: "unpaid", "not included", "impayées", "не подписали". */
const NEGATED: Record<Language, string> = {
  en: "(?:(?<!\\p{L})(?:un|non-?)|\\b(?:not|never|n[’']t)(?: yet| been| be| have)* |\\bnot (?:a )?)",
  fr: '(?:(?<!\\p{L})(?:im|in|non[ -])|(?<!\\p{L})(?:pas|jamais)(?: encore)?(?: ete)? )',
  es: '(?:(?<!\\p{L})(?:im|in)|(?<!\\p{L})(?:no|nunca|sin)(?: se| ha| han| haya| hayan| sido| son| es)* )',
  ru: '(?:(?<!\\p{L})не ?)',
  ar: '(?:(?<!\\p{L})(?:غير|لم|لن|لا) (?:ال)?)',
  zh: '(?:未|不|没有|非)',
};

/** Whether a text has a word of a question only as one that does not hold. */
export function negates(text: string, word: string, code: Language): boolean {
  const words = plain(text);
  // رسميا is رسمي, of which غير رسمية denies that it holds.
  const bare = code === 'ar' ? plain(word).replace(/^[وبل]?ال|(?<=\p{L}{3})ا$/gu, '') : plain(word);
  const stem = literal(bare.slice(0, code === 'zh' ? word.length : STEM));
  const denied = new RegExp(`${NEGATED[code]}${stem}`, 'gu');
  const rest = words.replace(denied, ' ');
  return rest !== words && !new RegExp(code === 'zh' ? stem : `(?<!\\p{L})(?:ال)?${stem}`, 'u').test(rest);
}

/** The same of the words of another language, of which one at least must stand as it is: "рыночные подходы" are no non-market-based ones. */
function negatesAll(text: string, stems: readonly string[], code: Language): boolean {
  const words = plain(text);
  const said = stems.filter((one) => one.length >= SHORTEST(code) && words.includes(plain(one).slice(0, STEM)));
  return said.length > 0 && said.every((one) => negates(text, one, code));
}

/** Words that a question says, and a sentence denies. */
export const NEGATED_WORDS: readonly OfText[] = [
  {
    // "Unpaid contributions amounted to $263.9 million": how much was paid, it does not say.
    name: 'says no word of the question only to deny it',
    keeps: ({ text, language: { code } }, { asked: { typed, language }, sought }) =>
      saysNo(typed, language) ||
      !sought.words.some((one) => {
        const { word, weight, isLight, letters } = one;
        if (weight <= 1 || isLight) return false;
        if (language !== code) return negatesAll(withoutBeside(text, code, 0), one.stems.get(code) ?? [], code);
        return (letters !== undefined || word.length >= SHORTEST(code)) && negates(text, word, code);
      }),
  },
];

const SHORTEST = (code: Language): number => (code === 'zh' ? 2 : code === 'ar' ? 3 : 4);
