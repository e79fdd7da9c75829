import type { Claim, SymbolClaim } from '../model.ts';
import { claimAt, type Reading, whole } from './reading.ts';

/** A line that names an addendum says little more than its symbol: "Addendum – FCCC/SBI/2019/9/Add.1". */
const LONGEST_WORDS = 30;

/**
 * The addenda that the contents of a report name, as those of FCCC/SBI/2019/9 do: "Addendum – FCCC/SBI/2019/9/Add.1". What each holds stands
 * in the line below.
 */
export function readOwnAddenda({ passages }: Reading, own: string | undefined): Claim[] {
  if (own === undefined) return [];
  return passages.flatMap((passage, at) => {
    const [addendum, ...others] = passage.symbols;
    const isOwn = addendum?.symbol.startsWith(`${own}/Add.`) && others.length === 0;
    const words = passage.plain.length - (addendum?.symbol.length ?? 0);
    if (!addendum || !isOwn || passage.paragraph.part !== 'head' || words === 0 || words > LONGEST_WORDS) return [];
    const below = passages[at + 1];
    const isTitle = below?.paragraph.part === 'head' && below.symbols.length === 0;
    const called = isTitle ? { called: below.paragraph.text } : {};
    const symbol: SymbolClaim = { id: addendum.symbol, kind: 'other', ...called };
    return [claimAt(passage, { symbol }, whole(passage))];
  });
}
