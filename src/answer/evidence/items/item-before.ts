import type { Asked } from '../../asked.ts';
import { asksPerson } from '../asked/wanted.ts';

/** "What was item 9?", "who co-facilitated it?": what is said under that item. */
export function ofItemBefore(asked: Asked): Asked {
  const item = asked.focus?.item;
  const isOwn = asked.items.length + asked.symbols.length + asked.decisions.length > 0;
  if (item === undefined || isOwn || !asksPerson(asked) || asked.bodies.some(({ weak }) => !weak)) return asked;
  return { ...asked, items: [{ number: item, from: 0, to: 0 }] };
}
