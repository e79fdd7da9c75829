/** What may stand before the bar of a cell: how many columns or rows it takes, how it is set, of which kind it is. */
const CELL = /(?<=^|\s)(?:(\d+)?(?:\.\d+)?([+*]))?(?:[<^>]?(?:\.[<^>])?)[adehlmsv]?\|/gm;

const MOST_COLUMNS = 50;

/** How many columns the line above a table tells: `[cols="3*"]`, `[%header,cols="1,2a,^3"]`. */
function columnsOf(attributes: string): number {
  const cols = /\bcols\s*=\s*(?:"([^"]*)"|'([^']*)'|(\d+\*?))/.exec(attributes);
  const told = cols?.[1] ?? cols?.[2] ?? cols?.[3] ?? '';
  const counts = told
    .split(/[,;]/)
    .filter((part) => part.trim() !== '')
    .map((part) => Number(/^\s*(\d+)\*/.exec(part)?.[1] ?? 1));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The cells of some lines in order; a cell over several columns is followed by empty ones. */
function cellsOf(text: string): string[] {
  const marks = [...text.matchAll(CELL)];
  return marks.flatMap(({ index, 0: mark, 1: count, 2: sign }, i) => {
    const cell = text
      .slice(index + mark.length, marks[i + 1]?.index)
      .replace(/\s+/g, ' ')
      .trim();
    const times = Math.min(Number(count ?? 1), MOST_COLUMNS);
    const more = Array.from({ length: times - 1 }, () => (sign === '*' ? cell : ''));
    return [cell, ...more];
  });
}

/**
 * The rows of a table of AsciiDoc: the lines between its two `|===`, and the line of attributes above it.
 *
 * @example asciiDocRows(['|10.00', '|Lamps'], '[cols="2*"]') // [['10.00', 'Lamps']]
 */
export function asciiDocRows(lines: readonly string[], attributes: string): string[][] {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const width = columnsOf(attributes) || cellsOf(first).length || 1;
  const cells = cellsOf(lines.join('\n'));
  const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  );
  return rows.filter((row) => row.some((cell) => cell !== ''));
}
