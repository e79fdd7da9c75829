import type { Body, BodyId, Language, Place } from '../model.ts';
import { CONFERENCE, ITS_CONVENTION, SERVING } from './conference-names.ts';
import type { LanguageData } from './languages/language.ts';
import { isWordCharacter, literal, overlaps, plain, type Span } from './text.ts';

/** A body named in a text. `official` when it is a full name; `generic` when it is only "the Working Group". */
export type Mention = Span & { body: BodyId; official: boolean; generic: boolean };

export type Name = { words: string; body: BodyId; official: boolean; bare?: true };

/** Shorter names (`GT AT`, `COP`) are for questions; in a document they could be anything. */
const LONG_ALIAS = /^(?=.* ).{11}/;

/** A name in plain letters, as it stands alone and as it is written after a word that melts into it. */
function formsOf(name: string, language: LanguageData): string[] {
  const words = plain(name);
  // Mastheads call a Centre or a Conference of the United Nations by its own name: "Centre for Trade Facilitation and …".
  const bare = words.replace(/^united nations (?=.{20})/, '');
  if (bare !== words) return [words, bare];
  const [article, melted] = language.melted ?? [];
  // "اللجنة" becomes "للجنة": three of one letter are never written.
  return article && melted && words.startsWith(article)
    ? [words, words.replace(article, melted).replace(/^(.)\1\1/u, '$1$1')]
    : [words];
}

const named = new WeakMap<readonly Body[], Map<Language, readonly Name[]>>();

/** The names by which the bodies can be found in a document of this language, the longest first: put together once. */
export function bodyNames(bodies: readonly Body[], language: LanguageData): readonly Name[] {
  const byLanguage = named.get(bodies) ?? new Map<Language, readonly Name[]>();
  named.set(bodies, byLanguage);
  const known = byLanguage.get(language.code) ?? namesIn(bodies, language);
  byLanguage.set(language.code, known);
  return known;
}

function namesIn(bodies: readonly Body[], language: LanguageData): Name[] {
  const names: Name[] = [];
  for (const body of bodies) {
    for (const name of body.names) {
      const words = name[language.code];
      if (words)
        names.push(...formsOf(words, language).map((form) => ({ words: form, body: body.id, official: true })));
    }
    for (const words of body.also?.[language.code] ?? []) {
      if ((language.aliases ?? LONG_ALIAS).test(plain(words))) {
        names.push(...formsOf(words, language).map((form) => ({ words: form, body: body.id, official: false })));
      }
    }
  }
  return names.sort((a, b) => b.words.length - a.words.length);
}

/** "The Conference of the Parties", in a document of it or of a body under it: none where another body is meant. */
export function conferenceOf(bodies: readonly Body[], owner: Body | undefined, { code }: LanguageData): Name[] {
  const root = bodies.find(({ id }) => id === owner?.parent) ?? owner;
  const isConference = root?.names.some((name) => plain(name[code] ?? '').startsWith(CONFERENCE[code]));
  return root && isConference ? [{ words: CONFERENCE[code], body: root.id, official: false, bare: true }] : [];
}

const inflected = new Map<string, RegExp>();

/** The words of a name, each with any of its endings. */
function anyForm(words: string, { cut, any }: NonNullable<LanguageData['endings']>): RegExp {
  const known = inflected.get(words);
  if (known) return known;
  const forms = words
    .split(' ')
    .map((word) => `${literal(word.replace(cut, ''))}${cut.test(word) || word.length > 3 ? any : ''}`);
  const form = new RegExp(`(?<![\\p{L}\\p{N}])${forms.join(' ')}(?![\\p{L}\\p{N}])`, 'gu');
  inflected.set(words, form);
  return form;
}

/** A letter of a script that parts words by spaces. */
const isWordPart = (character: string | undefined) =>
  isWordCharacter(character) && !/\p{Script=Han}/u.test(character ?? '');

const NOTHING = /^$/;

/** Chinese whose line was broken within a name: 消除对妇女歧视 委员会. */
const SPACED_HAN = /\p{Script=Han}\s\p{Script=Han}/u;

type Tight = { text: string; tight: string; places: number[] };

/** The last text without its spaces: it is asked for once for each name that is sought in it. */
let tightened: Tight = { text: '', tight: '', places: [] };

function tighten(text: string): Tight {
  const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => !/\s/u.test(text[at] ?? ''));
  tightened = { text, places, tight: places.map((at) => text[at]).join('') };
  return tightened;
}

/** Where a Chinese name stands, whatever spaces are within it. */
function inSpacedHan(text: string, words: string): Span[] {
  const { places, tight } = tightened.text === text ? tightened : tighten(text);
  const spans: Span[] = [];
  for (let at = tight.indexOf(words); at >= 0; at = tight.indexOf(words, at + words.length)) {
    const [start, last] = [places[at], places[at + words.length - 1]];
    if (start !== undefined && last !== undefined) spans.push({ start, end: last + 1 });
  }
  return spans;
}

