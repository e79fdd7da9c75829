import type { Claim, MeetingClaim, When } from '../model.ts';
import { two } from './calendar.ts';
import { type FoundDate, findYearless } from './dates.ts';
import { HALF_DAY, NUMBERED_MEETING } from './languages/half-day-words.ts';
import type { LanguageData } from './languages/language.ts';
import { claimAt, type Passage, type Reading } from './reading.ts';
import { rowItems } from './row-items.ts';

type Row = {
  passage: Passage;
  date?: When;
  /** The year is that of the session. */
  yearless?: true;
  start?: string;
  end?: string;
  item: string;
  continued: boolean;
  struck: boolean;
};
type Sitting = { rows: Row[]; printed?: When; yearless?: true; start: string; end: string };

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

/** A row that begins with a number, which no sign of a day stands before: the day is the one above it. */
const OPENS_WITH_HOURS = /^\W*\d{1,2}[.:h ]\d{2}\b/;

/** One row: its date and hours where it prints them, and its item (`1 b)`, `2`, `3 (a)`). */
function readRow(reading: Reading, passage: Passage): (Omit<Row, 'item'> & { items: string[] }) | undefined {
  const { plain, dates } = passage;
  const row: Omit<Row, 'item'> & { items: string[] } = {
    passage,
    items: [],
    continued: reading.language.continued.test(plain),
    struck: reading.language.struck.test(plain),
  };
  let at = 0;
  const opens = (found: FoundDate) => found.start === 0 && found.when.length === 10;
  const { language, period } = reading;
  const dated = dates.find(opens);
  const date = dated ?? (period && findYearless(passage.paragraph.text, language, period).find(opens));
  if (date) {
    row.date = date.when;
    if (!dated) row.yearless = true;
    at = date.end;
  }
  at += NUMBERED_MEETING[language.code].exec(plain.slice(at))?.[0].length ?? 0;
  at += HALF_DAY[language.code].exec(plain.slice(at))?.[0].length ?? 0;
  const hours = reading.language.hours.exec(plain.slice(at)) ?? BARE_HOURS.exec(plain.slice(at));
  if (hours?.index !== undefined && hours.index <= 2) {
    const read = readHours(reading.language, hours.groups ?? {});
    if (read && read.start >= EARLIEST) Object.assign(row, read);
    at += hours.index + hours[0].length;
  }
  row.items = rowItems(plain.slice(at), reading.language);
  return row.date || row.start || row.items.length > 0 ? row : undefined;
}

/** A row that prints a day or hours in a form that is not read: what follows must not go under the day or hour before. */
function isUnread({ language }: Reading, { plain }: Passage, row: ReturnType<typeof readRow>): boolean {
  const { rowSigns } = language;
  if (!rowSigns) return false;
  return (!row?.date && rowSigns.day.test(plain)) || (!row?.start && rowSigns.hours.test(plain));
}

/** Rows gathered into sittings: a row without hours belongs to the sitting before it. */
function readSittings(reading: Reading): Sitting[] {
  const sittings: Sitting[] = [];
  let day: Pick<Row, 'date' | 'yearless'> = {};
  for (const passage of reading.passages) {
    if (passage.paragraph.part !== 'programme' || passage.paragraph.heading) continue;
    if (passage.gap) {
      day = {};
      sittings.push({ rows: [], start: '', end: '' });
    }
    const row = readRow(reading, passage);
    if (isUnread(reading, passage, row)) {
      reading.doubts.push(`${passage.paragraph.key}: a day or hours were not read; the rows under them are left out`);
      if (!row?.date && !OPENS_WITH_HOURS.test(passage.plain)) day = {};
      sittings.push({ rows: [], start: '', end: '' });
      continue;
    }
    if (!row) continue;
    if (row.date) day = row;
    if (row.start && row.end) {
      sittings.push({
        rows: [],
        start: row.start,
        end: row.end,
        ...(day.date && { printed: day.date }),
        ...(day.yearless && { yearless: true }),
      });
    }
    // "Thursday, 20 February: item 7", without hours: it is none of the meeting before.
    else if (row.date && row.items.length > 0) sittings.push({ rows: [], start: '', end: '' });
    for (const item of row.items) sittings.at(-1)?.rows.push({ ...row, item });
  }
  return sittings;
}

/**
 * Moves a day that is printed one row too high. Within a day hours only go forward: where an earlier hour follows
 * under the same date, the sitting that bears the date's first row belongs to the day before, if that day is printed
 * with a morning only (organization of work of October 2007: Thursday 15–18, then 10–13). A day that is printed one row too low is
 * moved up in the same way.
 */
function moveMisplaced(sittings: Sitting[]): Map<Sitting, When> {
  const moved = new Map<Sitting, When>();
  for (let i = 1; i + 1 < sittings.length; i++) {
    const [before, sitting, after] = [sittings[i - 1], sittings[i], sittings[i + 1]];
    if (!before?.printed || !sitting?.printed || !after) continue;
    const backwards = after.printed === sitting.printed && after.start < sitting.end;
    const fits = before.printed < sitting.printed && sitting.start >= before.end && !moved.has(before);
    if (backwards && fits) moved.set(sitting, before.printed);
    // The other way round: "Tuesday, 1 May" stands below the first row of that day.
    const isLow = sitting.printed === before.printed && sitting.start < before.end;
    const leads = after.printed !== undefined && after.printed > sitting.printed && after.start >= sitting.end;
    if (isLow && leads && after.printed) moved.set(sitting, after.printed);
  }
  return moved;
}

const WHY_LATER =
  'Hours only go forward within a day, but this meeting is printed below a later one, right above the next day; so it is the ' +
  'first of that day';

const YEARLESS = 'The year is not printed on the row; it is that of the session';

const WHY =
  'Hours only go forward within a day, but under the printed day an earlier meeting follows this one; so this meeting ' +
  'is the afternoon of the day before, and the printed day starts one row lower';

/** The organization of work, one claim for each item at each meeting. */
export function readProgramme(reading: Reading): Claim[] {
  const sittings = readSittings(reading);
  const moved = moveMisplaced(sittings);
  return sittings.flatMap((sitting, i) => {
    const { printed, start, end } = sitting;
    const date = moved.get(sitting) ?? printed;
    const previous = sittings[i - 1];
    const previousDate = previous && (moved.get(previous) ?? previous.printed);
    if (!date) return [];
    if (previous && previousDate === date && start < previous.end) {
      reading.doubts.push(
        `${sitting.rows[0]?.passage.paragraph.key}: ${start} on ${date} follows a later hour; left out`,
      );
      return [];
    }
    return sitting.rows.map((row) => {
      const meeting: MeetingClaim = { date, start, end, item: row.item };
      if (row.continued) meeting.continued = true;
      if (row.struck) meeting.cancelled = true;
      const moves = date !== printed;
      const why = moves ? (date > (printed ?? '') ? WHY_LATER : WHY) : sitting.yearless && YEARLESS;
      if (moves && printed) meeting.printed = printed;
      return claimAt(
        row.passage,
        { meeting },
        { start: 0, end: row.passage.paragraph.text.length, around: row.passage.paragraph.text.length - 1 },
        why,
      );
    });
  });
}
