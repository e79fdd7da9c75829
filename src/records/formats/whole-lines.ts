/** A line longer than this was not broken by hand. */
const BROKEN_LINE = 200;

/** A line that says that others are left out stands for paragraphs. */
const LEFT_OUT = /^\s*\[(?:\.{3}|…)\]\s*$/u;

/** Where so few lines are empty, empty lines do not part the paragraphs. */
const FEW_EMPTY = 0.05;

/** Chinese signs say as much as three letters. */
const widthOf = (line: string) => line.length + 2 * (line.match(/\p{Script=Han}/gu)?.length ?? 0);

/** `serving as the meeting` / `of the Parties`: the second line goes on with the first. */
const goesOn = (line: string, before: string) => /^\s*\p{Ll}/u.test(line) && /[\p{L},]\s*$/u.test(before);

/** Indents and columns say more of the paragraphs than the ends of lines do. */
const isSet = (line: string) => /^\s*\||\t/.test(line);

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
  if (!lines.some((line) => widthOf(line) > BROKEN_LINE || LEFT_OUT.test(line))) return undefined;
  return lines
    .map((line, i) => {
      const before = lines[i - 1] ?? '';
      return i === 0 || line.trim() === '' || goesOn(line, before) ? line : `\n${line}`;
    })
    .join('\n');
}
