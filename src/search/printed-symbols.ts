import { fold } from './analysis.ts';
import type { SymbolIndex } from './symbols.ts';

/** So few pieces are no symbol, but a number or two: `4/1`. */
const FEWEST_PIECES = 3;
const MOST_PIECES = 16;
/** What people put between the pieces of a symbol. */
const GAP = /^[\s/._()&–-]{0,3}$/u;
const SPACES = /^\s+$/u;
/** After its number: a symbol goes on with these, so that what stands before is not the whole. */
const GOES_ON = /^(?:[/-]|[\s.]*(?:add|corr|rev|amend|l|crp|inf|wp)[\s.]*\d)/iu;
/** So many figures after a single letter show that it is a symbol: `s 2015 407`. */
const FEWEST_FIGURES = 5;
/** A longer word is none of a symbol. */
const LONGEST_PIECE = 12;

/** Symbols by their pieces, the first pieces of them, and the series of those that count by years: `fccc/sbi`. */
type Printed = {
  symbols: ReadonlyMap<string, string>;
  /** The resolutions of the Security Council by their pieces without the year: no two have one number. */
  yearless: ReadonlyMap<string, string>;
  firsts: ReadonlySet<string>;
  series: ReadonlyMap<string, string>;
  /** The series with the letters that stand between the year and the number: `bwc/msp/mx`. */
  between: ReadonlySet<string>;
};

