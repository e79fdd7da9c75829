import { findSymbols } from '../../search/symbols.ts';
import type { Asked } from '../asked.ts';
import type { Reply } from '../compose.ts';
import type { World } from '../world.ts';

/**
 * An answer that quotes the document which the question names by its symbol asserts that symbol: "What is A/69/753? Whose letter does
 * it attach?" is answered by a sentence of A/69/753.
 */
export function sayOwnSymbol(reply: Reply, { symbols }: Asked, world: World): Reply {
  const { answer } = reply;
  if (answer.status !== 'answered' || symbols.length === 0) return reply;
  const named = symbols.flatMap(({ pieces }) =>
    findSymbols(world.symbols, pieces).flatMap(({ exact, symbol }) => (exact ? [symbol] : [])),
  );
  const quoted = new Set(answer.sources.map(({ symbol }) => symbol));
  const own = named.filter((symbol) => quoted.has(symbol) && !answer.symbols.includes(symbol));
  return own.length === 0
    ? reply
    : { ...reply, answer: { ...answer, symbols: [...new Set([...own, ...answer.symbols])] } };
}
