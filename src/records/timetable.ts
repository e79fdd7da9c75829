import type { Claim } from '../model.ts';
import { documentsAt } from './documents-of-entries.ts';
import { claimAt, type Reading } from './reading.ts';

/**
 * The items that a timetable names with their titles: "Item 7" on a line of its own and under it "Report of the 31st Session
 * of the Committee on World Food Security: for discussion (CL 128/10)" (CL 128/INF/1). They stand in the order in which they
 * are taken, so they are items of the session and no list of its agenda. A document that has that list is told by it alone.
 */
export function readTimetable({ passages, session, language }: Reading): Claim[] {
  if (!session || passages.some(({ paragraph }) => paragraph.part === 'agenda')) return [];
  const alone = new RegExp(`^(?:${language.links.item}(\\d{1,2})|(\\d{1,2}\\.\\d{1,2}))$`, 'u');
  const seen = new Set<string>();
  return passages.flatMap(({ paragraph, plain }, i) => {
    const title = passages[i + 1];
    const match = paragraph.part === 'programme' && alone.exec(plain);
    const number = match ? (match[1] ?? match[2]) : undefined;
    if (number === undefined || seen.has(number) || title?.paragraph.part !== 'programme') return [];
    seen.add(number);
    const { text } = title.paragraph;
    if (!/^["«“(]?[\p{Lu}\p{Lo}]/u.test(text)) return [];
    const words = text.slice(0, documentsAt(title)).replace(/[\s.:;]+$/, '');
    return [claimAt(title, { item: { number, title: words, session } }, { start: 0, end: words.length })];
  });
}
