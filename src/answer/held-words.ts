import type { DocumentRecord, Paragraph } from '../model.ts';
import { literal, plain } from '../records/text.ts';
import { readOnce } from './kept.ts';

/** Numbers of 32 bits with which each paragraph notes its words, and the bits that a word takes of them. */
const NUMBERS = 16;
const BITS = NUMBERS * 32;

/** Words, and figures, which are parted from the letters beside them: "wg2" is both. */
const PIECE = /\p{L}+|\p{N}+/gu;
const WORD = /\p{L}+/gu;

/** Two bits of a word, as places among all. */
function bitsOf(word: string): [number, number] {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) mixed = Math.imul(mixed ^ word.charCodeAt(at), 0x01000193);
  mixed ^= mixed >>> 15;
  return [(mixed >>> 0) % BITS, (mixed >>> 16) % BITS];
}

/** The words and figures of all paragraphs of a document: so few bytes each that hundreds of thousands of paragraphs can be kept so. */
const notedIn = readOnce((paragraphs: DocumentRecord['paragraphs']): Uint32Array => {
  const noted = new Uint32Array(paragraphs.length * NUMBERS);
  for (const [at, { text }] of paragraphs.entries())
    for (const word of plain(text).match(PIECE) ?? [])
      for (const bit of bitsOf(word)) {
        const place = at * NUMBERS + (bit >>> 5);
        noted[place] = (noted[place] ?? 0) | (1 << (bit & 31));
      }
  return noted;
});

/** The paragraphs of a document that have names in plain letters between borders of words, each with those that it has. */
export type Naming = (record: DocumentRecord) => ReadonlyMap<Paragraph, readonly string[]>;

/** What is known of each document: names that were sought, and its paragraphs that have them. */
const knownIn = readOnce((_: DocumentRecord['paragraphs']) => new Map<string, readonly Paragraph[]>());

/** The names of some bodies in some languages, and how questions call them. */
const MOST_NAMES = 400;

/**
 * Finds the paragraphs that have some of the names, once for each name, and reads only those that have all words of one.
 *
 * @example naming(['working group on technical assistance'])(CTOC/COP/WG.2/2007/3) // 3 of its 20 paragraphs
 */
export function naming(names: readonly string[]): Naming {
  const sought = names.map((name) => ({
    name,
    // What stands behind a name may be another figure: "group 2" of "group 23".
    bits: piecesOf(name, WORD).flatMap(bitsOf),
    alone: new RegExp(`(?<!\\p{L})${literal(name)}(?!\\p{L})`, 'u'),
  }));
  return (record) => {
    const words = new Map<Paragraph, string>();
    const known = knownIn(record.paragraphs);
    if (known.size > MOST_NAMES) known.clear();
    const found = new Map<Paragraph, string[]>();
    for (const one of sought) {
      const held = known.get(one.name) ?? havingName(one, record, words);
      known.set(one.name, held);
      for (const paragraph of held) found.set(paragraph, [...(found.get(paragraph) ?? []), one.name]);
    }
    return found;
  };
}

type SoughtName = { name: string; bits: readonly number[]; alone: RegExp };

function havingName({ name, bits, alone }: SoughtName, record: DocumentRecord, words: Map<Paragraph, string>) {
  return notedWith(bits, record).filter((paragraph) => {
    const text = words.get(paragraph) ?? plain(paragraph.text);
    words.set(paragraph, text);
    return text.includes(name) && alone.test(text);
  });
}

/**
 * The paragraphs of a document that may have a name, or a number, between borders of words and figures: all others lack a piece of it.
 *
 * @example mayName('A/80/534', record) // those that have an "A", an "80" and a "534"
 */
export const mayName = (name: string, record: DocumentRecord): readonly Paragraph[] =>
  notedWith(piecesOf(plain(name), PIECE).flatMap(bitsOf), record);

function notedWith(bits: readonly number[], record: DocumentRecord): readonly Paragraph[] {
  const noted = notedIn(record.paragraphs);
  return record.paragraphs.filter((_, at) => {
    for (const bit of bits) if (((noted[at * NUMBERS + (bit >>> 5)] ?? 0) & (1 << (bit & 31))) === 0) return false;
    return true;
  });
}

const piecesOf = (text: string, piece: RegExp): string[] => [...new Set(text.match(piece))];
