import type { Body, BodyId, Language } from '../../model.ts';
import { type Token, tokenize } from '../reading/tokens.ts';
import { isOrdinalWord } from './numbers.ts';

/**
 * Where a question names a body; `weak` when only its subject stands there ("technical assistance"), `byOrganization` when its
 * organization is named beside it ("Ramsar COP").
 */
export type BodyMention = {
  body: BodyId;
  from: number;
  to: number;
  weak: boolean;
  byOrganization?: true;
  /** Where a number stands between the words of its name: "COP 23 sur le climat", "TPNW third meeting". */
  numbers?: number[];
};

/** The bodies that are named, each once: not those of which only the subject stands there. */
export const namedBodies = (mentions: readonly BodyMention[]): BodyId[] => [
  ...new Set(mentions.flatMap(({ body, weak }) => (weak ? [] : [body]))),
];

/** The names of all bodies, ready for matching. */
export type BodyNames = {
  patterns: { body: BodyId; words: string[]; weak: boolean; own: ReadonlySet<string> }[];
  filler: Set<string>;
  words: string[];
  /** Letters that stand for a name: `awglca`. */
  letters: Set<string>;
};

const GROUP = '§';
const MAX_SKIPPED = 4;
const SHORTEST_TOLD = 3;
const SHORTEST_PLURAL = 5;
/** A name of so few words stands with no words of other names between them. */
const SHORT_PATTERN = 2;

/** A number by which sessions are counted. */
const NUMBER = /^[1-9]\d{0,2}$/;

type IsGroup = (tokens: Token[], at: number) => number;

/** Words with each word for "group" made one sign, so that "gt", "WG" and "groupe de travail" are the same. */
function reduce(
  tokens: Token[],
  ignored: (word: string) => boolean,
  group: IsGroup,
): { word: string; from: number; to: number }[] {
  const reduced: { word: string; from: number; to: number }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = group(tokens, at);
    const word = tokens[at]?.word ?? '';
    if (length > 0) reduced.push({ word: GROUP, from: at, to: at + length });
    else if (!ignored(word) || word.length < 3) reduced.push({ word, from: at, to: at + 1 });
    at += Math.max(length, 1);
  }
  return reduced;
}

/**
 * Prepares the names and abbreviations of the bodies, in the languages of questions: those of other languages would
 * correct `grup` to `grupo`.
 */
export function compileBodyNames(
  bodies: Body[],
  languages: readonly Language[],
  ignored: (word: string) => boolean,
  group: IsGroup,
): BodyNames {
  const patterns: BodyNames['patterns'] = [];
  const filler = new Set<string>();
  const words = new Set<string>();
  const letters = new Set<string>();
  for (const body of bodies) {
    const names = body.names.flatMap((name) => languages.flatMap((language) => name[language] ?? []));
    const typed = languages.flatMap((language) => body.also?.[language] ?? []);
    const own = new Set([...names, ...typed].flatMap(tokenize).map(({ word }) => word));
    for (const name of [...names, ...typed, ...typed.flatMap(joinedLetters)]) {
      const tokens = tokenize(name);
      for (const { word, typed: written } of tokens) {
        words.add(word);
        if (LETTERS.test(written)) letters.add(word);
      }
      // "CET de la CCNUCC": without its letters, which are a little word in French, it would be any body of that convention.
      if (tokens.some(({ word, typed: written }) => LETTERS.test(written) && ignored(word))) continue;
      const pattern = reduce(tokens, ignored, group)
        .map(({ word }) => word)
        .filter((word) => word === GROUP || !ignored(word) || typed.includes(name));
      const long = pattern.filter((word) => word.length > 1 || word === GROUP || /\d/.test(word));
      // "WG-L&R" is told by its letters, as is "C-24": without them they would be any working group, and any number.
      const kept = long.every((word) => word === GROUP || /^\d+$/.test(word)) ? pattern : long;
      if (kept.length === 0) continue;
      patterns.push({ body: body.id, words: kept, weak: false, own });
      const subject = kept.filter((word) => word !== GROUP);
      if (kept.includes(GROUP) && subject.length >= 2 && typed.includes(name))
        patterns.push({ body: body.id, words: subject, weak: true, own });
    }
    for (const name of names) for (const { word } of tokenize(name)) filler.add(word);
  }
  patterns.sort((a, b) => b.words.length - a.words.length || Number(a.weak) - Number(b.weak));
  return { patterns, filler, words: [...words], letters };
}

