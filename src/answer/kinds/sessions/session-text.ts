import { type Conflict, ordinalOf, type Session } from '../../../knowledge/sessions.ts';
import type { AnswerKind, When } from '../../../model.ts';
import { firstDay, hasDays, lastDay } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { bodyName, notInRecords, placeName, type Reply } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { disagreement } from '../../says.ts';
import { refOf } from '../../session-refs.ts';
import type { World } from '../../world.ts';
import { evidenceOf } from './session-evidence.ts';

/** Says what is known of sessions, in the words of one language. */
export type SessionText = {
  noun(session: Session, count?: number): string;
  name(session: Session): string;
  /** By its printed number; else by its dates, since its place in the order is a deduction. */
  known(session: Session): string;
  dates(session: Session): string;
  on(session: Session): string;
  place(session: Session): string;
  /** For which days it was planned first: `, which was first to be held …,` after a name; empty where it was not moved. */
  moved(session: Session, words: (when: string) => string): string;
  /** The full sentence: what, when, where. */
  sentence(session: Session): string;
  /** What stands behind its days in a list: cancelled, joint with others than `body`, no more than planned. */
  mark(session: Session, body: string): string;
  line(session: Session, body: string): string;
  bodies(session: Session): string;
  notes(session: Session): string[];
};

/** Years alone, without a month. */
const YEARS = /^\d{4}(?:\/\d{4})?$/;

/** Whether some record says that the session took place, and it does not count as cancelled by the ruling of a person. */
export const wasHeld = ({ cancelled, evidence }: Session): boolean =>
  !cancelled && evidence.some(({ value }) => value.status === 'held');

/** Whether no document tells a session from its announcement, as where none bears a date. */
const isUndated = ({ evidence }: Session): boolean => evidence.every(({ value }) => value.status === undefined);

/**
 * The dates that an answer about sessions asserts. Those of a cancelled session are asserted only where the question asks
 * when it was to be ("When is the eighth meeting?"), and for it alone: anywhere else, as for "When did the group meet in
 * 2014?", they would be taken for days on which something is held.
 */
export const assertedDates = ({ cues, ordinals }: Asked, found: Session[]): When[] => {
  const whenItWasToBe = found.length === 1 && cues.has('when') && (ordinals.length > 0 || !cues.has('meet'));
  return found.flatMap(({ dates, cancelled }) => (dates && (!cancelled || whenItWasToBe) ? [dates] : []));
};

/** Whether the day falls within the session. A cancelled session is never under way. */
export const isUnderWay = (session: Session, day: string): boolean =>
  Boolean(
    !session.cancelled &&
      session.dates &&
      hasDays(session.dates) &&
      firstDay(session.dates) <= day &&
      day <= lastDay(session.dates),
  );

