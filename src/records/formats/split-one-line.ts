import { paragraphPlaces } from '../run-together/numbers.ts';

/** A line of this length that holds nearly all of a file is a document without its line breaks. */
const LONGEST_LINE = 3000;
const NEARLY_ALL = 0.9;

/**
 * Parts a document that stands on one line, as some sites give it, where its numbered paragraphs and its parts begin.
 * Undefined for a text that has its lines. Only white space changes, so its words can still be quoted.
 *
 * @example splitOneLine(`${'x '.repeat(2000)} 1. First. 2. Second.`)?.text.split('\n\n').length // 3
 */
export function splitOneLine(text: string): { text: string; notes: string[] } | undefined {
  const line = text.split('\n').reduce((longest, other) => (other.length > longest.length ? other : longest), '');
  if (line.length < LONGEST_LINE || line.length < text.trim().length * NEARLY_ALL) return undefined;
  const places = paragraphPlaces(line);
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
