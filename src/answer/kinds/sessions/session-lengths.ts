import type { Session } from '../../../knowledge/sessions.ts';
import { hasDays, lengthInDays } from '../../../records/when.ts';
import { type Asked, withoutCue } from '../../asked.ts';
import { asksYesNo } from '../../asks-yes-no.ts';
import { answered, notInRecords, type Reply } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { Selection } from '../../select-sessions.ts';
import { comparison } from '../../steps/comparison.ts';
import type { World } from '../../world.ts';
import { focusOf } from './session-choice.ts';
import { evidenceOf } from './session-evidence.ts';
import { notesOf } from './session-lists.ts';
import { assertedDates, type SessionText, sessionText, wasHeld } from './session-text.ts';

/** How long one session was, or was to be. */
function durationOf(session: Session, text: SessionText, say: Phrases): string {
  const days = lengthInDays(session.dates ?? '');
  if (session.bodies.length > 1 && !session.cancelled) return say.jointDuration(days, text.dates(session));
  return (wasHeld(session) ? say.duration : say.plannedDuration)(text.name(session), days, text.dates(session));
}

export function lengths(asked: Asked, world: World, say: Phrases, selection: Selection): Reply | undefined {
  const text = sessionText(asked, world, say);
  const dated = selection.sessions.filter((session) => session.dates && hasDays(session.dates));
  if (dated.length === 0 || dated.length > 3) return undefined;
  const [cancelled] = dated.filter((session) => session.cancelled);
  const sentences = dated.map((session) => durationOf(session, text, say));
  return answered(
    asked,
    'sessions',
    {
      lead: cancelled ? text.sentence(cancelled) : (sentences[0] ?? ''),
      lines: cancelled ? sentences : sentences.slice(1),
      dates: assertedDates(asked, dated),
      sources: dated.flatMap(evidenceOf),
      notes: notesOf(dated, text, say),
    },
    focusOf(selection),
  );
}

/** "Meetings of more than two days": those that are, and how long they were; a shared period is nobody's own length. */
export function ofLength(asked: Asked, world: World, say: Phrases, selection: Selection): Reply | undefined {
  const text = sessionText(asked, world, say);
  const fits = comparison(asked);
  const own = selection.sessions.filter(({ bodies, dates }) => bodies.length === 1 && dates && hasDays(dates));
  const found = own.filter(({ dates }) => fits?.(lengthInDays(dates ?? '')));
  const joint = own.length < selection.sessions.length ? [say.jointNote] : [];
  const reply = lengths(asked, world, say, { ...selection, sessions: found });
  if (reply) return { ...reply, answer: { ...reply.answer, notes: [...joint, ...reply.answer.notes] } };
  if (found.length > 0 || own.length > 3) return undefined;
  return notInRecords(
    asked,
    world,
    say,
    'sessions',
    {
      lead: own.length > 0 ? say.notSo : say.notInRecords,
      lines: own.map((session) => text.sentence(session)),
      sources: own.flatMap(evidenceOf),
      notes: joint,
    },
    focusOf(selection),
  );
}

export function extreme(asked: Asked, world: World, say: Phrases, selection: Selection): Reply | undefined {
  const text = sessionText(asked, world, say);
  // "Which was longer, the joint meetings of October 2017 or those of May 2018?": a shared period is compared with another.
  const areJoint = asked.cues.has('joint') && selection.sessions.every(({ bodies }) => bodies.length > 1);
  const own = selection.sessions.filter(
    (session) =>
      (areJoint || session.bodies.length === 1) && !session.cancelled && session.dates && hasDays(session.dates),
  );
  const days = own.map((session) => lengthInDays(session.dates ?? ''));
  if (own.length === 0) return undefined;
  const longest = asked.cues.has('longest');
  const best = longest ? Math.max(...days) : Math.min(...days);
  const winners = own.filter((_, index) => days[index] === best);
  const names = say.list(winners.map((session) => say.nameWithDates(text.name(session), text.dates(session))));
  const joint = selection.sessions.some((session) => session.bodies.length > 1) ? [say.jointNote] : [];
  // "Was the third session longer than the second?": both are told.
  const isYesNo = asksYesNo(withoutCue(withoutCue(asked, 'longest'), 'shortest'));
  const compared = isYesNo && own.length === 2 ? own : winners;
  const others = compared.filter((session) => !winners.includes(session));
  return answered(asked, 'sessions', {
    lines: others.map((session) => durationOf(session, text, say)),
    lead: (longest ? say.longest : say.shortest)(names, best, winners.length > 1),
    dates: compared.flatMap((session) => session.dates ?? []),
    sources: compared.flatMap(evidenceOf),
    notes: [...joint, ...notesOf(winners, text, say)],
  });
}
