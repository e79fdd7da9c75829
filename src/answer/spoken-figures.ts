import type { AnswerLanguage } from '../model.ts';

/** A figure with what stands beside it, and how English puts it. */
type Form = { pattern: RegExp; said(groups: Record<string, string | undefined>): string };

const LETTERS = 'ابجدهوزحط';
const latin = (letter = '') => String.fromCharCode(97 + LETTERS.indexOf(letter.replace('أ', 'ا')));

/** Letters of sub-items and hours of the clock, where a language writes them its own way. */
const FORMS: Partial<Record<AnswerLanguage, Form[]>> = {
  ar: [
    {
      // A bare و is "and": "البندان 2 و 3".
      pattern: /(?<![\d/])(?<item>\d{1,2}) ?(?:\((?<inside>[اأبجدهوزحط])\)|(?<bare>[اأبجده])(?![\p{L}\p{M}]))/gu,
      said: ({ item, inside, bare }) => `${item} (${latin(inside ?? bare)})`,
    },
    {
      pattern: /الساعة (?<hour>\d{1,2})(?:[:/.]00)?(?![\d:/.])(?<later> (?:مساء|بعد الظهر|ظهرا))?/gu,
      said: ({ hour, later }) => `at ${Number(hour) + (later && Number(hour) < 12 ? 12 : 0)}h`,
    },
  ],
};

/**
 * Figures in a question with the English for them.
 *
 * @example spokenFigures('البند 1 (ب)', 'ar') //=> [{ start: 6, end: 11, said: '1 (b)' }]
 */
export const spokenFigures = (text: string, language: AnswerLanguage): { start: number; end: number; said: string }[] =>
  (FORMS[language] ?? []).flatMap(({ pattern, said }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      said: said(match.groups ?? {}),
    })),
  );
