import type { SymbolCard } from '../../model.ts';
import { halves, officialLinks, readSymbol } from '../../records/symbol.ts';
import type { Asked } from '../asked.ts';
import { meaningText } from '../phrases/symbol-parts.ts';

/** The card of a symbol: its parts with their meaning, its official links. */
export function cardOf(asked: Asked, symbol: string, title: string): SymbolCard {
  const parts = halves(symbol).flatMap((half) =>
    readSymbol(half).map((part) => ({ piece: part.piece, meaning: meaningText(asked.language, part) })),
  );
  const seen = new Set<string>();
  return {
    symbol,
    title,
    parts: parts.filter(({ piece }) => !seen.has(piece) && seen.add(piece)),
    links: officialLinks(symbol),
  };
}
