import { findYearless } from '../../../records/dates.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import type { World } from '../../world.ts';

/** No line that begins with its day has it further on. */
const BEGINNING = 60;

/**
 * Whether a row of some programme of work begins with a day of which no meeting was read, in a document of that year or the one before;
 * the year of a row is not printed.
 *
 * @example isPrintedInProgramme(world, '2025-06-09') // true, by "Monday, 9 June, morning" (A/AC.109/2025/L.2)
 */
export function isPrintedInProgramme({ knowledge }: World, day: string): boolean {
  const year = Number(day.slice(0, 4));
  return knowledge.records.some(({ document, paragraphs, claims }) => {
    const isOfYear = [year, year - 1].includes(Number(document.date?.slice(0, 4)));
    const isRead = claims.some((claim) => 'meeting' in claim && claim.meeting.date === day);
    return (
      isOfYear &&
      !isRead &&
      paragraphs.some(
        ({ part, text }) =>
          part === 'programme' &&
          findYearless(text.slice(0, BEGINNING), languageOf(document.language), `${year}-01-01/${year}-12-31`).some(
            ({ start, when }) => start === 0 && when === day,
          ),
      )
    );
  });
}
