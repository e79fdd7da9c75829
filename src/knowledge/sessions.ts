import type { BodyId, Claim, DocumentRecord, Place, SessionClaim, SessionRef, When, YearlyTerm } from '../model.ts';
import { firstDay, hasDays, overlap, within } from '../records/when.ts';
import type { Ruling } from './schema.ts';
import { factsOf, settle } from './settle.ts';

/** One thing that one record says. */
export type Cited<T> = { record: DocumentRecord; claim: Claim; value: T };

/** Claims that cannot both be true, and which of them a person chose. */
export type Conflict = {
  field: 'dates' | 'place' | 'status';
  values: { value: string; cited: Cited<SessionClaim> }[];
  ruling?: Ruling;
};

/** One session of one body, or one period that several bodies shared, as all records together give it. */
export type Session = {
  /** One body; several for a joint period, of which nobody said which days were whose. */
  bodies: BodyId[];
  /** The number that a record prints. */
  number?: number;
  /** Place in the order, deduced from a complete list that ends in a numbered session. */
  ordinal?: number;
  designation?: string;
  /** Its place in the year, where a record calls it by that. */
  term?: YearlyTerm;
  dates?: When;
  place?: string;
  /** A record says that it does not take place, and none that it did. */
  cancelled?: true;
  /** Days for which it was planned before a record moved it, the oldest plan first. */
  movedFrom?: When[];
  /** The session in whose course this one took place. */
  during?: Session;
  evidence: Cited<SessionClaim>[];
  duringEvidence: Cited<SessionClaim>[];
  conflicts: Conflict[];
};

/** By code units, so that no locale changes it. */
const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);

const keyOf = (body: BodyId | BodyId[]) => [body].flat().sort().join('+');

/** Whether the same bodies are meant, in any order. */
const sameBodies = (a: BodyId[], b: BodyId | BodyId[]): boolean =>
  typeof b === 'string' ? a.length === 1 && a[0] === b : a.length === b.length && b.every((body) => a.includes(body));

const sameSession = (session: Session, claim: SessionRef): boolean => {
  const numbered = claim.number !== undefined && session.number !== undefined;
  if (numbered && claim.number !== session.number) return false;
  if (!sameBodies(session.bodies, claim.body)) return false;
  if (numbered) return true;
  return Boolean(claim.dates && session.dates && hasDays(claim.dates) && overlap(claim.dates, session.dates));
};

/** Whether days are meant for which the session was planned before a record cancelled them. */
const wasPlannedFor = (session: Session, { body, number, dates }: SessionRef): boolean =>
  number === undefined &&
  dates !== undefined &&
  hasDays(dates) &&
  sameBodies(session.bodies, body) &&
  session.evidence.some(({ value }) => value.status === 'cancelled' && value.dates && overlap(value.dates, dates));

/** The session that a reference means, when the records hold it; by days, also by those from which it was moved. */
export function findSession(sessions: Session[], ref: SessionRef | undefined): Session | undefined {
  return (
    ref &&
    (sessions.find((session) => sameSession(session, ref)) ?? sessions.find((session) => wasPlannedFor(session, ref)))
  );
}

/** Joins what the records say of the same sessions; in order of their first days, those without dates last. */
export function mergeSessions(records: DocumentRecord[], rulings: Ruling[], places: readonly Place[] = []): Session[] {
  const claims = records.flatMap((record) =>
    record.claims.flatMap((claim) => ('session' in claim ? [{ record, claim, value: claim.session }] : [])),
  );
  const sessions: Session[] = [];
  const anchored = claims.filter(({ value }) => value.number !== undefined || value.dates);
  // Claims with a number come first, so that a claim with dates alone finds the numbered session of the same days.
  for (const cited of [...anchored].sort(
    (a, b) => Number(a.value.number === undefined) - Number(b.value.number === undefined),
  )) {
    const known = findSession(sessions, cited.value);
    if (known) known.evidence.push(cited);
    else sessions.push(newSession(cited));
    const target = known ?? sessions.at(-1);
    if (target) takeIn(target, cited.value);
  }
  for (const session of sessions) {
    preferCities(session, places);
    settle(
      session,
      rulings.find((entry) => entry.session && sameSession(session, entry.session)),
    );
  }
  sessions.sort(
    (a, b) =>
      inOrder(a.dates ? firstDay(a.dates) : '9999', b.dates ? firstDay(b.dates) : '9999') ||
      inOrder(keyOf(a.bodies), keyOf(b.bodies)),
  );
  for (const cited of claims) attachDuring(sessions, cited);
  deduceOrdinals(sessions);
  return sessions;
}

