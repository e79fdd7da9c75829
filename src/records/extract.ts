import type { Body, Claim, DocumentFacts, Language, Place, SessionRef } from '../model.ts';
import { readAgenda } from './agenda.ts';
import { agreementSession } from './agreement-session.ts';
import { readCapacity, readNames, readOpening } from './arrangements.ts';
import { boardOfAgency } from './board-of-agency.ts';
import { findPlaces } from './bodies.ts';
import { bodyOfSymbol } from './body-of-symbol.ts';
import { readCitations } from './citations.ts';
import { conferenceOfList } from './conference-of-list.ts';
import { conferenceOfTreaty } from './conference-of-treaty.ts';
import { coverSession, readCoverSessions } from './cover-sessions.ts';
import { findDates } from './dates.ts';
import { findDecisions } from './decision-numbers.ts';
import { readDecisionTables } from './decision-tables.ts';
import { readDecisionTexts } from './decision-texts.ts';
import { readDecisions } from './decisions.ts';
import { type Document, readDocument } from './document.ts';
import { familyOfDocument, othersNamed, withMentions } from './document-bodies.ts';
import { markDoubts } from './doubt.ts';
import { readFootnotes } from './footnotes.ts';
import { readForms } from './forms.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readFutureSessions } from './future-sessions.ts';
import { onlySessionOfHead, sessionOfProgramme } from './head-session-claims.ts';
import { detectLanguage } from './languages/detect.ts';
import type { LanguageData } from './languages/language.ts';
import { languageOf } from './languages/languages.ts';
import { speaksOfOthers } from './languages/title-kinds.ts';
import { readMandates } from './mandate.ts';
import { normalise } from './markup.ts';
import { readMasthead } from './masthead.ts';
import { readOwnSymbol } from './masthead-symbol.ts';
import { readMeetings } from './meetings.ts';
import { notOfHead } from './not-of-head.ts';
import { readOwnAddenda } from './own-addenda.ts';
import { readOwnFounding } from './own-founding.ts';
import { readProgramme } from './programme.ts';
import type { Passage, Reading } from './reading.ts';
import { findSentences } from './sentences.ts';
import { sessionHeldFirst } from './session-held-first.ts';
import { readSessionLists } from './session-lists.ts';
import { readSessionsOfYear, sessionOfYear } from './session-of-year.ts';
import { sessionReported } from './session-reported.ts';
import { splitName } from './split-names.ts';
import { squeeze } from './squeeze.ts';
import { findSymbols } from './symbol.ts';
import { plain, type Span } from './text.ts';
import { readTimetable } from './timetable.ts';
import { titledSession } from './title-session.ts';
import { NO_KIND, NO_TITLE, standIn } from './untitled.ts';

/** What is known before a document is read. `language` when a person says it; else it is recognized. */
export type ExtractOptions = { file: string; bodies: readonly Body[]; places?: readonly Place[]; language?: Language };

export type ExtractedRecord = { document: DocumentFacts; claims: Claim[]; doubts: string[] };

/** A run of words longer than this is no sentence, and nothing is read from it. */
const LONGEST_SENTENCE = 5000;

const isReadable = ({ start, end }: Span) => end - start <= LONGEST_SENTENCE;

