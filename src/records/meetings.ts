import type { BodyId, Claim, SessionClaim, When } from '../model.ts';
import type { Mention } from './bodies.ts';
import { readCalledOff } from './called-off.ts';
import type { FoundDate } from './dates.ts';
import { readDuring } from './during.ts';
import { readLettered, readLetteredPlaces } from './lettered-sessions.ts';
import { designationOf, findOrdinals, type SessionPhrase } from './ordinals.ts';
import { claimAt, inside, type Passage, type Reading } from './reading.ts';
import { byName, nounBefore, ownerOf } from './session-owner.ts';
import { datesAfter, groupBefore, isPart, statusOf, withArticle } from './session-words.ts';
import type { Span } from './text.ts';

function withStatus(session: SessionClaim, issued: When | undefined): SessionClaim {
  const status = statusOf(session.dates, issued);
  return status ? { ...session, status } : session;
}

/** A session, whose it is, and the date behind it. */
type Dated = { phrase: SessionPhrase; owner: Mention; date: FoundDate };

/** "At its sixtieth session, on 13 March 2017, the Commission adopted": the day of the act, perhaps not of the session. */
function ofAct(
  { language }: Reading,
  { plain, paragraph }: Passage,
  { phrase, owner, date }: Dated,
): string | undefined {
  const between = plain.slice(Math.min(owner.start, phrase.start), date.start);
  if (date.when.length !== 10 || language.happens.test(between)) return undefined;
  return `"${paragraph.text.slice(phrase.start, date.end)}" may be the day of what was done there`;
}

