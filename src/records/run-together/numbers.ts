/** What begins a paragraph: a number (none in `INF.1. At its`), or a word that introduces a part. */
const NUMBER = /(?<=[\s:;)。\p{Script=Han}]|\p{Ll}\.|^)(?=(?<number>\d{1,3})[.)．、]\s?["“«(]?(?:\p{Lu}|\p{Lo}))/gu;
const PART =
  /(?<=\s)(?=(?:\* ?\* ?\*|Annexe? [IVX]+\b|ANNEXE?\b|[IVX]{1,5}\. \p{Lu}|\([a-z]\) \p{Lu}))|(?<=[.:;])(?=\([a-z]{1,4}\)\s?\p{Lu})|(?<=[:;]\s)(?=\(?\p{L}\) ?\p{L})/gu;

/** The symbol of a document ends the entry of an agenda that lists it: "1. Adoption of the agenda TRADE/CEFACT/1997/2 2. …" */
const AFTER_SYMBOL = /[A-Z]{2,}\/[A-Z\d./()-]*\d\s$/u;
const LONGEST_SYMBOL = 30;

/** After so many entries in order the next number needs no full stop before it: "… and Documentation 8. Other business". */
const FEWEST_IN_ORDER = 4;
/** The end of a title: no preposition, and no word that a number counts. */
const AFTER_TITLE =
  /(?<!\p{L})(?!(?:items?|points?|articles?|paragraphs?|rules?|annex\p{L}*|decisions?|sections?|tema|párrafo|пункт\p{L}*|стать\p{L}*) )\p{L}{5,} $/iu;

/** A heading between the end of a sentence and the next paragraph: "… 2019. I. Opening of the meeting 2. The Director" (UNEP/MC/COP.3/23). */
const HEADING_BEFORE = /(?<=[.!?;:»”"]\s)(?:[IVXLC]{1,5}|[A-Z])\. \p{Lu}[^.;:!?]{2,150}\s$/u;
const LONGEST_HEADING = 170;

/**
 * Where the numbers 1, 2, 3 … of paragraphs stand, in order: another number in between is part of a sentence.
 *
 * @example numberedPlaces('Agenda 1. Opening. 2. Closing in 3. World.') // [7, 19]
 */
export function numberedPlaces(line: string): number[] {
  const found = [...line.matchAll(NUMBER)].map(({ index, groups }) => ({ index, number: Number(groups?.number) }));
  const inOrder = placesInOrder(line, found);
  const places: number[] = [];
  let next = 1;
  for (const { index, number } of found) {
    if (inOrder.has(index)) {
      places.push(index);
      next = number + 1;
      continue;
    }
    // An agenda and its annotations count anew.
    const before = line.slice(Math.max(0, index - LONGEST_SYMBOL), index);
    const ended = /(?:^|[.:;!?。；：؟)*"”»]\s?|\s{2})$/u.test(before) || AFTER_SYMBOL.test(before);
    const from = Math.max(0, index - LONGEST_HEADING);
    const heading = number === next && !ended ? HEADING_BEFORE.exec(line.slice(from, index)) : null;
    const isNext = number === next && (ended || heading || (next > FEWEST_IN_ORDER && AFTER_TITLE.test(before)));
    if (!isNext && !(number === 1 && (ended || next === 1))) continue;
    places.push(...(heading ? [from + heading.index] : []), index);
    next = number + 1;
  }
  return places;
}

/** An entry of an agenda is no longer; from so many in order on they need no full stop between them. */
const LONGEST_ENTRY = 300;
const FEWEST_ENTRIES = 4;
/** Words that a number belongs to, and signs of a number that is part of one: "under item 2. The Chair", "第3. ". */
const BELONGS =
  /(?<!\p{L})(?:items?|points?|articles?|paragraphs?|paras?|rules?|annex\p{L}*|decisions?|resolutions?|sections?|temas?|párrafos?|artículos?|пункт\p{L}*|стать\p{L}*|no|n[°º]|№|البند|المادة|الفقرة) $|第\s?$|[\d.,/]\s?$/iu;

/**
 * Where entries stand that are numbered in order, one short title behind the other: "1. 会议开幕 2. 组织事项 3. …" (FCCC/KP/CMP/2007/1).
 * After the end of a page they go on with whatever number is next.
 */
function placesInOrder(line: string, found: readonly { index: number; number: number }[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const first of found) {
    if (places.has(first.index)) continue;
    const chain = [first];
    for (const other of found) {
      const last = chain.at(-1) ?? first;
      const isNext = other.number === last.number + 1 && other.index > last.index;
      if (isNext && other.index - last.index <= LONGEST_ENTRY && !BELONGS.test(line.slice(0, other.index)))
        chain.push(other);
    }
    if (chain.length >= FEWEST_ENTRIES) for (const { index } of chain) places.add(index);
  }
  return places;
}

/**
 * Where the numbered paragraphs, the entries of lists and the parts of a text begin that stands on one line.
 *
 * @example paragraphPlaces('1. First. 2. Second.') // [0, 10]
 */
export function paragraphPlaces(line: string): number[] {
  const parts = [...line.matchAll(PART)].map(({ index }) => index);
  return [...new Set([...numberedPlaces(line), ...parts])].sort((a, b) => a - b);
}
