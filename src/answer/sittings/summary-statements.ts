import type { DocumentRecord, Paragraph, When } from '../../model.ts';
import { shiftDay } from '../../records/calendar.ts';
import { findDates } from '../../records/dates.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { plain } from '../../records/text.ts';
import { isDay, within } from '../../records/when.ts';
import { sittingNumbersIn } from '../evidence/days/sitting-days.ts';
import { readOnce } from '../kept.ts';
import { namesWeek } from './asks-matter.ts';

/** A line that names a matter with the days on which it was dealt with: "The situation in Somalia (17 March 1992; 4 February 2015)". */
export type Matter = { record: DocumentRecord; paragraph: Paragraph; name: string; days: When[] };

/** A line that gives the number and the day of a sitting, and the matter under which it stands, where no words are left out between them. */
export type SittingLine = { record: DocumentRecord; paragraph: Paragraph; number: number; day: When; matter?: Matter };

/** What a council dealt with in one week, as the addenda to the summary statements of the Secretary-General list it. */
export type SummaryStatement = {
  record: DocumentRecord;
  week: { paragraph: Paragraph; end: When };
  matters: Matter[];
  sittings: SittingLine[];
};

const MATTER = /^(?<name>.{4,200}?) ?[(（](?<days>[^()（）]+)[)）] ?[.。]?$/su;
/** The same sign at the end of a line: most have none, and need not be read. */
const CLOSED = /[)）]/u;
const BETWEEN_DAYS = /^[\s;；؛,،、]*$/u;

/** The sentence that tells the week is no longer. */
const LONGEST_WEEK = 400;

/** A line with a sitting alone is no longer. */
const LONGEST_SITTING = 120;
const OPENS_SITTING = /^(?:第|(?:ال|لل)?جلسه |\p{L}{0,3} ?\d)/u;

/** Reads a document as the list of what was dealt with in a week; undefined where it is none. */
export const summaryStatement = readOnce(read);

function read(record: DocumentRecord): SummaryStatement | undefined {
  const matters: Matter[] = [];
  const sittings: SittingLine[] = [];
  let week: SummaryStatement['week'] | undefined;
  let above: Matter | undefined;
  for (const paragraph of record.paragraphs) {
    // What is left out before a line may have been the matter to which it belongs.
    if (record.gaps?.has(paragraph.key)) above = undefined;
    const matter = matterIn(record, paragraph);
    const sitting = matter ? undefined : sittingIn(record, paragraph);
    if (matter) matters.push(matter);
    else if (sitting) sittings.push({ ...sitting, ...(above?.days.includes(sitting.day) && { matter: above }) });
    else week ??= weekIn(record, paragraph);
    above = matter ?? (sitting ? above : undefined);
  }
  return week && matters.length > 0 ? { record, week, matters, sittings } : undefined;
}

const daysIn = (text: string, { document }: DocumentRecord) =>
  findDates(text, languageOf(document.language)).filter(({ when }) => isDay(when));

/** Reads a line as a matter with its days; undefined where it is none. */
export function matterIn(record: DocumentRecord, paragraph: Paragraph): Matter | undefined {
  const text = paragraph.text.trim();
  const { name, days } = (CLOSED.test(text.slice(-3)) && MATTER.exec(text)?.groups) || {};
  if (!name || !days) return undefined;
  const found = daysIn(days, record);
  const left = found.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), days);
  return found.length > 0 && BETWEEN_DAYS.test(left)
    ? { record, paragraph, name: name.trim(), days: found.map(({ when }) => when) }
    : undefined;
}

function sittingIn(record: DocumentRecord, paragraph: Paragraph): Omit<SittingLine, 'matter'> | undefined {
  const { text } = paragraph;
  if (text.length > LONGEST_SITTING || !OPENS_SITTING.test(plain(text))) return undefined;
  const [number, ...others] = sittingNumbersIn(text, languageOf(record.document.language));
  const [day, ...more] = daysIn(text, record);
  if (number === undefined || !day || others.length + more.length > 0) return undefined;
  return { record, paragraph, number, day: day.when };
}

function weekIn(record: DocumentRecord, paragraph: Paragraph): SummaryStatement['week'] | undefined {
  if (paragraph.text.length > LONGEST_WEEK || !namesWeek(paragraph.text, record.document.language)) return undefined;
  const [day, ...others] = daysIn(paragraph.text, record);
  return day && others.length === 0 ? { paragraph, end: day.when } : undefined;
}

/** Whether a day is one of the seven that a list is of. */
export const isInWeek = (day: When, { end }: SummaryStatement['week']): boolean => within(day, daysOfWeek(end));

/** The seven days that end with one. */
export const daysOfWeek = (end: When): When => `${shiftDay(end, -6)}/${end}`;
