import type { Claim, MeetingClaim, When } from '../model.ts';
import { readSittings, type Sitting } from './programme-sittings.ts';
import { claimAt, type Reading } from './reading.ts';

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
