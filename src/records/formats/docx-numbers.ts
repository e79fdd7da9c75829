import { type Level, type Lists, readLists, readStyles, type Styles } from './docx-levels.ts';
import { tagsOf, wordValue, xmlText } from './xml-tags.ts';

/** A paragraph of the body of a Word file: its words without spaces, and the number that Word shows before it. */
export type Numbered = { words: string; label: string; unknown: boolean };

type Place = { style?: string; list?: string; level?: number };

const ROMAN: [value: number, sign: string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let [rest, text] = [number, ''];
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign;
  return text;
}

// After z Word goes on with aa, bb, cc.
const letters = (number: number) => String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

const FORMATS: Record<string, (number: number) => string> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  none: () => '',
};

function placeOf(place: Place, styles: Styles, lists: Lists): { list: string; level: number } | undefined {
  let [list, level] = [place.list, place.level];
  const seen = new Set<string>();
  let name = place.style;
  for (; name !== undefined && list === undefined && !seen.has(name); name = styles.get(name)?.basedOn) {
    seen.add(name);
    list = styles.get(name)?.list;
    level ??= styles.get(name)?.level;
    // A list may say itself which style its levels have.
    const own = lists.get(list ?? '')?.levels.findIndex((candidate) => candidate?.style === name) ?? -1;
    if (own >= 0) level = own;
  }
  return list === undefined || list === '0' ? undefined : { list, level: level ?? 0 };
}

/** Counts through the lists of a document as Word does. */
function counter(lists: Lists) {
  const counts = new Map<string, number[]>();
  const restarted = new Set<string>();
  return ({ list: id, level }: { list: string; level: number }): { label: string; unknown: boolean } => {
    const known = lists.get(id);
    const own = known?.levels[level];
    if (!known || !own) return { label: '', unknown: true };
    const count = counts.get(known.list) ?? [];
    counts.set(known.list, count);
    const restart = known.restarts.get(level);
    if (restart !== undefined && !restarted.has(`${id} ${level}`)) {
      restarted.add(`${id} ${level}`);
      count[level] = restart;
    } else count[level] = (count[level] ?? own.start - 1) + 1;
    count.length = level + 1;
    return print(own, known.levels, count);
  };
}

function print(own: Level, levels: readonly Level[], count: readonly number[]): { label: string; unknown: boolean } {
  if (own.format === 'bullet') return { label: '', unknown: false };
  let unknown = false;
  const label = own.print.replace(/%(\d)/g, (_, digit) => {
    const at = Number(digit) - 1;
    const write = FORMATS[levels[at]?.format ?? ''];
    const value = count[at] ?? levels[at]?.start ?? 1;
    if (!write || value < 0 || value > 999) unknown = true;
    return write?.(value) ?? '';
  });
  return unknown ? { label: '', unknown } : { label: label.trim(), unknown };
}

/**
 * The paragraphs of a Word file with the numbers that Word counts and does not write into the text. A number in a way of
 * counting that is not known here is left empty and marked.
 */
export function readNumbers(parts: ReadonlyMap<string, string>): Numbered[] {
  const lists = readLists(parts.get('word/numbering.xml') ?? '');
  const styles = readStyles(parts.get('word/styles.xml') ?? '');
  const next = counter(lists);
  const paragraphs: Numbered[] = [];
  const open: { place: Place; words: string; runs: boolean }[] = [];
  // Inside what was deleted, and inside pictures' newer form, which stands a second time in an older one.
  let passed = 0;
  for (const tag of tagsOf(parts.get('word/document.xml') ?? '')) {
    const current = open.at(-1);
    if (/^(?:w:del|mc:Choice)$/.test(tag.name) && !tag.empty) passed += tag.closing ? -1 : 1;
    else if (passed > 0) continue;
    else if (tag.name === 'w:p' && !tag.empty) {
      if (!tag.closing) open.push({ place: {}, words: '', runs: false });
      else if (current) {
        open.pop();
        const place = placeOf(current.place, styles, lists);
        const number = place ? next(place) : { label: '', unknown: false };
        paragraphs.push({ words: squeeze(current.words), ...number });
      }
    } else if (!current || tag.closing) continue;
    else if (/^w:(?:r|pPrChange)$/.test(tag.name)) current.runs = true;
    else if (tag.name === 'w:t') current.words += xmlText(tag.text);
    else if (tag.name === 'w:noBreakHyphen') current.words += '\u2011';
    else if (tag.name === 'w:softHyphen') current.words += '\u00ad';
    else if (current.runs) continue;
    else if (tag.name === 'w:pStyle') current.place.style = wordValue(tag) ?? '';
    else if (tag.name === 'w:numId') current.place.list = wordValue(tag) ?? '';
    else if (tag.name === 'w:ilvl') current.place.level = Number(wordValue(tag));
  }
  return paragraphs;
}

/** Words without what spaces they have, to find a paragraph again. */
export const squeeze = (words: string): string => words.replace(/\s+/g, '');
