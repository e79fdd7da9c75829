import type { BodyId, Claim, SessionClaim, SessionRef } from '../model.ts';
import { takerOf } from './decisions.ts';
import type { Form, Forms } from './languages/language.ts';
import { designationOf, findOrdinals } from './ordinals.ts';
import { claimAt, inside, type Passage, type Reading } from './reading.ts';
import { isPart, statusOf } from './session-words.ts';
import { firstOf, type Matched, matchForm, shapeOf } from './shapes.ts';
import type { Span } from './text.ts';

type Clause = { reading: Reading; passage: Passage; sentence: Span };

/** Each body once; one alone is not a list. */
function bodyOf(bodies: readonly BodyId[]): BodyId | BodyId[] | undefined {
  const [only, ...others] = [...new Set(bodies)];
  return only && others.length > 0 ? [only, ...others] : only;
}

/** The session in whose course it was, for "at its meeting held during the third session of the Conference". */
function hostOf(matched: Matched): SessionRef | undefined {
  const body = matched.host?.body;
  const number = matched.session[0]?.numbers[0];
  return body && number !== undefined ? { body, number } : undefined;
}

/** The sessions of a clause, one for each number, or for each date where no number is printed. */
function readSessions(clause: Clause, { says }: Form, matched: Matched): Claim[] | undefined {
  const { reading, passage } = clause;
  const { forms } = reading.language;
  const during = hostOf(matched);
  const body = bodyOf(matched.body.map((mention) => mention.body));
  const phrase = during ? undefined : matched.session[0];
  const numbers = during ? [] : matched.session.flatMap((found) => found.numbers);
  const words = passage.plain.slice(matched.start, matched.end);
  const noun = phrase?.noun ?? nameOf(reading, forms?.noun.exec(words)?.[0]);
  const count = numbers.length || matched.date.length || 1;
  if (!body || (numbers.length > 0 && matched.date.length > 0 && numbers.length !== matched.date.length))
    return undefined;
  if (sitting(reading, body, phrase?.noun, matched) || !isPaired(matched)) return undefined;
  if (phrase && isPart(reading, passage, phrase)) return [];
  return Array.from({ length: count }, (_, i) => {
    const date = matched.date[i];
    const number = numbers[i];
    const place = placeOf(matched, i);
    const status = says === 'cancelled' ? says : during ? 'held' : statusOf(date?.when, reading.issued);
    const session: SessionClaim = {
      body,
      ...(number !== undefined && { number }),
      ...(noun && { designation: noun }),
      ...(date && { dates: date.when }),
      ...(place && { place }),
      ...(status && { status }),
      ...(during && { during }),
    };
    return claimAt(
      passage,
      { session },
      { start: matched.start, end: matched.end, around: date?.start ?? matched.start },
    );
  });
}

/** Whether each of several sessions has its own days before or after it. */
function isPaired({ session, date, host }: Matched): boolean {
  if (host || session.length < 2) return true;
  const between = (from: Span, to: Span) => date.filter(({ start }) => start > from.start && start < to.start);
  const pairs = session.slice(1).map((next, i) => between(session[i] ?? next, next));
  return date.length === session.length && pairs.every(({ length }) => length === 1);
}

/** The place of all sessions, or of each where each has its own. */
function placeOf({ session, place, host }: Matched, i: number): string | undefined {
  if (host || session.length < 2) return firstOf(place)?.id;
  return place.length === session.length ? place[i]?.id : undefined;
}

const nameOf = (reading: Reading, printed: string | undefined) => printed && designationOf(printed, reading.language);

/** One day of a numbered "meeting" of a Conference may be a half-day, not a session. */
function sitting(reading: Reading, body: BodyId | BodyId[], noun: string | undefined, { date }: Matched): boolean {
  const isConference = reading.bodies.some((known) => known.id === body && !known.parent);
  return isConference && noun === 'meeting' && date.every(({ when }) => !when.includes('/'));
}

function readAct(clause: Clause, { says }: Form, matched: Matched): Claim[] | undefined {
  const { reading, passage, sentence } = clause;
  const decision = firstOf(matched.decision);
  const body = firstOf(matched.body)?.body;
  if (!decision || !body || says === 'session' || says === 'cancelled' || says === 'decision') return undefined;
  const by = matched.by?.body ?? takerOf(reading, passage, sentence, decision);
  const mandate = { body, act: says, decision: decision.id, ...(by && by !== body && { by }) };
  return [claimAt(passage, { mandate }, { start: matched.start, end: matched.end, around: decision.start })];
}

/** A decision without number, known by its day. */
function readDated(clause: Clause, matched: Matched): Claim[] | undefined {
  const [by, date] = [matched.by?.body, firstOf(matched.date)];
  if (!by || date?.when.length !== 10) return undefined;
  const span = { start: matched.start, end: matched.end, around: date.start };
  return [claimAt(clause.passage, { decision: { by, date: date.when } }, span)];
}

function readSentence(clause: Clause, forms: Forms): Claim[] {
  const { reading, passage, sentence } = clause;
  const words = passage.plain.slice(sentence.start, sentence.end);
  const shape = shapeOf(passage, sentence, findOrdinals(passage.plain, sentence, reading.language));
  const off = reading.language.callingOff.mention.test(words);
  const open = forms.open.test(words) || (off && reading.language.callingOff.open.test(words));
  const claims: Claim[] = [];
  const taken: Span[] = [];
  for (const form of forms.list) {
    const isSession = form.says === 'session' || form.says === 'cancelled';
    if (isSession && (open || off !== (form.says === 'cancelled'))) continue;
    for (const matched of matchForm(shape, form.form, isSession ? taken : [])) {
      const read =
        form.says === 'decision'
          ? readDated(clause, matched)
          : isSession
            ? readSessions(clause, form, matched)
            : readAct(clause, form, matched);
      if (!read) continue;
      claims.push(...read);
      if (isSession) taken.push(matched);
    }
  }
  if (isLeft(clause, taken, off))
    reading.doubts.push(
      `${passage.paragraph.key}: ${WHY[off ? 'off' : 'session']}: "${shorten(passage.paragraph.text.slice(sentence.start, sentence.end))}"`,
    );
  return claims;
}

const WHY = {
  off: 'may cancel or postpone a session, not read',
  session: 'a session and days that were not put together',
};

/** A year that stands in no date that was read. */
const YEAR = /(?<![\d/])(?:19|20)\d\d(?![\d/])/;

const shorten = (words: string) => (words.length > 120 ? `${words.slice(0, 120)}…` : words);

/** Whether a sentence names a session of one of the bodies and days, and nothing was read from it. */
function isLeft({ reading, passage, sentence }: Clause, taken: readonly Span[], off: boolean): boolean {
  if (taken.length > 0 || passage.paragraph.part === 'head') return false;
  const named = passage.mentions.some((mention) => inside(mention, sentence));
  const words = passage.plain.slice(sentence.start, sentence.end);
  if (off) return named && reading.language.sessionNouns.test(words);
  const numbered = findOrdinals(passage.plain, sentence, reading.language).length > 0;
  const dates = passage.dates.filter((date) => inside(date, sentence));
  return named && numbered && (dates.some(({ when }) => when.length >= 10) || (dates.length === 0 && YEAR.test(words)));
}

/**
 * What whole sentences say about sessions, mandates and dated decisions, by the forms of the language. A sentence that
 * fits no form but names a session and days is left for a person to look at.
 */
export function readForms(reading: Reading, forms: Forms): Claim[] {
  return reading.passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) => readSentence({ reading, passage, sentence }, forms)),
  );
}