/** Apostrophes that were lost in copying: `l ordre du jour`. Every character keeps its place. */
const withApostrophes = (text: string) => text.replace(/(?<![\p{L}'])([ldnsjc]|qu) (?=[aeiouyhœ])/gu, "$1'");

/** The paragraphs with all that stands in them but names of bodies. */
function scan(document: Document, places: readonly Place[], language: LanguageData): Passage[] {
  return document.paragraphs.map((paragraph): Passage => {
    const { text: read, offsets } = squeeze(paragraph.text);
    const text = language.code === 'fr' ? withApostrophes(plain(read)) : plain(read);
    const dates = findDates(read, language);
    const other = language.masthead.dates;
    return {
      paragraph: offsets ? { ...paragraph, text: read } : paragraph,
      plain: text,
      ...(offsets && { printed: { text: paragraph.text, offsets } }),
      sentences: findSentences(read).filter(isReadable),
      mentions: [],
      dates: dates.length === 0 && other && paragraph.part === 'head' ? findDates(read, other) : dates,
      places: findPlaces({ text: read, words: text }, places, language),
      symbols: findSymbols(read),
      decisions: findDecisions(text, language),
      ...(document.gaps?.has(paragraph.key) && { gap: true }),
      breaks: normalise(document.original, paragraph.start, paragraph.end).breaks,
    };
  });
}

/** The symbol of the document: what is said above the text, or its head prints. */
function symbolOf(
  scanned: Passage[],
  above: FrontMatter | undefined,
  language: LanguageData,
  bodies: readonly Body[],
): string | undefined {
  const head = scanned.filter(({ paragraph }) => paragraph.part === 'head');
  return above?.symbol ?? readOwnSymbol(language, head, bodies)?.found.symbol;
}

function compareClaims(order: Map<string, number>) {
  return (a: Claim, b: Claim) => (order.get(a.paragraph) ?? 0) - (order.get(b.paragraph) ?? 0);
}

/**
 * Reads a document's text into a record: its facts and its claims, in the order of the text, each with its paragraph
 * and exact words; and what was seen but not understood, for a person to look at. Same text, same record.
 *
 * @example extractRecord(text, { file: '000_bf895ca790c30f6d.txt', bodies, places }).document.date // '2014-06-12'
 */
export function extractRecord(text: string, options: ExtractOptions): ExtractedRecord {
  const { file, bodies, places = [] } = options;
  const document = readDocument(text);
  const above = readFrontMatter(text);
  const code = options.language ?? above?.language ?? detectLanguage(plain(text.slice(above?.end ?? 0, 20_000)));
  const language = languageOf(code);
  const scanned = scan(document, places, language);
  const symbol = symbolOf(scanned, above, language, bodies);
  const split = splitName(
    document.paragraphs.filter(({ part }) => part === 'head'),
    bodies,
    language,
  );
  const owner =
    bodyOfSymbol(bodies, symbol) ??
    conferenceOfTreaty(document, bodies, language) ??
    conferenceOfList(scanned, bodies, language) ??
    boardOfAgency(scanned, bodies, code) ??
    bodies.find(({ id }) => id === split?.body);
  const family = familyOfDocument(document, bodies, language, owner);
  const others = othersNamed(scanned, bodies, family, language);
  const isOther = notOfHead(bodies, symbol);
  const { passages, subject } = withMentions(scanned, family, others, owner, language, isOther);
  const doubts: string[] = [];
  const reading: Reading = {
    language,
    passages,
    bodies: [...family, ...others],
    places: [...places],
    known: bodies,
    doubts,
    ...(subject && { subject }),
    ...(owner && { owner: owner.id }),
    ...(split && split.body === owner?.id && { split }),
  };
  const { facts, claims } = readMasthead(reading);
  if (family.length === 0)
    doubts.push('no body of bodies.yml is named in full at the beginning; no claims about bodies made');
  for (const { paragraph, plain } of passages) {
    const damaged = language.dates.damaged?.exec(plain);
    if (damaged) doubts.push(`${paragraph.key}: "${damaged[0]}" has lost a digit and is not read as a date`);
  }
  if (facts.kind) reading.kind = facts.kind;
  claims.push(...readClaims(reading, text, above?.symbol ?? symbol));
  for (const { paragraph } of passages) {
    if (paragraph.text.length > LONGEST_SENTENCE && !findSentences(paragraph.text).every(isReadable)) {
      doubts.push(`${paragraph.key}: words without a full stop over ${LONGEST_SENTENCE} characters were not read`);
    }
  }
  const titled = passages.find(({ paragraph }) => paragraph.text === facts.title);
  const session = speaksOfOthers(facts.kind)
    ? facts.session
    : (sessionReported(reading, facts.session) ??
      facts.session ??
      sessionOfTitle(claims, passages, facts.title) ??
      (titled && titledSession(reading, titled)) ??
      coverSession(reading) ??
      agreementSession(reading) ??
      sessionHeldFirst(reading) ??
      sessionOfYear(reading, claims) ??
      sessionOfProgramme(claims));
  if (!facts.title) doubts.push(NO_TITLE);
  if (!facts.kind) doubts.push(NO_KIND);
  const title = facts.title ?? standIn({ symbol: symbol ?? null, text: file });
  const order = new Map(document.paragraphs.map((paragraph, i) => [paragraph.key, i]));
  return {
    document: {
      text: file,
      symbol: null,
      kind: 'document',
      ...facts,
      ...(above?.symbol && { symbol: above.symbol, 'symbol-known-by': above.symbolKnownBy }),
      title,
      ...(session && { session }),
      language: facts.language ?? code,
    },
    claims: markDoubts(withoutRepeats(claims.filter((claim) => claim.quote !== '')), reading)
      .map((claim) => withPast(claim, reading))
      .sort(compareClaims(order)),
    doubts,
  };
}

/** "Report … on its fiftieth session": the session that a title names is the document's, where it names one. */
function sessionOfTitle(claims: Claim[], passages: Passage[], title: string | undefined): SessionRef | undefined {
  const keys = passages.flatMap(({ paragraph }) =>
    title && paragraph.part === 'head' && paragraph.text.includes(title) ? [paragraph.key] : [],
  );
  const named = claims.flatMap((claim) =>
    'session' in claim && keys.includes(claim.paragraph) ? [claim.session] : [],
  );
  const [only, ...others] = named;
  if (!only || others.length > 0) return undefined;
  const { body, number, dates } = only;
  return number === undefined ? { body, ...(dates && { dates }) } : { body, number };
}

function readClaims(reading: Reading, original: string, symbol: string | undefined): Claim[] {
  const { forms } = reading.language;
  const stated = forms && reading.bodies.length ? readForms(reading, forms) : [];
  const meetings = forms || !reading.bodies.length ? stated : readMeetings(reading);
  const agenda = [...readAgenda(reading, original), ...readTimetable(reading)];
  const period = reading.period ?? onlySessionOfHead(meetings)?.dates;
  const mandates = forms ? [] : readMandates(reading);
  return [
    ...meetings,
    ...readCoverSessions(reading),
    ...readFutureSessions(reading),
    ...readSessionLists(reading),
    ...readSessionsOfYear(reading),
    ...mandates,
    ...readOwnFounding(reading, [...stated, ...mandates]),
    ...readDecisions(reading),
    ...readDecisionTexts(reading, symbol),
    ...readDecisionTables(reading),
    ...agenda,
    ...readOpening(reading),
    ...readCapacity(reading),
    ...readCitations(reading, meetings, agenda),
    ...readOwnAddenda(reading, symbol),
    ...readFootnotes(reading),
    ...readProgramme({ ...reading, ...(period && { period }) }),
    ...readNames(reading),
  ];
}

function withoutRepeats(claims: Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()];
}

/** A session of which a document without a date says that it took place. */
function withPast(claim: Claim, { issued, language }: Reading): Claim {
  const isOpen = 'session' in claim && claim.session.status === undefined && claim.session.dates !== undefined;
  return isOpen && issued === undefined && language.past.test(plain(claim.quote))
    ? { ...claim, session: { ...claim.session, status: 'held' } }
    : claim;
}
