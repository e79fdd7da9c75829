import type { AnswerLanguage } from '../../model.ts';

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
    // A body that has held hundreds of them counts meetings, which Arabic calls by the word for sittings: "الجلسة 2225".
    { pattern: /(?<!\p{L})الجلسة(?= \d{3,4}(?![\d/.]))/gu, said: () => 'meeting' },
    // Tens before what they count are no "ten": "عشرين بندا".
    ...['عشر', 'ثلاث', 'أربع', 'خمس'].map((ten, index) => ({
      pattern: new RegExp(`(?<!\\p{L})${ten}(?:ون|ين)(?= (?:بند|يوم|مر[ةه]|اجتماع|جلس|دور|وثيق))`, 'gu'),
      said: () => String(10 * (index + 2)),
    })),
    { pattern: /(?<=(?:الدورة|الاجتماع|الجلسة) )(?<n>\d{3})(?![\d/.])/gu, said: ({ n }) => `${n}th` },
  ],
  // Typed without the ending that makes an ordinal: "la 123 reunión", "148 сессия". What follows an item is its number.
  es: [
    {
      pattern:
        /(?<!(?:tema|punto|item|decisi[oó]n|resoluci[oó]n) )(?<![\d/.:-])(?<n>\d{1,3})(?= (?:per[ií]odo de|reuni[oó]n|sesi[oó]n)(?!\p{L}))/giu,
      said: ({ n }) => `${n}th`,
    },
    {
      pattern:
        /(?<=(?:tema|punto|asunto|cuesti[oó]n)(?!\p{L})[^?\d]{0,60})(?:con|bajo) el n[uú]mero (?<n>\d{1,2})(?![\d/.])/giu,
      said: ({ n }) => `item ${n}`,
    },
  ],
  ru: [
    // "Which question stands in the agenda of SBSTA 46 under number 10": the number is behind all the rest.
    {
      pattern: /(?<=(?:пункт|вопрос|тема)(?!\p{L})[^?]{0,80})под номером (?<n>\d{1,2})(?![\d/.])/giu,
      said: ({ n }) => `item ${n}`,
    },
    {
      pattern:
        /(?<!(?:п|пункт\p{L}*|решени[еяю]|резолюци\p{L}*)\.? )(?<![\d/.:-])(?<n>\d{1,3})(?= (?:сесси[яюе]й?|совещание|заседание|встреча)(?!\p{L}))/giu,
      said: ({ n }) => `${n}th`,
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
