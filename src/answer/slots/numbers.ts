import { ASKED } from '../../records/languages/languages.ts';
import type { Token } from '../reading/tokens.ts';

/** A number word or figure that orders: seventh, 7e. */
export type OrdinalMention = { value: number; from: number; to: number };

/** An agenda item or sub-item that a question names: `4`, `1 a`. */
export type ItemMention = { number: string; from: number; to: number };

const ORDINALS = new Map<string, number>();
for (const language of ASKED)
  language.ordinals.forEach((words, index) => {
    for (const word of words) ORDINALS.set(word.replaceAll('-', ' '), index + 1);
  });
const MOST_WORDS = 5;
// "first" and "last" select an end of a list and are read as such, not as numbers.
const FIGURE = /^(\d{1,3})(?:e|eme|ieme|er|re|ere|st|nd|rd|th|nde)$/;
const ROMAN = new Map(
  ['iie', 'iiie', 'ive', 've', 'vie', 'viie', 'viiie', 'ixe', 'xe'].map((word, index) => [word, index + 2]),
);

const NUMBERED = new Set(['cop', 'session', 'reunion', 'meeting', 'mtg', 'sitting', 'seance']);
const NUMBERED_IN_ROW = new Set(['sessions', 'reunions', 'meetings', 'sittings', 'seances']);
const AND = new Set(['and', 'et', '&']);
const BARE = /^\d{1,2}$/;

/** "Meetings 9 and 10", "la réunion 7": the number follows the noun, or one that does. */
function isBare(tokens: Token[], at: number, found: readonly OrdinalMention[]): boolean {
  const [word = '', before = '', next = ''] = [at, at - 1, at + 1].map((index) => tokens[index]?.word ?? '');
  if (!BARE.test(word)) return false;
  const isRow = (and: number) => AND.has(tokens[and]?.word ?? '') && BARE.test(tokens[and + 1]?.word ?? '');
  const goesOn = AND.has(before) && BARE.test(tokens[at - 2]?.word ?? '') && found.some(({ to }) => to === at - 1);
  return NUMBERED.has(before) || (NUMBERED_IN_ROW.has(before) && isRow(at + 1)) || (goesOn && !COUNTED.has(next));
}

/** Words with which ordinals begin. */
const BEGINNINGS = new Set([...ORDINALS.keys()].map((ordinal) => ordinal.split(' ')[0]));

/** The ordinal of most words from a token on: "one hundred and twenty-eighth" before "twenty-eighth". */
function longestOrdinal(tokens: Token[], at: number): { value: number; to: number } | undefined {
  if (!BEGINNINGS.has(tokens[at]?.word)) return undefined;
  for (let to = Math.min(tokens.length, at + MOST_WORDS); to > at; to--) {
    const value = ORDINALS.get(
      tokens
        .slice(at, to)
        .map(({ word }) => word)
        .join(' '),
    );
    if (value !== undefined) return { value, to };
  }
  return undefined;
}

/** The parts of ordinals of several words, which are no typing errors: "seventy" is not "seventh". */
export const ordinalParts: ReadonlySet<string> = new Set(
  [...ORDINALS.keys()].filter((word) => word.includes(' ')).flatMap((word) => word.split(' ')),
);

/** The words of ordinals, for spelling. */
export const ordinalWords: string[] = [...ORDINALS.keys()].filter((word) => !/[\s-]/.test(word));

/**
 * Whether a word is an ordinal, or a part of one.
 *
 * @example isOrdinalWord('third') // true
 */
export const isOrdinalWord = (word: string): boolean =>
  word.length > 2 && (ORDINALS.has(word) || ordinalParts.has(word) || FIGURE.test(word));

/** Finds ordinals: "septième", "7eme", "7th", "VIIe", "2 nd". */
export function findOrdinals(tokens: Token[], taken: boolean[]): OrdinalMention[] {
  const found: OrdinalMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at]) continue;
    const word = tokens[at]?.word ?? '';
    const next = tokens[at + 1]?.word ?? '';
    const long = longestOrdinal(tokens, at);
    const figure = FIGURE.exec(word);
    const split = /^\d{1,3}$/.test(word) && FIGURE.test(word + next);
    const bare = isBare(tokens, at, found) ? Number(word) : undefined;
    const value =
      long?.value ??
      (figure ? Number(figure[1]) : undefined) ??
      // "Modes de vie" counts nothing.
      (word !== 'vie' || /^V/.test(tokens[at]?.typed ?? '') ? ROMAN.get(word) : undefined) ??
      (split ? Number(word) : undefined) ??
      bare;
    if (!value) continue;
    const to = long?.to ?? at + (split ? 2 : 1);
    found.push({ value, from: at, to });
    at = to - 1;
  }
  return found;
}

const CARDINALS = new Map<string, number>();
for (const language of ASKED) for (const [index, word] of language.cardinals.entries()) CARDINALS.set(word, index + 1);

