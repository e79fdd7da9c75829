import { isDecisionNumber } from './decision-series.ts';
import { followingAddenda } from './following-addenda.ts';
import { seriesOf } from './series.ts';
import { findSpacedSymbols, isSpacedSymbol } from './spaced-symbols.ts';
import { COMPONENT_MEANINGS, nameOf } from './symbol-parts.ts';

/** A symbol in a running text; `halves` are the two symbols of a joint one, else the symbol alone. */
export type FoundSymbol = { symbol: string; halves: string[]; start: number; end: number };

/** First pieces that with a number alone are a symbol: of WHO, of the IAEA, of UNCTAD, on disarmament and the law of the sea. */
const SHORT = /^(?:(?:A|EB|WHA)\d{2,3}|GC\(\d{1,3}\)|TD|CD|SPLOS|CLCS|LOS)$/;

/** A committee and its session that with a number are a symbol: `PBC.31/1`, `IDB.43/5` of UNIDO; none of `COP.9/5`. */
function isCommittee(piece: string): boolean {
  const letters = /^([A-Z]{3,6})\.\d{1,3}$/.exec(piece)?.[1];
  return letters !== undefined && !COMPONENT_MEANINGS.has(letters) && !/^(?:COP|CMP|CMA|MOP|CONF)$/.test(letters);
}

/** Kinds of papers that organs count through, without a year: `CLCS/L.39`, `S/PV.7439`. */
const PAPERS = new Set(['L', 'PV', 'SR', 'INF', 'CRP', 'WP', 'MISC']);

const SLASH_WORDS = new Set(['AND/OR', 'ET/OU', 'N/A', 'TCP/IP', 'W/O']);

/** True when the whole text is the form of one document symbol: `CTOC/COP/WG.2/2007/3`, `A/81/6`, `EC-96/2`. */
export function isSymbol(text: string): boolean {
  if (isSpacedSymbol(text)) return true;
  const pieces = text.split('/');
  const names = pieces.map(nameOf);
  const first = names[0] ?? '';
  const paper = pieces.length === 2 ? /^([A-Z]{1,6})\.\d/.exec(pieces[1] ?? '')?.[1] : undefined;
  const isShort =
    SHORT.test(pieces[0] ?? '') || isCommittee(pieces[0] ?? '') || (first === 'letters' && PAPERS.has(paper ?? ''));
  if (pieces.length > 9 || names.includes(undefined) || SLASH_WORDS.has(text.toUpperCase())) return false;
  if (isDecisionNumber(text)) return false;
  if (!/^(?:letters(?: and session)?|component|component with session|roman)$/.test(first) && !isShort) return false;
  if (pieces[0] !== pieces[0]?.toUpperCase()) return false;
  const numbered = names.slice(1).some((name) => name !== 'letters' && name !== 'roman');
  return numbered && (pieces.length > 2 || first === 'letters and session' || isShort);
}

// A symbol starts with an upper-case letter; half of a joint one follows a dash.
const CANDIDATE = /[A-Za-z0-9][A-Za-z0-9./()&-]*/g;

/** "/CN.15/2011/1" is what is left of a symbol whose large first letter was set on another line (E/CN.15/2011/1). */
const LOST_START = /(?:^|\s)\/$/;

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[^A-Za-z0-9)]/.test(text[end - 1] ?? '')) end--;
  const trimmed = text.slice(0, end);
  return trimmed.endsWith(')') && !/\([IVX\d]{1,5}\)$/.test(trimmed) ? trimEnd(trimmed.slice(0, -1)) : trimmed;
}

function readHalves(text: string): string[] | undefined {
  const halves = text.split(/-(?=[A-Z][A-Za-z.]{0,9}\/)/);
  if (halves.length <= 2 && halves.every(isSymbol)) return halves;
  // `UNEP/CBD/WG-RI/3/1` is one.
  return isSymbol(text) ? [text] : undefined;
}

/**
 * The document symbols that stand in a text, whole and spelt as the organization spells them. The full stop of the
 * sentence, brackets and the asterisk of a footnote are not part of them. Two symbols joined by a dash, or those of two
 * bodies joined by a single space, are one joint symbol with two halves. "And Add.1" behind a symbol is one, too.
 *
 * @example findSymbols('(CTOC/COP/WG.2/2007/5).') // [{ symbol: 'CTOC/COP/WG.2/2007/5', …, start: 1, end: 21 }]
 */
export function findSymbols(text: string): FoundSymbol[] {
  const found: FoundSymbol[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    if (match[0].length > 200 || !match[0].includes('/')) continue;
    const symbol = trimEnd(match[0]);
    const halves = readHalves(symbol);
    if (!halves) continue;
    const last = found.at(-1);
    const start = match.index;
    if (LOST_START.test(text.slice(Math.max(0, start - 2), start))) continue;
    const alone = last?.halves.length === 1 && halves.length === 1;
    if (alone && text.slice(last.end, start) === ' ' && seriesOf(last.symbol) !== seriesOf(symbol)) {
      last.symbol = `${last.symbol}-${symbol}`;
      last.halves.push(symbol);
      last.end = start + symbol.length;
    } else found.push({ symbol, halves, start, end: start + symbol.length });
  }
  found.push(...found.flatMap((one) => addendaOf(one, text)));
  found.sort((a, b) => a.start - b.start);
  const spaced = findSpacedSymbols(text).map((one) => ({ ...one, halves: [one.symbol] }));
  if (spaced.length === 0) return found;
  const free = found.filter(({ start, end }) => !spaced.some((other) => other.start < end && start < other.end));
  return [...free, ...spaced].sort((a, b) => a.start - b.start);
}

/** "FCCC/SBI/2015/3 and Add.1–3": the addenda named behind a symbol. */
const addendaOf = ({ symbol, halves, end }: FoundSymbol, text: string): FoundSymbol[] =>
  halves.length > 1
    ? []
    : followingAddenda(symbol, text.slice(end)).flatMap((group) =>
        group.symbols.map((one) => ({ symbol: one, halves: [one], start: end + group.start, end: end + group.end })),
      );

/**
 * A symbol as it is compared: upper case, without white space, asterisks and closing punctuation, plain dashes.
 *
 * @example symbolKey('ctoc/cop/2004/6* ') // 'CTOC/COP/2004/6'
 */
export function symbolKey(text: string): string {
  return trimEnd(
    text
      .toUpperCase()
      .replace(/[\s*]/g, '')
      .replace(/[\u2010-\u2015\u2212]/g, '-'),
  );
}

/** The two symbols of a joint one; of any other symbol, the symbol alone. */
export function halves(symbol: string): string[] {
  return readHalves(symbol) ?? [symbol];
}

/** The pieces of a symbol in upper case, to compare with those of `findSpokenSymbols`: `['CTOC', 'COP', 'WG.2', …]`. */
export function symbolPieces(symbol: string): string[] {
  return symbolKey(symbol).split('/');
}
