import type { SymbolIndex } from './symbols.ts';

/** The last piece of a symbol, by which people call a paper: "WP.28", "L.9". A body's own, such as "WG.2", is none. */
const SHORT = /(?<![\p{L}\p{N}/.-])(?:WP|CRP|INF|MISC|NGO|L)\.\d{1,4}(?![\p{N}/]|[.-][\p{L}\p{N}])/gu;

/**
 * A text with the whole symbol of a paper in place of its last piece, where the records hold one that ends with it and no other.
 *
 * @example withWholeSymbols('what does WP.28 say?', index) // 'what does NPT/CONF.2015/WP.28 say?'
 */
export const withWholeSymbols = (text: string, { held }: SymbolIndex): string =>
  text.replace(SHORT, (short) => {
    const [only, ...others] = new Set(held.flatMap(({ symbol }) => (symbol.endsWith(`/${short}`) ? [symbol] : [])));
    return only !== undefined && others.length === 0 ? only : short;
  });
