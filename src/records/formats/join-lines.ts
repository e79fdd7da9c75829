import { MARKED } from './outline.ts';

/** A line as it was broken: `opens` when it begins a paragraph, `ends` when it was ended on purpose. */
export type BrokenLine = { text: string; opens: boolean; ends: boolean };

export type Joined = { paragraphs: string[]; mended: number };

const NO_SPACES = /[\p{Script=Han}\u3000-\u303f\uff00-\uff65]/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** Words of the text, to tell a word that was parted at a line end from two that a hyphen joins. */
function vocabulary(lines: readonly BrokenLine[]) {
  const words = new Set<string>();
  const compounds = new Set<string>();
  for (const { text } of lines) {
    const inner = text.replace(/^[\p{L}\p{M}-]+|[\p{L}\p{M}-]+$/gu, ' ');
    for (const [word] of inner.matchAll(WORD)) words.add(word.toLowerCase());
    for (const [word] of inner.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)+/gu)) compounds.add(word.toLowerCase());
  }
  return { words, compounds };
}

/** Beginnings that take a hyphen behind them: quarante-neuvième, twenty-first. */
const TENS =
  /^(?:vingt|trente|quarante|cinquante|soixante|quatre|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu;

/** Ends that take a hyphen before what follows: est-il, vingt-cinq, non-violent. */
const KEEPS = /^(?:ils?|elles?|on|je|tu|nous|vous|ci|là|même|mêmes|t|ce)$/iu;

function hyphenated(left: string, right: string, known: ReturnType<typeof vocabulary>): string | undefined {
  const head = /([\p{L}\p{M}]+)-$/u.exec(left)?.[1];
  const tail = /^[\p{L}\p{M}]+/u.exec(right)?.[0];
  if (head === undefined || tail === undefined) return undefined;
  const compound = `${left}${right}`;
  if (!/^\p{Ll}/u.test(tail) || KEEPS.test(tail) || TENS.test(head)) return compound;
  const [whole, parted] = [`${head}${tail}`.toLowerCase(), `${head}-${tail}`.toLowerCase()];
  if (known.compounds.has(parted) && !known.words.has(whole)) return compound;
  if (!known.words.has(whole) && known.words.has(head.toLowerCase()) && known.words.has(tail.toLowerCase()))
    return compound;
  return left.slice(0, -1) + right;
}

/** Sets two lines of one paragraph together: a space between them, but none in Chinese, in a symbol, in a parted word. */
function together(
  left: string,
  right: string,
  known: ReturnType<typeof vocabulary>,
): { text: string; mended: boolean } {
  if (left.endsWith('\u00ad')) return { text: left.slice(0, -1) + right, mended: true };
  const word = hyphenated(left, right, known);
  if (word !== undefined) return { text: word, mended: true };
  const glued =
    (/[\p{L}\p{N}.]\/$/u.test(left) && /^[\p{L}\p{N}]/u.test(right)) ||
    (/\p{N}-$/u.test(left) && /^\p{N}/u.test(right)) ||
    (/^\/[\p{L}\p{N}]/u.test(right) && /[\p{L}\p{N})]$/u.test(left));
  const spaceless = NO_SPACES.test(left.at(-1) ?? '') && NO_SPACES.test(right[0] ?? '');
  return { text: glued || spaceless ? left + right : `${left} ${right}`, mended: glued };
}

/** Whether a line that stands close below another begins a paragraph. One in small letters goes on after a word. */
function startsAnew(last: string, text: string, open: boolean): boolean {
  if (MARKED.test(text)) return !open || /[.:;!?。；：)]$/u.test(last);
  return !open && !(/^\p{Ll}/u.test(text) && /[\p{L},]$/u.test(last));
}

/**
 * Makes paragraphs of lines that were broken to fit a page. Words parted at a line end become one again: without their
 * hyphen, unless the text elsewhere writes them with it.
 *
 * @example joinLines([{ text: 'the orga-', opens: true, ends: false }, { text: 'nization', opens: false, ends: true }]).paragraphs // ['the organization']
 */
export function joinLines(lines: readonly BrokenLine[]): Joined {
  const known = vocabulary(lines);
  const paragraphs: string[] = [];
  let mended = 0;
  let open = false;
  for (const { text, opens, ends } of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || opens || startsAnew(last, text, open)) paragraphs.push(text);
    else {
      const joined = together(last, text, known);
      paragraphs[paragraphs.length - 1] = joined.text;
      if (joined.mended) mended += 1;
    }
    open = !ends;
  }
  return { paragraphs, mended };
}

/** An entry of a table of contents is no longer. */
const LONGEST_ENTRY = 500;

/** Dots, with gaps or without, and the page; two dots before a wide gap are what was left of them. */
const LEADER =
  /\s*(?:[.·…](?:\s{0,3}[.·…]){3,}\s*(?:\p{Nd}{1,4}(?:[-–]\p{Nd}{1,4})?)?|(?<=\s)\.{2,3}\s{2,}\p{Nd}{1,3})\s*$/u;

/** Whether a line leads to a page number: the next one goes on with nothing of it. */
export const endsInPage = (line: string): boolean => /\p{Nd}\s*$/u.test(line) && LEADER.test(line);

/** The text without the row of dots that leads to a page number, and that number. */
export function withoutLeader(text: string): string {
  if (text.length > LONGEST_ENTRY) return text;
  return text.replace(LEADER, '');
}
