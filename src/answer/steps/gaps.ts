import { findSession, type Session } from '../../knowledge/sessions.ts';
import type { DocumentRecord } from '../../model.ts';
import { bodyOfSymbol } from '../../records/body-of-symbol.ts';
import { dayNumber } from '../../records/calendar.ts';
import { firstDay, hasDays, lastDay } from '../../records/when.ts';
import type { Asked } from '../asked.ts';
import { answered, notInRecords, type Reply } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import { keyOf } from '../session-refs.ts';
import type { World } from '../world.ts';

/** Sessions that are counted through come at least once a year or two: what lies further off is hardly the next one. */
const FAR = 400;

/** A session that is told, and a number between which and its own some are not known. */
type Gap = [low: number, high: number];

/**
 * Sessions have numbers, and the documents may tell of some only. "Which session follows SBI 42?" is not answered by
 * the fiftieth; "the next", years ahead, neither. Where sessions are counted or ranked, a note tells of the gap.
 */
export function sayGaps(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  if (answer.status !== 'answered' || answer.kind !== 'sessions') return reply;
  const told = findSession(world.knowledge.sessions, focus?.session);
  const gap = told && gapAt(told, asked, world);
  if (gap || (told && (isFar(told, asked) || isOlder(told, asked, world))))
    return notInRecords(
      asked,
      world,
      say,
      'sessions',
      { lead: gap ? say.sessionsMissing(...gap) : say.notInRecords, lines: [answer.lead], sources: answer.sources },
      focus,
    );
  const [one] = asked.bodyIds;
  const numbers = asked.cues.has('howmany') && one !== undefined ? numbersOf([one], world) : [];
  const at = numbers.findIndex((number, index) => index > 0 && number - (numbers[index - 1] ?? number) > 1);
  if (at < 0) return reply;
  const note = say.sessionsMissing(numbers[at - 1] ?? 0, numbers[at] ?? 0);
  return answered(asked, answer.kind, { ...answer, notes: [...answer.notes, note] }, focus);
}

const numbersOf = (bodies: string[], { knowledge }: World): number[] =>
  knowledge.sessions
    .flatMap((session) =>
      session.number !== undefined && keyOf(session.bodies) === keyOf(bodies) ? [session.number] : [],
    )
    .sort((a, b) => a - b);

/** The gap that stands between the session that is told and the one, or the day, from which the question counts. */
function gapAt(told: Session, asked: Asked, world: World): Gap | undefined {
  const { cues, ordinals, today, times } = asked;
  const { number, dates } = told;
  if (number === undefined || !dates) return undefined;
  // "And the next?" counts from the session that the question before was about.
  const [anchor = anchorOf(asked)] = ordinals;
  const follows = cues.has('following') || cues.has('after') || cues.has('next');
  const precedes = cues.has('previous') || cues.has('before') || cues.has('last');
  const numbers = numbersOf(told.bodies, world);
  // One between that is cancelled is known.
  const isGap = (low: number, high: number) => high - low > 1 + numbers.filter((one) => low < one && one < high).length;
  if (anchor && follows && isGap(anchor.value, number)) return [anchor.value, number];
  if (anchor && precedes && isGap(number, anchor.value)) return [number, anchor.value];
  if (anchor || times.length > 0) return undefined;
  const before = numbers.filter((other) => other < number).at(-1);
  const after = numbers.find((other) => other > number);
  const ahead = dayNumber(firstDay(dates)) - dayNumber(today);
  const behind = dayNumber(today) - dayNumber(lastDay(dates));
  if (cues.has('next') && before !== undefined && number - before > 1 && ahead > FAR) return [before, number];
  // Others may come before one that is only announced: none is the next of which the one before is not known.
  if (cues.has('next') && before !== undefined && before !== number - 1 && !hasDays(dates)) return [before, number];
  if (cues.has('last') && after !== undefined && after - number > 1 && behind > FAR) return [number, after];
  return undefined;
}

/** Whether a session is told as the next one that is only announced for a time more than a year ahead. */
const isFar = ({ dates }: Session, { cues, ordinals, today }: Asked): boolean =>
  cues.has('next') &&
  ordinals.length === 0 &&
  dates !== undefined &&
  !hasDays(dates) &&
  dayNumber(firstDay(dates)) - dayNumber(today) > FAR;

/** Whether a session is told as the last one, though a document of its body is of a later year, and of no session that is known. */
function isOlder({ bodies, dates }: Session, { cues, ordinals, times }: Asked, { knowledge }: World): boolean {
  if (!cues.has('last') || ordinals.length + times.length > 0 || dates === undefined) return false;
  const yearOf = ({ document: { date, symbol } }: DocumentRecord) =>
    date?.slice(0, 4) ?? /\/((?:19|20)\d\d)(?=\/)/.exec(symbol ?? '')?.[1] ?? '';
  return knowledge.records.some(
    (record) =>
      record.document.session === undefined &&
      bodies.includes(bodyOfSymbol(knowledge.bodies, record.document.symbol)?.id ?? '') &&
      yearOf(record) > lastDay(dates).slice(0, 4),
  );
}

function anchorOf({ followUp, focus, times }: Asked): { value: number } | undefined {
  const value = focus?.session?.number;
  return followUp && times.length === 0 && value !== undefined ? { value } : undefined;
}
