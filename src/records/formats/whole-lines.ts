/** A line longer than this was not broken by hand. */
const BROKEN_LINE = 200;

/** A line that says that others are left out stands for paragraphs. */
const LEFT_OUT = /^\s*\[(?:\.{3}|…)\]\s*$/u;

/** "7375th meeting, held on 4 February 2015.", "The situation in Somalia (17 March 1992; 4 February 2015)": a line that ends what it says. */
const ENDED = /[.。;；)）]\s*$/u;

/** So many lines that all end what they say were not broken by hand. */
const FEWEST_ENDED = 3;

/** Where so few lines are empty, empty lines do not part the paragraphs. */
const FEW_EMPTY = 0.05;

/** Chinese signs say as much as three letters. */
const widthOf = (line: string) => line.length + 2 * (line.match(/\p{Script=Han}/gu)?.length ?? 0);

/** `serving as the meeting` / `of the Parties`: the second line goes on with the first. */
const goesOn = (line: string, before: string) => /^\s*\p{Ll}/u.test(line) && /[\p{L},]\s*$/u.test(before);

/** Indents and columns say more of the paragraphs than the ends of lines do. */
const isSet = (line: string) => /^\s*\||\t/.test(line);

const allEnded = (lines: readonly string[]) => lines.length >= FEWEST_ENDED && lines.every((line) => ENDED.test(line));

/**
 * Parts a text in which each line is a paragraph, without empty lines between, as in files made of one sentence a line
 * (documents of the United Nations Parallel Corpus). Undefined for any other. Only white space changes.
 *
 * @example partLines(`New York, 6-24 April 2015\nDraft report\n${'The Commission met. '.repeat(12)}`)?.split('\n\n').length // 3
 */
export function partLines(text: string): string | undefined {
  const lines = text.split('\n');
  const empty = lines.filter((line) => line.trim() === '').length;
  if (empty > lines.length * FEW_EMPTY + 1 || lines.some(isSet)) return undefined;
  const isWhole = lines.some((line) => widthOf(line) > BROKEN_LINE || LEFT_OUT.test(line));
  if (!isWhole && !allEnded(lines.filter((line) => line.trim() !== ''))) return undefined;
  return lines
    .map((line, i) => {
      const before = lines[i - 1] ?? '';
      return i === 0 || line.trim() === '' || goesOn(line, before) ? line : `\n${line}`;
    })
    .join('\n');
}
