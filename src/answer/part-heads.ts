import type { DocumentRecord, Paragraph, When } from '../model.ts';
import { findPlaces } from '../records/bodies.ts';
import { findDates } from '../records/dates.ts';
import { languageOf } from '../records/languages/languages.ts';
import { plain } from '../records/text.ts';
import { partIn } from './session-parts.ts';
import type { World } from './world.ts';

/** A line at the head of a document that names a part of its session, with the days and the place of that part. */
export type PartHead = { record: DocumentRecord; paragraph: Paragraph; part: number; when: When; place?: string };

/** No more stands between a place and its days: "held in Madrid, Spain, from". */
const LONGEST_BETWEEN = 30;

/**
 * The lines at the head of a document that name a part of a session, each with its days. The place is the one right before the days:
 * "the Parties to the Paris Agreement" met elsewhere.
 *
 * @example partHeads(FCCC/SBI/2018/11, world) // [{ part: 2, when: '2018-09-04/2018-09-09', place: 'Bangkok', … }]
 */
export function partHeads(record: DocumentRecord, { knowledge }: World): PartHead[] {
  const { language: code } = record.document;
  const language = languageOf(code);
  return record.paragraphs.flatMap((paragraph): PartHead[] => {
    const { text } = paragraph;
    const part = paragraph.part === 'head' ? partIn(text, code) : undefined;
    const [date, ...dates] = part === undefined ? [] : findDates(plain(text), language);
    if (part === undefined || !date || dates.length > 0) return [];
    const place = findPlaces({ text, words: plain(text) }, knowledge.places, language).findLast(
      ({ end }) => end <= date.start && date.start - end <= LONGEST_BETWEEN,
    );
    return [{ record, paragraph, part, when: date.when, ...(place && { place: place.id }) }];
  });
}
