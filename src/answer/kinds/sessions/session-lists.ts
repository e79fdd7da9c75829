import type { Session } from '../../../knowledge/sessions.ts';
import { firstDay, hasDays, isDay, lastDay } from '../../../records/when.ts';
import { mayHaveOthers } from '../../all-known.ts';
import type { Asked } from '../../asked.ts';
import { asksWeekday } from '../../asks-weekday.ts';
import { asksYesNo } from '../../asks-yes-no.ts';
import { answered, bodyName, notInRecords, type Reply } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { Selection } from '../../select-sessions.ts';
import { sessionsOf } from '../../session-refs.ts';
import { unlistedSessions } from '../../steps/unlisted-sessions.ts';
import type { World } from '../../world.ts';
import { focusOf } from './session-choice.ts';
import { evidenceOf } from './session-evidence.ts';
import { limitText } from './session-nothing.ts';
import { assertedDates, sessionText, wasHeld } from './session-text.ts';

/**
 * Whether that a session is there answers what is asked of it: not whether it still meets or is over, and not whether it
 * met where it is yet to come.
 */
function isSoNow({ cues, tokens, today }: Asked, { dates = '' }: Session): boolean {
  if (cues.has('close') || cues.has('still')) return false;
  const text = tokens.map(({ word }) => word).join(' ');
  const isPast = /^(?:did|was|were|has|have)\b|\b(?:s est|a|ont|etait|siegeait) (?:t )?(?:il|elle|ils|elles)\b/.test(
    text,
  );
  return !isPast || firstDay(dates) <= today;
}

export function list(asked: Asked, world: World, say: Phrases, selection: Selection, body: string): Reply {
  const text = sessionText(asked, world, say);
  const found = selection.sessions;
  const [only] = found;
  const focus = focusOf(selection);
  const passed = selection.passed ?? [];
  const parts = {
    dates: assertedDates(asked, found),
    sources: [...passed, ...found].flatMap(evidenceOf),
    notes: notesOf([...passed, ...found], text, say),
  };
  const off = passed.map((session) => `${text.sentence(session)} `).join('');
  // "List the sessions of the SBSTA", of which the records hold the 40th alone.
  const isAlone = selection.limits.length === 0 && !asked.followUp && !asksYesNo(asked) && !asksWeekday(asked);
  if (found.length === 1 && only && !(isAlone && only.bodies.length === 1 && mayHaveOthers(body, world))) {
    const sentence = text.sentence(only);
    // Nobody said which days of a joint period were whose: a day in it is neither confirmed nor denied.
    const dayAsked = asked.times.some(({ when }) => when && when.length >= 10);
    if (only.bodies.length > 1 && asksYesNo(asked) && dayAsked && selection.bodies.length === 1)
      return notInRecords(
        asked,
        world,
        say,
        'sessions',
        { lead: say.jointNote, lines: [sentence], sources: parts.sources },
        focus,
      );
    const asPlanned = !only.cancelled && !only.movedFrom;
    const sure = asPlanned && (wasHeld(only) || firstDay(only.dates ?? '') >= asked.today) && isSoNow(asked, only);
    // "Is there a meeting tomorrow?" asserts that day, too.
    const [time] = asked.times;
    const day = asked.times.length === 1 && time?.relative ? time.when : undefined;
    const dates = day && isDay(day) && only.bodies.length === 1 && asPlanned ? [...parts.dates, day] : parts.dates;
    return answered(
      asked,
      'sessions',
      {
        ...parts,
        dates,
        lead: asksYesNo(asked) && sure ? `${say.yes} ${sentence}` : `${off}${sentence}`,
        lines: weekdays(asked, only).map(say.weekdayNote),
      },
      focus,
    );
  }
  const name =
    selection.bodies.length > 1
      ? say.list(selection.bodies.map((id) => bodyName(world, id, asked.language)))
      : bodyName(world, body, asked.language);
  if (selection.moved || found.every(({ cancelled }) => cancelled)) return eachTold(asked, world, say, selection);
  const limited = selection.limits.length > 0;
  const isOfOne = selection.bodies.length < 2 && found.every(({ bodies }) => bodies.length < 2);
  const told =
    isOfOne && !limited && isOpen(asked, world, found, body)
      ? say.sessionsKnown(found.length, text.noun(found[0] as Session), name, '')
      : heading(found, say, text, name, selection);
  const lead = `${off}${asksYesNo(asked) && limited && !comparesYears(asked) ? `${say.yes} ` : ''}${told}`;
  return answered(
    asked,
    'sessions',
    { ...parts, lead, lines: found.map((session) => text.line(session, selection.bodies.length > 1 ? '' : body)) },
    focus,
  );
}

