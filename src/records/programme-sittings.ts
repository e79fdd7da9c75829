import type { When } from '../model.ts';
import { isUnread, type Row, readRow, rowsOfLine } from './programme-row.ts';
import type { Reading } from './reading.ts';

/** A meeting with the items that are taken at it. */
export type Sitting = {
  rows: (Omit<Row, 'items'> & { item: string })[];
  printed?: When;
  yearless?: true;
  start: string;
  end: string;
};

/** A row that begins with a number, which no sign of a day stands before: the day is the one above it. */
const OPENS_WITH_HOURS = /^\W*\d{1,2}[.:h ]\d{2}\b/;

/** Rows gathered into sittings: a row without hours belongs to the sitting before it. */
export function readSittings(reading: Reading): Sitting[] {
  const sittings: Sitting[] = [];
  let day: Pick<Row, 'date' | 'yearless'> = {};
  /** Where the items of rows go: to none, once a day or hours have come that are not read. */
  let current: Sitting | undefined;
  /** Whether the number of its meeting has come, and not the hours. */
  let waits = false;
  const cut = () => {
    current = undefined;
    sittings.push({ rows: [], start: '', end: '' });
  };
  const open = (row: Row) => {
    const { start = '', end = '' } = row;
    const goesOn = waits && start && !row.date && !row.numbered;
    waits = !start && row.numbered === true;
    const sitting: Sitting = (goesOn && sittings.at(-1)) || { rows: [], start, end };
    if (!goesOn) sittings.push(sitting);
    current = sitting;
    if (!start) return;
    Object.assign(sitting, { start, end }, day.date && { printed: day.date }, day.yearless && { yearless: true });
  };
  for (const passage of reading.passages) {
    if (passage.paragraph.part !== 'programme' || passage.paragraph.heading) continue;
    if (passage.gap) {
      day = {};
      cut();
    }
    for (const span of rowsOfLine(reading, passage)) {
      const text = passage.plain.slice(span.start, span.end);
      const row = readRow(reading, passage, span);
      if (isUnread(reading, text, row)) {
        reading.doubts.push(`${passage.paragraph.key}: a day or hours were not read; the rows under them are left out`);
        if (!row?.date && !OPENS_WITH_HOURS.test(text)) day = {};
        cut();
        continue;
      }
      if (!row) continue;
      if (row.date) day = row;
      // "Thursday, 20 February: item 7", and "283rd plenary meeting 8. Other matters" over its hours, are none of the meeting before.
      if (row.start || (row.items.length > 0 && (row.date || row.numbered))) open(row);
      else if (row.date) current = undefined;
      for (const item of row.items) current?.rows.push({ ...row, item });
    }
  }
  return sittings;
}
