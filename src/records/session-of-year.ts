import type { BodyId, Claim, SessionClaim, SessionRef } from '../model.ts';
import { findYearless } from './dates.ts';
import type { LanguageData } from './languages/language.ts';
import { type YearlySession, yearlySession } from './languages/yearly-sessions.ts';
import { findOrdinals } from './ordinals.ts';
import { claimAt, type Passage, type Reading } from './reading.ts';
import { statusOf } from './session-words.ts';
import { plain, type Span } from './text.ts';

/** So many characters may stand between a session and its days: "at United Nations Headquarters, New York, from". */
const BETWEEN = 60;

const NOUN =
  '(?<noun>commission|committee|council|conference|board|comite|conseil|comision|consejo|conferencia|junta|комиссия|комитет|совет|конференция)';
const VERB = '(?:held|tenu|tient|celebro|celebra|провел[аи]?)';

/** What a report calls its own body, in plain letters: "the Commission held". */
const ITSELF = new RegExp(`(?<![\\p{L}-])${NOUN} (?:has |had |a |ha )?${VERB}(?= )`, 'u');
const HELD = new RegExp(`^ (?:has |had |a |ha )?${VERB} `, 'u');

/** A session without a number, in plain letters. */
const UNNUMBERED =
  /(?<!\p{L})(?:its (?:formal |regular )?session|sa session(?: officielle| ordinaire)?|su periodo de sesiones(?: oficial| ordinario)?|свою (?:официальную |очередную )?сессию)(?!\p{L})/u;

/** The meeting that is all of a session, behind it: "its formal session (461st meeting) on 3 July 2025" (A/80/29). */
const AS_MEETING = / \(\d{1,4} ?\p{L}{1,3} (?:plenary )?(?:meeting|seance|sesion|заседание)\)/u;
const MEETING = /(?<!\p{L})(?:meeting|seance|sesion|заседани)/u;

/**
 * The sessions that a report tells by their year, with days that have none: "The Commission held its substantive session of 2025 at
 * Headquarters from 7 to 25 April" (A/80/42). The body is named in the sentence, or is the one of which the document is a report.
 */
export function readSessionsOfYear(reading: Reading): Claim[] {
  const own = bodyReporting(reading);
  return reading.passages.flatMap((passage) =>
    passage.paragraph.part === 'head'
      ? []
      : passage.sentences.flatMap((sentence) => inSentence(reading, passage, sentence, own)),
  );
}

function inSentence(reading: Reading, passage: Passage, sentence: Span, own: BodyId | undefined): Claim[] {
  const { language } = reading;
  const words = passage.plain.slice(sentence.start, sentence.end);
  const found = sessionIn(words, language);
  const body = found && holderOf(reading, passage, sentence, own, 'term' in found);
  if (!found || !body || body.at > found.start || found.start - body.at > BETWEEN) return [];
  const text = passage.paragraph.text.slice(sentence.start, sentence.end);
  const { year } = found;
  const yearless = year ? findYearless(text.slice(found.end), language, `${year}-01-01/${year}-12-31`) : [];
  const days = [
    ...yearless.map(({ when, start, end }) => ({ when, start: found.end + start, end: found.end + end })),
    ...passage.dates
      .filter(({ start, end, when }) => start >= sentence.start + found.end && end <= sentence.end && when.length >= 10)
      .map(({ when, start, end }) => ({ when, start: start - sentence.start, end: end - sentence.start })),
  ];
  const [day, ...others] = days;
  if (!day || others.length > 0 || !day.when.startsWith(year ?? '')) return [];
  // "Its organizational session for 2025 at its 397th meeting, on 7 April": the day of the meeting.
  const between = words.slice(found.end, day.start).replace(AS_MEETING, '');
  if (between.length > BETWEEN || MEETING.test(between)) return [];
  const noun = language.designations[0]?.[1] ?? 'session';
  // A draft of the report that is older than the end of the session does not tell that it was held to its end.
  const status = reading.issued === undefined ? 'held' : statusOf(day.when, reading.issued);
  const session: SessionClaim = {
    body: body.id,
    ...('term' in found && { term: found.term }),
    designation: noun,
    dates: day.when,
    ...(status && { status }),
  };
  const at = sentence.start;
  return [claimAt(passage, { session }, { start: at, end: at + day.end, around: at + day.start })];
}

/** The session that a sentence names by its place in the year, or without a number. */
function sessionIn(words: string, language: LanguageData): (Span & Partial<YearlySession>) | undefined {
  const yearly = yearlySession(words, language.code);
  if (yearly) return yearly;
  const bare = UNNUMBERED.exec(words);
  const isCounted = findOrdinals(words, { start: 0, end: words.length }, language).length > 0;
  return bare && !isCounted ? { start: bare.index, end: bare.index + bare[0].length } : undefined;
}

/** Who held it, and where the verb stands: the body that is named before it, or the report's own. */
function holderOf(
  reading: Reading,
  { plain: text, mentions }: Passage,
  { start, end }: Span,
  own: BodyId | undefined,
  isYearly: boolean,
) {
  const named = mentions.find(
    (mention) =>
      !mention.generic && mention.start >= start && mention.end <= end && HELD.test(text.slice(mention.end, end)),
  );
  // What is said of a body by name, without the year, `meetings.ts` reads.
  if (named && isYearly) return { id: named.body, at: named.end - start };
  const words = text.slice(start, end);
  const itself = ITSELF.exec(words);
  const names = reading.bodies
    .find(({ id }) => id === own)
    ?.names.map((name) => plain(name[reading.language.code] ?? ''));
  const isOwn = itself?.groups?.noun && names?.some((name) => name.includes(itself.groups?.noun ?? '-'));
  return own && itself && isOwn ? { id: own, at: itself.index } : undefined;
}

/** The body of which the title says that this is a report: "Report of the Disarmament Commission for 2025". */
export function bodyReporting({ passages, language, owner, session }: Reading): BodyId | undefined {
  if (session && typeof session.body === 'string') return session.body;
  const bodies = passages.flatMap(({ paragraph, plain, mentions }) => {
    const isTitle =
      paragraph.part === 'head' &&
      language.masthead.kindTitle.some(([form, kind]) => kind === 'report' && form.test(plain));
    const [mention] = isTitle ? mentions : [];
    return mention && !mention.generic && mention.official ? [mention.body] : [];
  });
  return new Set(bodies).size === 1 ? bodies[0] : owner;
}

/** The session of which a report is that tells of one session of its own body by its year, and of no other. */
export function sessionOfYear(reading: Reading, claims: readonly Claim[]): SessionRef | undefined {
  const body = reading.kind === 'report' ? bodyReporting(reading) : undefined;
  const told = claims.flatMap((claim) => ('session' in claim && claim.session.body === body ? [claim.session] : []));
  const [session] = told;
  const isOne =
    body && session?.dates && told.every(({ dates, number }) => dates === session.dates && number === undefined);
  return isOne && session.dates ? { body, dates: session.dates } : undefined;
}
