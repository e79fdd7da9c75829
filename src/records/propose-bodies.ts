import type { Body, BodyId, Language, Paragraph, Place } from '../model.ts';
import { bodyNames, findMentions, findPlaces } from './bodies.ts';
import { BUREAU } from './body-of-symbol.ts';
import { findDates } from './dates.ts';
import { readDocument } from './document.ts';
import { BODY_NOUNS } from './languages/body-nouns.ts';
import type { LanguageData } from './languages/language.ts';
import { languageOf } from './languages/languages.ts';
import { letteredName } from './lettered-names.ts';
import { overTwo } from './names-of-lines.ts';
import { bureauOf } from './not-of-head.ts';
import { findOrdinals } from './ordinals.ts';
import { seriesOf } from './series.ts';
import { seriesLetters } from './series-letters.ts';
import { findSymbols } from './symbol.ts';
import { plain } from './text.ts';

/** A body that a document names at its head and nobody knows, for a person to accept. Its time zone is left open. */
export type ProposedBody = {
  body: Omit<Body, 'zone'>;
  /** Where its name is printed. */
  paragraph: string;
  /** Whether its session stands under it, or the document names it again: words that only look like a name have neither. */
  sure: boolean;
  /** The known body with the same series and a name in this language, of which this may be another name. */
  mayBe?: BodyId;
};

const LONGEST_NAME = 200;

/** Bodies stand together at the head: within so many paragraphs of one another. */
const NEXT = 2;

/** What is known before: the language, the document's own symbol, and the bodies and places. */
type Known = { language: Language; symbol?: string | null; bodies: readonly Body[]; places: readonly Place[] };

/** Bodies that the head of a text names and that are not among those known, the higher one first. */
export function proposeBodies(text: string, { language: code, symbol, bodies, places }: Known): ProposedBody[] {
  const language = languageOf(code);
  const { paragraphs } = readDocument(text);
  const head = paragraphs.filter(({ part, text: line }) => part === 'head' && !isBlock(line, language));
  const top = paragraphs.filter(({ part }) => part === 'head');
  const names = bodyNames(bodies, language);
  const series = seriesIn([...(symbol ? [symbol] : []), ...top.map((paragraph) => paragraph.text)]);
  const broken = (lines: readonly Paragraph[], at: number) =>
    [at - 1, at].flatMap((from) => overTwo(lines.slice(Math.max(0, from), from + 2), names, language));
  const found: { name: string; also?: string[]; paragraph: string; meets: boolean }[] = [];
  let above: BodyId | undefined;
  let last = 0;
  for (const [at, { key, text: line }] of head.entries()) {
    // The title ends the list of bodies; below it others can be named.
    if (
      (found.length > 0 || above !== undefined) &&
      (at - last > NEXT || BODY_NOUNS[language.code].document.test(plain(line)))
    )
      break;
    const bureau = bureauOf(line, names, language);
    const lettered = letteredName(line, bodies, language) ?? [];
    const known = [lettered, ...findMentions(plain(line), names, language, undefined), broken(head, at)].flat();
    const mentions = bureau ? [] : known;
    const numbered = mentions.length > 0 ? undefined : nameBehindNumber(line, language, places);
    const name = mentions.length > 0 ? undefined : (bureau?.name ?? numbered ?? nameIn(line, language, places));
    if (bureau) above = bureau.body;
    if (mentions.length > 0 && found.length === 0) {
      above = mentions.at(-1)?.body;
      last = at;
    }
    if (!name || found.some((other) => plain(other.name) === plain(name))) continue;
    const below = head.slice(at + 1, at + 1 + NEXT).map((paragraph) => paragraph.text);
    found.push({
      name,
      also: bureau?.also ?? [],
      paragraph: key,
      meets: numbered !== undefined || below.some((words) => isMeeting(words, language, places)),
    });
    last = at;
  }
  if (found.length === 0 && above === undefined) {
    const first = paragraphs.slice(0, NEXT);
    const isKnown = first.some(({ text: words }) => findMentions(plain(words), names, language, undefined).length > 0);
    if (!isKnown) found.push(...meetingIn(first, language));
  }
  const whole = plain(text);
  const proposed: ProposedBody[] = [];
  // "大会决议", "Activités du Bureau": the name of a document, or a noun that names no body.
  const bodiesFound = found.filter(({ name }) => !BODY_NOUNS[code].document.test(plain(name)));
  for (const [at, { name, also = [], paragraph, meets }] of bodiesFound.entries()) {
    // A masthead goes from the higher body to the lower one, to whose series the symbol belongs.
    const own = at === bodiesFound.length - 1 ? series : undefined;
    const same = own === undefined ? undefined : bodies.find((body) => body.series === own);
    const isNamed = same?.names.some((names) => names[language.code] !== undefined);
    const parent = parentOf(own, bodies) ?? proposed.at(-1)?.body.id ?? above;
    const letters = abbreviationOf(name, text) ?? seriesLetters(name, own);
    const body = {
      id: same?.id ?? freeId(own ?? name, name, bodies),
      ...(parent && parent !== same?.id && { parent }),
      ...(own && { series: own }),
      names: [{ [language.code]: name }],
      ...(language.code === 'en' && { short: { en: `the ${name}` } }),
      ...((letters || also.length > 0) && { also: { [language.code]: [...(letters ? [letters] : []), ...also] } }),
    };
    const sure = meets || whole.split(plain(name)).length > 2;
    proposed.push({ body, paragraph, sure, ...(same && isNamed && { mayBe: same.id }) });
  }
  return proposed;
}

