import type { Body, BodyId, Claim, Language, Place } from '../model.ts';
import { bodyNames, findMentions, findPlaces } from './bodies.ts';
import { findDates } from './dates.ts';
import { readDocument } from './document.ts';
import { extractRecord } from './extract.ts';
import { BODY_NOUNS } from './languages/body-nouns.ts';
import type { LanguageData } from './languages/language.ts';
import { LANGUAGES } from './languages/languages.ts';
import { findOrdinals } from './ordinals.ts';
import { findSymbols, seriesOf } from './symbol.ts';
import { plain } from './text.ts';

/** A body that a document names at its head and nobody knows, for a person to accept. Its time zone is left open. */
export type ProposedBody = {
  body: Omit<Body, 'zone'>;
  /** Where its name is printed. */
  paragraph: string;
  /** What the document would say of how it came about, if it were known. */
  mandates: Claim[];
  /** The known body with the same series, of which this may be another name. */
  mayBe?: BodyId;
};

const LONGEST_NAME = 200;

/** Bodies stand together at the head: within so many paragraphs of one another. */
const NEXT = 2;

/** Claims that say of a body what the head of the document may say of another one. */
const OF_ITS_BODY: readonly string[] = ['session', 'mandate', 'item', 'meeting', 'opening', 'capacity'];

/**
 * Doubts what is read of sessions and agendas where the head names a body that nobody knows: it may be that body's, and
 * not that of the known body beside it.
 */
export function doubtOwner(claims: Claim[], proposed: readonly ProposedBody[]): Claim[] {
  const [first] = proposed
    .filter(({ mayBe }) => mayBe === undefined)
    .flatMap(({ body }) => Object.values(body.names[0] ?? {}));
  if (first === undefined) return claims;
  const because = `the document is headed by "${first}", which is not in bodies.yml; it may be about that body`;
  const isOwned = (claim: Claim) =>
    OF_ITS_BODY.some((kind) => kind in claim) || ('masthead' in claim && claim.masthead === 'session');
  return claims.map((claim) => (isOwned(claim) ? { ...claim, certainty: 'low', because } : claim));
}

/** What is known before: the language, the document's own symbol, and the bodies and places. */
type Known = { language: Language; symbol?: string | null; bodies: readonly Body[]; places: readonly Place[] };

/** Bodies that the head of a text names and that are not among those known, the higher one first. */
export function proposeBodies(text: string, { language: code, symbol, bodies, places }: Known): ProposedBody[] {
  const language = LANGUAGES.find((candidate) => candidate.code === code);
  if (!language) return [];
  const head = readDocument(text).paragraphs.filter(({ part }) => part === 'head');
  const names = bodyNames(bodies, language);
  const series = seriesIn([...(symbol ? [symbol] : []), ...head.map((paragraph) => paragraph.text)]);
  const found: { name: string; paragraph: string }[] = [];
  let above: BodyId | undefined;
  let last = 0;
  for (const [at, { key, text: line }] of head.entries()) {
    // The title ends the list of bodies; below it others can be named.
    if (found.length > 0 && (at - last > NEXT || BODY_NOUNS[language.code].document.test(plain(line)))) break;
    const mentions = findMentions(plain(line), names, language, undefined);
    const name = mentions.length > 0 ? undefined : nameIn(line, language, places);
    if (mentions.length > 0 && found.length === 0) above = mentions.at(-1)?.body;
    if (!name || found.some((other) => plain(other.name) === plain(name))) continue;
    found.push({ name, paragraph: key });
    last = at;
  }
  const proposed: ProposedBody[] = [];
  for (const [at, { name, paragraph }] of found.entries()) {
    // A masthead goes from the higher body to the lower one, to whose series the symbol belongs.
    const own = at === found.length - 1 ? series : undefined;
    const mayBe = own && bodies.find((body) => body.series === own)?.id;
    const parent = parentOf(own, bodies) ?? proposed.at(-1)?.body.id ?? above;
    const body = {
      id: idOf(own ?? name),
      ...(parent && { parent }),
      ...(own && { series: own }),
      names: [{ [language.code]: name }],
    };
    proposed.push({ body, paragraph, mandates: [], ...(mayBe && { mayBe }) });
  }
  return withMandates(text, proposed, { language: language.code, bodies, places });
}

/** The name with which a line begins, up to its number, its date, its place or the name of a document. */
function nameIn(line: string, language: LanguageData, places: readonly Place[]): string | undefined {
  const words = plain(line);
  const { noun, document, sentence } = BODY_NOUNS[language.code];
  const starts = [...line.matchAll(/(?<=\s)\p{Lu}/gu)].map(({ index }) => index);
  const cuts = [
    ...findOrdinals(words, { start: 0, end: words.length }, language),
    ...findDates(line, language),
    ...findPlaces(words, places, language),
  ].map(({ start }) => start);
  const ends = starts.filter((at) => document.test(words.slice(at)));
  const sign = /[\d*|[\n]/.exec(line)?.index ?? line.length;
  const name = line
    .slice(0, Math.min(sign, ...cuts, ...ends))
    .replace(/[\s,.:;–-]+$/, '')
    .trim();
  const folded = plain(name);
  const says = [...folded.matchAll(/ /g)].some(({ index }) => language.finiteVerb.test(folded.slice(index)));
  const isName = /^(?:\p{Lu}|\p{Lo})/u.test(name) && noun.test(folded) && !sentence.test(folded) && !says;
  return isName && name.length <= LONGEST_NAME ? name : undefined;
}

const seriesIn = (lines: string[]): string | undefined => {
  const [first] = lines.flatMap((line) => findSymbols(line));
  return (first && seriesOf(first.symbol)) || undefined;
};

/** The known body whose series goes on in this one, the nearest. */
function parentOf(series: string | undefined, bodies: readonly Body[]): BodyId | undefined {
  return bodies
    .filter((body) => body.series && series?.startsWith(`${body.series}/`))
    .sort((a, b) => (b.series?.length ?? 0) - (a.series?.length ?? 0))[0]?.id;
}

/** `CTOC/COP/WG.6` is `ctoc-cop-wg-6`. */
const idOf = (text: string): BodyId =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

function withMandates(
  text: string,
  proposed: ProposedBody[],
  { bodies, ...known }: { language: Language; bodies: readonly Body[]; places: readonly Place[] },
): ProposedBody[] {
  if (proposed.length === 0) return [];
  const zone = 'UTC'; // Nothing that is read here depends on it.
  const all = [...bodies, ...proposed.map(({ body }) => ({ ...body, zone }))];
  const { claims } = extractRecord(text, { file: '', bodies: all, ...known });
  return proposed.map((entry) => ({
    ...entry,
    mandates: claims.filter((claim) => 'mandate' in claim && claim.mandate.body === entry.body.id),
  }));
}
