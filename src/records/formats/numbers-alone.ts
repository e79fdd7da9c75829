/** A line that holds nothing but the number of a paragraph, or of an item: `2`, `2.`, `4.1`. */
const ALONE = /^\s*(\d{1,3}(?:\.\d{1,2})?)([.)]?)\s*$/;

/** Numbers without a full stop may be those of pages: so many must follow one another. */
const FEWEST = 3;

/** The place of the next line that is not empty, no more than one empty line on. */
const nextAt = (lines: readonly string[], at: number): number => (lines[at + 1]?.trim() === '' ? at + 2 : at + 1);

/** The heading of a decision is no paragraph: a number that stands above it alone is that of a note, or an empty one. */
const HEADING =
  /^\s*(?:decision|résolution|resolution|décision|decisión|resolución|решение|резолюция|(?:ال)?مقرر|(?:ال)?قرار) \S*\d\S*\s*$/iu;

/** Whether words begin there as at the beginning of a paragraph, or, in Chinese, a year before them. */
const opens = (line: string | undefined) =>
  line !== undefined && !HEADING.test(line) && /^\s*["«“(]?(?:[\p{Lu}\p{Lo}]|(?:19|20)\d\d(?:年|-\d{4}年))/u.test(line);

/** The places of the numbers that stand before a paragraph, each one more than the last, or under it: 4, 4.1, 5. */
function placesOf(lines: readonly string[], stops: boolean): number[] {
  const found: number[] = [];
  let last = 0;
  for (const [at, line] of lines.entries()) {
    const [, number = '', stop = ''] = ALONE.exec(line) ?? [];
    const isPart = number.includes('.');
    if (number === '' || (!isPart && (stop !== '') !== stops) || !opens(lines[nextAt(lines, at)])) continue;
    const value = Number.parseInt(number, 10);
    if (isPart ? value !== last : value !== last + 1) continue;
    last = value;
    found.push(at);
  }
  return found;
}

/** A bare number amid numbers with full stops is that of a page. */
function places(lines: readonly string[]): number[] {
  const stopped = placesOf(lines, true);
  if (stopped.length > 1) return stopped;
  const bare = placesOf(lines, false);
  return bare.length >= FEWEST ? bare : [];
}

/**
 * Puts numbers that stand on lines of their own back before their paragraphs, as a PDF or a web page gives them when its text
 * is copied. Undefined where none do. A full stop is set after a number that has none.
 *
 * @example joinNumbers('1.\nThe Committee met.\n2.\nIt adopted its agenda.') // '\n1. The Committee met.\n\n2. It adopted its agenda.'
 */
export function joinNumbers(text: string): string | undefined {
  const lines = text.split('\n');
  const at = places(lines);
  if (at.length === 0) return undefined;
  const joined = new Map(at.map((place) => [nextAt(lines, place), lines[place]?.trim() ?? '']));
  const left = new Set(at.flatMap((place) => (nextAt(lines, place) > place + 1 ? [place, place + 1] : [place])));
  return lines
    .flatMap((line, i) => {
      if (left.has(i)) return [];
      const number = joined.get(i);
      if (number === undefined) return [line];
      return [`\n${number}${/[.)]$/.test(number) ? '' : '.'} ${line.trim()}`];
    })
    .join('\n');
}
