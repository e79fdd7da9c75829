import type { DocumentRecord, Paragraph, When } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { readOnce } from '../../kept.ts';
import { HELD } from '../../prose.ts';

/** What a line of days holds beside them: a place before them, and the words between two periods. */
const BESIDE = /^(?:[\p{Lu}\p{Lo}][\p{L} .'’()-]{1,40}[,،，]\s?)?$/u;
const BETWEEN = /^[\s,،、]*(?:and|et|y|и|و|和|及)?\s*$/u;

/** "22-24 April 2015, Bangkok": the place behind the days. */
const BEHIND = /^(?:[,،，]\s?[\p{Lu}\p{Lo}][\p{L} .'’()-]{1,40})?$/u;

/** A paragraph and the days that it gives; `quote` where they are but a part of it. */
export type DaysLine = { paragraph: Paragraph; dates: When[]; quote?: string };

/**
 * The line of the head that holds nothing but the days of a session, and perhaps its place, of a document whose body is not
 * known: "26 May-3 June and 12 June 2015", or "Held at Headquarters, New York, on Wednesday, 11 March 2015". Undefined where there is none, or where
 * there are several; a line that is nothing else comes before a sentence, which may tell of another meeting.
 */
export const headDays = readOnce(({ document, paragraphs }: DocumentRecord): DaysLine | undefined => {
  const language = languageOf(document.language);
  const all = paragraphs
    .filter(({ part }) => part === 'head')
    .flatMap((paragraph) => {
      const dates = findDates(paragraph.text, language);
      const [first] = dates;
      const last = dates.at(-1);
      if (dates.length === 1 && HELD.test(paragraph.text))
        return [{ paragraph, dates: dates.map(({ when }) => when), isLine: false }];
      if (!first || !last || !dates.some(({ when }) => when.includes('/'))) return [];
      const gaps = dates.slice(1).map(({ start }, i) => paragraph.text.slice(dates[i]?.end, start));
      const isLine =
        BESIDE.test(paragraph.text.slice(0, first.start)) &&
        BEHIND.test(paragraph.text.slice(last.end).trim()) &&
        gaps.every((gap) => BETWEEN.test(gap)) &&
        dates.every(({ when }) => when.length >= 10);
      return isLine ? [{ paragraph, dates: dates.map(({ when }) => when), isLine }] : [];
    });
  const lines = all.filter(({ isLine }) => isLine);
  const [found, ...more] = lines.length > 0 ? lines : all;
  return found && more.length === 0 ? { paragraph: found.paragraph, dates: found.dates } : undefined;
});
