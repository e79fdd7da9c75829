import type { Claim, DocumentFacts, Language, MastheadField, SessionClaim } from '../model.ts';
import type { FoundDate } from './dates.ts';
import { itemNumber } from './markers.ts';
import { findOrdinals, type SessionPhrase } from './ordinals.ts';
import { claimAt, type Passage, type Reading } from './reading.ts';
import { statusOf } from './session-words.ts';
import type { Span } from './text.ts';
import { firstDay, lastDay } from './when.ts';

/** What the masthead says: facts of the document, and the claims that support them. */
export type Masthead = { facts: Partial<DocumentFacts>; claims: Claim[] };

type Found = { passage: Passage; span: Span };

const whole = (passage: Passage): Span => ({ start: 0, end: passage.paragraph.text.length });

function search(
  head: Passage[],
  expression: RegExp,
  group?: string,
): (Found & { value: string; match: RegExpExecArray }) | undefined {
  for (const passage of head) {
    const match = expression.exec(passage.plain);
    if (!match) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    return { passage, span, value: (group && match.groups?.[group]) || match[0], match };
  }
  return undefined;
}

function readLanguage(reading: Reading, head: Passage[]): (Found & { language: Language }) | undefined {
  const { masthead } = reading.language;
  const word = new RegExp(`(?<![a-z\\p{Script=Arabic}])(?:${Object.keys(masthead.languages).join('|')})`, 'gu');
  for (const passage of head) {
    const original = masthead.original.exec(passage.plain);
    const rest = original?.index ?? passage.plain.length;
    const match = [...passage.plain.slice(0, rest).matchAll(word)].at(-1);
    const end = match && match.index + match[0].length;
    const language = match && masthead.languages[match[0]];
    if (language && /^ ?$/.test(passage.plain.slice(end, rest)))
      return { passage, span: { start: match.index, end: end ?? 0 }, language };
  }
  return undefined;
}

/** The day of issue: by the distribution, the language or on a line of its own; never the days of a session. */
function readIssued(reading: Reading, head: Passage[]): (Found & { when: string }) | undefined {
  const { distribution, original } = reading.language.masthead;
  for (const passage of head) {
    const date = passage.dates.find((found) => found.when.length === 10);
    if (!date) continue;
    const alone = date.start === 0 && date.end === passage.plain.length;
    if (alone || distribution.test(passage.plain) || original.test(passage.plain))
      return { passage, span: date, when: date.when };
  }
  return undefined;
}

function readTitle(
  reading: Reading,
  head: Passage[],
  itemLine: Passage | undefined,
): { title?: Passage; kind?: Found & { name: string } } {
  const { kindLine, kindTitle } = reading.language.masthead;
  for (const [i, passage] of head.entries()) {
    const kind = kindLine.find(([expression]) => expression.test(passage.plain));
    const before = head[i - 1];
    if (kind && before && before !== itemLine && passage.plain.length < 90) {
      return { title: before, kind: { passage, span: whole(passage), name: kind[1] } };
    }
  }
  for (const passage of head) {
    const kind = kindTitle
      .map(([expression, name]) => ({ match: expression.exec(passage.plain), name }))
      .find(({ match }) => match);
    if (kind?.match)
      return { title: passage, kind: { passage, span: { start: 0, end: kind.match[0].length }, name: kind.name } };
  }
  return {};
}

/** A city, a comma and days, or days, a comma and a city: "Vienne, 6-10 octobre 2014"; the city as printed if unknown. */
function readPlaceLine(passage: Passage): { date: FoundDate; place?: Span & { id: string }; city: string } | undefined {
  const { plain, dates, places } = passage;
  const { text } = passage.paragraph;
  const last = dates.find((found) => found.end === plain.length && found.when.length >= 10);
  if (last) {
    const place = places.findLast((found) => /^,? (?:from )?$/.test(plain.slice(found.end, last.start)));
    const city = /(?:^|[.\s])([\p{Lu}\p{Lo}][\p{L} -]{2,30})[,،] $/u.exec(text.slice(0, last.start))?.[1];
    return place || city ? { date: last, ...(place && { place }), city: city ?? '' } : undefined;
  }
  const first = dates.find((found) => found.when.length >= 10);
  const after = first && /^ ?, ?(?=(\p{Lo}{2,10})$)/u.exec(plain.slice(first.end));
  if (!first || !after) return undefined;
  const place = places.find((found) => found.start === first.end + after[0].length && found.end === plain.length);
  return { date: first, ...(place && { place }), city: after[1] ?? '' };
}

