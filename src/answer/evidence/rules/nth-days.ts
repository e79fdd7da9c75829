import type { AnswerLanguage } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import { keptFor } from '../../kept.ts';
import type { OfText } from './near-misses.ts';

/** The word for a day, in plain letters, behind its number or before it. */
const DAY: Record<AnswerLanguage, string> = {
  ar: '(?:ال)?يوم',
  en: 'days?',
  es: 'dias?',
  fr: 'jour(?:nee)?s?',
  ru: '(?:день|дня|дню|днем)',
  zh: '[天日]',
};
const MOST_DAYS = 14;
const MOST_QUESTIONS = 20;

/** How the days of a gathering are counted in a language, the first day first; nothing where it has no word for the number. */
const known = new Map<AnswerLanguage, readonly (RegExp | undefined)[]>();

function patternsOf(code: AnswerLanguage): readonly (RegExp | undefined)[] {
  const patterns = known.get(code) ?? makePatterns(code);
  known.set(code, patterns);
  return patterns;
}

const makePatterns = (code: AnswerLanguage): readonly (RegExp | undefined)[] =>
  languageOf(code)
    .ordinals.slice(0, MOST_DAYS)
    .map((forms, at) => {
      const all = forms.map((form) => plain(form)).join('|');
      const figure = `${at + 1}(?:st|nd|rd|th|e|er|eme|a|o|º|ª|-?[йяго]{1,2})`;
      const said =
        code === 'zh'
          ? `第(?:${CHINESE[at]}|${at + 1})${DAY.zh}`
          : code === 'ar'
            ? `${DAY.ar} (?:ال)?(?:${all})(?!\\p{L})`
            : `(?<![\\p{L}\\d-])(?:${all}|${figure}) ${DAY[code]}(?!\\p{L})`;
      return all === '' ? undefined : new RegExp(said, 'u');
    });

/**
 * Which day of a gathering words speak of, by its number.
 *
 * @example nthDays('未来峰会第三天安排了什么？', 'zh') // [3]
 * @example nthDays('An opening segment on the first day', 'en') // [1]
 */
export function nthDays(text: string, code: AnswerLanguage): number[] {
  const words = plain(text);
  return patternsOf(code).flatMap((pattern, at) => (pattern?.test(words) ? [at + 1] : []));
}

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四'];

/** A question is held against many sentences. */
const daysAsked = keptFor(MOST_QUESTIONS, nthDays);

/** On which of its days a gathering did something, only what names that day tells: of two days none is the third. */
export const NTH_DAYS: readonly OfText[] = [
  {
    // "The Summit will be held on 22 and 23 September" (A/RES/76/307): what is arranged for its third day, it does not say.
    name: 'is of the day that is asked about by its number',
    keeps: ({ text, language: { code } }, { asked }) => {
      if (asked.cues.has('when')) return true;
      const said = daysAsked(asked.typed, asked.language);
      return said.length === 0 || nthDays(text, code).some((day) => said.includes(day));
    },
  },
];
