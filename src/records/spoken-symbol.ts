import { findSymbols, symbolPieces } from './symbol.ts';
import { COMPONENT_MEANINGS } from './symbol-parts.ts';

/**
 * A symbol as a person types it. `pieces` are in upper case and in the official form of each piece (`WG.2`), to be
 * compared with those of held symbols; the beginning may be missing (`['WG.2', '2007', '3']`). `bare` when there is a
 * year and a number only (`2007/3`).
 */
export type SpokenSymbol = { pieces: string[]; start: number; end: number; bare?: boolean };

/** Beginnings of series that people type with spaces; others need slashes or dashes. */
const SERIES = new Set(['CTOC', 'COP', 'CAC', 'COSP', 'FCCC', 'UNEP', 'CONF', 'CEDAW', 'SBI', 'SBSTA', 'CHW', 'POPS']);
const COMPONENTS = new Set([...COMPONENT_MEANINGS.keys(), 'GT']);
const SUFFIXES = new Set(['ADD', 'CORR', 'REV', 'AMEND']);
const PAPERS = new Set(['L', 'CRP', 'INF', 'NGO', 'WP', 'PV', 'SR', 'MISC']);

type Word = { text: string; number: boolean; gap: string; start: number; end: number };

const WORD = /[a-z]{1,12}|\d{1,6}|[^a-z\d]{1,40}/gi;

function words(text: string): Word[] {
  const result: Word[] = [];
  let gap = ' ';
  for (const { 0: piece, index } of text.matchAll(WORD)) {
    if (/^[a-z\d]/i.test(piece)) {
      const digits = /^\d/.test(piece);
      result.push({ text: piece.toUpperCase(), number: digits, gap, start: index, end: index + piece.length });
      gap = '';
    } else gap += piece;
  }
  return result;
}

const isYear = (word: Word | undefined) => word !== undefined && /^(?:19[4-9]|20\d)\d$/.test(word.text);
const isNumber = (word: Word | undefined) => word?.number === true && word.text.length <= 3;
const JOINING = /^(?:\s{0,3}[/._-]?\s{0,3}|\.\s?)$/;

/** Letters and components from word `i`, up to the year: the pieces and the place after them. */
function readHead(list: Word[], i: number): { pieces: string[]; next: number; known: number; tight: boolean } {
  const pieces: string[] = [];
  let known = 0;
  let tight = true;
  let at = i;
  for (; at < list.length && pieces.length < 6; at++) {
    const word = list[at];
    if (!word || word.number || (at > i && !JOINING.test(word.gap))) break;
    const following = list[at + 1];
    const isComponent = COMPONENTS.has(word.text) && isNumber(following) && /^[\s./-]?\s?$/.test(following?.gap ?? '?');
    const loose = word.text.length <= 2 && word.text !== 'WG' && word.text !== 'GT' && following?.gap === ' ';
    if (at > i && !/^[/._-]$/.test(word.gap)) tight = false;
    if (isComponent && !loose && following) {
      if (/^\s/.test(following.gap)) tight = false;
      pieces.push(`${word.text === 'GT' ? 'WG' : word.text}.${Number(following.text)}`);
      known++;
      at++;
    } else {
      if (SERIES.has(word.text)) known++;
      pieces.push(word.text);
    }
  }
  return { pieces, next: at, known, tight };
}

/** Suffixes and further numbers after the document's number: `Add.1`, `/Rev.2`. */
function readSuffixes(list: Word[], i: number, pieces: string[]): number {
  let at = i;
  for (let word = list[at], number = list[at + 1]; word && number; word = list[at], number = list[at + 1]) {
    if (!SUFFIXES.has(word.text) || !isNumber(number) || !JOINING.test(word.gap) || !JOINING.test(number.gap)) break;
    pieces.push(`${word.text}.${Number(number.text)}`);
    at += 2;
  }
  return at;
}

