import { ITEM_LABELS } from '../languages/item-labels.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { plain } from '../text.ts';

const WEEKDAY = new RegExp(`^(?:${LANGUAGES.flatMap(({ weekdays }) => weekdays.flat().map(plain)).join('|')}),?$`, 'u');
const DAY = /^\d{1,2}(?:er)? \p{L}{3,}\.?$|^\p{L}{3,} \d{1,2}$/u;

const HALF = '(?: ?(?:[ap]\\.? ?m\\.?|h(?:eures)?|horas))';
const HOUR = `\\d{1,2}(?:[.:h]\\d{2})?`;
const OPEN_HOURS = new RegExp(`^${HOUR}${HALF}? ?-$`, 'u');
const CLOSING_HOUR = new RegExp(`^${HOUR}${HALF}$`, 'u');
const BARE_HOURS = new RegExp(`^${HOUR} ?- ?${HOUR}$`, 'u');
const HALF_ALONE = /^[ap]\.? ?m\.?$/u;

/** Hours, and behind them nothing, a gap or a title. */
const HOURS = new RegExp(`^${HOUR}${HALF}? ?- ?${HOUR}${HALF}(?: *$| {2}| (?=\\p{L}))`, 'u');

/** "Item  4 UNICEF Strategic Plan, 2026–2029". */
const ITEM = /^(?:Items?|Points?|Temas?|Пункты?) {1,3}\d{1,2}(?: \d)? {1,3}\p{Lu}/u;

/**
 * Whether a line of a timetable goes on in the next one: "Thursday" / "12 June", "10 a.m. –" / "1 p.m.", "1.15–2.45" / "p.m.", as the
 * cells of a narrow column are copied (E/ICEF/2025/11/Rev.1).
 */
export function goesOnInCell(line: string, next: string): boolean {
  const [text, below] = [plain(line.trim()), plain(next.trim())];
  return (
    (WEEKDAY.test(text) && DAY.test(below)) ||
    (OPEN_HOURS.test(text) && CLOSING_HOUR.test(below)) ||
    (BARE_HOURS.test(text) && HALF_ALONE.test(below))
  );
}

/** Whether a line begins a row of a timetable: by its hours, or by the item that is taken. */
export const opensTimetableRow = (line: string): boolean =>
  ITEM.test(line) || (line.length < LONGEST_HOURS && HOURS.test(plain(line)));
const LONGEST_HOURS = 120;

/** A cell of a table that has only the label of an item: "Item 4", "Point 12". */
export const isItemCell = (cell: string): boolean => ITEM_CELL.test(plain(cell));
const ITEM_CELL = new RegExp(
  `^(?:${Object.values(ITEM_LABELS)
    .map(({ label }) => label)
    .join('|')})\\d{1,2}(?: ?\\(\\p{L}\\))?$`,
  'u',
);