/** The pieces before the year: `FCCC/SBI` of `FCCC/SBI/2003/3`. */
const BEFORE_YEAR = /^([A-Z]{3,}|[^/]+\/[^/]*[A-Za-z].*?)\/(?:19|20)\d\d\//;
/** `MX` of `BWC/MSP/2004/MX/3`. */
const LETTERS_AFTER = /^(.*?)\/(?:19|20)\d\d\/([A-Z]{1,4})[/.]\d/;
const YEAR = /^(?:19|20)\d\d$/;
/** `S/RES/2780` of `S/RES/2780 (2025)`. */
const OF_YEAR = /^(S\/RES\/\d+) ?\(\d{4}\)$/;
const OTHER_YEAR = /^ ?[(（]/;
/** What a number of a series may go on with. */
const PARTS: ReadonlyMap<string, string> = new Map(
  ['Add', 'Corr', 'Rev', 'Inf', 'Misc', 'L', 'Crp'].map((part) => [part.toLowerCase(), part]),
);

/** SPLOS/282: letters of one body, and a number that none of its meetings has. */
const isTelling = ([letters = '', number = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && /^[a-z]{4,}$/u.test(letters) && /^\d{3,}$/u.test(number);

const printed = new WeakMap<SymbolIndex, Printed>();

/** The symbols by their pieces: `td/b/ex/41/l/1`. Those of a single piece before the numbers may be anything. */
function byPieces(index: SymbolIndex): Printed {
  const known = printed.get(index);
  if (known) return known;
  const symbols = new Map<string, string>();
  for (const { symbol, forms } of index.held)
    for (const form of forms) {
      const key = form.join('/');
      // A misprint that lost a stroke stands beside the whole: "FCCC/SBI2014/4" (FCCC/SBI/2014/8).
      const isWhole = symbol.length > (symbols.get(key)?.length ?? 0);
      if (isWhole && (form.length >= FEWEST_PIECES || isTelling(form))) symbols.set(key, symbol);
    }
  const yearless = new Map(
    [...symbols.values()].flatMap((symbol) => {
      const [, number] = OF_YEAR.exec(symbol) ?? [];
      return number ? [[piecesOf(number).join('/'), symbol]] : [];
    }),
  );
  const firsts = new Set([...symbols.keys()].map((key) => key.slice(0, key.indexOf('/'))));
  const prefixes = index.held.flatMap(({ symbol }) => BEFORE_YEAR.exec(symbol)?.[1] ?? []);
  const series = new Map(prefixes.map((prefix) => [piecesOf(prefix).join('/'), prefix]));
  const between = new Set(
    index.held.flatMap(({ symbol }) => {
      const [, prefix, letters] = LETTERS_AFTER.exec(symbol) ?? [];
      return prefix && letters ? [[...piecesOf(prefix), fold(letters)].join('/')] : [];
    }),
  );
  const made = { symbols, yearless, firsts, series, between };
  printed.set(index, made);
  return made;
}

const piecesOf = (text: string): string[] => (text.match(/[a-z]+|\d+/giu) ?? []).map((piece) => fold(piece));

/**
 * A text with the symbols that records hold as they print them, whatever signs were typed between their pieces; those of a series
 * that they hold, and not this number of it, in the same form, so that nothing else is taken for them.
 *
 * @example asPrinted('what is unep chw 6/1 add.1', index) // 'what is UNEP/CHW.6/1/Add.1'
 */
export function asPrinted(text: string, index: SymbolIndex): string {
  const symbols = byPieces(index);
  const pieces = [...text.matchAll(/[a-z]+|\d+/giu)].map(({ 0: piece, index: start }) => ({
    key: fold(piece).replace(/^0+(?=\d)/u, ''),
    start,
    end: start + piece.length,
  }));
  let result = '';
  let done = 0;
  for (let i = 0; i < pieces.length; ) {
    const found = longest(text, pieces, i, symbols) ?? unheld(text, pieces, i, symbols);
    if (found) {
      result += text.slice(done, pieces[i]?.start) + found.symbol;
      done = pieces[found.to - 1]?.end ?? text.length;
      // A bracket that was opened within is closed with it.
      if (isOpen(text.slice(pieces[i]?.start, done)) && text[done] === ')') done += 1;
    }
    i = found?.to ?? i + 1;
  }
  return result + text.slice(done);
}

/** Whether a bracket is opened and not closed. */
const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

type Piece = { key: string; start: number; end: number };

function longest(
  text: string,
  pieces: readonly Piece[],
  from: number,
  { symbols, yearless, firsts }: Printed,
): { symbol: string; to: number } | undefined {
  const first = pieces[from];
  if (
    !first ||
    !firsts.has(first.key) ||
    !/^[a-z]/u.test(first.key) ||
    /(?!\p{Script=Han})[\p{L}\p{N}/]$/u.test(text.slice(0, first.start))
  )
    return undefined;
  let key = '';
  let spaced = true;
  let found: { symbol: string; to: number } | undefined;
  for (let at = from; at < Math.min(pieces.length, from + MOST_PIECES); at++) {
    const piece = pieces[at] as Piece;
    const gap = text.slice(pieces[at - 1]?.end ?? 0, piece.start);
    if (piece.key.length > LONGEST_PIECE || (at > from && !GAP.test(gap))) break;
    if (at > from && !SPACES.test(gap)) spaced = false;
    key += at > from ? `/${piece.key}` : piece.key;
    const after = text.slice(piece.end);
    const symbol = symbols.get(key) ?? (OTHER_YEAR.test(after) ? undefined : yearless.get(key));
    // Chinese leaves no space: "splos282是什么文件".
    const isWhole = !/^(?!\p{Script=Han})[\p{L}\p{N}]/u.test(after) && !GOES_ON.test(after);
    // "a 1 2" is no A/1/2.
    const isTold = !spaced || first.key.length > 1 || key.replace(/\D/gu, '').length >= FEWEST_FIGURES;
    if (symbol && isWhole && isTold) found = { symbol, to: at + 1 };
  }
  return found;
}

/** A symbol of a series that is held, by its year and number: `fccc sbi 2003 4`. */
function unheld(
  text: string,
  pieces: readonly Piece[],
  from: number,
  { series, firsts, between }: Printed,
): { symbol: string; to: number } | undefined {
  const keyAt = (at: number) => pieces[at]?.key ?? '';
  const start = pieces[from]?.start ?? 0;
  if (!firsts.has(keyAt(from)) || /[\p{L}\p{N}/]$/u.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  const isNext = (at: number) =>
    GAP.test(text.slice(pieces[at - 1]?.end ?? 0, pieces[at]?.start)) && pieces[at] !== undefined;
  const isNumber = (at: number) => isNext(at) && /^\d{1,3}$/.test(keyAt(at));
  let key = keyAt(from);
  for (let at = from + 1; at < from + MOST_PIECES && at + 1 < pieces.length && isNext(at); at++) {
    const year = keyAt(at);
    const prefix = series.get(key);
    if (prefix && YEAR.test(year)) {
      // "BWC/MSP/2004/MX/3": letters may stand between the year and the number.
      const isLettered = isNext(at + 1) && between.has(`${key}/${keyAt(at + 1)}`);
      const letters = isLettered ? [keyAt(at + 1).toUpperCase()] : [];
      const number = isLettered ? at + 2 : at + 1;
      if (!isNumber(number)) return undefined;
      const part = isNext(number + 1) ? PARTS.get(keyAt(number + 1)) : undefined;
      const goesOn = part !== undefined && isNumber(number + 2);
      const to = goesOn ? number + 3 : number + 1;
      const end = pieces[to - 1]?.end ?? 0;
      const isWhole = !/^[\p{L}\p{N}/-]/u.test(text.slice(end, end + 2));
      const parts = goesOn ? [`${part}.${keyAt(number + 2)}`] : [];
      return isWhole ? { symbol: [prefix, year, ...letters, keyAt(number), ...parts].join('/'), to } : undefined;
    }
    key += `/${year}`;
  }
  return undefined;
}
