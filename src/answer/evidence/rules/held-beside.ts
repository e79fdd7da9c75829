import { plain } from '../../../records/text.ts';
import { endsOf } from '../bodies/of-body.ts';
import { withoutDates } from '../days/dates.ts';
import { isOfIncluded } from '../days/dates-of-sessions.ts';
import type { Rule } from './rule.ts';

/** So many characters stand between "held its" and a number, and between a number and "held in". */
const MOST_BEFORE = 45;
const MOST_AFTER = 300;

/** What is quoted between a number and "held in" is a theme or a title: "whose theme was 'Our ocean'". */
const unquoted = (text: string): string => text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/gu, '');

/** Days in brackets behind a number of a session, and a word or two of its name. */
const IN_BRACKET = /^(?: \p{L}+){0,3} ?[(（][^()（）]*\d{4}[)）]/u;

/** What takes place beside a session, in plain letters. */
const MARGINS =
  /\bmargins? of\b|\bin the margins?\b|\bon the margins?\b|\ben marge\b|\bal margen\b|в кулуарах|(?:على|علي) هامش|间隙|会外|场外/u;

/** What a sentence says to be held must be what the question counts. */
export const HELD_BESIDE: readonly Rule[] = [
  {
    // "For hosting the workshop, held in Antananarivo from 7 to 11 September, and the 28th meeting of the LEG".
    name: 'says to be held what is counted',
    keeps: ({ text, language }, { wanted, numbers, isDeadline, asked }) => {
      // "The briefings, which are to be held on 4 June, on the margins of the sixth session": what is asked for is beside it.
      if (MARGINS.test(plain(text)) && MARGINS.test(plain(asked.typed))) return true;
      const counted = numbers.filter(({ isOrdinal }) => isOrdinal);
      if (!(wanted === 'place' || wanted === 'date') || isDeadline || counted.length === 0) return true;
      const words = withoutDates(text, language);
      const held = [...plain(text).matchAll(new RegExp(language.happens, 'gu'))];
      const ends = counted.flatMap(({ value }) => endsOf(words, value, language));
      if (held.length === 0 || ends.length === 0 || isOfIncluded(text, numbers)) return true;
      // "Lors de sa 21e réunion plénière (29 novembre – 2 décembre 2004)": its days stand right behind it.
      if (ends.some((end) => IN_BRACKET.test(text.slice(end)))) return true;
      return held.some(({ 0: word, index }) =>
        ends.some(
          (end) =>
            (end >= index && end - index - word.length <= MOST_BEFORE) ||
            (index >= end && unquoted(text.slice(end, index)).length <= MOST_AFTER),
        ),
      );
    },
  },
];
