import { type Cited, ordinalOf, type Session } from '../../knowledge/sessions.ts';
import type { AnswerKind, SessionClaim, Source } from '../../model.ts';
import { firstDay, hasDays, lastDay } from '../../records/when.ts';
import type { Asked } from '../asked.ts';
import { bodyName, notInRecords, placeName, type Reply, sourcesOf } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import { refOf } from '../session-refs.ts';
import type { World } from '../world.ts';

/** Says what is known of sessions, in the words of one language. */
export type SessionText = {
  noun(session: Session, count?: number): string;
  name(session: Session): string;
  /** By its printed number; else by its dates, since its place in the order is a deduction. */
  known(session: Session): string;
  dates(session: Session): string;
  on(session: Session): string;
  place(session: Session): string;
  /** The full sentence: what, when, where. */
  sentence(session: Session): string;
  line(session: Session, body: string): string;
  bodies(session: Session): string;
  notes(session: Session): string[];
};

/** Whether some record says that the session took place. */
export const wasHeld = (session: Session): boolean => session.evidence.some(({ value }) => value.status === 'held');

/** Whether the day falls within the session. */
export const isUnderWay = (session: Session, day: string): boolean =>
  Boolean(session.dates && hasDays(session.dates) && firstDay(session.dates) <= day && day <= lastDay(session.dates));

/** The claims that best show a session: its dates first, then its place when another claim gives it. */
export function evidenceOf(session: Session): Source[] {
  const rank = ({ value }: Cited<SessionClaim>) =>
    (value.dates === session.dates ? 4 : 0) +
    (value.number !== undefined ? 2 : 0) +
    (value.status === 'held' ? 1 : 0) +
    (value.place ? 1 : 0);
  const ranked = [...session.evidence].sort((a, b) => rank(b) - rank(a));
  const [best] = ranked;
  if (!best) return [];
  const place =
    session.place && !best.value.place ? ranked.filter(({ value }) => value.place === session.place).slice(0, 1) : [];
  const differing = session.conflicts.flatMap(({ values }) => values.map(({ cited }) => cited));
  return sourcesOf([best, ...place, ...differing]);
}

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
  const sentence = (session: Session) => {
    const joint = session.bodies.length > 1;
    const numbered = ordinalOf(session) !== undefined;
    const verbs = joint
      ? { now: say.jointUnderWay, coming: say.jointComing, held: say.metJointly, planned: say.metJointly }
      : numbered
        ? { now: say.underWay, coming: say.coming, held: say.held, planned: say.planned }
        : { now: say.metUnderWay, coming: say.metComing, held: say.met, planned: say.metPlanned };
    const verb = isUnderWay(session, today)
      ? verbs.now
      : isComing(session)
        ? verbs.coming
        : wasHeld(session)
          ? verbs.held
          : verbs.planned;
    return verb(numbered && !joint ? name(session) : bodies(session), on(session), place(session));
  };
  const known = (session: Session) =>
    session.number === undefined && session.dates
      ? say.datedSession(noun(session), bodies(session), dates(session))
      : name(session);
  const line = (session: Session, body: string) => {
    const others = session.bodies.filter((other) => other !== body).map((other) => bodyName(world, other, language));
    const mark =
      session.bodies.length > 1 && others.length < session.bodies.length
        ? say.jointMark(say.list(others))
        : wasHeld(session) || isComing(session)
          ? ''
          : say.plannedMark;
    return `${say.sessionLine(ordinalOf(session), noun(session), dates(session), place(session))}${mark}`;
  };
  const notes = (session: Session) => [
    ...(session.bodies.length > 1 ? [say.jointNote] : []),
    ...(wasHeld(session) ? [] : [plannedNote(session, say, firstDay(session.dates ?? '9999') >= today)]),
    ...(session.dates && !hasDays(session.dates) ? [say.yearOnlyNote] : []),
    ...session.conflicts.map((conflict) => {
      const values = conflict.values.map(({ value, cited }) =>
        say.contradictionValue(
          conflict.field === 'dates' ? say.dates(value, false) : placeName(world, value, language),
          cited.record.document.title,
        ),
      );
      const chosen = conflict.field === 'dates' ? dates(session) : placeName(world, session.place ?? '', language);
      return `${say.contradiction(say.list([...new Set(values)]))}${conflict.ruling ? ` ${say.ruled(chosen, conflict.ruling.because)}` : ''}`;
    }),
  ];
  return { noun, name, known, dates, on, place, sentence, line, bodies, notes };
}

function plannedNote(session: Session, say: Phrases, coming: boolean): string {
  const date = session.evidence.map(({ record }) => record.document.date).find((value) => value !== undefined);
  if (!date) return say.plannedUndatedNote;
  return coming ? say.announcedNote(say.dates(date, false)) : say.plannedNote(say.dates(date, false));
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
  const lines = [sessionText(asked, world, say).sentence(session)];
  return notInRecords(
    asked,
    world,
    say,
    kind,
    { lead, lines, sources: evidenceOf(session) },
    { session: refOf(session) },
  );
};
