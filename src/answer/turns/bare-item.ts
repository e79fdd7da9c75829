import type { Asked, Context } from '../asked.ts';

/** "et le 5 ?" after an item: another item of the same agenda. */
export function withBareItem(asked: Asked, context: Context): Asked {
  const free = asked.items.length + asked.ordinals.length + asked.symbols.length + asked.decisions.length === 0;
  if (!free || context.focus.item === undefined || asked.tokens.length > 4) return asked;
  const [symbol] = context.focus.symbols ?? [];
  const found = asked.tokens.flatMap(({ word }, at) =>
    /^\d{1,2}$/.test(word) ? [{ number: String(Number(word)), from: at, to: at + 1 }] : [],
  );
  if (found.length !== 1 || asked.times.some(({ when }) => when)) return asked;
  // After a symbol, "and 4?" is the next document of the series.
  if (
    symbol &&
    !context.cues.includes('item') &&
    !context.cues.includes('agenda') &&
    context.cues.length < 6 &&
    !symbol.includes('-')
  )
    return {
      ...asked,
      symbols: [
        { pieces: [...symbol.split('/').slice(0, -1), found[0]?.number ?? ''], start: 0, end: asked.text.length },
      ],
      leftover: [],
      times: [],
    };
  return { ...asked, items: found, times: [], leftover: [], cues: new Set([...asked.cues, 'follow']) };
}
