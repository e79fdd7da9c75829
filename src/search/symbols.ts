import { fold } from './analysis.ts';
import { agreement, type Weigh } from './symbol-agreement.ts';

/**
 * A held symbol and its pieces: `CTOC/COP/WG.2/2007/3` is ctoc, cop, wg, 2, 2007, 3. A joint one has its halves in
 * either order, so that each half stands once at the end.
 */
type Held = { symbol: string; forms: string[][] };

/** The symbols that records hold, ready to be sought by their pieces. */
export type SymbolIndex = { held: Held[]; byPiece: ReadonlyMap<string, readonly number[]> };

export type FoundSymbol = {
  symbol: string;
  /** Whether what was typed is this symbol, or its end: `WG.2/2007/3`, `2007/3`. */
  exact: boolean;
  /** 0 to 1: how much of what was typed agrees, each piece counted by how few symbols hold it. */
  score: number;
};

/** Between the halves of a joint symbol: a dash or a space before the next one begins. */
const joint = /[-–—\s](?=\p{L}+\/)/u;
/** `O3` for `03`: a slip that nothing else explains. */
const zeroAsLetter = /(?<!\p{L})o(?=\d)/giu;
/** A piece that no symbol has weighs as one that a tenth of them has: it is a slip, or a number like any other. */
const unknownRarity = 10;
/** So many symbols that share the most telling pieces are compared piece by piece. */
const mostCompared = 60;
/** So many are worth a "did you mean". */
const mostNearest = 5;
/** Below this too little agrees. */
const leastScore = 0.5;
/** Longer than any symbol of the records, joint ones included. */
const mostPieces = 32;

/** Prepares the symbols that the records hold; order and repetitions do not matter. */
export function buildSymbolIndex(symbols: readonly string[]): SymbolIndex {
  const held = [...new Set(symbols)].sort().map((symbol) => ({ symbol, forms: formsOf(symbol) }));
  const byPiece = new Map<string, number[]>();
  held.forEach(({ forms }, number) => {
    for (const piece of new Set(forms.flat())) {
      const numbers = byPiece.get(piece);
      if (numbers === undefined) byPiece.set(piece, [number]);
      else numbers.push(number);
    }
  });
  return { held, byPiece };
}

/**
 * The held symbols that the typed pieces name: only those that end in these very pieces when there are any, several if
 * what was typed is incomplete; otherwise the nearest ones, best first, for "did you mean". Signs between the pieces,
 * capitals and leading zeros do not matter; another number is never the same symbol, nor is one left out in between.
 * One piece alone, a year or a number, is no symbol and finds none.
 *
 * `findSymbols(index, ['wg2', '2007', '3'])` gives `CTOC/COP/WG.2/2007/3`, exact; `['WG.2', '2007', '6']` gives
 * `CTOC/COP/WG.2/2007/5` first, not exact.
 */
export function findSymbols(index: SymbolIndex, pieces: readonly string[]): FoundSymbol[] {
  const text = pieces.join('/');
  const typed = piecesOf(text).slice(0, mostPieces);
  if (typed.length < 2) return [];
  const weigh: Weigh = (piece) => {
    const holders = index.byPiece.get(piece)?.length;
    return Math.log(1 + (holders === undefined ? unknownRarity : index.held.length / holders));
  };
  const exact = sharing(index, typed, weigh).filter(({ forms }) => forms.some((form) => endsIn(form, typed)));
  if (exact.length > 0) {
    return exact.map(({ symbol }) => ({ symbol, exact: true, score: 1 })).sort((a, b) => compare(a.symbol, b.symbol));
  }
  const meant = piecesOf(text.replace(zeroAsLetter, '0')).slice(0, mostPieces);
  return sharing(index, meant, weigh)
    .slice(0, mostCompared)
    .map(({ symbol, forms }) => ({
      symbol,
      exact: false,
      score: Math.max(...forms.map((form) => agreement(form, meant, weigh))),
    }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || compare(a.symbol, b.symbol))
    .slice(0, mostNearest);
}

/** The symbols that share pieces with what was typed, those first whose shared pieces tell most. */
function sharing({ held, byPiece }: SymbolIndex, typed: readonly string[], weigh: Weigh): Held[] {
  const shared = new Float64Array(held.length);
  let most = 0;
  for (const piece of new Set(typed)) {
    const weight = weigh(piece);
    for (const number of byPiece.get(piece) ?? []) {
      const sum = (shared[number] as number) + weight;
      shared[number] = sum;
      most = Math.max(most, sum);
    }
  }
  const numbers: number[] = [];
  shared.forEach((sum, number) => {
    if (sum > 0 && sum >= most / 2) numbers.push(number);
  });
  return numbers
    .sort((a, b) => (shared[b] as number) - (shared[a] as number) || a - b)
    .map((number) => held[number] as Held);
}

function formsOf(symbol: string): string[][] {
  const parts = symbol.split(joint);
  const halves = (parts.every((part) => part.includes('/')) ? parts : [symbol]).map(piecesOf);
  return halves.map((_, turn) => [...halves.slice(turn), ...halves.slice(0, turn)].flat());
}

/** Runs of letters and of digits, without leading zeros. */
function piecesOf(text: string): string[] {
  return (fold(text).match(/\p{L}+|\p{N}+/gu) ?? []).map((piece) => piece.replace(/^0+(?=\p{N})/u, ''));
}

function endsIn(form: readonly string[], typed: readonly string[]): boolean {
  const start = form.length - typed.length;
  return start >= 0 && typed.every((piece, i) => piece === form[start + i]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
