import { bodyOfSymbol } from '../../records/body-of-symbol.ts';
import { findSymbols } from '../../search/symbols.ts';
import type { Asked } from '../asked.ts';
import type { Reply } from '../compose.ts';
import { OF_BODIES } from '../turns/untied.ts';
import type { World } from '../world.ts';

/**
 * Whether what is told of a body and its sessions has nothing to do with the document that the question names by its symbol, and with no
 * body: "How many items does A/52/622 have?" is not about the agenda of the usual body. It is about the document where a source is that
 * document, names it, or is of the session for which it was issued.
 *
 * @example isOfUnnamed(agenda of the Working Group, asked of 'How many items does A/52/622 have?', world) // true
 */
export function isOfUnnamed({ answer, focus }: Reply, asked: Asked, { symbols, knowledge }: World): boolean {
  const isNamed = asked.bodies.length > 0 || asked.genericGroup || asked.cues.has('conference');
  if (asked.symbols.length === 0 || isNamed || !OF_BODIES.has(answer.kind) || answer.sources.length === 0) return false;
  const typed = asked.symbols.map(({ pieces }) => pieces.join('/'));
  const found = asked.symbols.flatMap(({ pieces }) =>
    findSymbols(symbols, pieces).flatMap(({ exact, symbol }) => (exact ? [symbol] : [])),
  );
  const named = [...typed, ...found].map((symbol) => symbol.toUpperCase());
  const told = [focus?.session?.body ?? []].flat();
  const isOfItsBody =
    answer.kind !== 'agenda' && named.some((symbol) => told.includes(bodyOfSymbol(knowledge.bodies, symbol)?.id ?? ''));
  const isOfItsSession = knowledge.records.some(
    ({ document: { symbol, session } }) =>
      symbol &&
      named.includes(symbol.toUpperCase()) &&
      session?.number !== undefined &&
      session.number === focus?.session?.number,
  );
  const says = [...answer.symbols, ...answer.sources.flatMap(({ symbol, quote }) => [symbol ?? '', quote ?? ''])];
  const isSaid = says.some((text) => named.some((symbol) => text.toUpperCase().includes(symbol)));
  return !isOfItsBody && !isOfItsSession && !isSaid;
}