/** "Septième session" and "Vienne, 6-10 octobre 2014", of the body named before them. */
function readSession(reading: Reading, head: Passage[]): { session?: SessionClaim; line?: Found; heading?: Passage } {
  for (const [i, passage] of head.entries()) {
    const line = readPlaceLine(passage);
    if (!line) continue;
    const { date, place, city } = line;
    if (!place) reading.doubts.push(`${passage.paragraph.key}: "${city}" is not among the places in bodies.yml`);
    const start = Math.min(place?.start ?? date.start, date.start);
    const end = Math.max(place?.end ?? date.end, date.end);
    const above = head.slice(0, i + 1);
    const mention = above
      .flatMap((earlier) => earlier.mentions.filter((found) => earlier !== passage || found.end <= start))
      .at(-1);
    if (!mention) continue;
    if (isForeign(reading, above, start)) {
      reading.doubts.push(
        `${passage.paragraph.key}: the head names a group that is not in bodies.yml; its session is not read`,
      );
      return {};
    }
    const heading = above.findLast((earlier) => {
      const [phrase] = findOrdinals(earlier.plain, whole(earlier), reading.language);
      return phrase?.numbers.length === 1 && phrase.start === 0 && phrase.end === earlier.plain.length;
    });
    const phrase = heading
      ? findOrdinals(heading.plain, whole(heading), reading.language)[0]
      : sameLine(reading, passage, start);
    const session: SessionClaim = { body: mention.body };
    if (phrase?.numbers[0] !== undefined)
      Object.assign(session, { number: phrase.numbers[0], designation: phrase.noun });
    session.dates = date.when;
    if (place) session.place = place.id;
    return { session, line: { passage, span: { start, end } }, ...(heading && { heading }) };
  }
  return {};
}

/** Whether the head names a group above the line of the days that is none of the known bodies. */
function isForeign({ language }: Reading, above: Passage[], start: number): boolean {
  const { group } = language;
  if (!group) return false;
  const words = new RegExp(group.source, 'gu');
  return above.some((passage, i) =>
    [...passage.plain.slice(0, i === above.length - 1 ? start : undefined).matchAll(words)].some(
      ({ index }) => !passage.mentions.some((mention) => mention.start <= index && index < mention.end),
    ),
  );
}

/** The number of a session on the line of its place and days, right before them. */
function sameLine(reading: Reading, passage: Passage, start: number): SessionPhrase | undefined {
  const phrase = findOrdinals(passage.plain, { start: 0, end: start }, reading.language).at(-1);
  return phrase?.numbers.length === 1 && /^[\s*,]*$/.test(passage.plain.slice(phrase.end, start)) ? phrase : undefined;
}

/** Reads the head of the document; puts the day of issue and the session into `reading` for the other readers. */
export function readMasthead(reading: Reading): Masthead {
  const head = reading.passages.filter(({ paragraph }) => paragraph.part === 'head');
  const { masthead } = reading.language;
  const facts: Partial<DocumentFacts> = {};
  const claims: Claim[] = [];
  const support = (field: MastheadField, found: Found) =>
    claims.push(claimAt(found.passage, { masthead: field }, found.span));

  const itemLine = search(head, masthead.item, 'item');
  const { title, kind } = readTitle(reading, head, itemLine?.passage);
  if (title) {
    facts.title = title.paragraph.text.replace(/\*+$/, '');
    support('title', { passage: title, span: { start: 0, end: facts.title.length } });
  }
  if (kind) {
    facts.kind = kind.name;
    support('kind', kind);
  }
  const language = readLanguage(reading, head);
  if (language) {
    facts.language = language.language;
    support('language', language);
  }
  const original = search(head, masthead.original, 'word');
  const originalLanguage = original && masthead.languages[original.value];
  if (original && originalLanguage) {
    facts.original = originalLanguage;
    support('original', original);
  }
  const issued = readIssued(reading, head);
  if (issued) {
    facts.date = issued.when;
    reading.issued = issued.when;
    support('date', issued);
  }
  const distribution = search(head, masthead.distribution, 'word');
  const level = distribution && masthead.distributions.find(([word]) => word.test(distribution.value))?.[1];
  if (distribution && level) {
    facts.distribution = level;
    support('distribution', distribution);
  }
  readSessionClaims(reading, head, facts, claims);
  if (itemLine) readItem(head, itemLine, title, facts, claims);
  return { facts, claims };
}

function readSessionClaims(reading: Reading, head: Passage[], facts: Partial<DocumentFacts>, claims: Claim[]): void {
  const { session, line, heading } = readSession(reading, head);
  if (!session || !line) return;
  const { body, number, dates } = session;
  facts.session = number === undefined ? { body, ...(dates && { dates }) } : { body, number };
  reading.session = facts.session;
  if (dates) reading.days = dates;
  const status = statusOf(dates, reading.issued);
  if (dates && firstDay(dates) > lastDay(dates)) return;
  claims.push(claimAt(heading ?? line.passage, { masthead: 'session' }, heading ? whole(heading) : line.span));
  claims.push(claimAt(line.passage, { session: { ...session, ...(status && { status }) } }, line.span));
}

/** "Point 5 de l'ordre du jour provisoire*", and the item's title between it and the document's title. */
function readItem(
  head: Passage[],
  itemLine: Found & { value: string },
  title: Passage | undefined,
  facts: Partial<DocumentFacts>,
  claims: Claim[],
): void {
  const number = itemNumber(itemLine.value);
  facts.item = number;
  claims.push(claimAt(itemLine.passage, { masthead: 'item' }, itemLine.span));
  const next = head[head.indexOf(itemLine.passage) + 1];
  if (!next || next.plain.length > 400 || !/^\p{L}/u.test(next.plain)) return;
  const isTitle = next === title || head[head.indexOf(next) + 1] === title;
  if (!isTitle) return;
  const content = {
    number,
    title: next.paragraph.text.replace(/[*.。]+$/, ''),
    ...(facts.session && { session: facts.session }),
  };
  claims.push(claimAt(next, { item: content }, { start: 0, end: content.title.length }));
}
