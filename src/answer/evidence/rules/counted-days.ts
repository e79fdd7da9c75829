import type { AnswerLanguage } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import type { OfText } from './near-misses.ts';

/** How a day of a meeting is counted, in plain letters: by a word for its number, and by a figure. */
const COUNTED: Record<AnswerLanguage, { word: (ordinal: string) => string; figure: RegExp }> = {
  en: { word: (ordinal) => `${ordinal} days?`, figure: /(?<!\d)(\d{1,2})(?:st|nd|rd|th) days?(?!\p{L})/gu },
  fr: {
    word: (ordinal) => `${ordinal} jour(?:nee)?s?`,
    figure: /(?<!\d)(\d{1,2})(?:er|re|e|eme) jour(?:nee)?s?(?!\p{L})/gu,
  },
  es: {
    word: (ordinal) => `${ordinal} (?:dia|jornada)s?`,
    figure: /(?<!\d)(\d{1,2})(?:º|ª|o|a|er)? (?:dia|jornada)s?(?!\p{L})/gu,
  },
  ru: {
    word: (ordinal) => `${ordinal} (?:день|дня|дню|днем|дне)`,
    figure: /(?<!\d)(\d{1,2})-?\p{L}{1,3} (?:день|дня|дню|днем|дне)(?!\p{L})/gu,
  },
  ar: { word: (ordinal) => `(?:ال|لل)?يوم ${ordinal}`, figure: /(?:ال|لل)يوم (\d{1,2})(?!\d)/gu },
  zh: { word: (ordinal) => `${ordinal}[天日]`, figure: /第(\d{1,2})[天日]/gu },
};

/** No meeting of ours has more days. */
const MOST_DAYS = 20;

/** The days of a meeting that a text counts: "on the third day". */
function daysCounted(text: string, language: AnswerLanguage): number[] {
  const words = plain(text);
  const { word, figure } = COUNTED[language];
  const [before, after] = language === 'zh' ? ['', ''] : ['(?<!\\p{L}|-)', '(?!\\p{L})'];
  const isSpoken = (form: string) => new RegExp(`${before}${word(plain(form))}${after}`, 'u').test(words);
  const spoken = languageOf(language)
    .ordinals.slice(0, MOST_DAYS)
    .flatMap((forms, at) => (forms.some(isSpoken) ? [at + 1] : []));
  return [...spoken, ...[...words.matchAll(figure)].map(({ 1: number }) => Number(number))];
}

/** Of which day of a meeting a text is, where its days are counted. */
export const COUNTED_DAYS: readonly OfText[] = [
  {
    // "Recalling the Third Conference on Financing": what is held on the third day, it does not say.
    name: 'is of the day of a meeting that is counted',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) => {
      const asked = daysCounted(typed, language);
      return asked.length === 0 || asked.some((day) => daysCounted(text, code).includes(day));
    },
  },
];