/** Year and number from word `i`: `2007/3`, `2016 CRP.5`, with how they are joined. */
function readTail(list: Word[], i: number): { pieces: string[]; next: number; slashed: boolean } | undefined {
  const [year, number, paper] = [list[i], list[i + 1], list[i + 2]];
  if (!year || !number || !isYear(year)) return undefined;
  const isPaper =
    PAPERS.has(number.text) && isNumber(paper) && JOINING.test(number.gap) && JOINING.test(paper?.gap ?? '?');
  if (!isPaper && (!isNumber(number) || !JOINING.test(number.gap))) return undefined;
  const pieces = isPaper
    ? [year.text, `${number.text}.${Number(paper?.text)}`]
    : [year.text, String(Number(number.text))];
  const after = list[i + (isPaper ? 3 : 2)];
  if (after?.number && /^[/-]$/.test(after.gap) && !/-/.test(after.gap)) return undefined;
  if (after?.number && after.gap === '-' && number.gap === '-') return undefined;
  const next = readSuffixes(list, i + (isPaper ? 3 : 2), pieces);
  return { pieces, next, slashed: isPaper || /[/_-]/.test(number.gap) };
}

function accept(head: ReturnType<typeof readHead>, tail: { slashed: boolean }, joint: string, after: Word | undefined) {
  const hasComponent = head.pieces.some((piece) => piece.includes('.'));
  const closed = !after || /[^\s\w]/.test(after.gap);
  if (head.known === head.pieces.length && head.known > 0)
    return tail.slashed || head.known >= 3 || (closed && (head.known >= 2 || hasComponent));
  return head.tight && /^[/_-]$/.test(joint) && tail.slashed && (hasComponent || head.pieces.length >= 2);
}

/**
 * The symbols in a question, however they are spelt: `wg2 2007/3`, `CTOC-COP-WG2-2007-4`, `ctoc cop wg 2 2013 5`, in
 * any case, inside Slack or Markdown marks or an address. A joint symbol gives its two halves. Dates (`2007-10-03`,
 * `3/10/2007`) and decisions (`2/6`) are not symbols, nor is a group and a year (`wg2 2007`). A symbol without a year
 * (`UNEP/POPS/COP.7/22`) must be written as documents print it.
 *
 * @example findSpokenSymbols('wg2 2007/3 ?') // [{ pieces: ['WG.2', '2007', '3'], start: 0, end: 10 }]
 */
export function findSpokenSymbols(text: string): SpokenSymbol[] {
  const list = words(text);
  const whole = findSymbols(text);
  // `CONF.2015/4` is the end of `NPT/CONF.2015/4`.
  const isEnd = ({ start, end }: SpokenSymbol) =>
    whole.some(({ halves, ...one }) => halves.length === 1 && one.start < start && end <= one.end);
  const found: SpokenSymbol[] = [];
  for (let i = 0; i < list.length; ) {
    const read = readFrom(list, i);
    if (read && !isEnd(read.symbol)) found.push(read.symbol);
    i = read?.next ?? i + 1;
  }
  const printed = whole.filter(({ start, end }) => found.every((spoken) => end <= spoken.start || spoken.end <= start));
  for (const { halves, start, end } of printed)
    found.push(...halves.map((half) => ({ pieces: symbolPieces(half), start, end })));
  return found.sort((a, b) => a.start - b.start);
}

function readFrom(list: Word[], i: number): { symbol: SpokenSymbol; next: number } | undefined {
  const first = list[i];
  if (!first || (first.gap === '' && i > 0)) return undefined;
  if (first.number) return readBare(list, i);
  const inAddress = first.text === 'ORG' || (list[i - 1]?.text === 'ORG' && first.text.length === 2);
  const head = readHead(list, i);
  if (inAddress || head.pieces.includes('ORG')) return undefined;
  const year = list[head.next];
  const tail = year && JOINING.test(year.gap) ? readTail(list, head.next) : undefined;
  if (!tail || !year || !accept(head, tail, year.gap, list[tail.next])) return undefined;
  const pieces = [...head.pieces, ...tail.pieces];
  return { symbol: { pieces, start: first.start, end: list[tail.next - 1]?.end ?? first.end }, next: tail.next };
}

function readBare(list: Word[], i: number): { symbol: SpokenSymbol; next: number } | undefined {
  const [first, second, before] = [list[i], list[i + 1], list[i - 1]];
  if (!first || second?.gap !== '/' || (before?.number && /^[/.-]$/.test(first.gap))) return undefined;
  const tail = readTail(list, i);
  if (!tail || /^0\d$/.test(second.text)) return undefined;
  const symbol = { pieces: tail.pieces, start: first.start, end: list[tail.next - 1]?.end ?? first.end, bare: true };
  return { symbol, next: tail.next };
}
