import type { Claim, SessionClaim } from '../model.ts';
import { headingOf } from './decision-headings.ts';
import { takerOf } from './decisions.ts';
import { FUTURE_SESSIONS, type FutureWords } from './languages/future-sessions.ts';
import { findOrdinals } from './ordinals.ts';
import { claimAt, inside, type Passage, type Reading, whole } from './reading.ts';
import { ownerOf } from './session-owner.ts';
import { datesAfter, isPart, statusOf } from './session-words.ts';
import type { Span } from './text.ts';

/** A numbered session as a paragraph names it. */
type Named = Span & { session: SessionClaim };

/** The text of one decision on sessions to come, and whose sessions it speaks of where it gives no numbers. */
type Section = { passages: Passage[]; taker: SessionClaim['body'] | undefined };

/** How sessions without their numbers are referred to. */
type Reference = { paragraph?: string; those?: string };

/**
 * What a decision on the dates and venues of future sessions says of sessions that share their days: "the thirtieth session of A,
 * the twentieth session of B and the seventh session of C from 10 to 21 November 2025"; of "the sessions referred to in paragraph
 * 4 above", which that paragraph names; and of "the sessions to be held from 11 to 22 November 2019", which are those of the body
 * that takes the decision.
 *
 * @example readFutureSessions(reading).map(({ session }) => session.dates) // ['2026-11-09/2026-11-20'], of decision 19/CP.29
 */
export function readFutureSessions(reading: Reading): Claim[] {
  const words = FUTURE_SESSIONS[reading.language.code];
  return words ? sectionsIn(reading, words).flatMap((section) => readSection(reading, section, words)) : [];
}

/** What stands under a heading on future sessions, up to the next decision. */
function sectionsIn(reading: Reading, { heading }: FutureWords): Section[] {
  const { passages } = reading;
  return passages.flatMap((passage, at): Section[] => {
    const decision = headingOf(passage);
    if (!decision || !heading.test(passages[at + 1]?.plain ?? '')) return [];
    const next = passages.findIndex((other, place) => place > at && headingOf(other) !== undefined);
    const taker = takerOf(reading, passage, whole(passage), decision);
    return [{ passages: passages.slice(at + 1, next < 0 ? passages.length : next), taker }];
  });
}

function readSection(reading: Reading, { passages, taker }: Section, { held, hosted }: FutureWords): Claim[] {
  /** The sessions of each numbered paragraph, with their days where they are known. */
  const byParagraph = new Map<string, SessionClaim[]>();
  const own: SessionClaim[] = taker === undefined ? [] : [{ body: taker, designation: 'session' }];
  let before: SessionClaim[] = [];
  return passages.flatMap((passage) => {
    const isHeld = ({ paragraph, those }: Reference) =>
      paragraph !== undefined ? (byParagraph.get(paragraph) ?? []) : those !== undefined ? before : own;
    const isHosted = ({ paragraph = '' }: Reference) => byParagraph.get(paragraph) ?? [];
    const named = togetherIn(reading, passage);
    const told = passage.sentences.flatMap((sentence) => [
      ...ofRow(reading, passage, sentence),
      ...referred(reading, passage, sentence, held, isHeld),
      ...referred(reading, passage, sentence, hosted, isHosted),
    ]);
    const number = /^(\d{1,3})\. /.exec(passage.plain)?.[1];
    if (number !== undefined) {
      const dated = told.flatMap((claim) => ('session' in claim ? [claim.session] : []));
      byParagraph.set(number, dated.length > 0 ? dated : named);
      before = named;
    }
    return told;
  });
}

/** The numbered sessions that a passage names, each with its body. */
function namedIn(reading: Reading, passage: Passage, span: Span): Named[] {
  return findOrdinals(passage.plain, span, reading.language).flatMap((phrase): Named[] => {
    const sentence = passage.sentences.find((one) => inside(phrase, one));
    const owner = sentence && ownerOf(reading, passage, sentence, phrase);
    const [number, ...others] = phrase.numbers;
    if (!owner || number === undefined || others.length > 0 || isPart(reading, passage, phrase)) return [];
    const session = { body: owner.mention.body, number, designation: phrase.noun };
    return [{ session, start: phrase.start, end: owner.end }];
  });
}

/** The rows of sessions that a passage names, with nothing but commas and "and" between them. */
function rowsIn(reading: Reading, passage: Passage, span: Span): Named[][] {
  const { and, articles } = reading.language.links;
  const linked = new RegExp(`^ ?,? ?(?:${and})? ?(?:${articles})?$`);
  const rows: Named[][] = [];
  for (const one of namedIn(reading, passage, span)) {
    const row = rows.at(-1);
    if (row && linked.test(passage.plain.slice(row.at(-1)?.end, one.start))) row.push(one);
    else rows.push([one]);
  }
  return rows.filter((row) => row.length > 1);
}

/** The sessions of the one row that a passage names: those that "the sessions referred to in paragraph 4 above" are. */
function togetherIn(reading: Reading, passage: Passage): SessionClaim[] {
  const [row = [], ...others] = rowsIn(reading, passage, whole(passage));
  return others.length > 0 ? [] : row.map(({ session }) => session);
}

/** Sessions in a row, the last of which has its days behind it, as it is read by itself: all have them. */
function ofRow(reading: Reading, passage: Passage, sentence: Span): Claim[] {
  return rowsIn(reading, passage, sentence).flatMap((row) => {
    const { dates, place } = datesAfter(reading, passage, sentence, row.at(-1)?.end ?? sentence.end);
    const [date, ...others] = dates;
    if (!date?.when.includes('/') || others.length > 0) return [];
    return row.slice(0, -1).map(({ session, start }) => {
      const dated = withStatus(reading, { ...session, dates: date.when, ...(place && { place }) });
      return claimAt(passage, { session: dated }, { start, end: date.end, around: date.start });
    });
  });
}

/** Sessions without a number, with their days or their city behind them: those that `of` gives for the reference. */
function referred(
  reading: Reading,
  passage: Passage,
  sentence: Span,
  words: RegExp,
  of: (reference: Reference) => SessionClaim[],
): Claim[] {
  return [...passage.plain.slice(sentence.start, sentence.end).matchAll(words)].flatMap((match) => {
    const start = sentence.start + match.index;
    const { dates, place, end } = datesAfter(reading, passage, sentence, start + match[0].length);
    const [date, ...others] = dates;
    if (others.length > 0 || (date && !date.when.includes('/'))) return [];
    const behind = date ? undefined : cityAfter(passage, start + match[0].length);
    const city = place ?? behind?.id;
    const stop = Math.max(end, behind?.end ?? 0);
    return of({ ...match.groups }).flatMap((session) => {
      const dated = { ...session, ...(date && { dates: date.when }), ...(city && { place: city }) };
      if (!dated.dates || (!date && !city)) return [];
      return [claimAt(passage, { session: withStatus(reading, dated) }, { start, end: stop }, BECAUSE)];
    });
  });
}

const BECAUSE = 'another paragraph of the decision, or the body that takes it, tells which sessions are meant';

/** "In Katowice": the city behind one little word. */
const cityAfter = ({ places }: Passage, at: number): Passage['places'][number] | undefined =>
  places.find(({ start }) => start >= at && start - at <= LITTLE_WORD);

const LITTLE_WORD = 4;

function withStatus(reading: Reading, session: SessionClaim): SessionClaim {
  const status = statusOf(session.dates, reading.issued);
  return status ? { ...session, status } : session;
}
