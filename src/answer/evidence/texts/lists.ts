import type { DocumentRecord, Paragraph, When } from '../../../model.ts';
import { findDates, findYearless } from '../../../records/dates.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { holdsNumber } from '../asked/numbers.ts';
import type { Plan } from '../asked/plan.ts';
import { fitsTimes } from '../days/dates.ts';
import { holds, termsIn } from '../fit.ts';
import type { Sought } from '../words/sought.ts';

/** "(a) First sessional period: …", "• …": an entry of a list that a sentence announces. */
const ENTRY = /^(?:[(（]?[\p{L}\d]{1,3}[)）]|[•‣–—-])\s?/u;
const LONGEST_ENTRY = 600;

/** Whether a paragraph begins as an entry of a list does. */
export const isEntry = ({ text }: Pick<Paragraph, 'text'>): boolean => ENTRY.test(text);

const MOST_ENTRIES = 12;

/** The entries of the list that the paragraph at a place announces; none where more follow than can be told. */
export function entriesAfter({ paragraphs }: DocumentRecord, at: number): Paragraph[] {
  const rest = paragraphs.slice(at + 1, at + 2 + MOST_ENTRIES);
  const end = rest.findIndex(({ text }) => !ENTRY.test(text) || text.length > LONGEST_ENTRY);
  return end < 0 && rest.length > MOST_ENTRIES ? [] : rest.slice(0, end < 0 ? rest.length : end);
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/**
 * The dates of an entry; days without a year are of the year that it begins with, or of the only one of the sentence above.
 *
 * @example datesOfEntry('(a) First sessional period: Monday, 6 June, to Thursday, 16 June;', 'the sessional periods in 2022', en) // ['2022-06-06/2022-06-16']
 */
export function datesOfEntry(entry: string, above: string, language: LanguageData): When[] {
  const whole = findDates(entry, language).filter(({ when }) => when.length > 4);
  if (whole.length > 0) return whole.map(({ when }) => when);
  const own = /^\W{0,3}(?:\p{L}\W{1,3})?((?:19|20)\d\d)(?!\d)/u.exec(entry)?.[1];
  const [year, ...others] = new Set(own ? [own] : above.match(YEAR));
  if (!year || others.length > 0) return [];
  return findYearless(entry, language, `${year}-01-01/${year}-12-31`).map(({ when }) => when);
}

/** An entry that answers, and its dates. */
export type Meant = { entry: Paragraph; dates: When[] };

/** The entries of a list that answer: of dates, those that fall in the times and hold the numbers of the question. */
export function meantEntries(
  entries: readonly Paragraph[],
  above: string,
  language: LanguageData,
  { asked, wanted, numbers, sought }: Plan,
): Meant[] {
  const told = wanted === 'date' || wanted === 'place' ? namedIn(entries, above, sought, language) : entries;
  const all = told.map((entry) => ({ entry, dates: datesOfEntry(entry.text, above, language) }));
  if (wanted !== 'date') return all;
  const fitting = all
    .map(({ entry, dates }) => ({ entry, dates: dates.filter((when) => fitsTimes(when, asked)) }))
    .filter(({ dates }) => dates.length > 0);
  const named = fitting.filter(({ entry }) => numbers.every((number) => holdsNumber(entry.text, number, language)));
  const isNumbered = numbers.some((number) => all.some(({ entry }) => holdsNumber(entry.text, number, language)));
  return isNumbered ? named : fitting;
}

/**
 * The entries that a question names by words of which others have none: "(b) For the Pacific region, held in Nadi …"; all, where it has
 * no such word, and none where no entry has all of them. What the sentence above says is said of each.
 */
function namedIn(
  entries: readonly Paragraph[],
  above: string,
  { words }: Sought,
  { code }: LanguageData,
): readonly Paragraph[] {
  const lead = termsIn(above, code);
  const terms = entries.map(({ text }) => termsIn(text, code));
  const parting = words
    .filter((word) => word.weight > 1 && !holds(word, lead, code))
    .map((word) => terms.map((entry) => holds(word, entry, code)))
    .filter((held) => held.includes(true) && held.includes(false));
  return entries.filter((_, at) => parting.every((held) => held[at]));
}
