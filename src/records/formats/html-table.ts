import { attribute, type Element, type Step, walk } from './html-tree.ts';
import { emptyInline, type Inline, takeUp } from './inline.ts';

const BLOCKS = new Set(['p', 'div', 'li', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dd', 'dt']);
const MOST_COLUMNS = 50;

type Cell = { lines: string[]; wide: number; high: number };

function span(element: Element, name: string): number {
  const value = Number(attribute(element, name));
  return Number.isInteger(value) && value > 1 ? Math.min(value, MOST_COLUMNS) : 1;
}

function readRows(table: Element, struck: string[]): Cell[][] {
  const rows: Cell[][] = [];
  let cell: Cell | undefined;
  let inline: Inline = { ...emptyInline(), struck };
  const flush = () => {
    const line = inline.text.replace(/\s+/g, ' ').trim();
    if (line !== '') cell?.lines.push(line);
    inline = emptyInline(inline);
  };
  const edge = (element: Element) => {
    if (BLOCKS.has(element.tagName) || element.tagName === 'td' || element.tagName === 'th') flush();
  };
  const take = (step: Step) => {
    if (cell && !('enter' in step && step.enter.tagName === 'br')) takeUp(inline, step);
  };
  for (const step of walk(table)) {
    if ('enter' in step) {
      edge(step.enter);
      if (step.enter.tagName === 'tr') rows.push([]);
      if (/^t[dh]$/.test(step.enter.tagName)) {
        cell = { lines: [], wide: span(step.enter, 'colspan'), high: span(step.enter, 'rowspan') };
        rows.at(-1)?.push(cell);
      }
      take(step);
    } else if ('leave' in step) {
      take(step);
      edge(step.leave);
      if (/^t[dh]$/.test(step.leave.tagName)) cell = undefined;
    } else take(step);
  }
  return rows;
}

/** Sets cells in columns: a cell over several rows or columns leaves the others empty. */
function inColumns(rows: Cell[][]): string[][][] {
  const taken: number[] = [];
  return rows.map((cells) => {
    const row: string[][] = [];
    const rest = [...cells];
    for (
      let column = 0;
      column < MOST_COLUMNS && (rest.length > 0 || taken.slice(column).some((n) => n > 0));
      column++
    ) {
      if ((taken[column] ?? 0) > 0) {
        taken[column] = (taken[column] ?? 0) - 1;
        row.push([]);
        continue;
      }
      const cell = rest.shift();
      if (!cell) {
        row.push([]);
        continue;
      }
      row.push(cell.lines);
      taken[column] = cell.high - 1;
      for (let more = 1; more < cell.wide; more++) {
        column += 1;
        row.push([]);
        taken[column] = cell.high - 1;
      }
    }
    return row;
  });
}

/** A row in which all cells of several lines have as many becomes one row for each: items above each other. */
function unstack(row: string[][]): string[][] {
  const counts = new Set(row.map((lines) => lines.length).filter((length) => length > 1));
  const [high] = counts;
  const stacked = row.filter((lines) => lines.length > 1).length > 1;
  if (counts.size !== 1 || high === undefined || !stacked) return [row.map((lines) => lines.join(' '))];
  return Array.from({ length: high }, (_, i) => row.map((lines) => lines[i] ?? ''));
}

/**
 * The rows of a table, or `undefined` when it only sets things on the page (a masthead, columns): one row or column,
 * tables or headings inside, or a few rows with several lines in a cell.
 */
export function tableRows(table: Element, struck: string[]): string[][] | undefined {
  let nested = false;
  for (const step of walk(table))
    if ('enter' in step && step.enter !== table && /^(?:table|h[1-6])$/.test(step.enter.tagName)) nested = true;
  if (nested) return undefined;
  const found: string[] = [];
  const rows = inColumns(readRows(table, found));
  const widest = Math.max(0, ...rows.map((row) => row.length));
  const high = Math.max(0, ...rows.flat().map((lines) => lines.length));
  if (rows.length < 2 || widest < 2 || (rows.length <= 3 && high > 2)) return undefined;
  struck.push(...found);
  return rows.flatMap(unstack);
}