/** "Were the sixth and the seventh meeting in the same year?": their days tell, and no "yes" is said. */
const comparesYears = ({ cues, ordinals }: Asked): boolean => cues.has('sameyear') && ordinals.length > 1;

/** Whether others may have been held than those that are told: not all are known, or some of these were only planned. */
const isOpen = ({ cues }: Asked, world: World, told: readonly Session[], body: string): boolean =>
  !told.some(({ cancelled }) => cancelled) &&
  (mayHaveOthers(body, world) || (cues.has('past') && !told.every(wasHeld)));

/** The days of a session whose names are asked for: the last, where it is asked when it ended. */
function weekdays(asked: Asked, { dates = '', cancelled }: Session): string[] {
  if (!asksWeekday(asked) || !hasDays(dates) || cancelled) return [];
  if (asked.cues.has('open')) return [firstDay(dates)];
  return asked.cues.has('close') ? [lastDay(dates)] : [...new Set([firstDay(dates), lastDay(dates)])];
}

/** Each session in a sentence of its own, and none counted: those that are cancelled or moved, and those of several bodies. */
export function eachTold(asked: Asked, world: World, say: Phrases, { sessions }: Selection): Reply {
  const text = sessionText(asked, world, say);
  const [lead = '', ...lines] = sessions.map((session) => text.sentence(session));
  const notes = notesOf(sessions, text, say);
  const dates = assertedDates(asked, sessions);
  return answered(asked, 'sessions', { lead, lines, dates, sources: sessions.flatMap(evidenceOf), notes });
}

/** The limits of a question, and how many of the sessions told are cancelled and so not counted. */
const limitsTold = (selection: Selection, cancelled: number, say: Phrases): string =>
  `${limitText(selection.limits, say)}${cancelled > 0 ? say.andCancelled(cancelled) : ''}`;

export function heading(
  all: Session[],
  say: Phrases,
  text: ReturnType<typeof sessionText>,
  name: string,
  selection: Selection,
): string {
  const found = all.filter(({ cancelled }) => !cancelled);
  const own = found.filter((session) => session.bodies.length === 1);
  const joint = found.length - own.length;
  const noun = say.session(own[0]?.designation ?? found[0]?.designation, 2);
  const limit = limitsTold(selection, all.length - found.length, say);
  if (own.length === 0) return say.jointFound(joint, name, limit);
  if (joint > 0) return say.sessionsAndJoint(own.length, joint, text.noun(own[0] as Session), name, limit);
  return say.sessionsFound(found.length, text.noun((own[0] ?? found[0]) as Session) || noun, name, limit);
}

export function notesOf(found: Session[], text: ReturnType<typeof sessionText>, say: Phrases): string[] {
  const derived = found.filter((session) => session.ordinal !== undefined && session.number === undefined);
  const [only] = derived;
  const order =
    found.length === 1 && only
      ? [say.ordinalNote(only.ordinal ?? 0, text.noun(only))]
      : derived.length > 0
        ? [say.ordinalsNote]
        : [];
  return [...order, ...found.flatMap((session) => text.notes(session))];
}

export function count(asked: Asked, world: World, say: Phrases, selection: Selection, body: string): Reply {
  const text = sessionText(asked, world, say);
  const all = selection.sessions;
  const found = all.filter(({ cancelled }) => !cancelled);
  if (found.length === 0 || selection.moved) return eachTold(asked, world, say, selection);
  const own = found.filter((session) => session.bodies.length === 1);
  const name = bodyName(world, body, asked.language);
  const limit = limitsTold(selection, all.length - found.length, say);
  const noun = text.noun((own[0] ?? found[0]) as Session);
  const dated = sessionsOf(world, [body]).filter(({ dates }) => dates !== undefined);
  // "Four sessions" is no count where texts name others.
  const isWhole = unlistedSessions(body, dated, world).length === 0;
  const lead =
    own.length === 0
      ? say.jointFound(found.length, name, limit)
      : own.length < found.length
        ? say.sessionsAndJoint(own.length, found.length - own.length, noun, name, limit)
        : (isOpen(asked, world, all, body) || !isWhole ? say.sessionsKnown : say.sessionsCounted)(
            own.length,
            noun,
            name,
            limit,
          );
  return answered(
    asked,
    'sessions',
    {
      lead,
      lines: all.map((session) => text.line(session, body)),
      dates: assertedDates(asked, all),
      sources: all.flatMap(evidenceOf),
      notes: notesOf(all, text, say),
    },
    focusOf(selection),
  );
}
