import type { When } from '../model.ts';
import { two } from './calendar.ts';
import { type FoundDate, findYearless } from './dates.ts';
import { HALF_DAY, NUMBERED_MEETING } from './languages/half-day-words.ts';
import type { LanguageData } from './languages/language.ts';
import type { Passage, Reading } from './reading.ts';
import { rowItems } from './row-items.ts';
import type { Span } from './text.ts';
import { overlap } from './when.ts';

/** A row of an organization of work, as far as it is read. */
export type Row = {
  passage: Passage;
  date?: When;
  /** The year is that of the session. */
  yearless?: true;
  /** It begins with the number of a meeting, whose hours may stand in the row below. */
  numbered?: true;
  start?: string;
  end?: string;
  items: string[];
  continued: boolean;
  struck: boolean;
};

/** An hour of the clock as `HH:MM`; undefined when there is no such hour. */
export function readHour(
  hour: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): string | undefined {
  let h = Number(hour);
  const m = Number(minutes ?? 0);
  if (half && h > 12) return undefined;
  if (half === 'p' && h < 12) h += 12;
  if (half === 'a' && h === 12) h = 0;
  return h > 23 || m > 59 || Number.isNaN(h) ? undefined : `${two(h)}:${two(m)}`;
}

/** `a` or `p` for the half of the day that a text prints. */
export function halfOf(language: LanguageData, printed: string | undefined): string | undefined {
  return printed && (language.halves?.[printed] ?? printed);
}

function readHours(
  language: LanguageData,
  groups: Record<string, string | undefined>,
): { start: string; end: string } | undefined {
  const [p1, p2] = [halfOf(language, groups.p1), halfOf(language, groups.p2)];
  // "9 a.m.–noon".
  const end = groups.noon ? '12:00' : readHour(groups.h2, groups.m2, p2 || (groups.h2 === '12' ? undefined : p1));
  let start = readHour(groups.h1, groups.m1, p1 || p2);
  if (start && end && start >= end && !p1) start = readHour(groups.h1, groups.m1, undefined);
  return start && end && start < end ? { start, end } : undefined;
}

/** "15.00 – 15.30 Item 5": hours by the clock of 24, without a word for them (ECE/TRADE/C/CEFACT/2018/1). */
const BARE_HOURS = /^\s*(?<h1>\d{1,2})[.:h](?<m1>\d{2}) ?- ?(?<h2>\d{1,2})[.:h](?<m2>\d{2})(?!\d)/;

/** Nobody meets at three in the morning: hours before this one are those of an afternoon, and not read. */
const EARLIEST = '07:00';

/** One row: its date and hours where it prints them, and its item (`1 b)`, `2`, `3 (a)`). */
export function readRow(reading: Reading, passage: Passage, span: Span): Row | undefined {
  const { language, period } = reading;
  const text = passage.plain.slice(span.start, span.end);
  const row: Row = {
    passage,
    items: [],
    continued: language.continued.test(text),
    struck: language.struck.test(text),
  };
  let at = 0;
  const opens = (found: FoundDate) => found.start === span.start && found.when.length === 10;
  const dated = passage.dates.find(opens);
  const date = dated ?? yearlessIn(passage, reading).find(opens);
  // "31 December 2024", the end of a title that was broken, is no day of the session.
  if (dated && period && !overlap(dated.when, period) && !language.rowSigns?.day.test(text)) return undefined;
  if (date) {
    row.date = date.when;
    if (!dated) row.yearless = true;
    at = date.end - span.start;
  }
  const numbered = NUMBERED_MEETING[language.code].exec(text.slice(at))?.[0].length ?? 0;
  if (numbered > 0) row.numbered = true;
  at += numbered;
  at += HALF_DAY[language.code].exec(text.slice(at))?.[0].length ?? 0;
  const hours = language.hours.exec(text.slice(at)) ?? BARE_HOURS.exec(text.slice(at));
  if (hours?.index !== undefined && hours.index <= 2) {
    const read = readHours(language, hours.groups ?? {});
    if (read && read.start >= EARLIEST) Object.assign(row, read);
    at += hours.index + hours[0].length;
  }
  row.items = rowItems(text.slice(at), language);
  return row.date || row.start || row.items.length > 0 ? row : undefined;
}

const yearlessIn = ({ paragraph }: Passage, { language, period }: Reading): FoundDate[] =>
  period ? findYearless(paragraph.text, language, period) : [];

/**
 * The rows of a line: one, unless the end of a title and the day and hours of the next row were copied together ("19 FORMATIVE
 * EVALUATION OF THE … PROGRAMME Wednesday, 4 June 10 a.m.– 1 p.m.", DP/2025/L.2).
 */
export function rowsOfLine(reading: Reading, passage: Passage): Span[] {
  const { language } = reading;
  const { plain } = passage;
  const starts = [...passage.dates, ...yearlessIn(passage, reading)].flatMap(({ start, end }) => {
    const hours = language.hours.exec(plain.slice(end));
    const isDay = language.rowSigns?.day.test(plain.slice(start));
    return start > 0 && isDay && hours && hours.index <= 2 ? [start] : [];
  });
  const all = [0, ...new Set(starts)].sort((a, b) => a - b);
  return all.map((start, i) => ({ start, end: all[i + 1] ?? plain.length }));
}

/** A row that prints a day or hours in a form that is not read: what follows must not go under the day or hour before. */
export function isUnread({ language }: Reading, text: string, row: Row | undefined): boolean {
  const { rowSigns } = language;
  if (!rowSigns) return false;
  return (!row?.date && rowSigns.day.test(text)) || (!row?.start && rowSigns.hours.test(text));
}