/** "UN/CEFACT" is typed as one word, too: "uncefact". */
const joinedLetters = (name: string): string[] =>
  /^\p{Lu}{2,}[/-]\p{Lu}{3,}$/u.test(name) ? [name.replace(/[/-]/, '')] : [];

/** Letters that stand for a name have no beginning that does: AWG is not AWGLCA. */
const LETTERS = /^\p{Lu}[\p{Lu}\d]{2,}$/u;

/** A word, its beginning, or its plural: "the meetings of chairpersons". */
const fits = (typed: string, wanted: string, letters: ReadonlySet<string>) =>
  typed === wanted ||
  (wanted.length >= SHORTEST_PLURAL && typed === `${wanted}s`) ||
  (typed.length >= 3 && wanted.length > typed.length && wanted.startsWith(typed) && !letters.has(wanted));

/**
 * Finds the bodies that a question names: `gt assist technique`, `TA group`, `WG.2`, the full names. Longer names win
 * over shorter ones at the same place.
 */
export function findBodies(
  tokens: Token[],
  names: BodyNames,
  ignored: (word: string) => boolean,
  group: IsGroup,
): BodyMention[] {
  const reduced = reduce(tokens, (word) => ignored(word), group);
  const used = new Set<number>();
  const found: BodyMention[] = [];
  for (const { body, words, weak, own } of names.patterns) {
    // "La Conférence sur les droits de l'homme à Monterrey" is no Monterrey Conference.
    const telling = words.filter((word) => word.length >= SHORTEST_TOLD || word === GROUP);
    const between = telling.length > SHORT_PATTERN ? names.filler : own;
    for (let start = 0; start < reduced.length; start++) {
      const places = matchAt(reduced, start, words, between, names.letters, used);
      if (!places) continue;
      for (const place of places) used.add(place);
      const first = reduced[places[0] ?? start];
      const last = reduced[places.at(-1) ?? start];
      const numbers = reduced.flatMap(({ word, from }, at) => {
        const isInside = at > start && at < (places.at(-1) ?? start) && !places.includes(at);
        // "Groupe de travail 3 sur …" is the group of that number.
        const isNumber = isOrdinalWord(word) || (NUMBER.test(word) && reduced[at - 1]?.word !== GROUP);
        return isInside && isNumber ? [from] : [];
      });
      if (first && last)
        found.push({ body, from: first.from, to: last.to, weak, ...(numbers.length > 0 && { numbers }) });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function matchAt(
  reduced: { word: string }[],
  start: number,
  words: string[],
  filler: ReadonlySet<string>,
  letters: ReadonlySet<string>,
  used: Set<number>,
): number[] | undefined {
  const places: number[] = [];
  let at = start;
  let skipped = 0;
  for (const wanted of words) {
    while (at < reduced.length && !fits(reduced[at]?.word ?? '', wanted, letters)) {
      const word = reduced[at]?.word ?? '';
      // "À la Convention sur le droit de la mer" has five little words.
      const isLittle = word.length < SHORTEST_TOLD;
      const isCounting = isOrdinalWord(word);
      if (places.length === 0 || skipped >= MAX_SKIPPED || !(filler.has(word) || isLittle || isCounting))
        return undefined;
      if (!isLittle) skipped++;
      at++;
    }
    if (at >= reduced.length || used.has(at)) return undefined;
    places.push(at);
    at++;
  }
  return places;
}
