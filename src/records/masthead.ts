import type { Claim, DocumentFacts, Language, MastheadField, SessionClaim } from '../model.ts';
import { readHourOfDay } from './arrangements.ts';
import { isContents } from './contents-lines.ts';
import { listsOfDocuments } from './document-lists.ts';
import { speaksOfOthers } from './languages/title-kinds.ts';
import { cutTitle, withEnd } from './masthead-cut.ts';
import { readDaysAlone, readDaysUnder, readInBrackets } from './masthead-days.ts';
import { readDaysApart } from './masthead-days-apart.ts';
import { readGluedSession } from './masthead-glued.ts';
import { mayGiveItem, readItem } from './masthead-item.ts';
import { readNumberAlone, readPart } from './masthead-number.ts';
import { type HeadSession, readReported, readSession } from './masthead-session.ts';
import { readSitting } from './masthead-sitting.ts';
import { readSplit } from './masthead-split.ts';
import { ISSUED_AT, readOwnSymbol } from './masthead-symbol.ts';
import { headedTitle, inFull, lineAbove, numberedTitle, plainTitle, repeatedTitle } from './masthead-title.ts';
import { readTitle, type Titled } from './masthead-titled.ts';
import { readYearly, termOfHead } from './masthead-yearly.ts';
import { readOpeningLine } from './opening-line.ts';
import { claimAt, type Passage, type Reading, whole } from './reading.ts';
import { statusOf } from './session-words.ts';
import { plain, type Span } from './text.ts';
import { firstDay, lastDay } from './when.ts';

/** What the masthead says: facts of the document, and the claims that support them. */
export type Masthead = { facts: Partial<DocumentFacts>; claims: Claim[] };

type Found = { passage: Passage; span: Span };

type Matched = Found & { value: string; match: RegExpExecArray };

function search(head: Passage[], expression: RegExp, group?: string): Matched | undefined {
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
    // A copy can leave out the sign by which the language of the original is told from that of the text.
    if (match && language === reading.language.code && /^ ?$/.test(passage.plain.slice(end, rest)))
      return { passage, span: { start: match.index, end: end ?? 0 }, language };
  }
  return undefined;
}

