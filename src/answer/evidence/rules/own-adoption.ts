import { plain } from '../../../records/text.ts';
import { isDay } from '../../../records/when.ts';
import { daysIn } from '../days/dates.ts';
import { RECALLS } from '../texts/recalls.ts';
import type { Rule } from './rule.ts';
import { MET } from './session-itself.ts';

/** What stands between the number of another resolution and its day, in plain letters: "resolution 263 of 5 November 2013". */
const OF_ANOTHER = /(?:\d|\))[\s,]{1,2}(?:of|dated|du|en date du|de|de fecha|от|(?:ال)?مورخه?)\s$/u;
const LONGEST = 30;

/**
 * "When was A/RES/69/170 adopted?": the days of those that it recalls or notes are not its own, and nothing else in it says when it was
 * adopted ("taking note also of resolution 263 of 5 November 2013").
 */
export const OWN_ADOPTION: readonly Rule[] = [
  {
    name: 'gives no day of another, where that of the adoption of a named resolution is asked for',
    keeps: ({ text, language, candidate: { record } }, { asked: { cues, symbols }, wanted }) => {
      const isAsked = symbols.length > 0 && cues.has('adopt') && (cues.has('resolution') || cues.has('decision'));
      if (wanted !== 'date' || !isAsked) return true;
      const days = daysIn(text, language, record);
      const isOther = ({ start }: { start: number }) =>
        OF_ANOTHER.test(plain(text.slice(Math.max(0, start - LONGEST), start)));
      return !RECALLS.test(text) && !days.some(isOther);
    },
  },
  {
    // "Met in New York from 14 to 24 July 2025 … and adopted the present declaration" (E/HLS/2025/1): on which of them, it does not say.
    name: 'gives no days on which somebody met, where that of an adoption is asked for',
    keeps: ({ text, language, dates }, { asked: { cues }, wanted }) =>
      wanted !== 'date' ||
      !cues.has('adopt') ||
      ['meet', 'session', 'held'].some((cue) => cues.has(cue as 'meet')) ||
      dates().some(isDay) ||
      !MET[language.code].test(plain(text)),
  },
];
