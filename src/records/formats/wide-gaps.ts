import { endsInPage } from './join-lines.ts';

/** The head of a document ends before this place. */
const LONGEST_HEAD = 4000;

/** What stands so far apart on one line stands in two columns. */
const GAP = / {4,}(?=\S)/;

/** A numbered paragraph, item or part: its number is set apart as well, and stands in no column. */
const NUMBERED = /^\s*(?:\(?\d{1,3}[.)]|\d{1,3}\/\d{1,3}\.|[IVX]{1,4}\.|\(?\p{Ll}[.)])\s/u;

/** From so many characters on a line is set at the right, under the column of the line above. */
const RIGHT = 30;

/**
 * Parts the lines at the head of a document that stand in two columns: the organization at the left, the symbol, the
 * distribution and the day of issue at the right (documents of the United Nations, copied from a PDF). Only white space
 * changes. Undefined where no line stands so.
 *
 * @example partColumns('United Nations          A/INF/76/1\nGeneral Assembly        Distr.: General') // 'United Nations\n\nA/INF/76/1\n\nGeneral Assembly\n\nDistr.: General\n'
 */
export function partColumns(text: string): string | undefined {
  const lines = text.split('\n');
  let place = 0;
  let last = false;
  let parted = false;
  const written: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (place > LONGEST_HEAD || NUMBERED.test(line)) {
      written.push(...lines.slice(i));
      break;
    }
    place += line.length + 1;
    const cells = line.trim().split(GAP);
    const isRight = last && line.search(/\S/) >= RIGHT;
    if (endsInPage(line) || line.includes('\t') || line.includes('|') || (cells.length === 1 && !isRight)) {
      written.push(line);
      last &&= line.trim() === '';
      continue;
    }
    last = true;
    parted ||= cells.length > 1;
    written.push('', ...cells.flatMap((cell) => [cell.trim(), '']));
  }
  return parted
    ? written
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trimStart()
    : undefined;
}
