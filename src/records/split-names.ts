import type { Body, BodyId, Paragraph } from '../model.ts';
import type { LanguageData } from './languages/language.ts';
import { readOrdinal } from './ordinals.ts';
import { plain } from './text.ts';

/** A session whose body is named on both sides of its number, or by two lines: where its number stands, and the word for it. */
export type SplitName = { body: BodyId; number: number; noun: string; key: string };

/** So many lines may stand between the two, as where a head has them in several languages. */
const NEAR = 5;

/** Longer lines are no part of a name. */
const LONGEST = 80;

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

/**
 * The number of a Roman numeral in small letters, as mastheads have it: "XIII REUNION CONSULTIVA".
 *
 * @example readRoman('xiii') // 13
 */
export function readRoman(word: string): number | undefined {
  const digits = /^([ivxl]+)(?:e|a|ª|º)?$/u.exec(word)?.[1];
  if (!digits) return undefined;
  const values = [...digits].map((digit) => ROMAN[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{M}\p{N}'ª]+/gu) ?? [];

/** The words of a name that tell, in the order of the alphabet: whichever comes first, and whatever stands between. */
const keyOf = (words: readonly string[], small: RegExp, { endings }: LanguageData): string =>
  words
    .flatMap((word) => word.split("'"))
    .filter((word) => word.length > 1 && !small.test(word))
    .map((word) => (endings ? word.replace(endings.cut, '') : word))
    .sort()
    .join(' ');

/** The little words of names. */
const smallOf = ({ links }: LanguageData): RegExp =>
  new RegExp(
    `^(?:${links.of.trim()}|${(links.articles || 'the').trim()}|the|for|on|sur|l|d|of|de|del|la|le|du|об|по)$`,
    'u',
  );

/**
 * The session of a head that has the name of a body in two lines, the treaty in one and what meets under it in the other, behind the
 * number: "ANTARCTIC TREATY", "SEVENTH CONSULTATIVE MEETING", of the Antarctic Treaty Consultative Meeting.
 *
 * @example splitName(head, bodies, english) // { body: 'atcm', number: 7, noun: 'meeting', key: 'head.3' }
 */
export function splitName(
  head: readonly Pick<Paragraph, 'key' | 'text'>[],
  bodies: readonly Body[],
  language: LanguageData,
): SplitName | undefined {
  const lines = head.flatMap(({ key, text }) =>
    text.split('\n').map((line) => ({ key, words: line.length > LONGEST ? [] : wordsOf(line) })),
  );
  const numbered = lines.flatMap(({ key, words }, at) =>
    words.flatMap((word, place) => {
      const number = /\p{L}/u.test(word) ? (readOrdinal(word, language) ?? readRoman(word)) : undefined;
      const noun = words.slice(place + 1).map((one) => language.designations.find(([form]) => form.test(one))?.[1]);
      return number === undefined ? [] : [{ key, at, place, number, words, noun: noun.find(Boolean) }];
    }),
  );
  if (numbered.length === 0) return undefined;
  const small = smallOf(language);
  const named = new Map(
    bodies.flatMap(({ id, names }) =>
      names.flatMap((name) =>
        name[language.code] ? [[keyOf(wordsOf(name[language.code] ?? ''), small, language), id] as const] : [],
      ),
    ),
  );
  const found = numbered.flatMap(({ key, at, place, number, words, noun }) => {
    const own = words.toSpliced(place, 1);
    const others =
      place > 0 ? [] : lines.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((line) => line !== lines[at]);
    const names = [own, ...others.flatMap((line) => (line.words.length > 1 ? [[...line.words, ...own]] : []))];
    return names.flatMap((name) => {
      const body = named.get(keyOf(name, small, language));
      return body && noun ? [{ body, number, noun, key }] : [];
    });
  });
  const [only] = found;
  return only && found.every(({ body, number }) => body === only.body && number === only.number) ? only : undefined;
}
