import { literal, plain } from '../records/text.ts';

/** A name for which letters stand, and the places of it and of the letters behind it in a text. */
export type NameOfLetters = { name: string; start: number; end: number };

/** Little words of names, whose letters need not stand in those of the name. */
const LITTLE =
  /^(?:of|the|and|for|on|to|in|de|des|du|la|le|les|l|d|et|en|pour|sur|a|au|aux|y|del|los|las|el|para|по|и|о|об|в|на|с)$/u;
/** So many other words of a name may stand between those whose letters are used, and so many words has a name. */
const MOST_SKIPPED = 8;
const LONGEST = 24;
const LONGEST_ROW = 140;

/** The letters of a name, without the sign of the plural: `PaMs`, `BURs`. */
const lettersOf = (letters: string): string[] => [...plain(letters).replace(/[^\p{L}]/gu, '')];

/** Words of a text with their places; those with a hyphen are several. */
const wordsIn = (text: string) =>
  [...text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    word: plain(word),
    start: index,
    end: index + word.length,
  }));

/** Finds from its end the words of a text whose first letters are those of the name; undefined where they are not. */
function startOf(words: readonly { word: string; start: number }[], letters: readonly string[]): number | undefined {
  let at = letters.length - 1;
  let skipped = 0;
  for (const { word, start } of words.slice(-LONGEST).toReversed()) {
    const isOwn = word.startsWith(letters[at] ?? '');
    // The last word of a name has its last letter, but for the little ones.
    if (!isOwn && at === letters.length - 1) return undefined;
    if (isOwn) at -= 1;
    else if (!LITTLE.test(word)) skipped += 1;
    if (at < 0) return start;
    if (skipped > MOST_SKIPPED) return undefined;
  }
  return undefined;
}

/** A name that is all in capitals but for little words, right at the end. */
const CAPITALS =
  /(?:^|\s)(?<name>(?!The |An? |L[ea]s? |El |Los |Las )\p{Lu}[\p{L}’'-]*(?:\s+(?:of|the|and|for|on|to|in|de|des|du|la|le|les|et|pour|sur|y|del|para|\p{Lu}[\p{L}’'-]*))+)\s*$/u;

/** The beginning of such a name, of which the letters begin some words and the first: "Ad Hoc Working Group on the Durban Platform for Enhanced Action". */
function startOfCapitals(text: string, letters: readonly string[]): number | undefined {
  const name = CAPITALS.exec(text)?.groups?.name;
  if (name === undefined || letters.length < SHORTEST) return undefined;
  const words = wordsIn(name);
  const left = leftOf(words, letters);
  return left.length === 0 && words[0]?.word.startsWith(letters[0] ?? '\n') ? text.lastIndexOf(name) : undefined;
}
const SHORTEST = 3;

/** The letters with which no more words of a row begin, in their order. */
const leftOf = (words: readonly { word: string }[], letters: readonly string[]): readonly string[] =>
  words.reduce((left, { word }) => (word.startsWith(left[0] ?? '\n') ? left.slice(1) : left), letters);

/**
 * The name right before letters in brackets, whose words begin with them.
 *
 * @example nameBefore('welcomed the report of the structured expert dialogue (SED)', 'SED')?.name // 'structured expert dialogue'
 */
export function nameBefore(text: string, letters: string): NameOfLetters | undefined {
  const marked = new RegExp(`\\s?[(（][«"“]?(?:the |le |la |el )?${literal(letters)}(?:s|es)?[»"”]?[)）]`, 'u').exec(
    text,
  );
  if (!marked) return undefined;
  // A name goes over no sentence and no other brackets.
  const before = text.slice(0, marked.index);
  const border = Math.max(...['. ', ';', ':', ')', '(', '"', '“', '«'].map((sign) => before.lastIndexOf(sign))) + 1;
  const words = wordsIn(before.slice(border));
  const all = lettersOf(letters);
  const short = letters.endsWith('s') ? all.slice(0, -1) : all;
  const start = startOf(words, all) ?? startOf(words, short) ?? startOfCapitals(before.slice(border), all);
  if (start === undefined) return undefined;
  return { name: before.slice(border + start).trim(), start: border + start, end: marked.index + marked[0].length };
}

/**
 * The name in a line of a list of abbreviations, which is nothing but the letters and the name.
 *
 * @example nameInRow('KJWA Koronivia joint work on agriculture', 'KJWA') // 'Koronivia joint work on agriculture'
 */
export function nameInRow(text: string, letters: string): string | undefined {
  const row = new RegExp(
    `^[|\\s]*${literal(letters)}(?:\\s*[|:=–—\\t-]\\s*|\\s+)(?<name>\\p{L}[^.;:|()]+?)[\\s|]*$`,
    'u',
  ).exec(text);
  const name = row?.groups?.name;
  if (name === undefined || name.length > LONGEST_ROW) return undefined;
  const words = wordsIn(name);
  const rest = leftOf(words, lettersOf(letters));
  const isWhole = rest.length === 0 || (rest.length === 1 && rest[0] === 's' && letters.endsWith('s'));
  return isWhole && words[0]?.word.startsWith(lettersOf(letters)[0] ?? '\n') ? name.trim() : undefined;
}