function inText(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    spans.push({ start: at, end: at + words.length });
  return spans;
}

/** Where words stand by themselves, or with no more than letters such as "and" and "in" written together with them. */
function occurrences(text: string, words: string, { endings, glued = NOTHING }: LanguageData): Span[] {
  if (endings) {
    return [...text.matchAll(anyForm(words, endings))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  }
  const isSpaced = /^\p{Script=Han}/u.test(words) && SPACED_HAN.test(text);
  return (isSpaced ? inSpacedHan : inText)(text, words).filter(({ start, end }) => {
    const before = /\p{L}*$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
    const opens = !isWordCharacter(text[start - 1]) || glued.test(before);
    return opens && (!isWordPart(text[end]) || !isWordPart(text[end - 1]));
  });
}

/**
 * Where plain text names bodies, in order. A short name that goes on into another body's name ("the Conference of the
 * Parties to the Basel Convention") is left out; "the Working Group" stands for `subject`, the group that the document
 * is about.
 */
export function findMentions(
  text: string,
  names: readonly Name[],
  language: LanguageData,
  subject: BodyId | undefined,
): Mention[] {
  const taken: Span[] = [];
  const found: Mention[] = [];
  for (const { words, body, official, bare } of names) {
    for (const span of occurrences(text, words, language)) {
      if (taken.some((other) => overlaps(span, other))) continue;
      taken.push(span);
      if (body === UN_ASSEMBLY && OF_OTHERS.test(text.slice(Math.max(0, span.start - 60), span.start))) continue;
      if (bare && ITS_CONVENTION.test(text.slice(span.end, span.end + 20))) continue;
      const other =
        bare === undefined &&
        (language.otherBody.test(text.slice(span.end, span.end + 40)) ||
          language.otherBodyBefore?.test(text.slice(Math.max(0, span.start - 40), span.start)));
      if (SERVING.test(text.slice(span.end, span.end + 40))) continue;
      if (official || !other) {
        found.push({ ...span, body, official, generic: false });
      }
    }
  }
  if (subject) {
    for (const match of text.matchAll(language.genericGroup)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!taken.some((other) => overlaps(span, other))) {
        found.push({ ...span, body: subject, official: false, generic: true });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Organizations have General Assemblies as the United Nations have: "Всемирная туристская организация Генеральная ассамблея" (A/19/14(II)). */
const UN_ASSEMBLY = 'general-assembly';
const OF_OTHERS =
  /(?:организаци\p{L}+|organi[sz]ation|organizacion|منظم[هة] \p{L}+(?: \p{L}+)?)(?<!united nations organization)[\s,.:|–-]*$/u;

/** The ids of the bodies that belong together with these: their parents, and all that have the same parent. */
export function familyOf(ids: ReadonlySet<BodyId>, bodies: readonly Body[]): Body[] {
  const root = (body: Body) => body.parent ?? body.id;
  const roots = new Set(bodies.filter((body) => ids.has(body.id)).map(root));
  return bodies.filter((body) => roots.has(root(body)));
}

const folded = new WeakMap<readonly Place[], { id: string; name: string }[]>();

/** All names of the places in plain letters, each once. */
function placeNames(places: readonly Place[]): { id: string; name: string }[] {
  const known = folded.get(places);
  if (known) return known;
  const names = places.flatMap(({ id, names, also = [] }) =>
    [...new Set([id, ...Object.values(names), ...also].map(plain))].map((name) => ({ id, name })),
  );
  folded.set(places, names);
  return names;
}

/**
 * The places that a text names, by their English names, with where they stand; `words` is the text in plain letters. A
 * city is written with a capital where the script has them: "Лима" is one, "лимит" is none.
 */
export function findPlaces(
  { text, words }: { text: string; words: string },
  places: readonly Place[],
  language: LanguageData,
): (Span & { id: string })[] {
  const { glued, gluedPlace = glued } = language;
  const atPlaces = { ...language, ...(gluedPlace && { glued: gluedPlace }) };
  const found = placeNames(places).flatMap(({ id, name }) =>
    occurrences(words, name, atPlaces)
      .filter(({ start }) => !/\p{Ll}/u.test(text[start] ?? ''))
      .map((span) => ({ ...span, id })),
  );
  // "罗马尼亚布加勒斯特" is Bucharest, although it begins like Rome.
  return found
    .filter((one) => !found.some((other) => overlaps(one, other) && other.end - other.start > one.end - one.start))
    .sort((a, b) => a.start - b.start);
}
