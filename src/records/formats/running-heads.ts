import { findSymbols, isSymbol } from '../symbol.ts';

/** A line as far as it matters here: its words and how far from the top or the bottom of the page it stands. */
type Placed = { text: string; y: number };

/** How many lines at the top and at the bottom of a page may be running heads. */
const REACH = 3;
const NEAR = 3;

/** A page number, or the number under which a document was printed, beside it or alone: "25-07881 5/25", "GE.25-09650 (E)". */
const PAGE_NUMBER =
  /^(?:[-–—|/\s]*(?:[Pp]age|[Pp]\.|стр\.|[Pp]ágina|第|صفحة)?\s*(?:\p{Nd}{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|de|sur|из|من)\s*\p{Nd}{1,4})?\s*(?:页)?[-–—|/\s]*|GE\.\d\d-\d+(?: \([A-Z]\))?.*|\*\d{6,}\*|(?:\d{1,4}(?:\/\d{1,4})?\s+)?\d\d-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{6})*(?:\s+\d{1,4}(?:\/\d{1,4})?|\s+\*\d{6,}\*)?)$/u;

/** The words with the figures at their ends alike: "Report 2" and "Report 3" are the same head, "Item 2 is …" is none. */
const shape = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\p{Nd}+(?=\P{Nd})|\p{Nd}+$/gu, '#');

/** A numbered paragraph is no running head, however often it comes. */
const NUMBERED = /^\(?\p{Nd}{1,3}[.)]\s/u;

const keyOf = (edge: string, { text }: Placed) => `${edge} ${shape(text)}`;

/** Where a line stands, and on which page. */
type Place = { number: number; y: number; key: string };

const isNear = (a: { y: number }, b: { y: number }) => Math.abs(a.y - b.y) <= NEAR;

/** The lines at the edges of pages that come again at the same place on another page, from the edge inwards. */
function repeated<L extends Placed>(pages: readonly (readonly L[])[]): Set<L> {
  const edges = pages.flatMap((page, number) => [
    { number, edge: 'top', lines: page.slice(0, REACH) },
    { number, edge: 'bottom', lines: page.slice(Math.max(REACH, page.length - REACH)).reverse() },
  ]);
  const places = edges.flatMap(({ number, edge, lines }) =>
    lines.map((line): Place => ({ number, y: line.y, key: keyOf(edge, line) })),
  );
  const seen = Map.groupBy(places, ({ key }) => key);
  const comesAgain = (place: Place) =>
    (seen.get(place.key) ?? []).some((other) => other.number !== place.number && isNear(other, place));
  const [again, once] = [places.filter(comesAgain), places.filter((place) => !comesAgain(place))];
  const onPages = (of: readonly Place[], at: Place) =>
    new Set(of.flatMap((place) => (isNear(place, at) ? place.number : []))).size;
  // The first line of the text is often a heading, and the same one on two pages: "Rule 12", "Documentation".
  const isOfText = (at: Place) => onPages(once, at) > onPages(again, at);
  const heads = new Set(again.filter((at) => !isOfText(at)).map(({ number, key }) => `${number} ${key}`));
  const found = new Set<L>();
  for (const { number, edge, lines } of edges) {
    for (const line of lines) {
      if (heads.has(`${number} ${keyOf(edge, line)}`) && !NUMBERED.test(line.text)) found.add(line);
      else if (!PAGE_NUMBER.test(line.text.trim())) break;
    }
  }
  return found;
}

/** How many lines of the first page may hold the symbol of the document. */
const MASTHEAD = 6;

/** The symbol of the first page, or one half of it, over the other pages: "A/79/770-S/2025/83" over "A/79/770", "S/2025/83". */
function symbolsOfFirst<L extends Placed>([first = [], ...others]: readonly (readonly L[])[]): L[] {
  const own = new Set(
    first
      .slice(0, MASTHEAD)
      .flatMap(({ text }) => findSymbols(text).flatMap(({ symbol, halves }) => [symbol, ...halves])),
  );
  return others.flatMap((page) => page.slice(0, REACH).filter(({ text }) => own.has(text.trim())));
}

/**
 * Takes out what stands at the head or foot of pages and is no text: lines that come again at the same place, where only
 * figures may differ, and page numbers. Gives the pages without them and the words that were taken out, each once.
 */
export function withoutRunningHeads<L extends Placed>(
  pages: readonly (readonly L[])[],
): { pages: L[][]; heads: string[] } {
  const again = repeated(pages);
  // The symbol on the first page can stand where the others have it as their head (TPNW/MSP/2025/8).
  for (const line of pages[0] ?? []) if (isSymbol(line.text.trim())) again.delete(line);
  for (const line of symbolsOfFirst(pages)) again.add(line);
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