/**
 * Finds the items named after a word for "item": "point 4", "pt 1a", "item 1 (a)", "points 2 et 3", "point 1 b)", "item 4.1". `isItem` tells
 * where such a word stands.
 */
export function findItems(tokens: Token[], text: string, isItem: (at: number) => number): ItemMention[] {
  const found: ItemMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const glued = /^(?:pts?|points?|items?)(\d{1,3})([a-z]?)$/.exec(tokens[at]?.word ?? '');
    if (glued) {
      found.push({ number: itemNumber(glued[1], glued[2]), from: at, to: at + 1 });
      continue;
    }
    const closed = /^\s?\(?[a-h]\)/.test(text.slice(tokens[at]?.end ?? 0, (tokens[at]?.end ?? 0) + 4));
    const length = isItem(at);
    // "1 b)" and "1(b)" are items by themselves.
    if (length === 0 && closed && /^\d{1,2}$/.test(tokens[at]?.word ?? '')) {
      const item = itemAt(tokens, at, text);
      if (item?.number.includes(' ')) found.push({ ...item, from: at });
      continue;
    }
    if (length === 0) continue;
    let next = at + length;
    while (['no', 'n', 'numero', 'number', 'num'].includes(tokens[next]?.word ?? '')) next++;
    for (;;) {
      const item = itemAt(tokens, next, text);
      if (!item) break;
      found.push({ ...item, from: next });
      next = item.to;
      if (!['et', 'and', 'ou', 'or'].includes(tokens[next]?.word ?? '') || !itemAt(tokens, next + 1, text)) break;
      next++;
    }
    at = Math.max(at, next - 1);
  }
  return found;
}

/** No agenda has so many items, but who asks for item 1234 is told that; 2007 is a year. */
const ITEM = /^(\d{1,3}|\d{5,9}|(?!19|20)\d{4})([a-h]?)$/;

const itemNumber = (figure: string | undefined, letter: string | undefined) =>
  `${Number(figure)}${letter ? ` ${letter}` : ''}`;

function itemAt(tokens: Token[], at: number, text: string): { number: string; to: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const match = ITEM.exec(token.word);
  const cardinal = CARDINALS.get(token.word);
  if (!match)
    return cardinal && token.word.length > 2 && token.word !== 'one'
      ? { number: String(cardinal), to: at + 1 }
      : undefined;
  const parts = /^(?:\.\d{1,2}(?!\d))+/.exec(text.slice(token.end))?.[0] ?? '';
  if (parts && !match[2]) return { number: `${Number(match[1])}${parts}`, to: at + parts.split('.').length };
  const follower = tokens[at + 1];
  const between = follower ? text.slice(token.end, follower.end + 1) : '';
  const letter =
    follower && /^[a-h]$/.test(follower.word) && /^[\s(]{0,3}[a-h]/i.test(between) ? follower.word : undefined;
  const bare = !/[()]/.test(between);
  // "pt 7 c quand": the letter is chat for "c'est".
  const chat = letter === 'c' && bare && tokens[at + 2] !== undefined;
  const single = letter === 'a' && /^\s+a[\s-]/i.test(between) && !/[()]/.test(between);
  if (letter && !single && !chat && !match[2]) return { number: itemNumber(match[1], letter), to: at + 2 };
  return { number: itemNumber(match[1], match[2]), to: at + 1 };
}

/** The words of cardinals, for spelling. */
export const cardinalWords: string[] = [...CARDINALS.keys()].filter((word) => word.length > 2);

const COUNTED = new Set([
  'fois',
  'times',
  'jours',
  'days',
  'reunions',
  'meetings',
  'sessions',
  'points',
  'items',
  'documents',
  'semaines',
  'weeks',
]);

/** Counts that stand in a question by themselves: 4 in "did it last four days", 2 in "les deux réunions de 2017". */
export function findCounts(tokens: Token[], taken: boolean[]): { value: number; at: number }[] {
  return tokens.flatMap(({ word }, at) => {
    const unit = COUNTED.has(tokens[at + 1]?.word ?? '');
    const value = CARDINALS.get(word) ?? (unit && /^\d{1,2}$/.test(word) ? Number(word) : 0);
    return taken[at] || value < 2 || (word.length < 3 && !unit) ? [] : [{ value, at }];
  });
}

/** A count beside "first" or "last": 7 in "the first seven meetings", 3 in "les trois dernières". Tokens of ends in `at`. */
export function findAmount(
  tokens: Token[],
  ends: { from: number; to: number }[],
): { value: number; at: number } | undefined {
  for (const { from, to } of ends) {
    for (const at of [from - 1, to]) {
      const word = tokens[at]?.word ?? '';
      const value = CARDINALS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
      const days = ['day', 'days', 'jour', 'jours'].includes(tokens[at + 1]?.word ?? '');
      const compared = ['than', 'least', 'most', 'de', 'moins', 'plus'].includes(tokens[at - 1]?.word ?? '');
      if (value > 1 && !days && !compared) return { value, at };
    }
  }
  return undefined;
}
