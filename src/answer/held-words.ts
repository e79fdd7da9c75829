import type { DocumentRecord, Paragraph } from '../model.ts';
import { plain } from '../records/text.ts';
import { readOnce } from './kept.ts';

/** Numbers of 32 bits with which each paragraph notes its words, and the bits that a word takes of them. */
const NUMBERS = 16;
const BITS = NUMBERS * 32;

const WORD = /\p{L}+/gu;

/** Two bits of a word, as places among all. */
function bitsOf(word: string): [number, number] {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) mixed = Math.imul(mixed ^ word.charCodeAt(at), 0x01000193);
  mixed ^= mixed >>> 15;
  return [(mixed >>> 0) % BITS, (mixed >>> 16) % BITS];
}

/** The words of all paragraphs of a document: so few bytes each that hundreds of thousands of paragraphs can be kept so. */
const notedIn = readOnce(({ paragraphs }): Uint32Array => {
  const noted = new Uint32Array(paragraphs.length * NUMBERS);
  for (const [at, { text }] of paragraphs.entries())
    for (const [word] of plain(text).matchAll(WORD))
      for (const bit of bitsOf(word)) {
        const place = at * NUMBERS + (bit >>> 5);
        noted[place] = (noted[place] ?? 0) | (1 << (bit & 31));
      }
  return noted;
});

/** A paragraph, and the names of which it may have one. */
export type MayName = { paragraph: Paragraph; names: readonly string[] };

/**
 * Tells off, for names in plain letters, the paragraphs of a document that cannot have one of them between borders of words, since
 * some word of it is not there. What is left may still have none: it is to be read.
 *
 * @example mayName(['working group on technical assistance'])(CTOC/COP/WG.2/2007/3) // 3 of its 20 paragraphs
 */
export function mayName(names: readonly string[]): (record: DocumentRecord) => MayName[] {
  const sought = names.map((name) => ({ name, bits: [...new Set(name.match(WORD))].flatMap(bitsOf) }));
  return (record) => {
    const noted = notedIn(record);
    const has = (at: number, bit: number) => ((noted[at * NUMBERS + (bit >>> 5)] ?? 0) & (1 << (bit & 31))) !== 0;
    return record.paragraphs.flatMap((paragraph, at) => {
      const held = sought.filter(({ bits }) => bits.every((bit) => has(at, bit)));
      return held.length > 0 ? [{ paragraph, names: held.map(({ name }) => name) }] : [];
    });
  };
}