/** The words for the sessions of an answer. */
export function sessionText(
  { language, today }: Pick<Asked, 'language' | 'today'>,
  world: World,
  say: Phrases,
): SessionText {
  const isComing = (session: Session) => Boolean(session.dates && firstDay(session.dates) > today);
  const noun = (session: Session, count = 1) => say.session(session.designation, count);
  const bodies = (session: Session) => say.list(session.bodies.map((body) => bodyName(world, body, language)));
  const name = (session: Session) => {
    const ordinal = ordinalOf(session);
    return ordinal
      ? say.nthSession(ordinal, noun(session), bodies(session))
      : say.oneSession(noun(session), bodies(session));
  };
  const dates = (session: Session) => (session.dates ? say.dates(session.dates, isComing(session)) : '');
  const on = (session: Session) => (session.dates ? say.on(session.dates, isComing(session)) : '');
  const place = (session: Session) => (session.place ? ` ${say.in(placeName(world, session.place, language))}` : '');
  const before = (session: Session) => say.list((session.movedFrom ?? []).map((when) => say.on(when)));
  const moved = (session: Session, words: (when: string) => string) =>
    session.movedFrom ? words(before(session)) : '';
  const sentence = (session: Session) => {
    if (session.cancelled) return say.cancelled(name(session), on(session), place(session));
    // Nothing but its number is known, as of a session of which a document reports a part.
    if (!session.dates && !session.place) return name(session).replace(/^./u, (letter) => letter.toUpperCase());
    const joint = session.bodies.length > 1;
    const called = session.movedFrom ? say.moved(name(session), before(session)) : name(session);
    const byName = !joint && (ordinalOf(session) !== undefined || session.movedFrom !== undefined);
    const verbs = joint
      ? { now: say.jointUnderWay, coming: say.jointComing, held: say.metJointly, planned: say.metJointly }
      : byName
        ? { now: say.underWay, coming: say.coming, held: say.held, planned: say.planned }
        : { now: say.metUnderWay, coming: say.metComing, held: say.met, planned: say.metPlanned };
    if (!isUnderWay(session, today) && !isComing(session) && isUndated(session))
      return say.stated(
        byName ? called : say.oneSession(noun(session), bodies(session)),
        dates(session),
        place(session),
      );
    const verb = isUnderWay(session, today)
      ? verbs.now
      : isComing(session)
        ? verbs.coming
        : wasHeld(session)
          ? verbs.held
          : verbs.planned;
    return verb(byName ? called : bodies(session), on(session), place(session));
  };
  const known = (session: Session) =>
    session.number === undefined && session.dates
      ? say.datedSession(noun(session), bodies(session), dates(session))
      : name(session);
  const mark = (session: Session, body: string) => {
    const others = session.bodies.filter((other) => other !== body).map((other) => bodyName(world, other, language));
    if (session.cancelled) return say.cancelledMark;
    if (session.bodies.length > 1 && others.length < session.bodies.length) return say.jointMark(say.list(others));
    return wasHeld(session) || isComing(session) || isUndated(session) ? '' : say.plannedMark;
  };
  const line = (session: Session, body: string) => {
    const told = say.sessionLine(ordinalOf(session), noun(session), dates(session), place(session));
    return `${told}${moved(session, say.movedMark)}${mark(session, body)}`;
  };
  const valueText = (field: Conflict['field'], value: string) =>
    field === 'dates'
      ? say.dates(value, false)
      : field === 'place'
        ? placeName(world, value, language)
        : (say.sessionStatus[value] ?? value);
  const notes = (session: Session) => [
    ...(session.bodies.length > 1 && !session.cancelled ? [say.jointNote] : []),
    ...(wasHeld(session) ? [] : statusNote(session, say, firstDay(session.dates ?? '9999') >= today)),
    ...(session.dates && YEARS.test(session.dates) ? [say.yearOnlyNote] : []),
    ...session.conflicts.map((conflict) => {
      const said = conflict.values.map(({ value, cited }) => ({
        value: valueText(conflict.field, value),
        record: cited.record,
      }));
      const chosen = valueText(conflict.field, settled(session, conflict.field));
      return `${disagreement(said, world, say)}${conflict.ruling ? ` ${say.ruled(chosen, conflict.ruling.because)}` : ''}`;
    }),
  ];
  return { noun, name, known, dates, on, place, moved, sentence, mark, line, bodies, notes };
}

/** What the records chose in the end, where they differ. */
const settled = (session: Session, field: Conflict['field']): string =>
  field === 'status'
    ? session.cancelled
      ? 'cancelled'
      : wasHeld(session)
        ? 'held'
        : 'planned'
    : (session[field] ?? '');

/** Since when a session is announced or cancelled. */
function statusNote(session: Session, say: Phrases, coming: boolean): string[] {
  const { evidence, cancelled, dates } = session;
  const telling = cancelled
    ? evidence.filter(({ value }) => value.status === 'cancelled')
    : evidence.toSorted((a, b) => Number(b.value.dates === dates) - Number(a.value.dates === dates));
  const date = telling.map(({ record }) => record.document.date).find((value) => value !== undefined);
  if (cancelled) return date ? [say.cancelledNote(say.dates(date, false))] : [];
  if (!date) return [isUndated(session) ? say.undatedNote : say.plannedUndatedNote];
  return [coming ? say.announcedNote(say.dates(date, false)) : say.plannedNote(say.dates(date, false))];
}

/** Says, in `lead`, that the records do not hold what is asked of a session, and what they do say of it. */
export const onlySession = (
  asked: Asked,
  world: World,
  say: Phrases,
  kind: AnswerKind,
  session: Session,
  lead: string,
): Reply => {
  const lines = session.dates ? [sessionText(asked, world, say).sentence(session)] : [];
  return notInRecords(
    asked,
    world,
    say,
    kind,
    { lead, lines, sources: evidenceOf(session) },
    { session: refOf(session) },
  );
};
