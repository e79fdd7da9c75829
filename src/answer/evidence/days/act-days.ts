import type { DocumentRecord, When } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import { readOnce } from '../../kept.ts';
import { decisionAbove } from '../texts/sections.ts';

/** So many lines under the heading of a decision its day may stand: behind the title. */
const NEAR = 2;
/** `2031-05-04`. */
const DAY = 10;

/** The days in the lines right under the headings of decisions, by the text of the heading. */
const days = readOnce(({ paragraphs, document }: DocumentRecord): ReadonlyMap<string, When> => {
  const language = languageOf(document.language);
  const found = new Map<string, When>();
  for (const [at, { heading, text }] of paragraphs.entries()) {
    if (!heading) continue;
    for (const below of paragraphs.slice(at + 1, at + 1 + NEAR)) {
      if (below.heading) break;
      const [only] = findDates(below.text, language);
      const isAlone = only?.start === 0 && only.end === plain(below.text).length && only.when.length === DAY;
      if (isAlone) found.set(text, only.when);
    }
  }
  return found;
});

/**
 * The day of the decision of which a paragraph is the text, where it stands on a line of its own under the heading: what such a
 * paragraph says was done on that day (decisions of the CIPM, each with its day).
 */
export function dayOfAct(record: DocumentRecord, key: string): When | undefined {
  const heading = decisionAbove(record, key);
  return heading === undefined ? undefined : days(record).get(heading);
}
