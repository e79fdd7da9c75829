/** A line of this length that holds nearly all of a file is a document without its line breaks. */
const LONGEST_LINE = 3000;
const NEARLY_ALL = 0.9;

/** What begins a paragraph: a number after the end of a sentence, or a word that introduces a part. */
const NUMBER = /(?<=\s|^)(?=(?<number>\d{1,3})[.)．、]\s?[\p{Lu}\p{Lo}"“«(])/gu;
const PART = /(?<=\s)(?=(?:Distr\.|Original ?:|Annexe? [IVX]+\b|ANNEXE?\b|[IVX]{1,5}\. \p{Lu}|\([a-z]\) \p{Lu}))/gu;

/** Where the numbers 1, 2, 3 … of paragraphs stand, in order: another number in between is part of a sentence. */
function numberedPlaces(line: string): number[] {
  const places: number[] = [];
  let next = 1;
  for (const { index, groups } of line.matchAll(NUMBER)) {
    const number = Number(groups?.number);
    // An agenda and its annotations count anew.
    const ended = /(?:^|[.:;!?。；：؟)*"”»]\s|\s{2})$/u.test(line.slice(Math.max(0, index - 2), index));
    if (!(number === next && ended) && !(number === 1 && (ended || next === 1))) continue;
    places.push(index);
    next = number + 1;
  }
  return places;
}

/**
 * Parts a document that stands on one line, as some sites give it, where its numbered paragraphs and its parts begin.
 * Undefined for a text that has its lines. Only white space changes, so its words can still be quoted.
 *
 * @example splitOneLine(`${'x '.repeat(2000)} 1. First. 2. Second.`)?.text.split('\n\n').length // 3
 */
export function splitOneLine(text: string): { text: string; notes: string[] } | undefined {
  const line = text.split('\n').reduce((longest, other) => (other.length > longest.length ? other : longest), '');
  if (line.length < LONGEST_LINE || line.length < text.trim().length * NEARLY_ALL) return undefined;
  const parts = [...line.matchAll(PART)].map(({ index }) => index);
  const places = [...new Set([...numberedPlaces(line), ...parts])].sort((a, b) => a - b);
  if (places.length < 2) {
    return {
      text,
      notes: ['the whole document stands on one line and no paragraph shows; set its line breaks by hand'],
    };
  }
  const cuts = [0, ...places, line.length];
  const paragraphs = cuts.slice(1).map((to, i) => line.slice(cuts[i], to).trim());
  const written = `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
  return {
    text: text.replace(line, () => written.trimEnd()),
    notes: ['the whole document stands on one line; it was parted where numbers and headings show'],
  };
}