/** "Held in the United Arab Emirates" and "held in Dubai" are no two places: the city is told. */
function preferCities(session: Session, places: readonly Place[]): void {
  const isCountry = (id: string | undefined) => places.some((place) => place.id === id && place.country);
  const city = session.evidence.find(({ value: { place } }) => place !== undefined && !isCountry(place))?.value.place;
  if (city === undefined) return;
  session.evidence = session.evidence.map((cited) => {
    const { place, ...value } = cited.value;
    return isCountry(place) ? { ...cited, value } : cited;
  });
  if (isCountry(session.place)) session.place = city;
}

const newSession = (cited: Cited<SessionClaim>): Session => ({
  bodies: [cited.value.body].flat(),
  evidence: [cited],
  duringEvidence: [],
  conflicts: [],
});

function takeIn(session: Session, claim: SessionClaim): void {
  if (claim.number !== undefined) session.number ??= claim.number;
  if (claim.designation) session.designation ??= claim.designation;
  if (claim.term) session.term ??= claim.term;
  if (session.evidence.some(({ value }) => value.status === 'cancelled')) {
    delete session.dates;
    delete session.place;
    Object.assign(session, factsOf(session.evidence));
    return;
  }
  if (claim.place) session.place ??= claim.place;
  if (claim.dates && (!session.dates || within(claim.dates, session.dates))) session.dates = claim.dates;
}

/** "À sa réunion tenue lors de la troisième session de la Conférence" (seed 004) names no date: its days tell which. */
function attachDuring(sessions: Session[], cited: Cited<SessionClaim>): void {
  const outer = findSession(sessions, cited.value.during);
  if (!outer?.dates) return;
  const own = findSession(sessions, cited.value);
  const body = keyOf(cited.value.body);
  const inside = own
    ? [own]
    : sessions.filter(
        (session) =>
          keyOf(session.bodies) === body &&
          session.dates &&
          outer.dates &&
          hasDays(session.dates) &&
          within(session.dates, outer.dates),
      );
  const [only] = inside;
  if (!only || inside.length > 1) return;
  only.during = outer;
  only.duringEvidence.push(cited);
}

/**
 * "Ses précédentes réunions" (seed 000) lists six meetings and the same document calls the next one the seventh: the
 * six are the first to the sixth. Only where the count fits to the one; a body's joint periods do not count, nor does a
 * session that is cancelled and bears no number. A list of which a line waits for a person is not counted.
 */
function deduceOrdinals(sessions: Session[]): void {
  for (const numbered of sessions) {
    if (numbered.number === undefined || !numbered.dates || numbered.bodies.length > 1) continue;
    const start = firstDay(numbered.dates);
    const key = keyOf(numbered.bodies);
    const earlier = sessions.filter(
      (session) =>
        keyOf(session.bodies) === key &&
        session.dates &&
        hasDays(session.dates) &&
        firstDay(session.dates) < start &&
        !(session.cancelled && session.number === undefined),
    );
    const fits = earlier.every((session, index) => session.number === undefined || session.number === index + 1);
    const listed = earlier.every((session) =>
      session.evidence.some(({ record }) => numbered.evidence.some((cited) => cited.record === record)),
    );
    const complete = numbered.evidence.every(({ record }) => !record.toReview?.some((claim) => 'session' in claim));
    if (earlier.length !== numbered.number - 1 || !fits || !listed || !complete) continue;
    earlier.forEach((session, index) => {
      if (session.number === undefined) session.ordinal = index + 1;
    });
  }
}

/** Number of a session, printed or deduced. */
export const ordinalOf = (session: Session): number | undefined => session.number ?? session.ordinal;
