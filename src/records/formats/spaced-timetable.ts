import { plain } from '../text.ts';
import { columnOfItems } from '../timetable-heads.ts';

/** Words of a line that stand together, and the place at which they begin. */
type Cell = { text: string; start: number };
type Row = { cells: Cell[]; item: number };

/** What stands so far apart on one line stands in two columns. */
const GAP = / {2,}/g;

/** "7", "7.", "(a)": a number in a column of its own, before its title. */
const NUMBER = /^\(?(?:\d{1,2}|\p{Ll})[.)]{0,2}$/u;
const NUMBERED = /^\d{1,2}[.)]?(?:\s|$)/;

/** Hours at the beginning of a cell: "10 a.m.–1 p.m.", "3–6 p.m.", "10:00-13:00", "10 h 30 – 13 heures", "с 10 ч. 00 м.". */
const HOURS =
  /^(?:(?:from|de|с|من) )?\d{1,2}(?!\d)(?:[.:]\d{2})?(?: ?(?:[ap]\.?m\b\.?|h(?:eures)?\b|ч\.?|hrs?\b))? ?(?:[-–—]|to |à |a |до ) ?\d/iu;

/** "Thursday, 20 February, and", "Monday, 24 February, to": a day that is followed by another in the line below. */
const LEADS_ON = /(?:[,،、]|\b(?:and|to|et|au|y|al)|(?<!\p{L})(?:и|по|до|و|الى|至|和)|[-–—])$/u;

/** How far a line may begin to the left of the cell that it goes on with. */
const SLACK = 3;

/** A line of words without a gap that begins before the second column and is longer runs across the columns. */
const LONGEST_CELL = 60;

/** No timetable has fewer rows. */
const FEWEST_ROWS = 3;

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let start = line.search(/\S/);
  for (const gap of [...line.slice(start).matchAll(GAP), undefined]) {
    const first = line.search(/\S/);
    const end = gap ? first + gap.index : line.length;
    if (end <= start) continue;
    const text = line.slice(start, end).trim();
    const last = cells.at(-1);
    if (last && NUMBER.test(last.text)) last.text += ` ${text}`;
    else if (text !== '') cells.push({ text, start });
    if (gap) start = end + gap[0].length;
  }
  return cells;
}

/** The place of the column of items, where a line is the head of a timetable. */
function itemColumn(line: string): number | undefined {
  if (!/\S {2,}\S/.test(line)) return undefined;
  const cells = cellsOf(line);
  const at = columnOfItems(cells.map(({ text }) => text));
  return at === undefined ? undefined : cells[at]?.start;
}

const hasHours = (text: string) => HOURS.test(text) || /\d(?: ?[ap]\.?m\b|[.:]\d\d|h\b)/.test(text);

/** Puts the cells of a line to those of the row above with which they go on. */
function goOn({ cells }: Row, more: readonly Cell[]): void {
  for (const cell of more) {
    const above = cells.findLast(({ start }) => start <= cell.start + SLACK) ?? cells[0];
    if (!above) continue;
    if (above.start < cell.start - LONGEST_CELL) cells.push(cell);
    else above.text += ` ${cell.text}`;
  }
}

/** The rows of a timetable between its head and its end, and the place of its last line. */
function readRows(lines: readonly string[], head: number, first: number): { rows: Row[]; end: number } {
  const rows: Row[] = [];
  let column = first;
  let at = head + 1;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const again = itemColumn(line);
    if (again !== undefined) {
      column = again;
      continue;
    }
    const cells = cellsOf(line);
    const [cell] = cells;
    if (!cell || endsTable(cell, cells, column)) break;
    const row = rows.at(-1);
    const isBelow = row !== undefined && lines[at - 1]?.trim() !== '';
    const isLeft = cell.start < Math.min(column, row?.item ?? column) - SLACK;
    const label = row?.cells[0];
    const opensItem = cells.some(
      ({ text, start }) => NUMBERED.test(text) && start >= column - 2 * SLACK && !hasHours(text),
    );
    const leadsOn = isLeft && label && label.start < row.item && LEADS_ON.test(plain(label.text));
    const isUnderLabel =
      isLeft && label && isBelow && HOURS.test(cell.text) && !hasHours(label.text) && label.start < row.item;
    if (row && isBelow && (leadsOn || isUnderLabel || (!isLeft && !opensItem))) goOn(row, cells);
    else {
      const item = cells.find(({ start }) => start >= column - 2 * SLACK)?.start ?? column;
      rows.push({ cells, item });
    }
  }
  return { rows, end: at };
}

/** A note, or a line of prose that runs across the columns. */
const endsTable = ({ text, start }: Cell, cells: readonly Cell[], column: number): boolean =>
  /^\*{1,3}\s/.test(text) ||
  /^_{5,}/.test(text) ||
  (cells.length === 1 && start < column - SLACK && text.length > LONGEST_CELL);

/**
 * Reads timetables whose columns stand apart by spaces, as a PDF gives them with its layout kept. Each row becomes one line with
 * tabs between its cells. Undefined where there is none.
 *
 * @example readSpacedTimetables('Day          Item\nMonday, 3 March\n10 a.m.–1 p.m.  2. Budget of the\n             court\n3–6 p.m.   3. Other matters')
 */
export function readSpacedTimetables(text: string): string | undefined {
  const lines = text.split('\n');
  const written: string[] = [];
  let found = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const column = itemColumn(line);
    const table = column === undefined ? undefined : readRows(lines, at, column);
    if (
      table &&
      table.rows.length >= FEWEST_ROWS &&
      table.rows.some(({ cells }) => cells.some(({ text }) => hasHours(text)))
    ) {
      found = true;
      written.push('', ...[{ cells: cellsOf(line) }, ...table.rows].map(asLine), '');
      at = table.end - 1;
    } else written.push(line);
  }
  return found ? written.join('\n') : undefined;
}

/** A row is known by two tabs. */
const asLine = ({ cells }: Pick<Row, 'cells'>): string => `\t\t${cells.map(({ text }) => text).join('\t')}`;
