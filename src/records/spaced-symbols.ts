import type { Span } from './text.ts';

/** Letters of the governing bodies of FAO, and of the bodies of IMO, before the number of a session. */
const LETTERS =
  'CL|CCP|CCLM|CFS|CGRFA|COAG|COFI|COFO|JM|FC|NERC|APRC|LARC|ARC|ERC|MEPC|MSC|LEG|FAL|TC|III|PPR|SDC|SSE|HTW|NCSR|CCC|BLG|DSC|FSI|SLF|STW|NAV|COMSAR';

/**
 * Symbols with a space in them: of FAO (`CL 127/10-Sup.1`, `CL 127/INF/6`), of IMO (`MEPC 53/24`), of UNESCO (`187 EX/22`),
 * of the bodies of CITES (`SC58 Doc. 4`), of resolutions of the Security Council (`S/RES/1985 (2011)`).
 */
const SPACED =
  `(?:(?:${LETTERS}) \\d{2,4}/(?:[A-Z]{2,4}/)?\\d{1,3}` +
  '(?:[-/](?:Rev|Add|Corr|Sup)\\.\\d{1,2})*' +
  '|S/RES/\\d{1,4} ?\\((?:19|20)\\d\\d\\)' +
  '|\\d{2,3} EX/\\d{1,3}(?:[.-][IVX\\d]{1,4})*' +
  '|(?:SC|AC|PC)\\d{1,2} (?:Doc|Inf|Com)\\. ?\\d{1,3}(?:\\.\\d{1,2})*)';

const WHOLE = new RegExp(`^${SPACED}$`, 'u');
const IN_TEXT = new RegExp(`(?<![\\p{L}\\p{N}/.])${SPACED}(?![\\p{L}\\p{N}/])`, 'gu');

/** True when the whole text is such a symbol. */
export const isSpacedSymbol = (text: string): boolean => WHOLE.test(text);

/** Such symbols that stand in a text. */
export const findSpacedSymbols = (text: string): (Span & { symbol: string })[] =>
  [...text.matchAll(IN_TEXT)].map(({ 0: symbol, index }) => ({ symbol, start: index, end: index + symbol.length }));

/**
 * The letters of the body; undefined for a symbol without a space.
 *
 * @example spacedSeriesOf('CL 127/10') // 'CL'
 */
export function spacedSeriesOf(symbol: string): string | undefined {
  if (!isSpacedSymbol(symbol)) return undefined;
  return /^(?:\d+ )?(S\/RES|[A-Z]+)/.exec(symbol)?.[1];
}
