import { TIMETABLE_HEADS } from './languages/timetable-heads.ts';
import { plain } from './text.ts';

/** No head of a column is longer. */
const LONGEST = 40;

/**
 * Which column of a table has what is taken, where the heads of its columns are those of a timetable: the first of days or hours,
 * a later one of items. Undefined for any other table.
 *
 * @example columnOfItems(['Day', 'Time', 'Item', 'Subject']) // 2
 */
export function columnOfItems(cells: readonly string[]): number | undefined {
  if (cells.length < 2 || cells.some(({ length }) => length > LONGEST)) return undefined;
  const heads = cells.map((cell) => plain(cell.trim()));
  return Object.values(TIMETABLE_HEADS)
    .filter(({ when }) => when.test(heads[0] ?? ''))
    .map(({ what }) => heads.findIndex((head, i) => i > 0 && what.test(head)))
    .find((found) => found > 0);
}
