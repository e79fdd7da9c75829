/** A line as far as it matters here: its words and how far from the top or the bottom of the page it stands. */
type Placed = { text: string; y: number };

/** How many lines at the top and at the bottom of a page may be running heads. */
const REACH = 3;
const NEAR = 3;

const PAGE_NUMBER =
  /^(?:[-–—|/\s]*(?:[Pp]age|[Pp]\.|стр\.|[Pp]ágina|第|صفحة)?\s*(?:\p{Nd}{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|de|sur|из|من)\s*\p{Nd}{1,4})?\s*(?:页)?[-–—|/\s]*|GE\.\d\d-\d+(?: \([A-Z]\))?.*|\*\d{6,}\*)$/u;

/** The words with their figures alike, so that "page 2" and "page 3" are the same. */
const shape = (text: string) =>
  text
    .replace(/\p{Nd}+/gu, '#')
    .replace(/\s+/g, ' ')
    .trim();

function edgesOf<L extends Placed>(page: readonly L[]): { line: L; key: string }[] {
  const top = page.slice(0, REACH).map((line) => ({ line, key: `top ${shape(line.text)}` }));
  const bottom = page
    .slice(Math.max(REACH, page.length - REACH))
    .map((line) => ({ line, key: `bottom ${shape(line.text)}` }));
  return [...top, ...bottom];
}

/** Whether two pages have a line of the same shape at the same place. */
function repeated<L extends Placed>(pages: readonly (readonly L[])[]): Set<L> {
  const seen = new Map<string, { page: number; line: L }[]>();
  pages.forEach((page, number) => {
    for (const { line, key } of edgesOf(page)) seen.set(key, [...(seen.get(key) ?? []), { page: number, line }]);
  });
  const found = new Set<L>();
  for (const lines of seen.values())
    for (const { page, line } of lines)
      if (lines.some((other) => other.page !== page && Math.abs(other.line.y - line.y) <= NEAR)) found.add(line);
  return found;
}

/**
 * Takes out what stands at the head or foot of pages and is no text: lines that come again at the same place, where only
 * figures may differ, and page numbers. Gives the pages without them and the words that were taken out, each once.
 */
export function withoutRunningHeads<L extends Placed>(
  pages: readonly (readonly L[])[],
): { pages: L[][]; heads: string[] } {
  const again = repeated(pages);
  const numbers = new Set(
    pages.flatMap((page) =>
      [...page.slice(0, 2), ...page.slice(-2)].filter(({ text }) => PAGE_NUMBER.test(text.trim())),
    ),
  );
  const heads = new Map<string, string>();
  for (const line of again)
    if (!PAGE_NUMBER.test(line.text.trim()) && !heads.has(shape(line.text))) heads.set(shape(line.text), line.text);
  return {
    pages: pages.map((page) => page.filter((line) => !again.has(line) && !numbers.has(line))),
    heads: [...heads.values()],
  };
}
