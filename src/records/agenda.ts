import type { Claim } from '../model.ts';
import { readMarker } from './markers.ts';
import { readOrdinal } from './ordinals.ts';
import { claimAt, type Reading } from './reading.ts';

/**
 * The items and sub-items of the provisional agenda as its list gives them (annotations and programme word some of
 * them differently: item 6 of October 2007). A sub-item is numbered with its item: `1 a`.
 */
export function readAgenda(reading: Reading): Claim[] {
  const claims: Claim[] = [];
  let item = '';
  for (const passage of reading.passages) {
    if (passage.paragraph.part !== 'agenda') continue;
    const opening = readMarker(passage.paragraph.text) ?? readNumeral(reading, passage.plain);
    if (!opening || (!/\d/.test(opening.marker) && item === '')) continue;
    const { marker, length } = opening;
    if (/\d/.test(marker)) item = marker;
    const text = passage.paragraph.text.replace(/[\s.:;*。：；؛]+$/, '');
    const title = text.slice(length).trim();
    const number = /\d/.test(marker) ? item : `${item} ${marker}`;
    if (title) claims.push(claimAt(passage, { item: { number, title } }, { start: 0, end: text.length }));
  }
  return claims;
}

/** A number in words before an item: `一. 会议开幕`. */
function readNumeral(reading: Reading, plain: string): { marker: string; length: number } | undefined {
  const match = /^(\p{L}{1,3})[.,]/u.exec(plain);
  const number = match?.[1] && readOrdinal(match[1], reading.language);
  return match && number ? { marker: String(number), length: match[0].length } : undefined;
}

/** The agenda item whose annotations a paragraph belongs to, from its key: `item-2.8` is `2`, `item-1-a.2` is `1 a`. */
export function itemOfKey(key: string): string | undefined {
  return /^item-(\d+(?:-[a-z])?)\./.exec(key)?.[1]?.replace('-', ' ');
}