/** A name in English, where names have capitals: from one to the next small word, "of", "the", "for" and "and" within. */
const CAPITALS =
  /^(?:\p{Lu}[\p{L}'’-]*|of|the|for|on|and|to|in)(?: (?:\p{Lu}[\p{L}'’-]*|of|the|for|on|and|to|in(?= \p{Lu})))*/u;

/** Behind "The" at most: what is said later is told of another body ("at the sixteenth meeting of the South Pacific Forum"). */
const LATEST = 4;

/** "The 21st Session of the Indian Ocean Tuna Commission (IOTC) was held": the body of which the first words tell. */
function meetingIn(
  paragraphs: readonly { key: string; text: string }[],
  language: LanguageData,
): { name: string; paragraph: string; meets: boolean }[] {
  if (language.code !== 'en') return [];
  return paragraphs
    .flatMap(({ key, text }) => {
      const words = plain(text);
      const [phrase] = findOrdinals(words, { start: 0, end: words.length }, language);
      const of = phrase && phrase.start <= LATEST && /^ of (?:the )?/.exec(words.slice(phrase.end));
      const name =
        of &&
        CAPITALS.exec(text.slice(phrase.end + of[0].length))?.[0].replace(/(?: (?:of|the|for|on|and|to|in))+$/, '');
      return name && BODY_NOUNS.en.noun.test(plain(name)) ? [{ name, paragraph: key, meets: true }] : [];
    })
    .slice(0, 1);
}

/** Whether a line has nothing but the distribution, a language or the day of issue, which stand between the names of bodies. */
function isBlock(line: string, language: LanguageData): boolean {
  const { distribution, original, languages } = language.masthead;
  const words = plain(line).trim();
  const [date] = findDates(line, language);
  return (
    distribution.exec(words)?.index === 0 ||
    original.exec(words)?.index === 0 ||
    Object.keys(languages).includes(words) ||
    (date?.start === 0 && date.end === line.length && !date.when.includes('/'))
  );
}

/** Whether a line of the head gives the number of a session, or a place with days. */
function isMeeting(line: string, language: LanguageData, places: readonly Place[]): boolean {
  const words = plain(line);
  const [phrase] = findOrdinals(words, { start: 0, end: words.length }, language);
  return (
    phrase?.start === 0 ||
    (findPlaces({ text: line, words }, places, language)[0]?.start === 0 && findDates(line, language).length > 0)
  );
}

