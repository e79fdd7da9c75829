import type { Claim, DecisionClaim, DecisionId } from '../model.ts';
import { claimAt, type Passage, type Reading } from './reading.ts';

const NUMBER = /^(\d{1,3})\/(\d{1,3})$/;
const LONGEST_TITLE = 400;

/** A day in full: `2016-03-23`. */
const DAY = 10;

/** The title before the day of adoption, in one paragraph with it or in the one above. */
function titleAndDay(first: Passage | undefined, second: Passage | undefined) {
  const dayOf = ({ dates }: Passage) => (dates.length === 1 && dates[0]?.when.length === DAY ? dates[0] : undefined);
  const date = first && dayOf(first);
  if (first && date && date.start > 0) {
    const end = first.paragraph.text.slice(0, date.start).trimEnd().length;
    return { title: first, end, day: first, date };
  }
  const below = second && dayOf(second);
  return first && second && below?.start === 0 && first.dates.length === 0
    ? { title: first, end: first.paragraph.text.length, day: second, date: below }
    : undefined;
}

/**
 * The decisions and resolutions that a report lists in a table of number, title and day of adoption, whose cells stand on
 * lines of their own, under the word for them: "Resolution", "Title", "Date of adoption", "31/1" (reports of the Human
 * Rights Council). Only those that are numbered with the session of the document.
 */
export function readDecisionTables({ passages, language, session }: Reading): Claim[] {
  const by = session?.body;
  if (typeof by !== 'string' || session?.number === undefined) return [];
  let word: 'decision' | 'resolution' | undefined;
  return passages.flatMap(({ plain }, at): Claim[] => {
    // Another word over a table, as for statements of the President, ends the one before.
    if (/^\p{L}+$/u.test(plain)) word = language.decisions.words[plain] ?? (NUMBERLESS.has(plain) ? word : undefined);
    const [, first, number] = NUMBER.exec(plain) ?? [];
    const found = titleAndDay(passages[at + 1], passages[at + 2]);
    if (!word || Number(first) !== session.number || !found || found.end === 0 || found.end > LONGEST_TITLE) return [];
    const id: DecisionId = `${word} ${first}/${number}`;
    const { title, end, day, date } = found;
    const content: DecisionClaim = { id, by };
    return [
      claimAt(title, { decision: { ...content, title: title.paragraph.text.slice(0, end) } }, { start: 0, end }),
      claimAt(day, { decision: { ...content, date: date.when } }, { start: date.start, end: date.end }),
    ];
  });
}

/** The other heads of such a table, in plain letters, where they are one word. */
const NUMBERLESS = new Set(['title', 'titre', 'titulo', 'название', 'العنوان', '标题', '通过日期']);