/** Words before a session during which something else takes place, in plain letters. */
const WITHIN =
  /(?:\b(?:during|alongside|in conjunction with|(?:on|in) the margins of|pendant|durant|au cours de|en marge de|durante|paralelamente a|al margen de)(?: (?:the|its|la|le|sa|el|su))? ?|\b(?:pendant|durant|au cours de|en marge de) l'|(?:во время|в ходе|параллельно с|в рамках) |(?:خلال|اثناء|علي هامش) )$/u;

/**
 * "The dialogue that was convened during the forty-sixth session of the SBSTA, on 16 and 17 May 2017" (decision 2/CP.23): the days of
 * the dialogue. Days in brackets, or that a verb of holding binds to the session, are its own.
 */
function ofOther(
  { language }: Reading,
  { plain, paragraph }: Passage,
  { phrase, owner, date }: Dated,
): string | undefined {
  const first = Math.min(owner.start, phrase.start);
  if (!WITHIN.test(plain.slice(0, first))) return undefined;
  const between = plain.slice(Math.max(owner.end, phrase.end), date.start);
  const isOwn = !/^,/.test(between) || language.happens.test(between) || language.heldParticiple.test(between);
  return isOwn ? undefined : `"${paragraph.text.slice(first, date.end)}" may be the days of what took place then`;
}

/** Sessions that are numbered in words: "sa septième réunion à Vienne du 28 au 30 octobre 2013". */
function readNumbered(reading: Reading, passage: Passage, sentence: Span, used: Set<FoundDate>): Claim[] {
  const claims: Claim[] = [];
  const counted = findOrdinals(passage.plain, sentence, reading.language).flatMap((phrase) => {
    const owner = ownerOf(reading, passage, sentence, phrase);
    return owner ? [{ phrase, owner }] : [];
  });
  for (const { phrase, owner } of [...counted, ...byName(reading, passage, sentence)]) {
    const { dates, place, end } = datesAfter(reading, passage, sentence, owner.end);
    if (dates.length === 0) continue;
    if (isPart(reading, passage, phrase)) continue;
    if (dates.length !== phrase.numbers.length && !(phrase.together && dates.length === 1)) {
      reading.doubts.push(
        `${passage.paragraph.key}: ${phrase.numbers.length} sessions and ${dates.length} dates; not paired`,
      );
      continue;
    }
    const [date] = dates;
    const dated = date && { phrase, owner: owner.mention, date };
    const doubt = dated && (ofAct(reading, passage, dated) ?? ofOther(reading, passage, dated));
    if (doubt !== undefined) {
      reading.doubts.push(`${passage.paragraph.key}: ${doubt}; no claim made`);
      continue;
    }
    const pairs = reading.language.respectively.exec(passage.plain.slice(end));
    const last = Math.max(end + (pairs?.[0].length ?? 0), owner.mention.end);
    const quote = { start: Math.min(owner.mention.start, phrase.start), end: last };
    phrase.numbers.forEach((number, i) => {
      const date = phrase.together ? dates[0] : dates[i];
      if (!date) return;
      used.add(date);
      const session: SessionClaim = {
        body: owner.mention.body,
        number,
        designation: phrase.noun,
        dates: date.when,
        ...(place && { place }),
      };
      const quoted = { ...withArticle(passage, quote, reading.language), around: date.start };
      claims.push(claimAt(passage, { session: withStatus(session, reading.issued) }, quoted));
    });
  }
  return claims;
}

function bodyOf(reading: Reading, group: Mention[]): BodyId | BodyId[] {
  const ids = reading.bodies.map((body) => body.id).filter((id) => group.some((mention) => mention.body === id));
  const [only] = ids;
  return ids.length === 1 && only ? only : ids;
}

/** What follows the verb is quoted with it up to this length ("l'un à la suite de l'autre"). */
const LONGEST_TAIL = 60;

/** "The meeting held on 16 and 28 February" was suspended and resumed: its days are not two meetings (TN/AG/SCC/R/1). */
const ONE = /^(?:meeting|session|reunion|periodo de sesiones)$/;

/** Sessions without a number: "a tenu ses précédentes réunions les …", "réunion du Groupe … tenue à Vienne du …". */
function readUnnumbered(reading: Reading, passage: Passage, sentence: Span, used: Set<FoundDate>): Claim[] {
  const { language } = reading;
  const claims: Claim[] = [];
  for (const mention of passage.mentions.filter((candidate) => inside(candidate, sentence))) {
    const rest = passage.plain.slice(mention.end, sentence.end);
    const active = language.held.exec(rest);
    const participle = active ? null : new RegExp(`^,? ?(?:${language.heldParticiple.source})`).exec(rest);
    const verb = active ?? participle;
    if (!verb) continue;
    const group = groupBefore(passage, mention.end, reading.language);
    const first = group[0];
    if (!first || findOrdinals(verb[0], { start: 0, end: verb[0].length }, language).length) continue;
    const noun = active?.groups?.noun ?? active?.groups?.noun2 ?? nounBefore(reading, passage, first);
    if (!noun) continue;
    const verbEnd = mention.end + verb[0].length;
    const after = datesAfter(reading, passage, sentence, verbEnd);
    const dates = after.dates.length ? after.dates : datesBefore(passage, sentence, first, language.links.articles);
    if (dates.length > 1 && ONE.test(noun)) {
      reading.doubts.push(`${passage.paragraph.key}: one ${noun} on several days apart; no claim made of its parts`);
      continue;
    }
    const leads = after.dates.length === 0;
    const close = leads && sentence.end - verbEnd < LONGEST_TAIL ? sentence.end : verbEnd;
    dates.forEach((date, i) => {
      if (used.has(date)) return;
      used.add(date);
      const session: SessionClaim = {
        body: bodyOf(reading, group),
        designation: designationOf(noun, language),
        dates: date.when,
      };
      if (after.place) session.place = after.place;
      const opening = active ? first.start : Math.max(0, passage.plain.lastIndexOf(noun, first.start));
      const whole = withArticle(passage, { start: opening, end: date.end }, reading.language);
      const short = i === 0 ? whole : { start: date.start, end: date.end };
      const quoted = leads ? { start: date.start, end: close } : short;
      claims.push(
        claimAt(passage, { session: withStatus(session, reading.issued) }, { ...quoted, around: date.start }),
      );
    });
  }
  return claims;
}

/** "Le Groupe de travail s'est réuni du 3 au 5 octobre 2007". One day alone may be only the day of the opening. */
function readMet(reading: Reading, passage: Passage, sentence: Span, used: Set<FoundDate>): Claim[] {
  return passage.mentions.flatMap((mention) => {
    const verb =
      inside(mention, sentence) && reading.language.metOn.exec(passage.plain.slice(mention.end, mention.end + 40));
    if (!verb) return [];
    const group = groupBefore(passage, mention.end, reading.language);
    const { dates, place } = datesAfter(reading, passage, sentence, mention.end + verb[0].length);
    const start = group[0]?.start ?? mention.start;
    return dates
      .filter((date) => date.when.includes('/') && !used.has(date))
      .map((date) => {
        used.add(date);
        const session: SessionClaim = { body: bodyOf(reading, group), dates: date.when, ...(place && { place }) };
        const quoted = { ...withArticle(passage, { start, end: date.end }, reading.language), around: date.start };
        return claimAt(passage, { session: withStatus(session, reading.issued) }, quoted);
      });
  });
}

/** Dates that lead the sentence, up to the comma before its subject: "Du 9 au 13 octobre 2017, le Groupe … a tenu". */
function datesBefore(passage: Passage, sentence: Span, subject: Mention, articles: string): FoundDate[] {
  const before = passage.dates.filter((date) => inside(date, sentence) && date.end <= subject.start);
  const gap = passage.plain.slice(before.at(-1)?.end, subject.start);
  return new RegExp(`^, (?:${articles})?$`).test(gap) ? before : [];
}

/** What the running text and the title say about sessions: of whom, which, when, where. */
export function readMeetings(reading: Reading): Claim[] {
  return reading.passages.flatMap((passage) => [
    ...readLetteredPlaces(reading, passage),
    ...passage.sentences.flatMap((sentence) => {
      const calledOff = readCalledOff(reading, passage, sentence);
      if (calledOff) return calledOff;
      const used = new Set<FoundDate>();
      return [
        ...readLettered(reading, passage, sentence),
        ...readNumbered(reading, passage, sentence, used),
        ...readUnnumbered(reading, passage, sentence, used),
        ...readMet(reading, passage, sentence, used),
        ...readDuring(reading, passage, sentence),
      ];
    }),
  ]);
}