/** The letters in brackets that a document puts after a name: `Subsidiary Body for Implementation (SBI)`. */
function abbreviationOf(name: string, text: string): string | undefined {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const after = text.slice(at + name.length, at + name.length + 24);
    const letters = /^\s*\((?:[\p{Ll}']+ )?[“"«]?\s?(\p{Lu}[\p{Lu}\p{N}-]{1,9})\s?[”"»]?\)/u.exec(after)?.[1];
    if (letters) return letters;
  }
  return undefined;
}

/** "Комитет также обеспокоен …", "Preocupa al Comité …": many words and a full stop are no name, though they begin like one. */
const isSentence = (line: string): boolean => /[.。]\s*$/u.test(line) && line.split(/\s+/u).length > MOST_WORDS;
const MOST_WORDS = 8;

/** "Commission for 2025", the rest of "Report of the Disarmament Commission for 2025" on a line of its own (A/80/42). */
const FOR_YEAR = / (?:for|of|pour|de|para|за) (?:19|20)\d\d$/u;

/** The name with which a line begins, up to its number, its date, its place or the name of a document. */
function nameIn(line: string, language: LanguageData, places: readonly Place[]): string | undefined {
  if (isSentence(line)) return undefined;
  const words = plain(line);
  const { noun, document, sentence } = BODY_NOUNS[language.code];
  const starts = [...line.matchAll(/(?<=\s)\p{Lu}/gu)].map(({ index }) => index);
  const cuts = [
    ...findOrdinals(words, { start: 0, end: words.length }, language),
    ...findDates(line, language),
    // "Conference of the Parties to the Stockholm Convention" does not meet there.
    ...findPlaces({ text: line, words }, places, language).filter(({ end }) =>
      /^\s*(?:[,(\d]|$)/.test(line.slice(end)),
    ),
  ].map(({ start }) => start);
  const ends = starts.filter((at) => document.test(words.slice(at)));
  const sign = /[\d*|[\n]/.exec(line)?.index ?? line.length;
  const name = line
    .slice(0, Math.min(sign, ...cuts, ...ends))
    .replace(/[\s,.:;–-]+$/, '')
    .trim();
  const folded = plain(name);
  // "à composition", and "A COMPOSITION", which has lost its accent, are no verbs.
  const says = [...folded.matchAll(/ /g)].some(
    ({ index }) => language.finiteVerb.test(folded.slice(index)) && !/^ [àÀA] /u.test(name.slice(index)),
  );
  const isName =
    /^(?:\p{Lu}|\p{Lo})/u.test(name) && !/[:：]/.test(name) && noun.test(folded) && !sentence.test(folded) && !says;
  const isOfYear = FOR_YEAR.test(line.slice(0, name.length + 5));
  return isName && !isOfYear && name.length <= LONGEST_NAME ? name : undefined;
}

/** "First session of the Advisory Group on Advanced Technologies" (ECE/AGAT/2020/INF.1): the name behind the number of a session. */
function nameBehindNumber(line: string, language: LanguageData, places: readonly Place[]): string | undefined {
  const words = plain(line);
  const [phrase] = findOrdinals(words, { start: 0, end: words.length }, language);
  if (phrase?.start !== 0) return undefined;
  const { of, articles } = language.links;
  const between = new RegExp(`^ (?:${of})(?:${articles || '(?!)'})?`, 'u').exec(words.slice(phrase.end))?.[0];
  return between && nameIn(line.slice(phrase.end + between.length), language, places);
}

/** The series of the first symbol; a single letter, as in A/32/7, is that of too many bodies. */
const seriesIn = (lines: string[]): string | undefined => {
  const [first] = lines.flatMap((line) => findSymbols(line));
  const series = first && !BUREAU.test(first.symbol) ? seriesOf(first.symbol) : undefined;
  return series && series.length > 1 ? series : undefined;
};

/** The known body whose series goes on in this one, the nearest. */
function parentOf(series: string | undefined, bodies: readonly Body[]): BodyId | undefined {
  return bodies
    .filter((body) => body.series && series?.startsWith(`${body.series}/`))
    .sort((a, b) => (b.series?.length ?? 0) - (a.series?.length ?? 0))[0]?.id;
}

/** An id that no known body has: letters at the head of a symbol can be those of another (`CIML/2022/01`). */
function freeId(text: string, name: string, bodies: readonly Body[]): BodyId {
  const id = idOf(text);
  return bodies.some((body) => body.id === id) ? idOf(name) : id;
}

/** `CTOC/COP/WG.6` is `ctoc-cop-wg-6`. */
const idOf = (text: string): BodyId =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
