import type { Claim, ItemClaim } from '../model.ts';
import { ITEM_LABELS } from './languages/item-labels.ts';
import { claimAt, type Passage, type Reading } from './reading.ts';

/** No agenda has fewer items, and no title is longer. */
const FEWEST = 3;
const LONGEST = 200;

/**
 * The items of an annotated agenda by the headings of its annotations, where it prints no list that can be read: "Item 12 UNDP country
 * programmes and related matters" (DP/2025/L.2, whose contents lost their order). Only headings that count from 1 without a hole.
 *
 * @example readAnnotatedItems(reading).map(({ item }) => item.number) // ['1', '2', …, '20']
 */
export function readAnnotatedItems(reading: Reading): (Claim & { item: ItemClaim })[] {
  const label = new RegExp(`^${ITEM_LABELS[reading.language.code].label}(\\d{1,2})[.:)]? +(?=\\p{L})`, 'u');
  const headings = reading.passages.flatMap((passage: Passage) => {
    const { heading, part, text } = passage.paragraph;
    const match = heading && part === 'annotation' && text.length <= LONGEST ? label.exec(passage.plain) : null;
    return match ? [{ passage, number: match[1] ?? '', at: match[0].length }] : [];
  });
  const counts = headings.every(({ number }, i) => number === String(i + 1));
  if (headings.length < FEWEST || !counts) return [];
  return headings.map(({ passage, number, at }) => {
    const { text } = passage.paragraph;
    const title = text.slice(at).replace(/[\s.:*]+$/, '');
    return claimAt(passage, { item: { number, title } }, { start: 0, end: at + title.length }) as Claim & {
      item: ItemClaim;
    };
  });
}
