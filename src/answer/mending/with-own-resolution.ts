import { symbolPieces } from '../../records/symbol.ts';
import type { Asked } from '../asked.ts';
import { isHeld } from '../kinds/decisions/decision-claims.ts';
import { typedWithout } from '../reading/as-typed.ts';
import type { DecisionMention } from '../slots/decisions.ts';
import type { World } from '../world.ts';

/**
 * A resolution that is held as a document of its own, and that no other names: "resolution 2014/36" is asked for like E/RES/2014/36.
 *
 * @example withOwnResolution(asked('resolution 69/200'), world).symbols.map(({ pieces }) => pieces.join('/')) // ['A/RES/69/200']
 */
export function withOwnResolution(asked: Asked, world: World): Asked {
  const found = asked.decisions.flatMap((mention) => {
    const symbol = symbolOf(mention, world);
    return symbol === undefined ? [] : [{ mention, symbol }];
  });
  if (found.length === 0) return asked;
  const symbols = found.map(({ mention: { from, to }, symbol }) => ({
    pieces: symbolPieces(symbol),
    start: asked.tokens[from]?.start ?? 0,
    end: asked.tokens[to - 1]?.end ?? 0,
  }));
  const isFound = (mention: DecisionMention) => found.some((one) => one.mention === mention);
  return {
    ...asked,
    symbols: [...asked.symbols, ...symbols],
    decisions: asked.decisions.filter((mention) => !isFound(mention)),
    typed: typedWithout(
      asked,
      found.map(({ mention }) => mention),
    ),
  };
}

/** The one symbol that ends with the number of a resolution of which no document says anything else. */
function symbolOf({ number, word }: DecisionMention, world: World): string | undefined {
  if (['decision', 'resolution'].some((one) => isHeld(world, `${one} ${number}`))) return undefined;
  const kind = word === 'decision' ? 'DEC' : 'RES';
  const symbols = world.knowledge.records.flatMap(({ document: { symbol } }) =>
    symbol?.endsWith(`/${kind}/${number}`) ? [symbol] : [],
  );
  const [only, ...others] = [...new Set(symbols)];
  return others.length === 0 ? only : undefined;
}
