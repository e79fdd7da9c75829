import type { BodyId, Claim, SessionClaim, SessionRef } from '../model.ts';
import { findYearless } from './dates.ts';
import { yearlySession } from './languages/yearly-sessions.ts';
import { claimAt, type Passage, type Reading } from './reading.ts';
import type { Span } from './text.ts';

/** So many characters may stand before the body: the number of the paragraph, and an article. */
const BEFORE = 14;
/** So many between the session and its days: "at United Nations Headquarters, New York, from". */
const BETWEEN = 60;

/** What a report calls its own body, in plain letters: "the Commission". */
const ITSELF =
  /^(?:\d{1,3}\. )?(?:(?:the|la|le|el) )?(?:commission|committee|council|conference|comite|conseil|comision|consejo|conferencia|комиссия|комитет|совет|конференция) /u;

const HELD = /(?<!\p{L})(?:held|hold|tenu|tient|celebro|celebra|провел[аи]?|проводил[аи]?)(?!\p{L})/u;

const SITTING = /(?<!\p{L})(?:meeting|seance|sesion|заседани)/u;

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
  const found = yearlySession(words, language.code);
  if (!found?.year) return [];
  const before = words.slice(0, found.start);
  const named = passage.mentions.find(
    ({ start, end, generic }) =>
      !generic && start >= sentence.start && start <= sentence.start + BEFORE && end <= sentence.start + found.start,
  );
  const body = named?.body ?? (ITSELF.test(words) ? own : undefined);
  if (!body || !HELD.test(before)) return [];
  const text = passage.paragraph.text.slice(sentence.start, sentence.end);
  const [date, ...others] = findYearless(text.slice(found.end), language, `${found.year}-01-01/${found.year}-12-31`);
  const [printed, ...more] = passage.dates.filter(
    ({ start, when }) => start >= sentence.start + found.end && start < sentence.end && when.length >= 10,
  );
  if (others.length + more.length > 0 || (date && printed)) return [];
  const span = date
    ? { start: found.end + date.start, end: found.end + date.end }
    : printed && { start: printed.start - sentence.start, end: printed.end - sentence.start };
  const when = date?.when ?? printed?.when;
  if (!span || !when?.startsWith(found.year) || span.start - found.end > BETWEEN) return [];
  // "Its organizational session for 2025 at its 397th meeting, on 7 April": the day of the meeting.
  if (language.sitting?.test(words.slice(found.end, span.start)) || SITTING.test(words.slice(found.end, span.start)))
    return [];
  const noun = language.designations[0]?.[1] ?? 'session';
  const session: SessionClaim = { body, term: found.term, designation: noun, dates: when, status: 'held' };
  return [
    claimAt(
      passage,
      { session },
      { start: sentence.start, end: sentence.start + span.end, around: sentence.start + span.start },
    ),
  ];
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
  const isOne = body && session?.dates && told.every(({ dates }) => dates === session.dates);
  return isOne && session.term && session.dates ? { body, dates: session.dates } : undefined;
}
