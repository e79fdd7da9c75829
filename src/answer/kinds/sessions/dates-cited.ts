import { findSymbols } from '../../../search/symbols.ts';
import type { Asked } from '../../asked.ts';
import type { World } from '../../world.ts';

/**
 * Whether the day of a decision is asked for, and the document that is named, and no other, gives it.
 *
 * @example datesCited of 'E/CN.7/2015/14: what is the date of resolution 1576 (L)?' // true, where that document cites it with its day
 */
export function datesCited({ cues, symbols, decisions }: Asked, { knowledge, symbols: known }: World): boolean {
  const [symbol, ...more] = symbols;
  const [decision, ...others] = decisions;
  if (!cues.has('when') || !symbol || !decision || more.length + others.length > 0) return false;
  const [hit] = findSymbols(known, symbol.pieces).filter(({ exact }) => exact);
  const dated = knowledge.decisions.filter(({ value }) => value.date && value.id?.endsWith(` ${decision.number}`));
  return dated.length > 0 && dated.every(({ record }) => record.document.symbol === hit?.symbol);
}