/** "Version 1.1 (2025-06-26)", under the title: the day of the version, where another stands over it that may be that of the meeting. */
function versionDated(top: readonly Passage[]): (Found & { when: string }) | undefined {
  const [found] = top.flatMap((passage) => {
    const date = passage.dates.find(({ when }) => when.length === 10);
    const isVersion =
      date && VERSION.test(passage.plain.slice(0, date.start)) && /^\)?$/.test(passage.plain.slice(date.end));
    return isVersion ? [{ passage, span: date, when: date.when }] : [];
  });
  return found;
}
const VERSION = /^(?:version|версия) [\d.]{1,6} ?[:,(]* ?$/u;
const UNDER_TITLE = 2;

/** The day of issue: by the distribution, the language or on a line of its own; never the days of a session. */
function readIssued(reading: Reading, head: Passage[]): (Found & { when: string }) | undefined {
  const version = versionDated(reading.passages.slice(0, head.length + UNDER_TITLE));
  if (version) return version;
  const { distribution, original } = reading.language.masthead;
  // A day of the week stands with a day on which something is held (A/INF/69/1/Rev.1).
  const languages = new RegExp(`^ ?(?:${Object.keys(reading.language.masthead.languages).join('|')})(?: only)?$`, 'u');
  const weekdays = new RegExp(`(?<!\\p{L})(?:${reading.language.weekdays.flat().map(plain).join('|')})(?!\\p{L})`, 'u');
  for (const passage of head) {
    const date = passage.dates.find((found) => found.when.length === 10);
    if (!date) continue;
    const opens = ISSUED_AT.test(passage.plain.slice(0, date.start));
    const rest = passage.plain.slice(date.end);
    // "12/10/2001", "Communiqué de presse", "AG/J/353" are lines of one paragraph.
    const isBeforeSymbol = date.start === 0 && passage.symbols.some(({ end }) => end === passage.plain.length);
    const alone = (opens && (rest === '' || languages.test(rest)) && !weekdays.test(passage.plain)) || isBeforeSymbol;
    if (alone || distribution.test(passage.plain) || original.test(passage.plain))
      return { passage, span: date, when: date.when };
  }
  return undefined;
}

/** What leads from a title to its footnotes: "**", "[1], [2]", " 1, 2" behind a word. */
const NOTE_MARKS = /(?:\*+|(?:,?\s*\[\d{1,2}\])+|(?<=\p{L}) ?\d{1,2}(?:, ?\d{1,2})+)\s*$/u;

/** So far into a text the block of the masthead is looked for, and so many paragraphs stand around it. */
const FAR = 80;
const AROUND = 2;
const LONGEST_BLOCK = 160;

/** The symbol, distribution and day of issue that a file gives after the text beside them, as the order of a PDF may. */
function blockBelow({ passages, language }: Reading, from: number): Passage[] {
  const { distribution } = language.masthead;
  const inHead = passages.slice(0, from).some(({ plain }) => distribution.test(plain));
  const at = passages
    .slice(0, FAR)
    .findIndex(({ plain }, i) => i >= from && plain.length < LONGEST_BLOCK && distribution.test(plain));
  return inHead || at < 0 ? [] : passages.slice(Math.max(from, at - AROUND), at + AROUND + 1);
}

/** Reads the head of the document; puts the day of issue and the session into `reading` for the other readers. */
export function readMasthead(reading: Reading): Masthead {
  const top = reading.passages.filter(({ paragraph }) => paragraph.part === 'head');
  const contents = top.findIndex(({ paragraph }) => isContents(paragraph.text));
  // A list of documents under the head names others: "Report of the Secretary-General … A/79/553" is no title of this one.
  const [[listed] = []] = listsOfDocuments(top);
  const ends = [contents, listed ? top.indexOf(listed) : -1].filter((at) => at >= 0);
  const head = top.slice(0, Math.min(top.length, ...ends));
  const { masthead } = reading.language;
  const facts: Partial<DocumentFacts> = {};
  const claims: Claim[] = [];
  const support = (field: MastheadField, found: Found) =>
    claims.push(claimAt(found.passage, { masthead: field }, found.span));

  const below = blockBelow(reading, head.length);
  const block = [...head, ...below];
  const own = [head, below].map((part) => readOwnSymbol(reading.language, part, reading.known)).find(Boolean);
  if (own) {
    facts.symbol = own.found.symbol;
    support('symbol', { passage: own.passage, span: own.found });
  }
  const itemLine = search(
    head.filter((passage) => mayGiveItem(passage, reading.language)),
    masthead.item,
    'item',
  );
  const agenda = reading.passages[head.length];
  const titled = agenda?.paragraph.part === 'agenda' ? [...head, agenda] : head;
  const told = numberedTitle(head) ?? readTitle(reading, titled, itemLine?.passage);
  const other = plainTitle(head, reading.language) ?? headedTitle(head, reading.language) ?? repeatedTitle(head);
  const { kind, over, start = 0, ...named }: Titled = told.title ? told : { ...told, ...other };
  const title = (start === 0 && inFull(head, named.title)) || named.title;
  if (title) {
    facts.title = cutTitle(title.paragraph.text.slice(start).replace(NOTE_MARKS, ''));
    support('title', { passage: title, span: { start, end: start + facts.title.length } });
    const above = start === 0 ? lineAbove(head, title, reading.language) : undefined;
    if (above) {
      facts.title = `${above.paragraph.text} ${facts.title}`;
      support('title', { passage: above, span: whole(above) });
    }
    facts.title = withEnd(facts.title, title, head);
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
  const original = search(block, masthead.original, 'word');
  const originalLanguage = original && masthead.languages[original.value];
  if (original && originalLanguage) {
    facts.original = originalLanguage;
    support('original', original);
  }
  const issued = readIssued(reading, block);
  if (issued) {
    facts.date = issued.when;
    reading.issued = issued.when;
    support('date', issued);
  }
  const distribution = search(block, masthead.distribution, 'word');
  const level = distribution && masthead.distributions.find(([word]) => word.test(distribution.value))?.[1];
  if (distribution && level) {
    facts.distribution = level;
    support('distribution', distribution);
  }
  const upTo = speaksOfOthers(facts.kind) ? head.slice(0, head.indexOf((over ?? title) as Passage)) : head;
  readSessionClaims(reading, upTo, facts, claims);
  if (itemLine) readItem(titled, itemLine, over ?? title, facts, claims, reading.language);
  return { facts, claims };
}

/** The days of a session of which nothing else stands in the head. */
const daysAlone = (reading: Reading, head: Passage[]) =>
  readNumberAlone(reading, head) || readPart(reading, head) ? undefined : readDaysAlone(reading, head);

/** A cover and the page under it can both give the session. */
const withoutRepeats = (found: readonly HeadSession[]): HeadSession[] =>
  found.filter((one, i) => found.findIndex(({ session }) => isSame(session, one.session)) === i);

const isSame = (a: SessionClaim, b: SessionClaim): boolean =>
  a.number === b.number && a.dates === b.dates && String(a.body) === String(b.body);

function readSessionClaims(reading: Reading, head: Passage[], facts: Partial<DocumentFacts>, claims: Claim[]): void {
  const under = withoutRepeats(readDaysUnder(reading, head));
  const found =
    readSession(reading, head) ??
    readGluedSession(reading, head) ??
    readSitting(reading, head) ??
    readInBrackets(reading, head) ??
    readYearly(reading, head) ??
    (under.length === 0 ? daysAlone(reading, head) : under.length === 1 ? under[0] : undefined);
  const all = found || under.length < 2 ? [] : under;
  claims.push(...all.map(({ session, passage, span }) => claimAt(passage, { session }, span)));
  if (readSplit(reading, head, found?.session, facts, claims)) return;
  const bare =
    found || all.length > 0
      ? undefined
      : (readNumberAlone(reading, head) ??
        readPart(reading, head) ??
        readDaysApart(reading, head) ??
        readOpeningLine(reading, head, facts.kind));
  if (bare) {
    facts.session = bare.ref;
    reading.session = bare.ref;
    claims.push(claimAt(bare.passage, { masthead: 'session' }, bare.span));
    claims.push(claimAt(bare.passage, { session: { ...bare.ref, designation: bare.noun } }, bare.span));
  }
  if (!found) return;
  const { session, passage, span, heading, because } = found;
  const { body, number, dates } = session;
  const term = dates && number === undefined ? termOfHead(reading, head, dates) : undefined;
  if (term) session.term = term;
  facts.session = number === undefined ? { body, ...(dates && { dates }) } : { body, number };
  reading.session = facts.session;
  const status = statusOf(dates, reading.issued);
  if (dates && firstDay(dates) > lastDay(dates)) return;
  if (dates) reading.period = dates;
  claims.push(
    claimAt(
      heading ?? passage,
      { masthead: 'session' },
      heading ? whole(heading) : span,
      heading ? undefined : because,
    ),
  );
  claims.push(claimAt(passage, { session: { ...session, ...(status && { status }) } }, span, because));
  for (const one of readReported(reading, head, session))
    claims.push(claimAt(one.passage, { session: one.session }, one.span));
  claims.push(...readHourOfDay(passage, reading.language, dates));
}
