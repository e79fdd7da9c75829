import type { SessionClaim, When } from '../model.ts';
import { hasDays, overlap, within } from '../records/when.ts';
import type { Ruling } from './schema.ts';
import type { Cited, Conflict, Session } from './sessions.ts';

type Evidence = Cited<SessionClaim>;

const dateOf = ({ record }: Evidence): string => record.document.date ?? '';

const isCancelled = ({ value }: Evidence): boolean => value.status === 'cancelled';

/** Whether one claim was made in view of another: in the same record, or in one that is not older. */
const follows = (later: Evidence, earlier: Evidence): boolean =>
  later.record === earlier.record || (dateOf(earlier) !== '' && dateOf(later) >= dateOf(earlier));

/** Whether a claim gives other days than the cancelled ones, in view of the cancellation: the session was moved to them. */
function movedFrom(off: Evidence, claim: Evidence): boolean {
  const [before, now] = [off.value.dates, claim.value.dates];
  if (!before || !now || !hasDays(before) || !hasDays(now) || before === now || !follows(claim, off)) return false;
  return claim.record === off.record || !overlap(before, now);
}

/** What is said of one session, told apart where a record cancels it or moves it to other days. */
type Standing = {
  /** Claims that cancel the session or days for which it was planned, the oldest record first. */
  off: Evidence[];
  /** What holds: all claims where none cancels; else those that say it was held, or give the new days. */
  stands: Evidence[];
  /** What says that it took place or is planned still, against a record that cancels it. */
  against: Evidence[];
};

function standing(evidence: Evidence[]): Standing {
  const off = evidence
    .filter(isCancelled)
    .sort((a, b) => Number(dateOf(a) > dateOf(b)) - Number(dateOf(a) < dateOf(b)));
  const others = evidence.filter((cited) => !isCancelled(cited));
  const moved = others.filter((cited) => off.every((entry) => movedFrom(entry, cited)));
  const held = others.filter(({ value }) => value.status === 'held');
  const again = others.filter(
    (cited) =>
      !moved.includes(cited) &&
      off.length > 0 &&
      off.every((entry) => entry.record !== cited.record && dateOf(entry) !== '' && dateOf(cited) > dateOf(entry)),
  );
  return {
    off,
    stands: off.length === 0 ? others : others.filter((cited) => moved.includes(cited) || held.includes(cited)),
    against: off.length === 0 ? [] : [...new Set([...held.filter((cited) => !moved.includes(cited)), ...again])],
  };
}

/** The days and the place of a session as its claims give them so far: of those that hold, where any does. */
export function factsOf(evidence: Evidence[]): { dates?: When; place?: string } {
  const { off, stands } = standing(evidence);
  const claims = stands.length > 0 ? stands : [...off.toReversed(), ...evidence];
  let dates: When | undefined;
  for (const { value } of claims)
    if (value.dates && (!dates || (stands.length > 0 && within(value.dates, dates)))) dates = value.dates;
  const place = claims.find(({ value }) => value.place)?.value.place;
  return { ...(dates ? { dates } : {}), ...(place ? { place } : {}) };
}

/** Finds claims that differ, applies the ruling of a person between them, and says whether the session is cancelled. */
export function settle(session: Session, ruling: Ruling | undefined): void {
  const { off, stands, against } = standing(session.evidence);
  const last = off.at(-1);
  settleStatus(session, { off, stands, against }, ruling);
  const firm = session.cancelled ? unlike(off, session.evidence) : stands.filter((cited) => !isCancelled(cited));
  // The newest cancellation tells for when it was planned; earlier ones were of earlier plans.
  const claims = session.cancelled && last ? [last, ...firm] : firm;
  for (const field of ['dates', 'place'] as const) settleField(session, field, claims, ruling);
  const before = off.flatMap(({ value }) => (value.dates && value.dates !== session.dates ? [value.dates] : []));
  if (!session.cancelled && against.length === 0 && before.length > 0) session.movedFrom = [...new Set(before)];
}

/** Of a cancelled session: plans for other days than those that are cancelled, without a word on how they go together. */
const unlike = (off: Evidence[], evidence: Evidence[]): Evidence[] =>
  evidence.filter(
    (cited) =>
      !isCancelled(cited) &&
      off.every(({ value }) => value.dates && cited.value.dates && !overlap(value.dates, cited.value.dates)),
  );

/** Cancelled and held, or cancelled and planned by a newer record, cannot both be true. "Held" goes first without a ruling. */
function settleStatus(session: Session, { off, stands, against }: Standing, ruling: Ruling | undefined): void {
  if (off.length === 0) return;
  const chosen = ruling && [...against, ...off].find(({ record }) => record.id === ruling.follow);
  if (against.length > 0)
    session.conflicts.push({
      field: 'status',
      values: [...against, ...off].map((cited) => ({ value: cited.value.status ?? 'planned', cited })),
      ...(ruling && chosen ? { ruling } : {}),
    });
  if (against.length > 0 && chosen ? off.includes(chosen) : stands.length === 0) session.cancelled = true;
}

function settleField(
  session: Session,
  field: Exclude<Conflict['field'], 'status'>,
  claims: Evidence[],
  ruling: Ruling | undefined,
): void {
  // What a record says was held goes before what another planned.
  const values = [...claims]
    .sort((a, b) => Number(b.value.status === 'held') - Number(a.value.status === 'held'))
    .flatMap((cited) => {
      const value = cited.value[field];
      return value ? [{ value, cited }] : [];
    });
  const compatible = (a: string, b: string) =>
    a === b || (field === 'dates' && (within(a, b) || within(b, a)) && !(hasDays(a) && hasDays(b)));
  const [first] = values;
  if (!first || values.every(({ value }) => values.every((other) => compatible(value, other.value)))) return;
  const chosen = ruling && values.find(({ cited }) => cited.record.id === ruling.follow);
  session.conflicts.push({ field, values, ...(ruling && chosen ? { ruling } : {}) });
  session[field] = (chosen ?? first).value;
}
