import type { AnswerLanguage } from '../../model.ts';
import { foldKeepingLength } from './clean.ts';
import type { Piece } from './counted.ts';

/** From one hour to another; `p1` and `p2` name the half of the day, `late` is the second half. */
type Form = { pattern: RegExp; late: RegExp };

const AR_PART = '(?: ?(?:مساء|صباحا|بعد الظهر|قبل الظهر|ظهرا))?';

/** How the languages that are read in English words put a span of hours. */
const FORMS: Partial<Record<AnswerLanguage, Form[]>> = {
  ar: [
    {
      pattern: new RegExp(
        `(?:من|بين) (?:ال)?ساعة (?<h1>\\d{1,2})(?:[:/.](?<m1>\\d{2}))?(?<p1>${AR_PART}) (?:و?(?:الي|الى|حتي|حتى)|و) ?(?:ال)?(?:ساعة )?(?<h2>\\d{1,2})(?:[:/.](?<m2>\\d{2}))?(?<p2>${AR_PART})(?![\\d/:])`,
        'gu',
      ),
      late: /مساء|بعد الظهر|ظهرا/,
    },
  ],
  es: [
    {
      pattern:
        /(?<![\p{L}\d])(?:de|desde|entre) (?:las? )?(?<h1>\d{1,2})(?:[.:](?<m1>\d{2}))?(?: ?h(?:oras|rs)?\.?)?(?<p1> de la (?:tarde|manana|noche))? (?:a|hasta|y) (?:las? )?(?<h2>\d{1,2})(?:[.:](?<m2>\d{2})(?: ?h(?:oras|rs)?)?| ?h(?:oras|rs)?|(?= de la (?:tarde|manana|noche)))(?<p2> de la (?:tarde|manana|noche))?(?![\p{L}\d/:])/gu,
      late: /tarde|noche/,
    },
    // "De las 15 a las 18": nothing but hours has the article on both sides.
    {
      pattern:
        /(?<![\p{L}\d])(?:de|desde|entre) las? (?<h1>\d{1,2}) (?:a|hasta|y) las (?<h2>\d{1,2})(?! ?h|[\p{L}\d/:.])/gu,
      late: /tarde/,
    },
  ],
  ru: [
    {
      pattern:
        /(?<![\p{L}\d])(?:с|между) (?<h1>\d{1,2})(?:[.:](?<m1>\d{2}))?(?: ?ч(?:ас\p{L}*)?\.?)?(?<p1> (?:утра|дня|вечера))? (?:до|по|и) (?<h2>\d{1,2})(?:[.:](?<m2>\d{2})(?: ?ч(?:ас\p{L}*)?)?| ?ч(?:ас\p{L}*)?|(?= (?:утра|дня|вечера)))(?<p2> (?:утра|дня|вечера))?(?![\p{L}\d/:])/gu,
      late: /дня|вечера/,
    },
  ],
  zh: [
    {
      pattern:
        /(?<p1>上午|早上|下午|晚上|中午)?(?<![\d:])(?<h1>\d{1,2})(?:[时時点點]|(?=:|[至到-]\d{1,2}[时時点點]))(?::?(?<m1>\d{2})分?)?(?:-{1,2}|[–—]|至|到|和|与)(?<p2>上午|下午|晚上|中午)?(?<h2>\d{1,2})(?:[时時点點]|(?=:))(?::?(?<m2>\d{2})分?)?/gu,
      late: /下午|晚上/,
    },
  ],
};

/**
 * From one hour to another in a question, in English words.
 *
 * @example hourRanges('2007年10月4日下午3时至6时', 'zh')[0]?.said // 'from 15h00 to 18h00'
 */
export const hourRanges = (text: string, language: AnswerLanguage): Piece[] =>
  (FORMS[language] ?? []).flatMap(({ pattern, late }) =>
    [...foldKeepingLength(text).matchAll(pattern)].map((match) => {
      const { h1 = '', m1 = '00', p1 = '', h2 = '', m2 = '00', p2 = '' } = match.groups ?? {};
      const [first, second] = [Number(h1), Number(h2)];
      // The half of the day that is named once is that of both, where the hours go on within it.
      const [own1, own2] = first < second && second < 12 ? [p1 || p2, p2 || p1] : [p1, p2];
      const start = late.test(own1) && first < 12 ? first + 12 : first;
      const end = late.test(own2) && second < 12 ? second + 12 : second;
      return { start: match.index, end: match.index + match[0].length, said: `from ${start}h${m1} to ${end}h${m2}` };
    }),
  );
